import { Routes } from '@angular/router';
import { SETTLE } from '../spending/spending-model';

export default [
  { path: '', title: 'settlements.heading', loadComponent: () => import('./settlements-page').then((m) => m.SettlementsPage) },
  {
    path: 'moi',
    title: 'settlements.new',
    data: { permission: SETTLE },
    loadComponent: () => import('./settlement-new-page').then((m) => m.SettlementNewPage),
  },
  { path: ':id', title: 'settlements.heading', loadComponent: () => import('./settlement-page').then((m) => m.SettlementPage) },
] satisfies Routes;
