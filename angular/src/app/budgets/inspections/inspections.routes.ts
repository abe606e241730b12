import { Routes } from '@angular/router';
import { INSPECT } from '../spending/spending-model';

const form = () => import('./inspection-form-page').then((m) => m.InspectionFormPage);

export default [
  { path: '', title: 'inspections.heading', loadComponent: () => import('./inspections-page').then((m) => m.InspectionsPage) },
  { path: 'moi', title: 'inspections.new', data: { permission: INSPECT }, loadComponent: form },
  { path: ':id/sua', title: 'inspections.edit', data: { permission: INSPECT }, loadComponent: form },
  { path: ':id', title: 'inspections.one', loadComponent: () => import('./inspection-page').then((m) => m.InspectionPage) },
] satisfies Routes;
