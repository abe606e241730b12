import { Component, inject } from '@angular/core';
import { MatMenu, MatMenuItem, MatMenuTrigger } from '@angular/material/menu';
import { MatDivider } from '@angular/material/divider';
import { Router, RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import { SignOut } from '../account/sign-out';
import { Language } from '../core/i18n/language';
import { EnumTextPipe } from '../core/i18n/server-text-pipes';
import { Notices } from '../core/notices';
import { Session } from '../core/session/session';
import { Theme, ThemeChoice } from '../core/theme';
import { Icon } from '../ui/icon';

/** Who is signed in and as what; language, look, standing in for another, signing out. */
@Component({
  selector: 'app-account-menu',
  imports: [MatMenu, MatMenuItem, MatMenuTrigger, MatDivider, RouterLink, TranslocoPipe, EnumTextPipe, Icon],
  templateUrl: './account-menu.html',
  styleUrl: './account-menu.scss',
})
export class AccountMenu {
  private readonly session = inject(Session);
  protected readonly signOut = inject(SignOut);
  private readonly notices = inject(Notices);
  private readonly router = inject(Router);
  protected readonly language = inject(Language);
  protected readonly theme = inject(Theme);

  protected readonly account = this.session.account;
  protected readonly role = this.session.role;
  protected readonly themes: readonly ThemeChoice[] = ['system', 'light', 'dark'];

  protected otherLanguage(): void {
    this.language.choose(this.language.current() === 'vi' ? 'en' : 'vi');
  }

  protected async actFor(delegationId: string): Promise<void> {
    try {
      await this.session.actFor(delegationId);
      await this.router.navigateByUrl('/');
    } catch (error) {
      this.notices.failed(error);
    }
  }
}
