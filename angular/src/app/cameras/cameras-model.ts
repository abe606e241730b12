import {
  CameraFunding,
  CameraStatus,
  Conformity,
  HotspotKind,
  ImageCheck,
  LinkLevel,
  RouteKind,
  SiteMount,
  SiteStatus,
} from '../core/api/models';

/** What a change is made to: which camera, site, route or hotspot, as last seen. */
export interface RegisterRef {
  id: string;
  version: number;
}

export const EDIT_CAMERAS = 'CameraProgram.Cameras.Edit';
export const DRAW_MAP = 'CameraProgram.Cameras.DrawMap';
export const AGREE_SITES = 'CameraProgram.Cameras.AgreeSites';

export const CAMERA_STATUSES: readonly NonNullable<CameraStatus>[] = ['installing', 'working', 'offline', 'faulty', 'retired'];
export const LINK_LEVELS: readonly NonNullable<LinkLevel>[] = ['registered', 'sharedOnRequest', 'connected'];
export const FUNDINGS: readonly NonNullable<CameraFunding>[] = ['socialised', 'budget'];
export const IMAGE_CHECKS: readonly NonNullable<ImageCheck>[] = ['waiting', 'passed', 'failed'];
export const CONFORMITIES: readonly NonNullable<Conformity>[] = ['unknown', 'declared', 'notDeclared'];
export const SITE_STATUSES: readonly NonNullable<SiteStatus>[] = ['proposed', 'agreed', 'declined', 'installed', 'retired'];
export const SITE_MOUNTS: readonly NonNullable<SiteMount>[] = ['electricPole', 'newPole', 'wall', 'other'];
export const ROUTE_KINDS: readonly NonNullable<RouteKind>[] = ['road', 'alley', 'kiet', 'lane'];
export const HOTSPOT_KINDS: readonly NonNullable<HotspotKind>[] = [
  'publicOrder',
  'theft',
  'drugs',
  'traffic',
  'environment',
  'boundary',
  'target',
  'other',
];

/** As the server bounds them (CameraConsts, CoverageConsts, RouteConsts). */
export const MAX_LENSES = 64;
export const MAX_RETENTION_DAYS = 3650;
export const MAX_FIELD_OF_VIEW = 360;
export const MAX_RANGE = 500;
export const DEFAULT_FIELD_OF_VIEW = 90;
export const DEFAULT_RANGE = 25;
export const MIN_RADIUS = 5;
export const MAX_RADIUS = 1000;
