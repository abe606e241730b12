import { Routes } from '@angular/router';
import { EDIT, EDIT_ESTIMATE } from './plans-model';

export default [
  { path: '', title: 'plans.heading', loadComponent: () => import('./plans-page').then((m) => m.PlansPage) },
  {
    path: 'moi',
    title: 'plans.new',
    data: { permission: EDIT },
    loadComponent: () => import('./plan-form-page').then((m) => m.PlanFormPage),
  },
  { path: ':id', title: 'plans.one', loadComponent: () => import('./plan-page').then((m) => m.PlanPage) },
  {
    path: ':id/soan',
    title: 'plans.edit',
    data: { permission: EDIT },
    loadComponent: () => import('./plan-form-page').then((m) => m.PlanFormPage),
  },
  {
    path: ':id/du-toan',
    title: 'plans.editEstimate',
    data: { permission: EDIT_ESTIMATE, estimateOnly: true },
    loadComponent: () => import('./plan-form-page').then((m) => m.PlanFormPage),
  },
] satisfies Routes;
