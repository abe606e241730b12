import { Component, inject } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { Router } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import { Notices } from '../core/notices';
import { Session } from '../core/session/session';
import { Icon } from '../ui/icon';
import { ChangePasswordForm } from './change-password-form';
import { SignOut } from './sign-out';

/** Shown before anything else to an account whose password was set by someone else. */
@Component({
  selector: 'app-change-password-page',
  imports: [MatButton, TranslocoPipe, Icon, ChangePasswordForm],
  template: `
    <main class="page page--narrow">
      <div class="panel stack">
        <h1>{{ 'account.mustChangeHeading' | transloco }}</h1>
        <p>{{ 'account.mustChangeLead' | transloco }}</p>
        <app-change-password-form (changed)="changed()" />
        <div>
          <button matButton type="button" (click)="signOut.leave()"><app-icon name="logout" />{{ 'shell.signOut' | transloco }}</button>
        </div>
      </div>
    </main>
  `,
})
export class ChangePasswordPage {
  protected readonly signOut = inject(SignOut);
  private readonly session = inject(Session);
  private readonly router = inject(Router);
  private readonly notices = inject(Notices);

  protected async changed(): Promise<void> {
    await this.session.load();
    this.notices.done('account.passwordChanged');
    await this.router.navigateByUrl('/');
  }
}
