import { Routes } from '@angular/router';

export default [
  { path: '', pathMatch: 'full', title: 'funding.heading', loadComponent: () => import('./overview-page').then((m) => m.OverviewPage) },
] satisfies Routes;
