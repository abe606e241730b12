import { Routes } from '@angular/router';
import { EDIT } from './installations-model';

export default [
  {
    path: 'moi',
    title: 'installations.new',
    data: { permission: EDIT },
    loadComponent: () => import('./installation-form-page').then((m) => m.InstallationFormPage),
  },
  {
    path: ':id/sua',
    title: 'installations.edit',
    data: { permission: EDIT },
    loadComponent: () => import('./installation-form-page').then((m) => m.InstallationFormPage),
  },
  { path: ':id', title: 'installations.one', loadComponent: () => import('./installation-page').then((m) => m.InstallationPage) },
  { path: '', title: 'installations.heading', loadComponent: () => import('./installations-page').then((m) => m.InstallationsPage) },
] satisfies Routes;
