import { Routes } from '@angular/router';
import { REPORT } from './maintenance-model';

export default [
  {
    path: 'bao',
    title: 'maintenance.report.heading',
    data: { permission: REPORT },
    loadComponent: () => import('./report-page').then((m) => m.ReportPage),
  },
  {
    path: 'ty-le-hoat-dong',
    title: 'maintenance.availability.heading',
    loadComponent: () => import('./availability-page').then((m) => m.AvailabilityPage),
  },
  {
    path: '',
    title: 'maintenance.heading',
    loadComponent: () => import('./maintenance-page').then((m) => m.MaintenancePage),
    children: [{ path: ':id', title: 'maintenance.one', loadComponent: () => import('./ticket-page').then((m) => m.TicketPage) }],
  },
] satisfies Routes;
