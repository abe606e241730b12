import { Component, computed, inject, signal } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { Notices } from '../core/notices';
import { Session } from '../core/session/session';
import { BusyButton } from '../ui/busy-button';
import { PageHeader } from '../ui/page-header';
import { ChangePasswordForm } from './change-password-form';
import { Delegations } from './delegations';
import { SignOut } from './sign-out';
import { TwoFactor } from './two-factor';

/** One's own account: who one is here, password, second factor, signing out everywhere. */
@Component({
  selector: 'app-account-page',
  imports: [TranslocoPipe, BusyButton, PageHeader, ChangePasswordForm, Delegations, TwoFactor],
  templateUrl: './account-page.html',
  styleUrl: './account-page.scss',
})
export class AccountPage {
  private readonly session = inject(Session);
  private readonly signOut = inject(SignOut);
  private readonly notices = inject(Notices);

  protected readonly account = this.session.account;
  protected readonly roles = computed(() =>
    this.account()
      ?.roles.map((r) => r.name)
      .join(', '),
  );
  protected readonly hamlets = computed(() =>
    this.account()
      ?.hamlets.map((h) => h.name)
      .join(', '),
  );
  protected readonly leaving = signal(false);

  protected passwordChanged(): void {
    this.notices.done('account.passwordChanged');
  }

  /** Password, second factor and delegations are one's own, so they are kept out of sight while one is somebody else. */
  protected async stopActing(): Promise<void> {
    this.leaving.set(true);
    try {
      await this.session.actFor(null);
    } catch (error) {
      this.notices.failed(error);
    } finally {
      this.leaving.set(false);
    }
  }

  protected async signOutEverywhere(): Promise<void> {
    this.leaving.set(true);
    await this.signOut.leave(true);
    this.leaving.set(false);
  }
}
