import type * as Leaflet from 'leaflet';

/**
 * Takes a map away for good. Leaflet's own `remove` leaves the end of a zoom, a turn of the wheel and the run-out of a drag to
 * their timers, which then look for the place of a map that is gone ("_leaflet_pos of undefined").
 */
export function endMap(map: Leaflet.Map): void {
  map.remove();
  const stay = () => map;
  Object.assign(map, { _animatingZoom: false, setZoomAround: stay, panBy: stay });
}
