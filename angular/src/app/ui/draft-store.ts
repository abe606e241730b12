import { inject, Injectable } from '@angular/core';
import { Clock } from '../core/clock';
import { Session } from '../core/session/session';

const MAX_AGE = 30 * 86_400_000;

/** What the signed-in person types and has not saved, on this device, by the name of the form. */
@Injectable({ providedIn: 'root' })
export class Drafts {
  private readonly session = inject(Session);
  private readonly clock = inject(Clock);

  of<T>(name: string): DraftStore<T> {
    return new DraftStore<T>(`draft:${this.session.account()?.id ?? 'stranger'}:${name}`, this.clock);
  }
}

/** One draft; it is forgotten after 30 days. */
export class DraftStore<T> {
  constructor(
    private readonly key: string,
    private readonly clock: Clock,
  ) {}

  read(): { at: Date; value: T } | null {
    try {
      const kept = JSON.parse(localStorage.getItem(this.key) ?? 'null') as { at: string; value: T } | null;
      const at = new Date(kept?.at ?? NaN);
      return kept && this.clock.now().getTime() - at.getTime() < MAX_AGE ? { at, value: kept.value } : null;
    } catch {
      return null;
    }
  }

  write(value: T, at: Date = this.clock.now()): void {
    try {
      localStorage.setItem(this.key, JSON.stringify({ at: at.toISOString(), value }));
    } catch {
      // A full or forbidden store only means that there is no draft; typing must go on.
    }
  }

  remove(): void {
    localStorage.removeItem(this.key);
  }
}
