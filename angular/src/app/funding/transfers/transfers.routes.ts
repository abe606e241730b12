import { Routes } from '@angular/router';
import { FUND } from '../parts/fund-rights';

export default [
  {
    path: 'moi',
    title: 'transfers.new',
    data: { permission: FUND.collect },
    loadComponent: () => import('./transfer-form-page').then((m) => m.TransferFormPage),
  },
  {
    path: '',
    title: 'transfers.heading',
    loadComponent: () => import('./transfers-page').then((m) => m.TransfersPage),
    children: [{ path: ':id', title: 'transfers.one', loadComponent: () => import('./transfer-page').then((m) => m.TransferPage) }],
  },
] satisfies Routes;
