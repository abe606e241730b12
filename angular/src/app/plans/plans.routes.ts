import { Routes } from '@angular/router';
import { EDIT } from './plans-model';

export default [
  { path: '', title: 'plans.heading', loadComponent: () => import('./plans-page').then((m) => m.PlansPage) },
  { path: ':id', title: 'plans.one', loadComponent: () => import('./plan-page').then((m) => m.PlanPage) },
  {
    path: ':id/soan',
    title: 'plans.edit',
    data: { permission: [EDIT, 'CameraProgram.Budgets.Edit'] },
    loadComponent: () => import('./plan-form-page').then((m) => m.PlanFormPage),
  },
] satisfies Routes;
