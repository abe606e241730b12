import { Routes } from '@angular/router';

export default [
  {
    path: '',
    loadComponent: () => import('./organisation-page').then((m) => m.OrganisationPage),
    children: [
      { path: '', pathMatch: 'full', redirectTo: 'xa' },
      {
        path: 'xa',
        title: 'organisation.commune.heading',
        loadComponent: () => import('./commune-page').then((m) => m.CommunePage),
      },
      {
        path: 'thon',
        title: 'organisation.hamlets.heading',
        data: { permission: 'CameraProgram.Hamlets' },
        loadComponent: () => import('./hamlets-page').then((m) => m.HamletsPage),
      },
      {
        path: 'don-vi',
        title: 'organisation.units.heading',
        data: { permission: 'CameraProgram.OrgUnits' },
        loadComponent: () => import('./units-page').then((m) => m.UnitsPage),
      },
      {
        path: 'ban',
        title: 'organisation.boards.heading',
        data: { permission: 'CameraProgram.Boards' },
        loadComponent: () => import('./boards-page').then((m) => m.BoardsPage),
      },
      {
        path: 'ban/moi',
        title: 'organisation.boards.new',
        data: { permission: 'CameraProgram.Boards.Manage' },
        loadComponent: () => import('./board-form-page').then((m) => m.BoardFormPage),
      },
      {
        path: 'ban/:id',
        title: 'organisation.boards.one',
        data: { permission: 'CameraProgram.Boards' },
        loadComponent: () => import('./board-page').then((m) => m.BoardPage),
      },
      {
        path: 'ban/:id/sua',
        title: 'organisation.boards.edit',
        data: { permission: 'CameraProgram.Boards.Manage' },
        loadComponent: () => import('./board-form-page').then((m) => m.BoardFormPage),
      },
    ],
  },
] satisfies Routes;
