import { Routes } from '@angular/router';
import { REQUEST_PAYMENT } from '../spending/spending-model';

export default [
  {
    path: 'moi',
    title: 'payments.new',
    data: { permission: REQUEST_PAYMENT },
    loadComponent: () => import('./payment-form-page').then((m) => m.PaymentFormPage),
  },
  {
    path: '',
    title: 'payments.heading',
    loadComponent: () => import('./payments-page').then((m) => m.PaymentsPage),
    children: [{ path: ':id', title: 'payments.one', loadComponent: () => import('./payment-page').then((m) => m.PaymentPage) }],
  },
] satisfies Routes;
