import { Component, inject } from '@angular/core';
import { ActivatedRoute, Router } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import { safeReturnUrl } from '../core/session/permission-guard';
import { Session } from '../core/session/session';
import { Language } from '../core/i18n/language';
import { Icon } from '../ui/icon';
import { SignInForm } from './sign-in-form';

@Component({
  selector: 'app-sign-in-page',
  imports: [TranslocoPipe, Icon, SignInForm],
  templateUrl: './sign-in-page.html',
  styleUrl: './sign-in-page.scss',
})
export class SignInPage {
  protected readonly session = inject(Session);
  private readonly router = inject(Router);
  private readonly route = inject(ActivatedRoute);
  protected readonly language = inject(Language);
  protected readonly points = ['signIn.point1', 'signIn.point2', 'signIn.point3'];

  protected async signedIn(): Promise<void> {
    if (this.session.account()?.mustChangePassword) {
      await this.router.navigateByUrl('/doi-mat-khau');
      return;
    }
    await this.router.navigateByUrl(safeReturnUrl(this.route.snapshot.queryParamMap.get('returnUrl')));
  }
}
