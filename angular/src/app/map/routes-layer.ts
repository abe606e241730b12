import type * as Leaflet from 'leaflet';
import { CanvasOverlay, Sheet } from './canvas-overlay';
import { boundsOf, LatLng, lengthOf, overlap, tuples } from './geo';
import { MapHandle } from './map-base';
import { MapColours } from './map-colours';
import { MapRoute, ROUTE_PARTS, RoutePart } from './map-model';
import { plainText } from './plain-text';

/** Told apart by dash as well as by colour. */
const DASHES: Record<RoutePart, string | undefined> = { seen: undefined, pending: '14 8', unseen: '1 9' };
/** From this zoom on names have room: before, they run beneath the clusters. */
const NAMES_FROM = 16;
const NAME_HEIGHT = 16;

/** Routes as lines coloured by what cameras see of them, with their names along them. */
export class RoutesLayer {
  private readonly group: Leaflet.LayerGroup;
  private readonly names: CanvasOverlay;
  private shown: { name: string; points: readonly LatLng[]; bounds: ReturnType<typeof boundsOf> }[] = [];
  private colours: MapColours | null = null;
  private font = '';

  constructor(private readonly handle: MapHandle) {
    const { library, map } = handle;
    this.group = library.layerGroup().addTo(map);
    const pane = map.createPane('names');
    pane.style.zIndex = '450';
    pane.style.pointerEvents = 'none';
    this.names = new CanvasOverlay(library, map, 'names', (sheet) => this.drawNames(sheet));
  }

  /** @param describe the words under the pointer */
  show(
    routes: readonly MapRoute[],
    colours: MapColours,
    describe: (route: MapRoute) => string,
    picked: ((id: string) => void) | null,
  ): void {
    this.group.clearLayers();
    this.colours = colours;
    this.font = `500 12px ${getComputedStyle(this.handle.map.getContainer()).fontFamily}`;
    for (const route of routes) {
      const casing = this.line([route.points], { color: colours.casing, weight: 9, opacity: 0.85, interactive: !!picked });
      if (picked) casing.bindTooltip(plainText(describe(route)), { sticky: true }).on('click', () => picked(route.id));
      casing.addTo(this.group);
    }
    for (const route of routes) {
      const measured = ROUTE_PARTS.some((part) => route[part]?.length);
      if (!measured) this.line([route.points], { color: colours.route, weight: 4 }).addTo(this.group);
      for (const part of ROUTE_PARTS) {
        const stretches = route[part];
        if (stretches?.length) this.line(stretches, { color: colours[part], weight: 5, dashArray: DASHES[part] }).addTo(this.group);
      }
    }
    this.shown = routes.map(({ name, points }) => ({ name, points, bounds: boundsOf(points) }));
    this.names.redraw();
  }

  private line(stretches: readonly (readonly LatLng[])[], options: Leaflet.PolylineOptions): Leaflet.Polyline {
    return this.handle.library.polyline(stretches.map(tuples), {
      renderer: this.handle.lines,
      interactive: false,
      bubblingMouseEvents: false,
      lineCap: 'round',
      ...options,
    });
  }

  private drawNames({ context, at, width, height }: Sheet): void {
    const { map } = this.handle;
    if (!this.colours || map.getZoom() < NAMES_FROM) return;
    const view = map.getBounds();
    const window = { south: view.getSouth(), west: view.getWest(), north: view.getNorth(), east: view.getEast() };
    const taken: { x: number; y: number; reach: number }[] = [];
    context.font = this.font;
    context.textAlign = 'center';
    context.lineJoin = 'round';
    context.lineWidth = 4;
    context.strokeStyle = this.colours.casing;
    context.fillStyle = this.colours.ink;
    for (const { name, points, bounds } of this.shown) {
      if (!bounds || !overlap(bounds, window)) continue;
      const reach = context.measureText(name).width / 2;
      const place = placeOfName(points.map(at), width, height, reach);
      if (!place || taken.some((t) => Math.abs(t.x - place.x) < t.reach + reach && Math.abs(t.y - place.y) < NAME_HEIGHT)) continue;
      taken.push({ x: place.x, y: place.y, reach });
      context.save();
      context.translate(place.x, place.y);
      context.rotate(place.angle);
      context.strokeText(name, 0, -9);
      context.fillText(name, 0, -9);
      context.restore();
    }
  }
}

interface Spot {
  x: number;
  y: number;
}

/**
 * Where a name of a given half length fits along a line: the middle of its longest run within the sheet, at the angle at
 * which it is read without turning the head. Null when the run is too short for it.
 */
export function placeOfName(points: readonly Spot[], width: number, height: number, reach: number): (Spot & { angle: number }) | null {
  const isInside = ({ x, y }: Spot) => x >= 0 && y >= 0 && x <= width && y <= height;
  let best = { from: 0, to: 0, length: 0 };
  let run = { from: 0, to: 0, length: 0 };
  for (let index = 1; index < points.length; index++) {
    const [a, b] = [points[index - 1], points[index]];
    const goesOn = isInside(a) && isInside(b);
    run = goesOn
      ? { from: run.from, to: index, length: run.length + Math.hypot(b.x - a.x, b.y - a.y) }
      : { from: index, to: index, length: 0 };
    if (run.length > best.length) best = run;
  }
  const middle = best.length / 2;
  if (!middle || middle < reach * 0.8) return null;
  const longest = points.slice(best.from, best.to + 1);
  const [from, place, to] = [middle - reach, middle, middle + reach].map((distance) => spotAt(longest, distance));
  const slope = Math.atan2(to.y - from.y, to.x - from.x);
  return { ...place, angle: slope > Math.PI / 2 ? slope - Math.PI : slope <= -Math.PI / 2 ? slope + Math.PI : slope };
}

/** The spot so many pixels along a line; its ends when that is before or behind it. */
function spotAt(points: readonly Spot[], distance: number): Spot {
  let left = distance;
  for (let index = 1; index < points.length; index++) {
    const [a, b] = [points[index - 1], points[index]];
    const length = Math.hypot(b.x - a.x, b.y - a.y);
    if (left <= length) {
      const share = length ? Math.max(0, left) / length : 0;
      return { x: a.x + (b.x - a.x) * share, y: a.y + (b.y - a.y) * share };
    }
    left -= length;
  }
  return points[points.length - 1];
}

/** Share that working cameras see, 0–1, from what the server said or else from the stretches; null when neither is known. */
export function coveredShare(route: MapRoute): number | null {
  if (route.covered !== undefined && route.covered !== null) return route.covered;
  const [seen, pending, unseen] = ROUTE_PARTS.map((part) => (route[part] ?? []).reduce((sum, stretch) => sum + lengthOf(stretch), 0));
  const whole = seen + pending + unseen;
  return whole > 0 ? seen / whole : null;
}
