import { inject } from '@angular/core';
import { ActivatedRouteSnapshot, CanActivateFn, RedirectCommand, Router, RouterStateSnapshot } from '@angular/router';
import { Session } from './session';

/**
 * The one guard: strangers go to the sign-in page and come back afterwards, an account that must change its
 * password does that first, and `data: { permission }` on a route (a name, or a list of which one is enough)
 * sends others to the page that explains the refusal.
 */
export const permissionGuard: CanActivateFn = (route: ActivatedRouteSnapshot, state: RouterStateSnapshot) => {
  const session = inject(Session);
  const router = inject(Router);
  const account = session.account();
  if (!account) {
    return router.createUrlTree(['/dang-nhap'], { queryParams: state.url === '/' ? {} : { returnUrl: state.url } });
  }
  if (account.mustChangePassword && route.data['allowOldPassword'] !== true) {
    return router.createUrlTree(['/doi-mat-khau']);
  }
  if (session.may(route.data['permission'] as string | string[] | undefined)) return true;
  return new RedirectCommand(router.createUrlTree(['/khong-co-quyen']), { skipLocationChange: true });
};

/** The sign-in page is for strangers; others go where they wanted to go. */
export const strangerGuard: CanActivateFn = (route: ActivatedRouteSnapshot) =>
  inject(Session).signedIn() ? inject(Router).parseUrl(safeReturnUrl(route.queryParamMap.get('returnUrl'))) : true;

/** Only addresses inside the program are followed, whatever a link says. */
export function safeReturnUrl(url: string | null): string {
  return url && /^\/(?![/\\])/.test(url) && !url.startsWith('/dang-nhap') ? url : '/';
}
