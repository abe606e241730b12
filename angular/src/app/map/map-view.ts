import {
  booleanAttribute,
  ChangeDetectionStrategy,
  Component,
  computed,
  effect,
  inject,
  input,
  output,
  untracked,
  viewChild,
  ViewEncapsulation,
} from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { Language } from '../core/i18n/language';
import { cameraLook, siteLook } from './item-looks';
import { ClusteredItems } from './clustered-items';
import { ConesLayer } from './cones-layer';
import { DevicePosition } from './device-position';
import { boundsOf, boundsOfMost, GeoBounds, isInside, LatLng } from './geo';
import { MapBase, MapHandle } from './map-base';
import { MapCamera, MapGround, MapHamlet, MapHotspot, MapItemKind, MapLayer, MapRoute, MapSite, MapWindow, PickedItem } from './map-model';
import { mapWords } from './map-words';
import { middleOf, PlacesLayer } from './places-layer';
import { coveredShare, RoutesLayer } from './routes-layer';
import { SelectionLayer } from './selection-layer';

/**
 * The map of a commune; in a box with a height:
 * `<app-map-view [label]="…" [routes]="routes()" [cameras]="cameras()" [selected]="id()" [hiddenLayers]="hidden()" (picked)="open($event)" />`.
 * Give arrays that stay the same while nothing changed: a new array is drawn anew.
 */
@Component({
  selector: 'app-map-view',
  imports: [MapBase, TranslocoPipe],
  template: `
    <app-map-base
      clusters
      canFit
      canLocate
      [label]="label() || ('map.label' | transloco)"
      [background]="background()"
      [view]="view()"
      [aims]="picking()"
      (fit)="fitAll()"
      (moved)="moved.emit($event)"
      (pressed)="mapClick.emit($event)"
      (located)="showDevice($event)"
    />
  `,
  styleUrl: './map-view.scss',
  encapsulation: ViewEncapsulation.None,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class MapView {
  private readonly language = inject(Language);
  private readonly words = mapWords();
  private readonly base = viewChild.required(MapBase);

  readonly label = input('');
  readonly routes = input<readonly MapRoute[]>([]);
  readonly cameras = input<readonly MapCamera[]>([]);
  readonly sites = input<readonly MapSite[]>([]);
  readonly hotspots = input<readonly MapHotspot[]>([]);
  readonly hamlets = input<readonly MapHamlet[]>([]);
  /** Rings of the commune's outline. */
  readonly outline = input<readonly (readonly LatLng[])[]>([]);
  /** Id of a route, camera, site or hotspot. */
  readonly selected = input<string | null>(null);
  readonly hiddenLayers = input<ReadonlySet<MapLayer>>(new Set<MapLayer>());
  readonly background = input<MapGround | null>(null);
  /** Where to begin; without it the map begins with all it is given first. */
  readonly view = input<{ centre: LatLng; zoom: number } | null>(null);
  /** What the content is narrowed to: when it changes, the map goes to what is left. */
  readonly focus = input<string | null>(null);
  /** The deepest zoom at which everything is shown at once; a short alley needs more than a commune. */
  readonly closest = input(17);
  /** Every press means a place, also one on a camera or a route. */
  readonly picking = input(false, { transform: booleanAttribute });

  readonly picked = output<PickedItem>();
  readonly moved = output<MapWindow>();
  readonly mapClick = output<LatLng>();

  /** Leaflet and its map, once they are there: for tools such as {@link MapDrawing}. */
  readonly handle = computed(() => this.base().handle());

  private readonly layers = computed(() => {
    const handle = this.handle();
    return handle && untracked(() => makeLayers(handle));
  });
  private readonly shownCameras = computed(() => this.cameras().filter((camera) => !this.hiddenLayers().has(`camera.${camera.state}`)));
  private readonly shownSites = computed(() => this.sites().filter((site) => !this.hiddenLayers().has(`site.${site.state}`)));
  private readonly markers: { camera?: ClusteredItems<MapCamera>; site?: ClusteredItems<MapSite> } = {};
  private fitted = false;
  private focused: string | null = null;

  constructor() {
    effect((onCleanup) => {
      const handle = this.handle();
      if (!handle) return;
      const clusters = new ClusteredItems(handle, cameraLook(handle.library, this.words()));
      clusters.show(this.shownCameras(), this.picker('camera'));
      this.markers.camera = clusters;
      onCleanup(() => clusters.clear());
    });
    effect((onCleanup) => {
      const handle = this.layers() && this.handle();
      if (!handle) return;
      const clusters = new ClusteredItems(handle, siteLook(handle.library, this.words()));
      clusters.show(this.shownSites(), this.picker('site'));
      this.markers.site = clusters;
      onCleanup(() => clusters.clear());
    });
    effect(() => this.drawRoutes());
    effect(() => this.drawPlaces());
    effect(() => this.drawCones());
    effect(() => this.drawSelection());
    effect(() => {
      const bounds = this.content();
      if (!this.handle() || !bounds || this.fitted || untracked(this.view)) return;
      this.fitted = true;
      this.focused = untracked(this.focus);
      this.base().fitBounds(bounds, this.closest());
    });
    effect(() => {
      const focus = this.focus();
      if (!this.fitted || focus === this.focused) return;
      this.focused = focus;
      untracked(() => this.fitAll());
    });
  }

  /** Shows what the map was given, but for single things that lie far away by mistake. */
  fitAll(): void {
    const bounds = this.content();
    if (bounds) this.base().fitBounds(bounds, this.closest());
  }

  fitTo(points: readonly LatLng[]): void {
    const bounds = boundsOf(points);
    if (bounds) this.base().fitBounds(bounds, this.closest());
  }

  /** Back to what was picked, for people who work with the keyboard. */
  focusItem({ kind, id }: PickedItem): void {
    if (kind === 'camera' || kind === 'site') this.markers[kind]?.focus(id);
  }

  locate(): Promise<void> {
    return this.base().locate();
  }

  protected showDevice({ position, accuracy }: DevicePosition): void {
    const colours = this.base().colours();
    if (colours) this.layers()?.selection.showDevice(position, accuracy, colours);
  }

  private readonly content = computed(() => boundsOfMost(this.everything()));

  private *everything(): Generator<LatLng> {
    for (const route of this.routes()) yield* route.points;
    for (const { position } of [...this.cameras(), ...this.sites(), ...this.hamlets()]) yield position;
    for (const hotspot of this.hotspots()) {
      if (hotspot.position) yield hotspot.position;
      yield* hotspot.outline ?? [];
    }
    for (const ring of this.outline()) yield* ring;
  }

  private picker(kind: MapItemKind): ((id: string) => void) | null {
    return this.picking() ? null : (id) => this.picked.emit({ kind, id });
  }

  private drawRoutes(): void {
    const [layers, colours, say] = [this.layers(), this.base().colours(), this.words()];
    if (!layers || !colours) return;
    const format = new Intl.NumberFormat(this.language.current() === 'en' ? 'en-GB' : 'vi-VN', { style: 'percent' });
    const describe = (route: MapRoute) => {
      const share = coveredShare(route);
      return share === null ? route.name : say('map.routeCovered', { name: route.name, share: format.format(share) });
    };
    layers.routes.show(this.hiddenLayers().has('routes') ? [] : this.routes(), colours, describe, this.picker('route'));
  }

  private drawPlaces(): void {
    const [layers, colours, hidden] = [this.layers(), this.base().colours(), this.hiddenLayers()];
    if (!layers || !colours) return;
    const content = {
      hotspots: hidden.has('hotspots') ? [] : this.hotspots(),
      hamlets: hidden.has('hamlets') ? [] : this.hamlets(),
      outline: this.outline(),
    };
    layers.places.show(content, colours, this.picker('hotspot'));
  }

  private drawCones(): void {
    const [layers, colours] = [this.layers(), this.base().colours()];
    if (!layers || !colours) return;
    const shown = !this.hiddenLayers().has('cones');
    layers.cones.show(shown ? this.shownCameras() : [], shown ? this.shownSites() : [], this.selected(), colours);
  }

  private drawSelection(): void {
    const [layers, colours, id] = [this.layers(), this.base().colours(), this.selected()];
    if (!layers || !colours) return;
    const place = id === null ? null : this.placeOf(id);
    layers.selection.show(place, colours);
    const box = place && boundsOf(typeof place[0] === 'number' ? [place as LatLng] : (place as readonly LatLng[]));
    if (box) untracked(() => this.bringIntoView(box));
  }

  private placeOf(id: string): LatLng | readonly LatLng[] | null {
    const point = this.cameras().find((camera) => camera.id === id) ?? this.sites().find((site) => site.id === id);
    if (point) return point.position;
    const route = this.routes().find((one) => one.id === id);
    if (route) return route.points;
    const hotspot = this.hotspots().find((one) => one.id === id);
    return hotspot ? (hotspot.position ?? middleOf(hotspot.outline ?? [])) : null;
  }

  private bringIntoView(box: GeoBounds): void {
    const map = this.handle()!.map;
    const seen = map.getBounds();
    const window = { south: seen.getSouth(), west: seen.getWest(), north: seen.getNorth(), east: seen.getEast() };
    const middle: LatLng = [(box.south + box.north) / 2, (box.west + box.east) / 2];
    if (!isInside(middle, window)) map.panTo([...middle]);
  }
}

function makeLayers(handle: MapHandle) {
  // Under the cameras, which matter more.
  handle.map.createPane('sites').style.zIndex = '590';
  const cones = new ConesLayer(handle);
  const places = new PlacesLayer(handle);
  return { cones, places, routes: new RoutesLayer(handle), selection: new SelectionLayer(handle) };
}
