import { Routes } from '@angular/router';
import { EDIT } from './reviews-model';

export default [
  { path: '', title: 'reviews.heading', loadComponent: () => import('./reviews-page').then((m) => m.ReviewsPage) },
  {
    path: 'moi',
    title: 'reviews.new',
    data: { permission: EDIT },
    loadComponent: () => import('./review-new-page').then((m) => m.ReviewNewPage),
  },
  { path: ':id', title: 'reviews.one', loadComponent: () => import('./review-page').then((m) => m.ReviewPage) },
] satisfies Routes;
