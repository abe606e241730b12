import {
  afterNextRender,
  booleanAttribute,
  ChangeDetectionStrategy,
  Component,
  computed,
  DestroyRef,
  effect,
  ElementRef,
  inject,
  input,
  output,
  signal,
  untracked,
  viewChild,
  ViewEncapsulation,
} from '@angular/core';
import { MatButton } from '@angular/material/button';
import { TranslocoPipe } from '@jsverse/transloco';
import type * as Leaflet from 'leaflet';
import { Language } from '../core/i18n/language';
import { Theme } from '../core/theme';
import { Icon } from '../ui/icon';
import { DevicePosition, Locator, PositionError } from './device-position';
import { formatMetres, GeoBounds, LatLng, roundMetres } from './geo';
import { DEEPEST, MapBackground, metresPerPixelAt } from './map-background';
import { MapColours, readColours } from './map-colours';
import { endMap } from './map-end';
import { LeafletLibrary, MapLibrary } from './map-library';
import { MapGround, MapWindow } from './map-model';
import { MapSettings } from './map-settings';
import { mapWords } from './map-words';

/** Leaflet and its map, for what draws on it. */
export interface MapHandle {
  library: LeafletLibrary;
  map: Leaflet.Map;
  /** One canvas for all lines that can be pressed. */
  lines: Leaflet.Canvas;
}

/** Room at the edges when a box is made to fit. */
const PADDING = 40;
let count = 0;

/**
 * An empty map that the others are made of: background, zoom, scale, keyboard. `handle()` is there when leaflet is; to be
 * placed in a box with a height.
 */
@Component({
  selector: 'app-map-base',
  imports: [MatButton, TranslocoPipe, Icon],
  templateUrl: './map-base.html',
  styleUrls: ['./leaflet.scss', './map-base.scss', './map-marks.scss'],
  encapsulation: ViewEncapsulation.None,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class MapBase {
  private readonly library = inject(MapLibrary);
  private readonly settings = inject(MapSettings);
  private readonly language = inject(Language);
  private readonly theme = inject(Theme);
  private readonly locator = inject(Locator);
  private readonly words = mapWords();
  private readonly frame = viewChild.required<ElementRef<HTMLElement>>('frame');

  /** What the map shows, for screen readers. */
  readonly label = input.required<string>();
  /** Another background than that of {@link MapSettings}. */
  readonly background = input<MapGround | null>(null);
  /** Where to begin, instead of the home of {@link MapSettings}. */
  readonly view = input<{ centre: LatLng; zoom: number } | null>(null);
  /** With clusters of markers. */
  readonly clusters = input(false, { transform: booleanAttribute });
  /** The wheel zooms only after a press on the map: for maps inside a page that scrolls. */
  readonly calm = input(false, { transform: booleanAttribute });
  /** A cross in the middle, for placing a point by keyboard. */
  readonly aims = input(false, { transform: booleanAttribute });
  readonly canFit = input(false, { transform: booleanAttribute });
  readonly canLocate = input(false, { transform: booleanAttribute });

  readonly moved = output<MapWindow>();
  readonly pressed = output<LatLng>();
  readonly fit = output<void>();
  readonly located = output<DevicePosition>();

  readonly handle = signal<MapHandle | null>(null);
  readonly colours = signal<MapColours | null>(null);
  readonly zoom = signal(0);

  protected readonly hintId = `map-keys-${++count}`;
  protected readonly failed = signal(false);
  protected readonly locating = signal(false);
  protected readonly said = signal('');
  protected readonly ground = computed(() => this.background() ?? this.settings.ground());
  protected readonly tiled = computed(() => !!this.ground().tileUrl);
  protected readonly plain = computed(() => this.backdrop()?.plain() ?? false);
  protected readonly gridText = computed(() => {
    const metres = this.backdrop()?.gridMetres();
    return metres ? formatMetres(metres, this.language.current()) : '';
  });
  protected readonly scale = computed(() => {
    const metresPerPixel = this.metresPerPixel();
    if (!metresPerPixel) return null;
    const metres = roundMetres(140 * metresPerPixel);
    return { pixels: metres / metresPerPixel, text: formatMetres(metres, this.language.current()) };
  });
  private readonly backdrop = signal<MapBackground | null>(null);
  private readonly metresPerPixel = signal(0);
  private readonly destroyed = inject(DestroyRef);
  private gone = false;

  constructor() {
    afterNextRender(() => this.begin());
    this.destroyed.onDestroy(() => {
      this.gone = true;
      const map = this.handle()?.map;
      if (map) endMap(map);
    });
    effect(() => {
      const [backdrop, ground] = [this.backdrop(), this.ground()];
      untracked(() => backdrop?.use(ground));
    });
    effect(() => {
      this.theme.choice();
      untracked(() => this.paint());
    });
    const dark = matchMedia('(prefers-color-scheme: dark)');
    const repaint = () => this.paint();
    dark.addEventListener('change', repaint);
    this.destroyed.onDestroy(() => dark.removeEventListener('change', repaint));
  }

  zoomBy(steps: number): void {
    const map = this.handle()?.map;
    map?.setZoom(map.getZoom() + steps);
  }

  /** Shows the whole of a box, but no closer than a street unless told. */
  fitBounds(bounds: GeoBounds, closest = 17): void {
    const map = this.handle()?.map;
    if (!map) return;
    const { south, west, north, east } = bounds;
    const fit = () =>
      map.fitBounds(
        [
          [south, west],
          [north, east],
        ],
        { padding: [PADDING, PADDING], maxZoom: closest, animate: false },
      );
    // A map in a closed tab has no size yet.
    if (map.getSize().x) fit();
    else map.once('resize', fit);
  }

  centre(): LatLng | null {
    const centre = this.handle()?.map.getCenter();
    return centre ? [centre.lat, centre.lng] : null;
  }

  /** Goes to where the device is and tells it; says why when it is not known. */
  async locate(): Promise<void> {
    if (this.locating()) return;
    this.locating.set(true);
    this.said.set('');
    try {
      const found = await this.locator.find();
      this.handle()?.map.setView([...found.position], Math.max(this.zoom(), 17));
      this.said.set(this.words()('map.position.found', { accuracy: found.accuracy }));
      this.located.emit(found);
    } catch (error) {
      if (!(error instanceof PositionError)) throw error;
      this.said.set(this.words()(`map.position.${error.fault}`));
    } finally {
      this.locating.set(false);
    }
  }

  protected async begin(): Promise<void> {
    this.failed.set(false);
    try {
      const library = await (this.clusters() ? this.library.loadWithClusters() : this.library.load());
      if (!this.gone) this.open(library);
    } catch {
      this.failed.set(true);
    }
  }

  private open(library: LeafletLibrary): void {
    const start = this.view() ?? this.settings.home();
    const quiet = matchMedia('(prefers-reduced-motion: reduce)').matches;
    const map = library.map(this.frame().nativeElement, {
      center: [...start.centre],
      zoom: start.zoom,
      minZoom: 5,
      maxZoom: DEEPEST,
      maxBounds: [
        [-2, 92],
        [32, 128],
      ],
      zoomControl: false,
      attributionControl: false,
      boxZoom: false,
      scrollWheelZoom: !this.calm(),
      zoomAnimation: !quiet,
      fadeAnimation: !quiet,
      markerZoomAnimation: !quiet,
      inertia: !quiet,
    });
    if (this.calm()) map.on('focus', () => map.scrollWheelZoom.enable()).on('blur', () => map.scrollWheelZoom.disable());
    map.on('click', ({ latlng }) => {
      this.said.set('');
      this.pressed.emit([latlng.lat, latlng.lng]);
    });
    map.on('moveend', () => this.measure(map));
    const sizes = new ResizeObserver(() => map.invalidateSize({ pan: false }));
    sizes.observe(this.frame().nativeElement);
    this.destroyed.onDestroy(() => sizes.disconnect());

    this.backdrop.set(new MapBackground(library, map));
    this.handle.set({ library, map, lines: library.canvas({ padding: 0.4, tolerance: 6 }).addTo(map) });
    this.paint();
    this.measure(map);
  }

  private measure(map: Leaflet.Map): void {
    // A movement that ends because the page is left.
    if (this.gone) return;
    const [bounds, centre] = [map.getBounds(), map.getCenter()];
    this.zoom.set(map.getZoom());
    this.metresPerPixel.set(metresPerPixelAt(centre.lat, map.getZoom()));
    this.moved.emit({
      bounds: { south: bounds.getSouth(), west: bounds.getWest(), north: bounds.getNorth(), east: bounds.getEast() },
      centre: [centre.lat, centre.lng],
      zoom: map.getZoom(),
    });
  }

  private paint(): void {
    const backdrop = this.backdrop();
    if (!backdrop) return;
    const colours = readColours(this.frame().nativeElement);
    this.colours.set(colours);
    backdrop.paint(colours);
  }
}
