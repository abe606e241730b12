import type * as Leaflet from 'leaflet';
import { GeoBounds, isInside, LatLng, tuples, viewCone } from './geo';
import { MapHandle } from './map-base';
import { MapColours } from './map-colours';
import { CAMERA_STATES, CameraState, MapCamera, MapSite } from './map-model';

/** From this zoom on a cone is larger than its camera. */
export const CONES_FROM = 16;
/** Degrees and metres drawn for a site whose camera is not chosen yet: only its direction is known. */
const PLANNED = { fieldOfView: 70, range: 25 };

/** What the cameras in view see. One shape per state, so that overlapping cones stay as light as a single one. */
export class ConesLayer {
  private readonly states: Record<CameraState, Leaflet.Polygon>;
  private readonly planned: Leaflet.Polygon;
  private readonly chosen: Leaflet.Polygon;
  private cameras: readonly MapCamera[] = [];
  private sites: readonly MapSite[] = [];
  private selected: string | null = null;

  constructor(private readonly handle: MapHandle) {
    const { library, map } = handle;
    const pane = map.createPane('cones');
    pane.style.zIndex = '380';
    pane.style.pointerEvents = 'none';
    const renderer = library.canvas({ pane: 'cones', padding: 0.4 });
    const shape = (options: Leaflet.PolylineOptions) =>
      library
        .polygon([], { renderer, pane: 'cones', interactive: false, weight: 1, fillRule: 'nonzero', smoothFactor: 0.5, ...options })
        .addTo(map);
    this.states = Object.fromEntries(
      CAMERA_STATES.map((state) => [
        state,
        shape({ fillOpacity: state === 'working' ? 0.22 : 0.12, dashArray: state === 'working' ? undefined : '4 4' }),
      ]),
    ) as Record<CameraState, Leaflet.Polygon>;
    this.planned = shape({ fillOpacity: 0.06, dashArray: '2 5' });
    this.chosen = shape({ weight: 2.5, fillOpacity: 0.3 });
    map.on('moveend', this.draw, this);
  }

  show(cameras: readonly MapCamera[], sites: readonly MapSite[], selected: string | null, colours: MapColours): void {
    this.cameras = cameras;
    this.sites = sites;
    this.selected = selected;
    for (const state of CAMERA_STATES) this.states[state].setStyle({ color: colours[state], fillColor: colours[state] });
    this.planned.setStyle({ color: colours.planned, fillColor: colours.planned });
    this.chosen.setStyle({ color: colours.selected, fillColor: colours.selected });
    this.draw();
  }

  private draw(): void {
    const { map } = this.handle;
    const near = map.getZoom() >= CONES_FROM;
    const box = map.getBounds().pad(0.2);
    const window: GeoBounds = { south: box.getSouth(), west: box.getWest(), north: box.getNorth(), east: box.getEast() };
    const rings: Record<CameraState, LatLng[][]> = { working: [], unchecked: [], failed: [], faulty: [], installing: [], retired: [] };
    const planned: LatLng[][] = [];
    const chosen: LatLng[][] = [];
    for (const camera of this.cameras) {
      const isChosen = camera.id === this.selected;
      if ((!near && !isChosen) || camera.state === 'retired' || !isInside(camera.position, window)) continue;
      const cone = coneOf(camera);
      if (cone.length) (isChosen ? chosen : rings[camera.state]).push(cone);
    }
    for (const site of near ? this.sites : []) {
      if (site.bearing == null || (site.state !== 'proposed' && site.state !== 'agreed') || !isInside(site.position, window)) continue;
      planned.push(viewCone(site.position, site.bearing, PLANNED.fieldOfView, PLANNED.range));
    }
    for (const state of CAMERA_STATES) put(this.states[state], rings[state]);
    put(this.planned, planned);
    put(this.chosen, chosen);
  }
}

/** The ring of what a camera sees; empty when its angle or range is not known. */
export function coneOf(camera: Pick<MapCamera, 'position' | 'bearing' | 'fieldOfView' | 'range'>): LatLng[] {
  const { position, bearing, fieldOfView, range } = camera;
  // A camera that looks one way, but which way is not known, gets no cone rather than a wrong one.
  if (!fieldOfView || !range || (bearing == null && fieldOfView < 360)) return [];
  return viewCone(position, bearing ?? null, fieldOfView, range);
}

function put(polygon: Leaflet.Polygon, rings: LatLng[][]): void {
  polygon.setLatLngs(rings.map((ring) => [tuples(ring)]));
}
