import { Routes } from '@angular/router';

export default [
  { path: 'bang', title: 'tasks.board', loadComponent: () => import('./board-page').then((m) => m.BoardPage) },
  {
    path: 'moi',
    title: 'tasks.new',
    data: { permission: 'CameraProgram.WorkTasks.Assign' },
    loadComponent: () => import('./task-form-page').then((m) => m.TaskFormPage),
  },
  {
    path: ':id/sua',
    title: 'tasks.edit',
    data: { permission: 'CameraProgram.WorkTasks.Assign' },
    loadComponent: () => import('./task-form-page').then((m) => m.TaskFormPage),
  },
  {
    path: '',
    title: 'tasks.heading',
    loadComponent: () => import('./tasks-page').then((m) => m.TasksPage),
    children: [{ path: ':id', title: 'tasks.one', loadComponent: () => import('./task-page').then((m) => m.TaskPage) }],
  },
] satisfies Routes;
