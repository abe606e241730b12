import { Injectable, signal } from '@angular/core';

const KEY = 'actingFor';

/** The delegation under which requests are sent ("làm thay"); kept for this browser tab only. */
@Injectable({ providedIn: 'root' })
export class ActingFor {
  private readonly chosen = signal<string | null>(sessionStorage.getItem(KEY));

  readonly delegationId = this.chosen.asReadonly();

  choose(delegationId: string | null): void {
    if (delegationId) sessionStorage.setItem(KEY, delegationId);
    else sessionStorage.removeItem(KEY);
    this.chosen.set(delegationId);
  }
}
