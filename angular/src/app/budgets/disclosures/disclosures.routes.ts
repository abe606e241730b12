import { Routes } from '@angular/router';
import { DISCLOSE } from '../spending/spending-model';

export default [
  {
    path: '',
    title: 'budgetDisclosures.heading',
    loadComponent: () => import('./disclosures-page').then((m) => m.BudgetDisclosuresPage),
  },
  {
    path: 'moi',
    title: 'budgetDisclosures.new',
    data: { permission: DISCLOSE },
    loadComponent: () => import('./disclosure-new-page').then((m) => m.DisclosureNewPage),
  },
  {
    path: ':id',
    title: 'budgetDisclosures.one',
    loadComponent: () => import('./disclosure-page').then((m) => m.BudgetDisclosurePage),
  },
] satisfies Routes;
