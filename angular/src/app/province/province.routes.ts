import { Routes } from '@angular/router';

export default [
  { path: '', title: 'province.heading', loadComponent: () => import('./province-page').then((m) => m.ProvincePage) },
] satisfies Routes;
