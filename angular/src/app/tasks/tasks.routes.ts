import { Routes } from '@angular/router';

export default [
  { path: '', title: 'tasks.heading', loadComponent: () => import('./tasks-page').then((m) => m.TasksPage) },
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
  { path: ':id', title: 'tasks.one', loadComponent: () => import('./task-page').then((m) => m.TaskPage) },
] satisfies Routes;
