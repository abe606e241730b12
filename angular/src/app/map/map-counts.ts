import { lengthOf } from './geo';
import { MapCamera, MapCounts, MapHamlet, MapHotspot, MapRoute, MapSite } from './map-model';

/** The figures of the legend, counted from what the map was given. */
export function countMap(content: {
  routes?: readonly MapRoute[];
  cameras?: readonly MapCamera[];
  sites?: readonly MapSite[];
  hotspots?: readonly MapHotspot[];
  hamlets?: readonly MapHamlet[];
}): MapCounts {
  const counts: MapCounts = {
    routes: content.routes?.length ?? 0,
    metres: { seen: 0, pending: 0, unseen: 0 },
    cameras: { working: 0, unchecked: 0, failed: 0, faulty: 0, installing: 0, retired: 0 },
    sites: { proposed: 0, agreed: 0, installed: 0, declined: 0, retired: 0 },
    hotspots: content.hotspots?.length ?? 0,
    hamlets: content.hamlets?.length ?? 0,
  };
  for (const route of content.routes ?? []) {
    for (const part of ['seen', 'pending', 'unseen'] as const) {
      counts.metres[part] += (route[part] ?? []).reduce((sum, stretch) => sum + lengthOf(stretch), 0);
    }
  }
  for (const camera of content.cameras ?? []) counts.cameras[camera.state]++;
  for (const site of content.sites ?? []) counts.sites[site.state]++;
  return counts;
}
