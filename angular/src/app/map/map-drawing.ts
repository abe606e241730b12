import { effect, Injector, signal, untracked } from '@angular/core';
import type * as Leaflet from 'leaflet';
import { isInside, LatLng, tuples } from './geo';
import { inserted, LineDraft, replaced } from './line-draft';
import { MapHandle } from './map-base';
import { MapColours } from './map-colours';
import { Say } from './map-words';
import { isPress } from './press';

/** Handles shown at once at most: a stored line may have thousands of points, a hand needs the near ones. */
const MOST_HANDLES = 150;
/** Pixels that an arrow key moves a point. */
const KEY_STEP = 4;
/** Milliseconds within which a click belongs to the drag before it. */
const CLICK_AFTER_DROP = 80;
const KEYS: Record<string, readonly [number, number]> = {
  ArrowUp: [0, -KEY_STEP],
  ArrowDown: [0, KEY_STEP],
  ArrowLeft: [-KEY_STEP, 0],
  ArrowRight: [KEY_STEP, 0],
};

/**
 * Draws a {@link LineDraft} on a map and lets it be changed there: a press adds a point, a point can be dragged or moved
 * by arrow keys, a press on a middle handle inserts one, Delete takes one away. Call `stop()` at the end.
 */
export class MapDrawing {
  private readonly group: Leaflet.LayerGroup;
  private readonly line: Leaflet.Polyline;
  private readonly canvas: Leaflet.Canvas;
  private readonly running: { destroy(): void };
  private focusOn: number | null = null;
  private dropped = false;

  /** Index of the point that was pressed last; null when none. */
  readonly chosen = signal<number | null>(null);

  constructor(
    private readonly handle: MapHandle,
    private readonly draft: LineDraft,
    private readonly options: { injector: Injector; colours: () => MapColours; say: () => Say; enabled: () => boolean },
  ) {
    const { library, map } = handle;
    const pane = map.getPane('drawing') ?? map.createPane('drawing');
    pane.style.zIndex = '440';
    pane.style.pointerEvents = 'none';
    this.canvas = library.canvas({ pane: 'drawing', padding: 0.4 });
    this.line = library.polyline([], { renderer: this.canvas, pane: 'drawing', interactive: false, weight: 5 }).addTo(map);
    this.group = library.layerGroup().addTo(map);
    map.doubleClickZoom.disable();
    map.on('click', this.pressed, this).on('moveend', this.drawHandles, this);
    this.running = effect(() => this.draw(), { injector: options.injector });
  }

  stop(): void {
    this.running.destroy();
    this.handle.map.off('click', this.pressed, this).off('moveend', this.drawHandles, this);
    this.handle.map.doubleClickZoom.enable();
    this.group.remove();
    this.line.remove();
    this.canvas.remove();
  }

  private pressed({ latlng }: Leaflet.LeafletMouseEvent): void {
    if (!this.options.enabled() || this.dropped) return;
    this.draft.add([latlng.lat, latlng.lng]);
    this.chosen.set(null);
  }

  private draw(): void {
    const points = this.draft.points();
    this.line.setLatLngs(tuples(points));
    this.line.setStyle({ color: this.options.colours().planned });
    this.options.say();
    this.options.enabled();
    const chosen = this.chosen();
    untracked(() => {
      if (chosen !== null && chosen >= points.length) this.chosen.set(null);
      this.drawHandles();
    });
  }

  private drawHandles(): void {
    this.group.clearLayers();
    if (!this.options.enabled()) return;
    const box = this.handle.map.getBounds().pad(0.1);
    const window = { south: box.getSouth(), west: box.getWest(), north: box.getNorth(), east: box.getEast() };
    const points = this.draft.points();
    const near = points
      .map((_, index) => index)
      .filter((index) => isInside(points[index], window))
      .slice(0, MOST_HANDLES);
    for (const index of near) this.addPoint(index, points);
    if (this.draft.full()) return;
    for (const index of near) if (index + 1 < points.length) this.addMiddle(index, points);
  }

  private addPoint(index: number, points: readonly LatLng[]): void {
    const end = index === 0 || index === points.length - 1;
    const marker = this.marker(
      points[index],
      `map-point${end ? ' end' : ''}${index === this.chosen() ? ' chosen' : ''}`,
      'map.line.point',
      index + 1,
    )
      .on('click keypress', (event) => isPress(event) && this.chosen.set(index))
      .on('drag', () => this.line.setLatLngs(tuples(replaced(points, index, at(marker)))))
      .on('dragend', () => this.drop(() => this.draft.move(index, at(marker))))
      .addTo(this.group);
    const element = marker.getElement();
    element?.addEventListener('keydown', (event) => this.key(event, index, marker));
    if (index === this.focusOn) {
      this.focusOn = null;
      element?.focus();
    }
  }

  private addMiddle(index: number, points: readonly LatLng[]): void {
    const [a, b] = [points[index], points[index + 1]];
    const middle: LatLng = [(a[0] + b[0]) / 2, (a[1] + b[1]) / 2];
    const marker = this.marker(middle, 'map-middle', 'map.line.middle', index + 1)
      .on('click keypress', (event) => isPress(event) && !this.dropped && this.insert(index + 1, middle))
      .on('drag', () => this.line.setLatLngs(tuples(inserted(points, index + 1, at(marker)))))
      .on('dragend', () => this.drop(() => this.insert(index + 1, at(marker))))
      .addTo(this.group);
  }

  /** The browser makes a click of the end of a drag, on the map when another handle lies beneath: it adds no point. */
  private drop(change: () => void): void {
    this.dropped = true;
    setTimeout(() => (this.dropped = false), CLICK_AFTER_DROP);
    change();
  }

  private insert(index: number, point: LatLng): void {
    this.draft.insert(index, point);
    this.chosen.set(index);
  }

  private marker(point: LatLng, className: string, key: string, number: number): Leaflet.Marker {
    const { library } = this.handle;
    return library.marker([...point], {
      icon: library.divIcon({ className, iconSize: [32, 32] }),
      title: this.options.say()(key, { number }),
      draggable: true,
      bubblingMouseEvents: false,
    });
  }

  private key(event: KeyboardEvent, index: number, marker: Leaflet.Marker): void {
    const step = KEYS[event.key];
    if (!step && event.key !== 'Delete' && event.key !== 'Backspace') return;
    event.preventDefault();
    event.stopPropagation();
    if (!step) {
      this.chosen.set(null);
      this.focusOn = Math.max(0, index - 1);
      this.draft.remove(index);
      return;
    }
    const { map } = this.handle;
    const place = map.layerPointToLatLng(map.latLngToLayerPoint(marker.getLatLng()).add([...step]));
    this.focusOn = index;
    this.draft.move(index, [place.lat, place.lng]);
  }
}

function at(marker: Leaflet.Marker): LatLng {
  const { lat, lng } = marker.getLatLng();
  return [lat, lng];
}
