import { Routes } from '@angular/router';
import { FUND } from '../parts/fund-rights';

const form = () => import('./campaign-form-page').then((m) => m.CampaignFormPage);

export default [
  { path: 'moi', title: 'campaigns.new', data: { permission: FUND.manage }, loadComponent: form },
  { path: ':id/sua', title: 'campaigns.edit', data: { permission: FUND.manage }, loadComponent: form },
  {
    path: ':id/quyet-dinh',
    title: 'campaigns.decision.heading',
    data: { permission: FUND.decide },
    loadComponent: () => import('./decision-page').then((m) => m.DecisionPage),
  },
  {
    path: ':id/thoa-thuan',
    title: 'campaigns.agreement.heading',
    data: { permission: FUND.manageHamlet },
    loadComponent: () => import('./agreement-page').then((m) => m.AgreementPage),
  },
  { path: ':id', title: 'campaigns.one', loadComponent: () => import('./campaign-page').then((m) => m.CampaignPage) },
  { path: '', pathMatch: 'full', title: 'campaigns.heading', loadComponent: () => import('./campaigns-page').then((m) => m.CampaignsPage) },
] satisfies Routes;
