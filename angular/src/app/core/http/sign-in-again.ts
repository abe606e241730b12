import { DOCUMENT, inject, Injectable, Injector } from '@angular/core';
import { Router } from '@angular/router';
import { firstValueFrom } from 'rxjs';
import { Session } from '../session/session';

/** Milliseconds for which a person who said "later" is not asked again by what the program does by itself. */
const LATER = 10 * 60_000;

/** What happens when the server says that the session has ended. Simultaneous calls share one question. */
@Injectable({ providedIn: 'root' })
export class SignInAgain {
  private readonly session = inject(Session);
  private readonly router = inject(Router);
  private readonly injector = inject(Injector);
  private readonly document = inject(DOCUMENT);
  private asking: Promise<boolean> | null = null;
  private declinedAt = -Infinity;

  /**
   * True when the person signed in again and the call may be repeated. A filled form stays on the screen under a
   * dialog; without one the sign-in page is shown, which leads back here.
   */
  ask(): Promise<boolean> {
    this.asking ??= this.decide().finally(() => (this.asking = null));
    return this.asking;
  }

  /** Whether the server knows the session, asked now; one that has ended is asked to begin again. False also without a connection. */
  async stillSignedIn(): Promise<boolean> {
    const answer = await this.session.verify();
    if (answer !== 'ended') return answer === 'stands';
    if (performance.now() - this.declinedAt < LATER) return false;
    const signedIn = await this.ask();
    if (!signedIn) this.declinedAt = performance.now();
    return signedIn;
  }

  private async decide(): Promise<boolean> {
    const account = this.session.account();
    const filled = this.document.querySelector('form.ng-dirty') !== null;
    if (account && filled) {
      const { openSignInDialog } = await import('../../account/sign-in-dialog');
      return (await firstValueFrom(openSignInDialog(this.injector, account))) === true;
    }
    const returnUrl = this.router.url;
    this.session.expire();
    if (!returnUrl.startsWith('/dang-nhap')) {
      await this.router.navigate(['/dang-nhap'], { queryParams: returnUrl === '/' ? {} : { returnUrl } });
    }
    return false;
  }
}
