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
  { path: '', title: 'publicPage.heading', loadComponent: () => import('./public-list-page').then((m) => m.PublicListPage) },
] satisfies Routes;
