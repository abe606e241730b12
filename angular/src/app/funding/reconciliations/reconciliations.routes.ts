import { Routes } from '@angular/router';
import { FUND } from '../parts/fund-rights';

export default [
  {
    path: 'moi',
    title: 'reconciliations.new',
    data: { permission: [FUND.collectHamlet, FUND.reconcile] },
    loadComponent: () => import('./reconciliation-form-page').then((m) => m.ReconciliationFormPage),
  },
  {
    path: '',
    title: 'reconciliations.heading',
    loadComponent: () => import('./reconciliations-page').then((m) => m.ReconciliationsPage),
    children: [
      {
        path: ':id',
        title: 'reconciliations.one',
        loadComponent: () => import('./reconciliation-page').then((m) => m.ReconciliationPage),
      },
    ],
  },
] satisfies Routes;
