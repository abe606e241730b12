import { Routes } from '@angular/router';
import { CLAUSES, EDIT } from './commitments-model';

const form = () => import('./commitment-form-page').then((m) => m.CommitmentFormPage);
const termsForm = () => import('./terms-form-page').then((m) => m.TermsFormPage);

export default [
  { path: 'moi', title: 'commitments.new', data: { permission: EDIT }, loadComponent: form },
  { path: 'tien-do', title: 'commitments.progress.heading', loadComponent: () => import('./progress-page').then((m) => m.ProgressPage) },
  { path: 'noi-dung/moi', title: 'commitments.terms.new', data: { permission: CLAUSES }, loadComponent: termsForm },
  { path: 'noi-dung/:id/sua', title: 'commitments.terms.edit', data: { permission: CLAUSES }, loadComponent: termsForm },
  {
    path: 'noi-dung',
    title: 'commitments.terms.heading',
    loadComponent: () => import('./terms-page').then((m) => m.TermsPage),
  },
  { path: 'noi-dung/:id', title: 'commitments.terms.one', loadComponent: () => import('./terms-one-page').then((m) => m.TermsOnePage) },
  { path: ':id/sua', title: 'commitments.edit', data: { permission: EDIT }, loadComponent: form },
  {
    path: ':id/ky',
    title: 'commitments.sign.heading',
    data: { permission: EDIT },
    loadComponent: () => import('./sign-page').then((m) => m.SignPage),
  },
  {
    path: '',
    title: 'commitments.heading',
    loadComponent: () => import('./commitments-page').then((m) => m.CommitmentsPage),
    children: [{ path: ':id', title: 'commitments.one', loadComponent: () => import('./commitment-page').then((m) => m.CommitmentPage) }],
  },
] satisfies Routes;
