import { Routes } from '@angular/router';

export default [
  { path: '', title: 'imports.heading', loadComponent: () => import('./imports-page').then((m) => m.ImportsPage) },
  { path: ':id', title: 'imports.one', loadComponent: () => import('./import-page').then((m) => m.ImportPage) },
] satisfies Routes;
