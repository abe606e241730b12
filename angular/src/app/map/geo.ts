/** Latitude and longitude in degrees (WGS 84), as leaflet takes them. */
export type LatLng = readonly [latitude: number, longitude: number];

/** A position as the server gives and takes it. */
export interface GeoPosition {
  latitude: number;
  longitude: number;
}

export interface GeoBounds {
  south: number;
  west: number;
  north: number;
  east: number;
}

/** Where a commune can lie: mainland, islands and waters of Vietnam. */
export const VIETNAM_BOUNDS: GeoBounds = { south: 6, west: 102, north: 24, east: 118 };

/** Metres, and the square of the first eccentricity: WGS 84. */
const EQUATOR_RADIUS = 6_378_137;
const ECCENTRICITY = 0.006_694_379_990_14;

const radians = (degrees: number) => (degrees * Math.PI) / 180;
const rounded = (degrees: number) => Math.round(degrees * 1e7) / 1e7;

export function isInside([latitude, longitude]: LatLng, bounds: GeoBounds): boolean {
  return latitude >= bounds.south && latitude <= bounds.north && longitude >= bounds.west && longitude <= bounds.east;
}

/** Seven decimals, about a centimetre: what the server keeps. */
export function toPosition([latitude, longitude]: LatLng): GeoPosition {
  return { latitude: rounded(latitude), longitude: rounded(longitude) };
}

export function toLatLng({ latitude, longitude }: GeoPosition): LatLng {
  return [latitude, longitude];
}

/** Metres on the ground of one degree to the north and to the east at a latitude, on the ellipsoid of WGS 84 as the server measures. */
export function metresPerDegree(latitude: number): { north: number; east: number } {
  const flat = 1 - ECCENTRICITY * Math.sin(radians(latitude)) ** 2;
  return {
    north: radians((EQUATOR_RADIUS * (1 - ECCENTRICITY)) / flat ** 1.5),
    east: radians((EQUATOR_RADIUS * Math.cos(radians(latitude))) / Math.sqrt(flat)),
  };
}

/** Copies that leaflet may keep. */
export function tuples(points: readonly LatLng[]): [number, number][] {
  return points.map(([latitude, longitude]) => [latitude, longitude]);
}

/** Metres between two points, on the plane in their middle. */
export function distance(a: LatLng, b: LatLng): number {
  const degree = metresPerDegree((a[0] + b[0]) / 2);
  return Math.hypot((b[0] - a[0]) * degree.north, (b[1] - a[1]) * degree.east);
}

/** Metres along a line. */
export function lengthOf(points: readonly LatLng[]): number {
  return points.slice(1).reduce((sum, point, index) => sum + distance(points[index], point), 0);
}

/** The point so many metres away in a direction (degrees clockwise from north). */
export function destination([latitude, longitude]: LatLng, bearing: number, metres: number): LatLng {
  const degree = metresPerDegree(latitude);
  return [latitude + (Math.cos(radians(bearing)) * metres) / degree.north, longitude + (Math.sin(radians(bearing)) * metres) / degree.east];
}

/** Direction from one point to another, degrees clockwise from north, 0 up to but not including 360. */
export function bearingBetween(from: LatLng, to: LatLng): number {
  const degree = metresPerDegree((from[0] + to[0]) / 2);
  return ((Math.atan2((to[1] - from[1]) * degree.east, (to[0] - from[0]) * degree.north) * 180) / Math.PI + 360) % 360;
}

/** What a camera sees as a ring of points: a slice around its direction, or the whole circle when it turns or has 360°. */
export function viewCone(position: LatLng, bearing: number | null, fieldOfView: number, range: number): LatLng[] {
  if (range <= 0 || fieldOfView <= 0) return [];
  const circle = bearing === null || fieldOfView >= 360;
  const angle = circle ? 360 : fieldOfView;
  const steps = Math.max(4, Math.ceil(angle / 10));
  const first = circle ? 0 : bearing - angle / 2;
  const arc = Array.from({ length: circle ? steps : steps + 1 }, (_, step) => destination(position, first + (angle * step) / steps, range));
  return circle ? arc : [position, ...arc];
}

/** The smallest box around all points; null without a point. */
export function boundsOf(points: Iterable<LatLng>): GeoBounds | null {
  let bounds: GeoBounds | null = null;
  for (const [latitude, longitude] of points) {
    bounds ??= { south: latitude, north: latitude, west: longitude, east: longitude };
    bounds.south = Math.min(bounds.south, latitude);
    bounds.north = Math.max(bounds.north, latitude);
    bounds.west = Math.min(bounds.west, longitude);
    bounds.east = Math.max(bounds.east, longitude);
  }
  return bounds;
}

/** Metres; no commune reaches farther from its middle. As the server's GeoExtent. */
const LEAST_REACH = 25_000;
/** What is so many times farther from the middle than most belongs elsewhere. */
const TIMES = 6;

/** The smallest box around most points: a position typed wrongly, hundreds of kilometres away, does not belong to it. */
export function boundsOfMost(points: Iterable<LatLng>): GeoBounds | null {
  const all = [...points];
  if (!all.length) return null;
  const middle: LatLng = [median(all.map(([latitude]) => latitude)), median(all.map(([, longitude]) => longitude))];
  const reach = Math.max(LEAST_REACH, TIMES * median(all.map((point) => distance(middle, point))));
  return boundsOf(all.filter((point) => distance(middle, point) <= reach));
}

/** Metres from a point to the nearest place on a line. */
export function distanceToLine(point: LatLng, line: readonly LatLng[]): number {
  const degree = metresPerDegree(point[0]);
  const places = line.map(([latitude, longitude]) => ({
    x: (longitude - point[1]) * degree.east,
    y: (latitude - point[0]) * degree.north,
  }));
  return places.slice(1).reduce((least, b, index) => {
    const a = places[index];
    const [x, y] = [b.x - a.x, b.y - a.y];
    const length = x * x + y * y;
    const share = length === 0 ? 0 : Math.min(1, Math.max(0, -(a.x * x + a.y * y) / length));
    return Math.min(least, Math.hypot(a.x + share * x, a.y + share * y));
  }, Infinity);
}

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)];
}

export function overlap(a: GeoBounds, b: GeoBounds): boolean {
  return a.south <= b.north && b.south <= a.north && a.west <= b.east && b.west <= a.east;
}

/** `850 m`, `1,2 km` in Vietnamese, `1.2 km` in English. */
export function formatMetres(metres: number, language: string): string {
  const format = (value: number, digits: number) =>
    value.toLocaleString(language === 'en' ? 'en-GB' : 'vi-VN', { maximumFractionDigits: digits });
  return metres < 1000 ? `${format(Math.round(metres), 0)} m` : `${format(metres / 1000, metres < 10_000 ? 2 : 1)} km`;
}

/** The largest of 1, 2, 5, 10 … metres that is not longer than given: for scale bars and grids. */
export function roundMetres(atMost: number): number {
  const power = 10 ** Math.floor(Math.log10(atMost));
  const lead = atMost / power;
  return power * (lead >= 5 ? 5 : lead >= 2 ? 2 : 1);
}
