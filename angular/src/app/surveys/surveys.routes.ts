import { inject } from '@angular/core';
import { CanActivateFn, Router, Routes } from '@angular/router';
import { mapGround } from '../cameras/map-ground';
import { Session } from '../core/session/session';
import { FindingFormPage } from './finding-form-page';
import { FindingPage } from './finding-page';
import { FindingsPage } from './findings-page';
import { SurveyRoutePage } from './survey-route-page';
import { SurveyRoutesPage } from './survey-routes-page';
import { SurveysPage } from './surveys-page';
import { CONDUCT_SURVEYS, DECIDE_SURVEYS } from './surveys-model';

/** Who does not walk the routes begins with what was found; who decides, with what waits. */
const surveyorGuard: CanActivateFn = () => {
  const session = inject(Session);
  if (session.may(CONDUCT_SURVEYS)) return true;
  const queryParams = session.may(DECIDE_SURVEYS) ? { status: 'waiting' } : {};
  return inject(Router).createUrlTree(['/khao-sat/phieu'], { queryParams });
};

const worksOffline = { permission: CONDUCT_SURVEYS, worksOffline: true };

export default [
  {
    path: '',
    resolve: { ground: mapGround },
    children: [
      {
        path: '',
        component: SurveysPage,
        children: [
          {
            path: '',
            pathMatch: 'full',
            title: 'surveys.heading',
            canActivate: [surveyorGuard],
            data: { worksOffline: true },
            component: SurveyRoutesPage,
          },
          { path: 'phieu', title: 'surveys.list.heading', component: FindingsPage },
        ],
      },
      { path: 'tuyen/:id', title: 'surveys.heading', data: worksOffline, component: SurveyRoutePage },
      { path: 'tuyen/:routeId/phieu/:id', title: 'surveys.form.heading', data: worksOffline, component: FindingFormPage },
      { path: 'phieu/:id', title: 'surveys.one', component: FindingPage },
    ],
  },
] satisfies Routes;
