import { Routes } from '@angular/router';
import { FUND } from './parts/fund-rights';

export default [
  { path: '', pathMatch: 'full', title: 'funding.heading', loadComponent: () => import('./overview-page').then((m) => m.OverviewPage) },
  { path: 'dot-van-dong', loadChildren: () => import('./campaigns/campaigns.routes') },
  { path: 'phieu-thu', loadChildren: () => import('./receipts/receipts.routes') },
  { path: 'phieu-chi', data: { permission: FUND.seeHamlets }, loadChildren: () => import('./expenses/expenses.routes') },
  { path: 'quyen-phieu', loadChildren: () => import('./books/books.routes') },
  { path: 'hien-vat', loadChildren: () => import('./gifts/gifts.routes') },
  { path: 'dang-ky', loadChildren: () => import('./pledges/pledges.routes') },
  { path: 'nop-tien', loadChildren: () => import('./transfers/transfers.routes') },
  { path: 'sao-ke', loadChildren: () => import('./statements/statements.routes') },
  { path: 'doi-chieu', data: { permission: FUND.seeHamlets }, loadChildren: () => import('./reconciliations/reconciliations.routes') },
  { path: 'cong-khai', loadChildren: () => import('./disclosures/disclosures.routes') },
] satisfies Routes;
