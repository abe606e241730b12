import { Routes } from '@angular/router';

export default [
  { path: '', pathMatch: 'full', title: 'voucherBooks.heading', loadComponent: () => import('./books-page').then((m) => m.BooksPage) },
] satisfies Routes;
