import { inject } from '@angular/core';
import { Router, Routes } from '@angular/router';
import { Session } from '../core/session/session';
import { CUT } from './clips-model';
import { GRANT, VIEW_LOG, WATCH } from './live-model';

/** Whoever only looks after the log begins there. */
const watchersOnly = () => inject(Session).may(WATCH) || inject(Router).parseUrl('/truc-tiep/nhat-ky');

export default [
  {
    path: 'xem-lai',
    title: 'live.playback.heading',
    data: { permission: WATCH },
    loadComponent: () => import('./playback-page').then((m) => m.PlaybackPage),
  },
  {
    path: 'quyen-xem/moi',
    title: 'live.grants.new',
    data: { permission: GRANT },
    loadComponent: () => import('./grant-form-page').then((m) => m.GrantFormPage),
  },
  {
    path: 'quyen-xem',
    title: 'live.grants.heading',
    data: { permission: GRANT },
    loadComponent: () => import('./grants-page').then((m) => m.GrantsPage),
  },
  {
    path: 'doan-cat',
    title: 'live.clips.heading',
    data: { permission: CUT },
    loadComponent: () => import('./clips-page').then((m) => m.ClipsPage),
  },
  {
    path: 'nhat-ky',
    title: 'live.looks.heading',
    data: { permission: VIEW_LOG },
    loadComponent: () => import('./looks-page').then((m) => m.LooksPage),
  },
  {
    path: '',
    title: 'live.heading',
    canActivate: [watchersOnly],
    loadComponent: () => import('./live-page').then((m) => m.LivePage),
  },
  {
    path: ':id',
    title: 'live.one',
    data: { permission: WATCH },
    loadComponent: () => import('./playback-page').then((m) => m.PlaybackPage),
  },
] satisfies Routes;
