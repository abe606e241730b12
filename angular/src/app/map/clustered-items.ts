import type * as Leaflet from 'leaflet';
import { LatLng } from './geo';
import { MapHandle } from './map-base';
import { isPress } from './press';

export interface ClusteredItem {
  id: string;
  position: LatLng;
  label: string;
}

export interface ClusterLook<T> {
  iconOf(item: T): Leaflet.DivIcon;
  clusterIconOf(items: T[]): Leaflet.DivIcon;
  /** Pixels within which items join. */
  radius: number;
  /** Pane of the map that holds them. */
  pane: string;
}

/** Above this many, moving the clusters costs more than it explains. */
const MOST_ANIMATED = 2000;
/** Share of the map beyond each edge for which markers are kept. */
const MARGIN = 0.25;

/** Markers that join into one with their number where they would lie on each other. */
export class ClusteredItems<T extends ClusteredItem> {
  private readonly items = new Map<Leaflet.Marker, T>();
  private group: Leaflet.MarkerClusterGroup | null = null;

  constructor(
    private readonly handle: MapHandle,
    private readonly look: ClusterLook<T>,
  ) {}

  show(items: readonly T[], picked: ((id: string) => void) | null): void {
    if (!items.length) return;
    const { library, map } = this.handle;
    const group = library.markerClusterGroup({
      maxClusterRadius: (zoom) => (zoom >= 17 ? this.look.radius / 3 : this.look.radius),
      iconCreateFunction: (cluster) => this.look.clusterIconOf(this.itemsOf(cluster)),
      clusterPane: this.look.pane,
      chunkedLoading: true,
      chunkInterval: 40,
      chunkDelay: 10,
      showCoverageOnHover: false,
      animate: items.length <= MOST_ANIMATED && !matchMedia('(prefers-reduced-motion: reduce)').matches,
      spiderLegPolylineOptions: { weight: 1.5, opacity: 0.6, interactive: false },
    });
    // The library keeps the markers of nine screens at hand on a desk computer; two are enough for a drag and four times as fast.
    Object.assign(group, { _getExpandedVisibleBounds: () => map.getBounds().pad(MARGIN) });
    const markers = items.map((item) => {
      const marker = library.marker([...item.position], {
        icon: this.look.iconOf(item),
        pane: this.look.pane,
        title: item.label,
        interactive: !!picked,
        keyboard: !!picked,
        riseOnHover: true,
        bubblingMouseEvents: !picked,
      });
      this.items.set(marker, item);
      return marker;
    });
    group.on('click keypress', (event: Leaflet.LeafletEvent) => {
      if (!isPress(event)) return;
      const item = this.items.get(event.propagatedFrom as Leaflet.Marker);
      if (item) picked?.(item.id);
    });
    group.addLayers(markers);
    this.group = group.addTo(map);
  }

  /** To the marker of an item, or to the cluster that it is in. */
  focus(id: string): void {
    const marker = [...this.items].find(([, item]) => item.id === id)?.[0];
    const shown = marker && (this.group?.getVisibleParent(marker) ?? marker);
    shown?.getElement()?.focus();
  }

  clear(): void {
    this.group?.remove();
    this.group = null;
    this.items.clear();
  }

  private itemsOf(cluster: Leaflet.MarkerCluster): T[] {
    return cluster.getAllChildMarkers().map((marker) => this.items.get(marker)!);
  }
}
