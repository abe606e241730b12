import { inject, Injectable } from '@angular/core';
import { Router } from '@angular/router';
import { TranslocoService } from '@jsverse/transloco';
import { Notices } from '../core/notices';
import { Outbox } from '../core/offline/outbox';
import { PersonStore, forgetWhatTheServerHas } from '../core/offline/person-store';
import { Session } from '../core/session/session';
import { Dialogs } from '../ui/dialogs';

/** Leaving this device: what has not been sent is spoken of first, what the server has as well is forgotten here. */
@Injectable({ providedIn: 'root' })
export class SignOut {
  private readonly session = inject(Session);
  private readonly outbox = inject(Outbox);
  private readonly store = inject(PersonStore);
  private readonly dialogs = inject(Dialogs);
  private readonly notices = inject(Notices);
  private readonly router = inject(Router);
  private readonly transloco = inject(TranslocoService);

  /** Ends on the sign-in page, or where it began when the person turns back or the server does not answer. */
  async leave(everywhere = false): Promise<void> {
    if (everywhere && !(await this.agreedEverywhere())) return;
    if (!(await this.agreed())) return;
    const kept = await this.store.open().catch(() => null);
    try {
      await this.session.signOut(everywhere);
    } catch (error) {
      this.notices.failed(error);
      return;
    }
    if (kept) await forgetWhatTheServerHas(kept).catch(() => undefined);
    await this.router.navigateByUrl('/dang-nhap');
  }

  private agreedEverywhere(): Promise<boolean> {
    return this.dialogs.confirm({
      heading: this.transloco.translate('account.everywhereHeading'),
      sentence: this.transloco.translate('account.everywhereLead'),
      action: this.transloco.translate('shell.signOutEverywhere'),
    });
  }

  private async agreed(): Promise<boolean> {
    const count = this.outbox.unsent();
    if (count === 0) return true;
    return this.dialogs.confirm({
      heading: this.transloco.translate('offline.signOutHeading', { count }),
      sentence: this.transloco.translate('offline.signOutSentence'),
      action: this.transloco.translate('shell.signOut'),
    });
  }
}
