import type * as Leaflet from 'leaflet';

/** A click, or Enter or the space bar on a marker: leaflet itself makes no click of a key. */
export function isPress(event: Leaflet.LeafletEvent): boolean {
  const key = (event as Partial<Leaflet.LeafletKeyboardEvent>).originalEvent?.key;
  return event.type === 'click' || key === 'Enter' || key === ' ';
}
