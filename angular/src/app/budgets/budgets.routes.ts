import { Routes } from '@angular/router';
import { APPRAISE, EDIT } from './budgets-model';

const estimateForm = () => import('./estimates/estimate-form-page').then((m) => m.EstimateFormPage);

export default [
  { path: '', pathMatch: 'full', title: 'budgets.heading', loadComponent: () => import('./overview-page').then((m) => m.OverviewPage) },
  {
    path: 'du-toan',
    title: 'estimates.heading',
    loadComponent: () => import('./estimates/estimates-page').then((m) => m.EstimatesPage),
  },
  { path: 'du-toan/moi', title: 'estimates.new', data: { permission: EDIT }, loadComponent: estimateForm },
  { path: 'du-toan/:id', title: 'estimates.one', loadComponent: () => import('./estimates/estimate-page').then((m) => m.EstimatePage) },
  { path: 'du-toan/:id/soan', title: 'estimates.edit', data: { permission: EDIT }, loadComponent: estimateForm },
  {
    path: 'du-toan/:id/tham-dinh',
    title: 'estimates.appraise.heading',
    data: { permission: APPRAISE },
    loadComponent: () => import('./estimates/appraise-page').then((m) => m.AppraisePage),
  },
] satisfies Routes;
