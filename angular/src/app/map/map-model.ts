import { GeoBounds, LatLng } from './geo';

export type RoutePart = 'seen' | 'pending' | 'unseen';
export const ROUTE_PARTS: readonly RoutePart[] = ['seen', 'pending', 'unseen'];

/** A route with what cameras see of it. Without any stretch it is drawn in one neutral colour. */
export interface MapRoute {
  id: string;
  name: string;
  points: readonly LatLng[];
  /** Share of its length that working cameras see, 0–1; null when it was not computed. */
  covered?: number | null;
  /** Stretches that working cameras see. */
  seen?: readonly (readonly LatLng[])[];
  /** Stretches that only cameras not yet checked or being installed see. */
  pending?: readonly (readonly LatLng[])[];
  unseen?: readonly (readonly LatLng[])[];
}

/** `unchecked`: the picture waits to be looked at; `failed`: it was looked at and does not show what it should. */
export type CameraState = 'working' | 'unchecked' | 'failed' | 'faulty' | 'installing' | 'retired';
export const CAMERA_STATES: readonly CameraState[] = ['working', 'unchecked', 'failed', 'faulty', 'installing', 'retired'];

export interface MapCamera {
  id: string;
  position: LatLng;
  /** Degrees clockwise from north; null for one that sees all around or whose direction is not known. */
  bearing?: number | null;
  /** Degrees; without it no cone is drawn. */
  fieldOfView?: number | null;
  /** Metres; without it no cone is drawn. */
  range?: number | null;
  state: CameraState;
  /** Said by screen readers and shown under the pointer. */
  label: string;
}

export type SiteState = 'proposed' | 'agreed' | 'installed' | 'declined' | 'retired';
export const SITE_STATES: readonly SiteState[] = ['proposed', 'agreed', 'installed', 'declined', 'retired'];

export interface MapSite {
  id: string;
  position: LatLng;
  state: SiteState;
  /** Important or complex point. */
  important?: boolean;
  /** Planned direction in degrees clockwise from north. */
  bearing?: number | null;
  label: string;
}

/** A complex point or area: `outline` when it is an area. */
export interface MapHotspot {
  id: string;
  name: string;
  position?: LatLng;
  outline?: readonly LatLng[];
}

export interface MapHamlet {
  id: string;
  name: string;
  position: LatLng;
}

export type MapItemKind = 'route' | 'camera' | 'site' | 'hotspot';

export interface PickedItem {
  kind: MapItemKind;
  id: string;
}

/** What the map shows now. */
export interface MapWindow {
  bounds: GeoBounds;
  centre: LatLng;
  zoom: number;
}

/** The background of the map, from the configuration of the installation. */
export interface MapGround {
  /** `https://…/{z}/{x}/{y}.png`; null: no tiles, a plain ground. */
  tileUrl: string | null;
  /** What the maker of the tiles wants named; may hold links. */
  attribution: string;
  /** Deepest zoom the tiles exist for; the map itself goes on to 20. */
  maxZoom: number;
}

export const PLAIN_GROUND: MapGround = { tileUrl: null, attribution: '', maxZoom: 19 };

/** What the legend can hide. */
export type MapLayer = 'routes' | `camera.${CameraState}` | 'cones' | `site.${SiteState}` | 'hotspots' | 'hamlets';

/** Figures beside the words of the legend; metres for the parts of routes. */
export interface MapCounts {
  routes: number;
  metres: Record<RoutePart, number>;
  cameras: Record<CameraState, number>;
  sites: Record<SiteState, number>;
  hotspots: number;
  hamlets: number;
}
