import { Routes } from '@angular/router';

export default [
  { path: '', title: 'province.heading', loadComponent: () => import('./province-page').then((m) => m.ProvincePage) },
  { path: ':code', title: 'province.summary', loadComponent: () => import('./commune-summary-page').then((m) => m.CommuneSummaryPage) },
] satisfies Routes;
