import { Routes } from '@angular/router';

export default [
  {
    path: 'dong-gop/:id',
    title: 'publicPage.heading',
    loadComponent: () => import('./public-contribution-page').then((m) => m.PublicContributionPage),
  },
  {
    path: 'ngan-sach/:id',
    title: 'publicPage.heading',
    loadComponent: () => import('./public-budget-page').then((m) => m.PublicBudgetPage),
  },
  {
    path: '',
    pathMatch: 'full',
    title: 'publicPage.heading',
    loadComponent: () => import('./public-list-page').then((m) => m.PublicListPage),
  },
  // Whoever mistyped an address finds all lists of the commune.
  { path: '**', redirectTo: '' },
] satisfies Routes;
