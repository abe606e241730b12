import type * as Leaflet from 'leaflet';
import { LatLng } from './geo';
import { LeafletLibrary } from './map-library';

/** Room drawn beyond the edges, as a share of the map, so that a drag shows no blank. */
const MARGIN = 0.25;

/** A sheet over the map in pixels of the screen. */
export interface Sheet {
  context: CanvasRenderingContext2D;
  width: number;
  height: number;
  at(point: LatLng): Leaflet.Point;
  /** The place at the lower left. */
  corner: LatLng;
}

/** Drawing of our own that moves with the map and is made anew after each move. */
export class CanvasOverlay {
  private readonly canvas: HTMLCanvasElement;

  constructor(
    private readonly library: LeafletLibrary,
    private readonly map: Leaflet.Map,
    pane: string,
    private readonly draw: (sheet: Sheet) => void,
  ) {
    this.canvas = library.DomUtil.create('canvas', 'leaflet-zoom-hide map-sheet', map.getPane(pane));
    map.on('moveend zoomend viewreset resize', this.redraw, this);
  }

  redraw(): void {
    const { library, map, canvas } = this;
    const size = map.getSize();
    const margin = size.multiplyBy(MARGIN).round();
    const origin = map.containerPointToLayerPoint(margin.multiplyBy(-1));
    const ratio = Math.min(2, globalThis.devicePixelRatio || 1);
    const [width, height] = [size.x + 2 * margin.x, size.y + 2 * margin.y];
    library.DomUtil.setPosition(canvas, origin);
    canvas.width = width * ratio;
    canvas.height = height * ratio;
    canvas.style.width = `${width}px`;
    canvas.style.height = `${height}px`;
    const context = canvas.getContext('2d');
    if (!context || !size.x) return;
    context.scale(ratio, ratio);
    const corner = map.layerPointToLatLng(origin.add([0, height]));
    this.draw({
      context,
      width,
      height,
      at: ([latitude, longitude]) => map.latLngToLayerPoint([latitude, longitude]).subtract(origin),
      corner: [corner.lat, corner.lng],
    });
  }
}
