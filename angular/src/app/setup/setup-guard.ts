import { HttpClient } from '@angular/common/http';
import { inject } from '@angular/core';
import { CanActivateFn, Router } from '@angular/router';
import { catchError, map, of } from 'rxjs';
import { SetupStateDto } from '../core/api/models';

function neededAtServer() {
  return inject(HttpClient)
    .get<SetupStateDto>('/api/setup')
    .pipe(
      map((state) => state.needed),
      catchError(() => of(false)),
    );
}

/** On an installation without any account, signing in makes no sense: it is set up first. */
export const setUpFirstGuard: CanActivateFn = () => {
  const router = inject(Router);
  return neededAtServer().pipe(map((needed) => (needed ? router.createUrlTree(['/thiet-lap']) : true)));
};

/** The set-up page exists only while it is needed. */
export const setUpNeededGuard: CanActivateFn = () => {
  const router = inject(Router);
  return neededAtServer().pipe(map((needed) => (needed ? true : router.createUrlTree(['/dang-nhap']))));
};
