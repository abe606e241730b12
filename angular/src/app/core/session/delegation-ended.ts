import { inject, Injectable } from '@angular/core';
import { Router } from '@angular/router';
import { Notices } from '../notices';
import { Session } from './session';

export const DELEGATION_NOT_USABLE = 'CameraProgram:Account:DelegationNotUsable';

/** A delegation that was revoked or has ended while somebody acts under it: they are themselves again, and are told so. */
@Injectable({ providedIn: 'root' })
export class DelegationEnded {
  private readonly session = inject(Session);
  private readonly router = inject(Router);
  private readonly notices = inject(Notices);
  private returning: Promise<void> | null = null;

  /** Simultaneous refusals share one return. */
  backToOneself(): Promise<void> {
    this.returning ??= this.goBack().finally(() => (this.returning = null));
    return this.returning;
  }

  private async goBack(): Promise<void> {
    const principal = this.session.account()?.actingFor?.fullName;
    if (!principal) return;
    await this.session.actFor(null);
    await this.router.navigateByUrl('/');
    this.notices.told('shell.actingEnded', { name: principal });
  }
}
