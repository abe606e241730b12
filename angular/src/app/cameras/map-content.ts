import { MapCameraDto, MapDto, MapRouteDto, NamedDto, PointDto, RouteStretchesDto } from '../core/api/models';
import { LatLng, toLatLng, viewCone } from '../map/geo';
import { CameraState, MapCamera, MapHamlet, MapHotspot, MapRoute, MapSite, SiteState } from '../map/map-model';

/** What the map is narrowed to; empty parts narrow nothing. */
export interface MapFilter {
  hamletId?: string | null;
  ownerKind?: string | null;
  /** A member of CameraStatus, or `waiting` for pictures that nobody has looked at. */
  status?: string | null;
}

export interface MapContent {
  routes: MapRoute[];
  cameras: MapCamera[];
  sites: MapSite[];
  hotspots: MapHotspot[];
  hamlets: MapHamlet[];
}

/** Cameras without an owner are the commune's own. */
export const OF_COMMUNE = 'commune';

/** A picture that nobody has looked at, or that did not pass, proves nothing yet. */
export function cameraState({ status, check }: Pick<MapCameraDto, 'status' | 'check'>): CameraState {
  if (status === 'working') return check === 'passed' ? 'working' : check === 'failed' ? 'failed' : 'unchecked';
  return status === 'offline' || status === 'faulty' ? 'faulty' : status;
}

/** The server's map as the pieces of the map take it, narrowed. Owner and status narrow only the cameras. */
export function mapContent(map: MapDto, filter: MapFilter): MapContent {
  const here = <T extends { hamletId: string | null }>(items: readonly T[]) =>
    filter.hamletId ? items.filter((item) => item.hamletId === filter.hamletId) : items;
  const routes = here(map.routes);
  const cameras = here(map.cameras).filter((camera) => suits(camera, filter));
  return {
    routes: routes.filter((route) => route.stretches).map(toRoute),
    cameras: cameras.map(toCamera),
    sites: here(map.sites).map((site) => ({
      id: site.id,
      position: [site.lat, site.lng] as const,
      state: site.status satisfies SiteState,
      important: site.isImportant,
      bearing: site.bearing,
      label: site.name,
    })),
    hotspots: here(map.hotspots).map((hotspot) => ({
      id: hotspot.id,
      name: hotspot.name,
      position: [hotspot.lat, hotspot.lng] as const,
      outline: viewCone([hotspot.lat, hotspot.lng], null, 360, hotspot.radius),
    })),
    hamlets: hamletsOf(filter.hamletId ? map.hamlets.filter((hamlet) => hamlet.id === filter.hamletId) : map.hamlets, map),
  };
}

/** Cameras of the register that the map would show if it knew where they are. */
export function countUnplaced(map: MapDto, filter: MapFilter): number {
  const here = map.unplaced.filter((group) => (!filter.hamletId || group.hamletId === filter.hamletId) && suits(group, filter));
  return here.reduce((sum, group) => sum + group.count, 0);
}

function suits(camera: Pick<MapCameraDto, 'ownerKind' | 'status' | 'check'>, { ownerKind, status }: MapFilter): boolean {
  if (ownerKind && camera.ownerKind !== (ownerKind === OF_COMMUNE ? null : ownerKind)) return false;
  if (!status) return true;
  return status === 'waiting' ? cameraState(camera) === 'unchecked' : camera.status === status;
}

function toCamera(camera: MapCameraDto): MapCamera {
  return {
    id: camera.id,
    position: [camera.lat, camera.lng],
    bearing: camera.bearing,
    // Without a direction nobody knows what it sees, unless it sees all around.
    fieldOfView: camera.bearing === null && camera.fov < 360 ? null : camera.fov,
    range: camera.range,
    state: cameraState(camera),
    label: camera.name,
  };
}

function toRoute({ id, name, stretches }: MapRouteDto): MapRoute {
  return { id, name, ...routeParts(stretches!) };
}

/** The line of a route and its stretches, from the stretches alone. */
export function routeParts(stretches: RouteStretchesDto): Omit<MapRoute, 'id' | 'name'> {
  const lines = (parts: readonly PointDto[][]) => parts.map((points) => points.map((point) => toLatLng(point)));
  const [seen, pending, unseen] = [lines(stretches.seen), lines(stretches.pending), lines(stretches.unseen)];
  const { seenMetres, lengthMetres } = stretches.coverage;
  return {
    points: joined([...seen, ...pending, ...unseen]),
    covered: lengthMetres > 0 ? Math.min(1, seenMetres / lengthMetres) : null,
    seen,
    pending,
    unseen,
  };
}

/** Stretches of one line, each beginning where another ends, as that line. */
export function joined(stretches: readonly (readonly LatLng[])[]): LatLng[] {
  const key = ([latitude, longitude]: LatLng) => `${latitude.toFixed(6)} ${longitude.toFixed(6)}`;
  const left = stretches.filter((points) => points.length > 1);
  const ends = new Set(left.map((points) => key(points[points.length - 1])));
  const line: LatLng[] = [];
  while (left.length) {
    const at = line.length ? key(line[line.length - 1]) : null;
    const next = left.findIndex((points) => (at === null ? !ends.has(key(points[0])) : key(points[0]) === at));
    const [points] = left.splice(Math.max(next, 0), 1);
    line.push(...(next >= 0 && at !== null ? points.slice(1) : points));
  }
  return line;
}

/** A hamlet is named in the middle of what is known of it. */
function hamletsOf(hamlets: readonly NamedDto[], map: MapDto): MapHamlet[] {
  const places = new Map<string, LatLng[]>();
  const note = (hamletId: string | null, position: LatLng) => {
    if (hamletId) places.set(hamletId, [...(places.get(hamletId) ?? []), position]);
  };
  for (const route of map.routes) {
    const { seen = [], pending = [], unseen = [] } = route.stretches ?? {};
    for (const points of [...seen, ...pending, ...unseen]) if (points.length) note(route.hamletId, toLatLng(points[0]));
  }
  for (const hamlet of hamlets) {
    if (places.has(hamlet.id)) continue;
    for (const camera of map.cameras) if (camera.hamletId === hamlet.id) note(hamlet.id, [camera.lat, camera.lng]);
  }
  return hamlets.flatMap((hamlet) => {
    const points = places.get(hamlet.id);
    return points ? [{ id: hamlet.id, name: hamlet.name, position: middle(points) }] : [];
  });
}

function middle(points: readonly LatLng[]): LatLng {
  const sum = (index: 0 | 1) => points.reduce((total, point) => total + point[index], 0) / points.length;
  return [sum(0), sum(1)];
}
