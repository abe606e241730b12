import { HttpErrorResponse, HttpInterceptorFn, HttpRequest, HttpResponse, HttpXsrfTokenExtractor } from '@angular/common/http';
import { inject, Injector } from '@angular/core';
import { catchError, from, switchMap, tap, throwError } from 'rxjs';
import { Language } from '../i18n/language';
import { ActingFor } from '../session/acting-for';
import { DELEGATION_NOT_USABLE, DelegationEnded } from '../session/delegation-ended';
import { Connection } from './connection';
import { toProblem } from './problem-details';
import { ANSWERS_401_ITSELF, IDEMPOTENCY_KEY, IF_MATCH } from './request-options';
import { SignInAgain } from './sign-in-again';

/** Adds what the server expects on every call to the API. */
export const headersInterceptor: HttpInterceptorFn = (request, next) => {
  if (!request.url.includes('/api/')) return next(request);
  const headers: Record<string, string> = { 'Accept-Language': inject(Language).current() };
  const actingFor = inject(ActingFor).delegationId();
  const key = request.context.get(IDEMPOTENCY_KEY);
  const version = request.context.get(IF_MATCH);
  if (actingFor) headers['X-Acting-For'] = actingFor;
  if (key) headers['Idempotency-Key'] = key;
  if (version !== null) headers['If-Match'] = `"${version}"`;
  return next(request.clone({ setHeaders: headers }));
};

/** Notes whether the server answered at all. The files of the program itself may come from this device. */
export const connectionInterceptor: HttpInterceptorFn = (request, next) => {
  if (!/^\/(api|health)\//.test(request.url)) return next(request);
  const connection = inject(Connection, { optional: true });
  return next(request).pipe(
    tap({
      next: (event) => event instanceof HttpResponse && connection?.reportAnswer(),
      error: (error: unknown) => {
        if (!(error instanceof HttpErrorResponse)) return;
        if (error.status === 0 || error.status === 502 || error.status === 504) connection?.reportSilence();
        else connection?.reportAnswer();
      },
    }),
  );
};

/** A session that ended in the middle of work: sign in again and repeat the call, or go to the sign-in page. */
export const signInInterceptor: HttpInterceptorFn = (request, next) => {
  const injector = inject(Injector);
  const xsrf = inject(HttpXsrfTokenExtractor);
  return next(request).pipe(
    catchError((error: unknown) => {
      const ended = error instanceof HttpErrorResponse && error.status === 401;
      if (!ended || request.context.get(ANSWERS_401_ITSELF)) return throwError(() => error);
      return from(injector.get(SignInAgain).ask()).pipe(
        switchMap((signedIn) => (signedIn ? next(withToken(request, xsrf.getToken())) : throwError(() => error))),
      );
    }),
  );
};

/** A delegation that ended while somebody acts under it: back to the own account, whatever was asked for. */
export const delegationInterceptor: HttpInterceptorFn = (request, next) => {
  const injector = inject(Injector);
  return next(request).pipe(
    catchError((error: unknown) => {
      const ended = toProblem(error).code === DELEGATION_NOT_USABLE && !request.context.get(ANSWERS_401_ITSELF);
      return ended
        ? from(injector.get(DelegationEnded).backToOneself()).pipe(switchMap(() => throwError(() => error)))
        : throwError(() => error);
    }),
  );
};

// The antiforgery token belongs to the session, so the repeated call needs the new one, even where the first had none.
function withToken(request: HttpRequest<unknown>, token: string | null): HttpRequest<unknown> {
  const changes = !['GET', 'HEAD', 'OPTIONS'].includes(request.method);
  return token && changes ? request.clone({ setHeaders: { 'X-XSRF-TOKEN': token } }) : request;
}
