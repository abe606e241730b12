import type * as Leaflet from 'leaflet';
import { signal } from '@angular/core';
import { CanvasOverlay, Sheet } from './canvas-overlay';
import { metresPerDegree, roundMetres } from './geo';
import { MapColours } from './map-colours';
import { LeafletLibrary } from './map-library';
import { MapGround } from './map-model';

/** Deepest zoom of the map: a house fills the screen of a phone. */
export const DEEPEST = 20;
/** Tiles that may fail one after the other before people are told. */
const FAILURES = 3;
/** Latitude where the projection of the map ends. */
const NORTHMOST = 85;

/** Tiles where there are some, and under them a plain ground with a grid in metres that shows through where there are none. */
export class MapBackground {
  private readonly grid: CanvasOverlay;
  private tiles: Leaflet.TileLayer | null = null;
  private colours: MapColours | null = null;
  private failures = 0;

  /** The grid is what people see: no tiles are configured, or none arrive. */
  readonly plain = signal(true);
  /** Width of a square of the grid. */
  readonly gridMetres = signal(0);

  constructor(
    private readonly library: LeafletLibrary,
    private readonly map: Leaflet.Map,
  ) {
    map.createPane('ground').style.zIndex = '150';
    this.grid = new CanvasOverlay(library, map, 'ground', (sheet) => this.drawGrid(sheet));
  }

  use(ground: MapGround): void {
    this.tiles?.remove();
    this.tiles = null;
    this.failures = 0;
    this.become(!ground.tileUrl);
    if (!ground.tileUrl) return;
    this.tiles = this.library
      .tileLayer(ground.tileUrl, { maxNativeZoom: ground.maxZoom, maxZoom: DEEPEST })
      .on('tileerror', () => {
        if (++this.failures >= FAILURES) this.become(true);
      })
      .on('tileload', () => {
        this.failures = 0;
        this.become(false);
      })
      .addTo(this.map);
  }

  paint(colours: MapColours): void {
    this.colours = colours;
    this.grid.redraw();
  }

  private become(plain: boolean): void {
    if (this.plain() === plain) return;
    this.plain.set(plain);
    this.grid.redraw();
  }

  private drawGrid({ context, width, height, at, corner }: Sheet): void {
    if (!this.plain() || !this.colours) return;
    const centre = this.map.getCenter();
    const step = roundMetres(96 * metresPerPixelAt(centre.lat, this.map.getZoom()));
    this.gridMetres.set(step);
    // The reference latitude stays the same while people pan, otherwise the lines would shift under them.
    const degree = metresPerDegree(Math.round(centre.lat * 10) / 10);
    const [north, east] = [step / degree.north, step / degree.east];
    const { grid, gridStrong } = this.colours;
    const stroke = (index: number, fromX: number, fromY: number, toX: number, toY: number) => {
      context.strokeStyle = index % 5 === 0 ? gridStrong : grid;
      context.beginPath();
      context.moveTo(fromX, fromY);
      context.lineTo(toX, toY);
      context.stroke();
    };
    const [south, west] = corner;
    for (let index = Math.ceil(west / east); ; index++) {
      const x = Math.round(at([south, index * east]).x) + 0.5;
      if (x > width) break;
      stroke(index, x, 0, x, height);
    }
    for (let index = Math.ceil(south / north); index * north < NORTHMOST; index++) {
      const y = Math.round(at([index * north, west]).y) + 0.5;
      if (y < 0) break;
      stroke(index, 0, y, width, y);
    }
  }
}

/** Metres on the ground that one pixel shows. */
export function metresPerPixelAt(latitude: number, zoom: number): number {
  return (40_075_016.686 * Math.cos((latitude * Math.PI) / 180)) / 2 ** (zoom + 8);
}
