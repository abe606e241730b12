import { Routes } from '@angular/router';
import { FUND } from '../parts/fund-rights';

const form = () => import('./gift-form-page').then((m) => m.GiftFormPage);

export default [
  { path: 'moi', title: 'gifts.new', data: { permission: FUND.collect }, loadComponent: form },
  { path: ':id/sua', title: 'gifts.edit', data: { permission: FUND.collect }, loadComponent: form },
  { path: ':id/tiep-nhan', title: 'gifts.accept.heading', data: { permission: FUND.collect, accepting: true }, loadComponent: form },
  {
    path: '',
    title: 'gifts.heading',
    loadComponent: () => import('./gifts-page').then((m) => m.GiftsPage),
    children: [{ path: ':id', title: 'gifts.one', loadComponent: () => import('./gift-page').then((m) => m.GiftPage) }],
  },
] satisfies Routes;
