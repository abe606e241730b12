import { ChangeDetectionStrategy, Component, computed, effect, inject, input, viewChild } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { Language } from '../core/i18n/language';
import { directionOf } from './bearing';
import { coneOf } from './cones-layer';
import { boundsOf, formatMetres, LatLng, tuples } from './geo';
import { MapBase } from './map-base';
import { MapGround, MapRoute } from './map-model';
import { mapWords } from './map-words';
import { RoutesLayer } from './routes-layer';

/**
 * What a camera would see, with the routes beneath; with `previousBearing` also what it sees before it is re-aimed, with
 * `plannedBearing` what it would see if it followed a proposal:
 * `<app-view-preview [position]="[21.65, 106.7]" [bearing]="45" [fieldOfView]="90" [range]="30" [routes]="routes()" />`.
 */
@Component({
  selector: 'app-view-preview',
  imports: [MapBase, TranslocoPipe],
  template: `
    <div class="map-box">
      <app-map-base calm [label]="'map.preview.label' | transloco" [background]="background()" [view]="start()" />
    </div>
    <p class="quiet">{{ sentence() }}</p>
    @if (plan(); as sentence) {
      <p class="quiet">{{ sentence }}</p>
    }
  `,
  styleUrl: './map-field.scss',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class ViewPreview {
  private readonly language = inject(Language);
  private readonly words = mapWords();
  private readonly base = viewChild.required(MapBase);

  readonly position = input<LatLng | null>(null);
  /** Degrees clockwise from north; null while it is not known. */
  readonly bearing = input<number | null>(null);
  /** False when the direction was never noted: then nothing is said of all around. */
  readonly bearingKnown = input(true);
  /** Degrees. */
  readonly fieldOfView = input<number | null>(null);
  /** Metres. */
  readonly range = input<number | null>(null);
  readonly previousBearing = input<number | null>(null);
  /** A direction that is only proposed. */
  readonly plannedBearing = input<number | null>(null);
  readonly routes = input<readonly MapRoute[]>([]);
  readonly background = input<MapGround | null>(null);

  protected readonly start = computed(() => {
    const centre = this.position();
    return centre && { centre, zoom: 18 };
  });
  protected readonly cone = computed(() => (this.bearingKnown() ? this.coneTowards(this.bearing()) : []));
  protected readonly before = computed(() => (this.previousBearing() === null ? [] : this.coneTowards(this.previousBearing())));
  protected readonly planned = computed(() => (this.plannedBearing() === null ? [] : this.coneTowards(this.plannedBearing())));
  protected readonly plan = computed(() => {
    const [say, bearing] = [this.words(), this.plannedBearing()];
    return bearing === null ? '' : say('map.preview.planned', { bearing, direction: say(`map.direction.${directionOf(bearing)}`) });
  });
  protected readonly sentence = computed(() => {
    const [say, bearing] = [this.words(), this.bearing()];
    if (!this.position()) return say('map.preview.noPosition');
    if (!this.bearingKnown()) return say('map.preview.unknown');
    if (!this.cone().length) return say('map.preview.incomplete');
    const range = formatMetres(this.range()!, this.language.current());
    if (bearing === null) return say('map.preview.around', { range });
    return say('map.preview.towards', {
      range,
      bearing,
      angle: this.fieldOfView(),
      direction: say(`map.direction.${directionOf(bearing)}`),
    });
  });

  constructor() {
    let layer: RoutesLayer | null = null;
    effect(() => {
      const [handle, colours, routes] = [this.base().handle(), this.base().colours(), this.routes()];
      if (!handle || !colours) return;
      layer ??= new RoutesLayer(handle);
      layer.show(routes, colours, ({ name }) => name, null);
    });
    effect((onCleanup) => {
      const [handle, colours, position, cone, before, planned] = [
        this.base().handle(),
        this.base().colours(),
        this.position(),
        this.cone(),
        this.before(),
        this.planned(),
      ];
      if (!handle || !colours || !position) return;
      const { library, map } = handle;
      const group = library.layerGroup().addTo(map);
      const shape = (ring: LatLng[], color: string, dashArray?: string) =>
        library.polygon(tuples(ring), {
          renderer: handle.lines,
          interactive: false,
          color,
          fillOpacity: dashArray ? 0.06 : 0.25,
          weight: 2,
          dashArray,
        });
      if (before.length) shape(before, colours.retired, '4 5').addTo(group);
      if (planned.length) shape(planned, colours.pending, '4 5').addTo(group);
      if (cone.length) shape(cone, colours.seen).addTo(group);
      const icon = library.divIcon({ className: 'map-spot', iconSize: [16, 16] });
      library.marker([...position], { icon, interactive: false, keyboard: false }).addTo(group);
      onCleanup(() => group.remove());
    });
    effect(() => {
      const bounds = boundsOf([...this.cone(), ...this.before(), ...this.planned()]);
      if (bounds && this.base().handle()) this.base().fitBounds(bounds, 19);
    });
  }

  private coneTowards(bearing: number | null): LatLng[] {
    const position = this.position();
    return position ? coneOf({ position, bearing, fieldOfView: this.fieldOfView(), range: this.range() }) : [];
  }
}
