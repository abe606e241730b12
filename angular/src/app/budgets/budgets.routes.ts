import { Routes } from '@angular/router';
import { ALLOCATE, APPRAISE, EDIT } from './budgets-model';

const unitPriceForm = () => import('./unit-prices/unit-price-form-page').then((m) => m.UnitPriceFormPage);
const estimateForm = () => import('./estimates/estimate-form-page').then((m) => m.EstimateFormPage);

export default [
  { path: '', pathMatch: 'full', title: 'budgets.heading', loadComponent: () => import('./overview-page').then((m) => m.OverviewPage) },
  {
    path: 'du-toan',
    title: 'estimates.heading',
    loadComponent: () => import('./estimates/estimates-page').then((m) => m.EstimatesPage),
  },
  { path: 'du-toan/moi', title: 'estimates.new', data: { permission: EDIT }, loadComponent: estimateForm },
  { path: 'du-toan/:id', title: 'estimates.one', loadComponent: () => import('./estimates/estimate-page').then((m) => m.EstimatePage) },
  { path: 'du-toan/:id/soan', title: 'estimates.edit', data: { permission: EDIT }, loadComponent: estimateForm },
  {
    path: 'du-toan/:id/tham-dinh',
    title: 'estimates.appraise.heading',
    data: { permission: APPRAISE },
    loadComponent: () => import('./estimates/appraise-page').then((m) => m.AppraisePage),
  },
  {
    path: 'du-toan/:id/phan-bo',
    title: 'allocations.new',
    data: { permission: ALLOCATE },
    loadComponent: () => import('./allocations/allocation-form-page').then((m) => m.AllocationFormPage),
  },
  {
    path: 'phan-bo',
    title: 'allocations.heading',
    loadComponent: () => import('./allocations/allocations-page').then((m) => m.AllocationsPage),
  },
  {
    path: 'phan-bo/:id',
    title: 'allocations.one',
    loadComponent: () => import('./allocations/allocation-page').then((m) => m.AllocationPage),
  },
  {
    path: 'don-gia',
    title: 'unitPrices.heading',
    loadComponent: () => import('./unit-prices/unit-prices-page').then((m) => m.UnitPricesPage),
  },
  { path: 'don-gia/moi', title: 'unitPrices.new', data: { permission: EDIT }, loadComponent: unitPriceForm },
  { path: 'don-gia/:id', title: 'unitPrices.edit', data: { permission: EDIT }, loadComponent: unitPriceForm },
  { path: 'lich', title: 'moneyCalendar.title', loadComponent: () => import('./calendar/calendar-page').then((m) => m.CalendarPage) },
  { path: 'hop-dong', loadChildren: () => import('./contracts/contracts.routes') },
  { path: 'thanh-toan', loadChildren: () => import('./payments/payments.routes') },
  { path: 'quyet-toan', loadChildren: () => import('./settlements/settlements.routes') },
  { path: 'cong-khai', loadChildren: () => import('./disclosures/disclosures.routes') },
  { path: 'kiem-tra', loadChildren: () => import('./inspections/inspections.routes') },
] satisfies Routes;
