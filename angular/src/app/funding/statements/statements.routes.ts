import { Routes } from '@angular/router';
import { FUND } from '../parts/fund-rights';

export default [
  {
    path: 'moi',
    title: 'statements.new',
    data: { permission: FUND.collect },
    loadComponent: () => import('./statement-form-page').then((m) => m.StatementFormPage),
  },
  { path: ':id', title: 'statements.one', loadComponent: () => import('./statement-page').then((m) => m.StatementPage) },
  { path: '', title: 'statements.heading', loadComponent: () => import('./statements-page').then((m) => m.StatementsPage) },
] satisfies Routes;
