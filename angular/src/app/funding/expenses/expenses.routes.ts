import { Routes } from '@angular/router';
import { FUND } from '../parts/fund-rights';

export default [
  {
    path: 'moi',
    title: 'expenses.new',
    data: { permission: FUND.collect },
    loadComponent: () => import('./expense-form-page').then((m) => m.ExpenseFormPage),
  },
  {
    path: '',
    title: 'expenses.heading',
    loadComponent: () => import('./expenses-page').then((m) => m.ExpensesPage),
    children: [{ path: ':id', title: 'expenses.one', loadComponent: () => import('./expense-page').then((m) => m.ExpensePage) }],
  },
] satisfies Routes;
