import type * as Leaflet from 'leaflet';
import { ClusterLook } from './clustered-items';
import { LeafletLibrary } from './map-library';
import { MapCamera, MapSite } from './map-model';
import { Say } from './map-words';
import { plainText } from './plain-text';

/** How cameras and their clusters look: light elements whose shape, sign and colour come from `map-view.scss`. */
export function cameraLook(library: LeafletLibrary, say: Say): ClusterLook<MapCamera> {
  const icons = iconsByClass(library, 30);
  return {
    radius: 70,
    pane: 'markerPane',
    iconOf: (camera) => icons(`map-camera ${camera.state}`),
    clusterIconOf: (cameras) => {
      const faulty = cameras.filter((camera) => camera.state === 'faulty').length;
      const key = faulty ? 'map.clusterFaulty' : 'map.cluster';
      const size = cameras.length < 10 ? 34 : cameras.length < 100 ? 40 : 46;
      return clusterIcon(
        library,
        `map-cluster${faulty ? ' faulty' : ''}`,
        size,
        cameras.length,
        say(key, { count: cameras.length, faulty }),
      );
    },
  };
}

export function siteLook(library: LeafletLibrary, say: Say): ClusterLook<MapSite> {
  const icons = iconsByClass(library, 30);
  return {
    radius: 50,
    pane: 'sites',
    iconOf: (site) => icons(`map-site ${site.state}${site.important ? ' important' : ''}`),
    clusterIconOf: (sites) => {
      const important = sites.filter((site) => site.important).length;
      const key = important ? 'map.siteClusterImportant' : 'map.siteCluster';
      return clusterIcon(
        library,
        `map-cluster sites${important ? ' important' : ''}`,
        28,
        sites.length,
        say(key, { count: sites.length, important }),
      );
    },
  };
}

/** One icon per look is shared by all markers: leaflet makes the elements from it. */
function iconsByClass(library: LeafletLibrary, size: number): (className: string) => Leaflet.DivIcon {
  const made = new Map<string, Leaflet.DivIcon>();
  return (className) => {
    let icon = made.get(className);
    if (!icon) made.set(className, (icon = library.divIcon({ className, iconSize: [size, size] })));
    return icon;
  };
}

function clusterIcon(library: LeafletLibrary, className: string, size: number, count: number, words: string): Leaflet.DivIcon {
  const element = plainText('');
  const figure = plainText(String(count));
  figure.setAttribute('aria-hidden', 'true');
  const spoken = plainText(words);
  spoken.className = 'visually-hidden';
  element.append(figure, spoken);
  return library.divIcon({ className, html: element, iconSize: [size, size] });
}
