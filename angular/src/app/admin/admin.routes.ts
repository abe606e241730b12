import { inject } from '@angular/core';
import { Routes } from '@angular/router';
import { Session } from '../core/session/session';

const SEE_USERS = 'CameraProgram.Identity.Users';
const MANAGE_USERS = 'CameraProgram.Identity.Users.Manage';
const SEE_TRAIL = 'CameraProgram.Audit';

export default [
  {
    path: '',
    loadComponent: () => import('./admin-page').then((m) => m.AdminPage),
    children: [
      { path: '', pathMatch: 'full', redirectTo: () => (inject(Session).may(SEE_USERS) ? 'nguoi-dung' : 'nhat-ky') },
      {
        path: 'nguoi-dung',
        title: 'admin.users.heading',
        data: { permission: SEE_USERS },
        loadComponent: () => import('./users-page').then((m) => m.UsersPage),
      },
      {
        path: 'nguoi-dung/moi',
        title: 'admin.users.new',
        data: { permission: MANAGE_USERS },
        loadComponent: () => import('./user-form-page').then((m) => m.UserFormPage),
      },
      {
        path: 'nguoi-dung/:id',
        title: 'admin.users.one',
        data: { permission: SEE_USERS },
        loadComponent: () => import('./user-page').then((m) => m.UserPage),
      },
      {
        path: 'nguoi-dung/:id/sua',
        title: 'admin.users.edit',
        data: { permission: MANAGE_USERS },
        loadComponent: () => import('./user-form-page').then((m) => m.UserFormPage),
      },
      {
        path: 'vai-tro',
        title: 'admin.roles.heading',
        data: { permission: SEE_USERS },
        loadComponent: () => import('./roles-page').then((m) => m.RolesPage),
      },
      {
        path: 'nhat-ky',
        title: 'admin.audit.heading',
        data: { permission: SEE_TRAIL },
        loadComponent: () => import('./audit-page').then((m) => m.AuditPage),
      },
      {
        path: 'nhat-ky-xem',
        title: 'admin.accesses.heading',
        data: { permission: SEE_TRAIL },
        loadComponent: () => import('./accesses-page').then((m) => m.AccessesPage),
      },
    ],
  },
] satisfies Routes;
