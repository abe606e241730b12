import { Routes } from '@angular/router';
import { FUND } from '../parts/fund-rights';

export default [
  {
    path: 'moi',
    title: 'receipts.new',
    data: { permission: FUND.collect },
    loadComponent: () => import('./receipt-form-page').then((m) => m.ReceiptFormPage),
  },
  {
    path: '',
    title: 'receipts.heading',
    loadComponent: () => import('./receipts-page').then((m) => m.ReceiptsPage),
    children: [{ path: ':id', title: 'receipts.one', loadComponent: () => import('./receipt-page').then((m) => m.ReceiptPage) }],
  },
] satisfies Routes;
