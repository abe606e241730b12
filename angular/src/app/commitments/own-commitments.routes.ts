import { Routes } from '@angular/router';

export default [
  { path: '', title: 'commitments.own.heading', loadComponent: () => import('./own-page').then((m) => m.OwnPage) },
  {
    path: ':id/ky',
    title: 'commitments.sign.heading',
    data: { own: true },
    loadComponent: () => import('./sign-page').then((m) => m.SignPage),
  },
] satisfies Routes;
