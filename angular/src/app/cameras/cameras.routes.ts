import { Routes } from '@angular/router';
import { mapGround } from './map-ground';
import { CONNECT } from '../live/live-model';
import { DRAW_MAP, EDIT_CAMERAS } from './cameras-model';

const cameraForm = () => import('./camera-form-page').then((m) => m.CameraFormPage);
const siteForm = () => import('./site-form-page').then((m) => m.SiteFormPage);
const routeForm = () => import('./route-form-page').then((m) => m.RouteFormPage);
const hotspotForm = () => import('./hotspot-form-page').then((m) => m.HotspotFormPage);
const edit = { permission: EDIT_CAMERAS };
const draw = { permission: DRAW_MAP };

export default [
  {
    path: '',
    resolve: { ground: mapGround },
    children: [
      { path: '', pathMatch: 'full', title: 'cameras.map.heading', loadComponent: () => import('./map-page').then((m) => m.MapPage) },
      { path: 'danh-sach/moi', title: 'cameras.new', data: edit, loadComponent: cameraForm },
      { path: 'danh-sach/:id/sua', title: 'cameras.edit', data: edit, loadComponent: cameraForm },
      {
        path: 'danh-sach/:id/ket-noi',
        title: 'live.connection.heading',
        data: { permission: CONNECT },
        loadComponent: () => import('../live/connection-form-page').then((m) => m.ConnectionFormPage),
      },
      { path: 'vi-tri/moi', title: 'cameras.sites.new', data: edit, loadComponent: siteForm },
      { path: 'vi-tri/:id/sua', title: 'cameras.sites.edit', data: edit, loadComponent: siteForm },
      { path: 'tuyen/moi', title: 'cameras.routes.new', data: draw, loadComponent: routeForm },
      {
        path: 'tuyen/nhap',
        title: 'cameras.geoJson.heading',
        data: draw,
        loadComponent: () => import('./geo-json-page').then((m) => m.GeoJsonPage),
      },
      { path: 'tuyen/:id/sua', title: 'cameras.routes.edit', data: draw, loadComponent: routeForm },
      { path: 'diem-phuc-tap/moi', title: 'cameras.hotspots.new', data: draw, loadComponent: hotspotForm },
      { path: 'diem-phuc-tap/:id/sua', title: 'cameras.hotspots.edit', data: draw, loadComponent: hotspotForm },
      {
        path: 'danh-sach',
        title: 'cameras.heading',
        loadComponent: () => import('./cameras-page').then((m) => m.CamerasPage),
        children: [{ path: ':id', title: 'cameras.one', loadComponent: () => import('./camera-page').then((m) => m.CameraPage) }],
      },
      {
        path: 'vi-tri',
        title: 'cameras.sites.heading',
        loadComponent: () => import('./sites-page').then((m) => m.SitesPage),
        children: [{ path: ':id', title: 'cameras.sites.one', loadComponent: () => import('./site-page').then((m) => m.SitePage) }],
      },
      {
        path: 'tuyen',
        title: 'cameras.routes.heading',
        loadComponent: () => import('./routes-page').then((m) => m.RoutesPage),
        children: [{ path: ':id', title: 'cameras.routes.one', loadComponent: () => import('./route-page').then((m) => m.RoutePage) }],
      },
      {
        path: 'diem-phuc-tap',
        title: 'cameras.hotspots.heading',
        loadComponent: () => import('./hotspots-page').then((m) => m.HotspotsPage),
      },
    ],
  },
] satisfies Routes;
