import { Routes } from '@angular/router';
import { FUND } from '../parts/fund-rights';

const form = () => import('./disclosure-form-page').then((m) => m.DisclosureFormPage);
const may = { permission: FUND.disclose };

export default [
  { path: 'moi', title: 'disclosures.new', data: may, loadComponent: form },
  { path: ':id/sua', title: 'disclosures.edit', data: may, loadComponent: form },
  {
    path: ':id/dang',
    title: 'disclosures.post.heading',
    data: may,
    loadComponent: () => import('./posting-page').then((m) => m.PostingPage),
  },
  {
    path: '',
    title: 'disclosures.heading',
    loadComponent: () => import('./disclosures-page').then((m) => m.DisclosuresPage),
    children: [{ path: ':id', title: 'disclosures.one', loadComponent: () => import('./disclosure-page').then((m) => m.DisclosurePage) }],
  },
] satisfies Routes;
