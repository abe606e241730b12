import { Routes } from '@angular/router';
import { EDIT_PARTIES } from './parties-model';

const form = () => import('./party-form-page').then((m) => m.PartyFormPage);

export default [
  { path: 'moi', title: 'parties.new', data: { permission: EDIT_PARTIES }, loadComponent: form },
  { path: ':id/sua', title: 'parties.edit', data: { permission: EDIT_PARTIES }, loadComponent: form },
  {
    path: '',
    title: 'parties.heading',
    loadComponent: () => import('./parties-page').then((m) => m.PartiesPage),
    children: [{ path: ':id', title: 'parties.one', loadComponent: () => import('./party-page').then((m) => m.PartyPage) }],
  },
] satisfies Routes;
