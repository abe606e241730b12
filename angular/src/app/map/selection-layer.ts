import type * as Leaflet from 'leaflet';
import { LatLng, tuples } from './geo';
import { MapHandle } from './map-base';
import { MapColours } from './map-colours';

/** What is selected, whatever cluster it is in, and where the device is. */
export class SelectionLayer {
  private readonly group: Leaflet.LayerGroup;
  private readonly own: Leaflet.LayerGroup;

  constructor(private readonly handle: MapHandle) {
    this.group = handle.library.layerGroup().addTo(handle.map);
    this.own = handle.library.layerGroup().addTo(handle.map);
  }

  show(selected: LatLng | readonly LatLng[] | null, colours: MapColours): void {
    const { library, lines } = this.handle;
    this.group.clearLayers();
    if (!selected) return;
    if (isPoint(selected)) {
      this.sign('map-ring', selected).addTo(this.group);
      return;
    }
    library
      .polyline(tuples(selected), {
        renderer: lines,
        interactive: false,
        color: colours.selected,
        weight: 14,
        opacity: 0.35,
      })
      .addTo(this.group);
  }

  showDevice(position: LatLng, accuracy: number, colours: MapColours): void {
    const { library, lines } = this.handle;
    this.own.clearLayers();
    library
      .circle([...position], {
        renderer: lines,
        interactive: false,
        radius: accuracy,
        color: colours.planned,
        weight: 1,
        fillOpacity: 0.12,
      })
      .addTo(this.own);
    this.sign('map-device', position).addTo(this.own);
  }

  private sign(className: string, position: LatLng): Leaflet.Marker {
    const { library } = this.handle;
    const icon = library.divIcon({ className, iconSize: [44, 44] });
    return library.marker([...position], { icon, interactive: false, keyboard: false, zIndexOffset: -500 });
  }
}

function isPoint(place: LatLng | readonly LatLng[]): place is LatLng {
  return typeof place[0] === 'number';
}
