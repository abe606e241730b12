import type * as Leaflet from 'leaflet';
import { LatLng, tuples } from './geo';
import { MapHandle } from './map-base';
import { MapColours } from './map-colours';
import { MapHamlet, MapHotspot } from './map-model';
import { plainText } from './plain-text';
import { isPress } from './press';

/** Hotspots, names of hamlets and the outline of the commune. */
export class PlacesLayer {
  private readonly group: Leaflet.LayerGroup;

  constructor(private readonly handle: MapHandle) {
    this.group = handle.library.layerGroup().addTo(handle.map);
    // Under the cameras and their clusters, which are pressed more often.
    handle.map.createPane('places').style.zIndex = '580';
    // Over clusters, which would hide them, but nothing to press.
    const names = handle.map.createPane('hamlets');
    names.style.zIndex = '610';
    names.style.pointerEvents = 'none';
  }

  show(
    content: { hotspots: readonly MapHotspot[]; hamlets: readonly MapHamlet[]; outline: readonly (readonly LatLng[])[] },
    colours: MapColours,
    picked: ((id: string) => void) | null,
  ): void {
    const { library, lines } = this.handle;
    this.group.clearLayers();
    for (const ring of content.outline) {
      library
        .polygon(tuples(ring), {
          renderer: lines,
          interactive: false,
          fill: false,
          color: colours.outline,
          weight: 2,
          dashArray: '10 4 2 4',
        })
        .addTo(this.group);
    }
    for (const hotspot of content.hotspots) this.addHotspot(hotspot, colours, picked);
    for (const hamlet of content.hamlets) {
      library
        .marker([...hamlet.position], {
          icon: library.divIcon({ className: 'map-hamlet', html: plainText(hamlet.name), iconSize: [0, 0] }),
          interactive: false,
          keyboard: false,
          pane: 'hamlets',
        })
        .addTo(this.group);
    }
  }

  private addHotspot(hotspot: MapHotspot, colours: MapColours, picked: ((id: string) => void) | null): void {
    const { library, lines } = this.handle;
    const pick = () => picked?.(hotspot.id);
    if (hotspot.outline?.length) {
      library
        .polygon(tuples(hotspot.outline), {
          renderer: lines,
          interactive: !!picked,
          bubblingMouseEvents: false,
          color: colours.hotspot,
          fillColor: colours.hotspot,
          fillOpacity: 0.12,
          weight: 2,
          dashArray: '3 4',
        })
        .bindTooltip(plainText(hotspot.name), { sticky: true })
        .on('click', pick)
        .addTo(this.group);
    }
    const position = hotspot.position ?? middleOf(hotspot.outline ?? []);
    if (!position) return;
    library
      .marker([...position], {
        icon: library.divIcon({ className: 'map-hotspot', iconSize: [30, 30] }),
        pane: 'places',
        title: hotspot.name,
        interactive: !!picked,
        keyboard: !!picked,
        bubblingMouseEvents: !picked,
      })
      .on('click keypress', (event) => isPress(event) && pick())
      .addTo(this.group);
  }
}

/** The mean of the corners: good enough for a sign within an area. */
export function middleOf(ring: readonly LatLng[]): LatLng | null {
  if (!ring.length) return null;
  const [latitude, longitude] = ring.reduce(([a, b], [c, d]) => [a + c, b + d] as const, [0, 0] as const);
  return [latitude / ring.length, longitude / ring.length];
}
