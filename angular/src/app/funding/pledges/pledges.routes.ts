import { Routes } from '@angular/router';
import { FUND } from '../parts/fund-rights';

const form = () => import('./pledge-form-page').then((m) => m.PledgeFormPage);

export default [
  { path: 'moi', title: 'pledges.new', data: { permission: FUND.collect }, loadComponent: form },
  { path: ':id/sua', title: 'pledges.edit', data: { permission: FUND.collect }, loadComponent: form },
  {
    path: '',
    title: 'pledges.heading',
    loadComponent: () => import('./pledges-page').then((m) => m.PledgesPage),
    children: [{ path: ':id', title: 'pledges.one', loadComponent: () => import('./pledge-page').then((m) => m.PledgePage) }],
  },
] satisfies Routes;
