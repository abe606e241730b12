import { ChangeDetectionStrategy, Component, computed, inject, input, model, ViewEncapsulation } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { Language } from '../core/i18n/language';
import { formatMetres } from './geo';
import { CAMERA_STATES, MapCounts, MapLayer, ROUTE_PARTS, SITE_STATES } from './map-model';

interface Row {
  key: string;
  layer: MapLayer | null;
  look: string;
  figure: string;
}

/**
 * What the signs mean, how many there are, and a switch for each:
 * `<app-map-legend [counts]="counts()" [(hiddenLayers)]="hidden" />` with `counts = computed(() => countMap({ cameras: this.cameras(), … }))`.
 */
@Component({
  selector: 'app-map-legend',
  imports: [TranslocoPipe],
  templateUrl: './map-legend.html',
  styleUrl: './map-legend.scss',
  encapsulation: ViewEncapsulation.None,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class MapLegend {
  private readonly language = inject(Language);

  readonly counts = input.required<MapCounts>();
  readonly hiddenLayers = model<ReadonlySet<MapLayer>>(new Set<MapLayer>());

  protected readonly groups = computed(() => {
    const [counts, language] = [this.counts(), this.language.current()];
    const number = (value: number) => value.toLocaleString(language === 'en' ? 'en-GB' : 'vi-VN');
    const row = (key: string, layer: MapLayer | null, look: string, figure: string): Row => ({ key, layer, look, figure });
    const parts = ROUTE_PARTS.filter((part) => counts.metres[part] > 0);
    return [
      {
        key: 'map.legend.routes',
        rows: [
          row('map.legend.showRoutes', 'routes', 'swatch-route', number(counts.routes)),
          ...parts.map((part) => row(`map.part.${part}`, null, `swatch-${part}`, formatMetres(counts.metres[part], language))),
        ],
      },
      {
        key: 'map.legend.cameras',
        rows: [
          ...CAMERA_STATES.map((state) =>
            row(`map.camera.${state}`, `camera.${state}`, `map-camera ${state}`, number(counts.cameras[state])),
          ),
          row('map.legend.cones', 'cones', 'swatch-cone', ''),
        ],
      },
      {
        key: 'map.legend.sites',
        rows: SITE_STATES.map((state) => row(`map.site.${state}`, `site.${state}`, `map-site ${state}`, number(counts.sites[state]))),
      },
      {
        key: 'map.legend.places',
        rows: [
          row('map.legend.hotspots', 'hotspots', 'map-hotspot', number(counts.hotspots)),
          row('map.legend.hamlets', 'hamlets', 'swatch-hamlet', number(counts.hamlets)),
        ],
      },
    ];
  });

  protected toggle(layer: MapLayer): void {
    const hidden = new Set(this.hiddenLayers());
    if (!hidden.delete(layer)) hidden.add(layer);
    this.hiddenLayers.set(hidden);
  }
}
