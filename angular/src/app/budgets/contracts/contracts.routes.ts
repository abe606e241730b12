import { Routes } from '@angular/router';
import { CONTRACT } from '../spending/spending-model';

export default [
  {
    path: 'moi',
    title: 'contracts.new',
    data: { permission: CONTRACT },
    loadComponent: () => import('./contract-form-page').then((m) => m.ContractFormPage),
  },
  {
    path: '',
    title: 'contracts.heading',
    loadComponent: () => import('./contracts-page').then((m) => m.ContractsPage),
    children: [{ path: ':id', title: 'contracts.one', loadComponent: () => import('./contract-page').then((m) => m.ContractPage) }],
  },
] satisfies Routes;
