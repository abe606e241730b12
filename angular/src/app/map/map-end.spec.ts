import * as Leaflet from 'leaflet';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { endMap } from './map-end';
import { readColours } from './map-colours';

/** What the timers of the library call. */
interface Inner {
  _onZoomTransitionEnd(): void;
}

describe('a map that is left', () => {
  let frame: HTMLElement;
  let map: Leaflet.Map;

  beforeEach(() => {
    vi.useFakeTimers();
    frame = document.body.appendChild(document.createElement('div'));
    map = Leaflet.map(frame, { center: [21.6, 106.3], zoom: 15, zoomControl: false, attributionControl: false });
  });

  afterEach(() => {
    vi.useRealTimers();
    frame.remove();
  });

  function zoom(): () => void {
    Object.assign(map, { _animatingZoom: true, _animateToCenter: map.getCenter(), _animateToZoom: 16 });
    return () => (map as unknown as Inner)._onZoomTransitionEnd();
  }

  function turnTheWheel(): void {
    frame.dispatchEvent(new WheelEvent('wheel', { deltaY: -240, cancelable: true }));
  }

  it('is asked for its place by the timers when it is only removed', () => {
    const end = zoom();
    turnTheWheel();
    map.remove();
    expect(end).toThrow('_leaflet_pos');
    expect(() => vi.runAllTimers()).toThrow('_leaflet_pos');
  });

  it('answers no timer once it has ended', () => {
    const end = zoom();
    turnTheWheel();
    endMap(map);
    expect(end).not.toThrow();
    expect(() => vi.runAllTimers()).not.toThrow();
    expect(() => map.panBy([40, 0])).not.toThrow();
  });
});

describe('colours of the map', () => {
  it('are read without waiting for a transition', () => {
    const frame = document.createElement('div');
    let probe: HTMLElement | null = null;
    const append = vi.spyOn(frame, 'append').mockImplementation((...nodes) => void (probe = nodes[0] as HTMLElement));
    readColours(frame);
    expect(append).toHaveBeenCalledOnce();
    expect(probe!.style.getPropertyValue('transition')).toBe('none');
    expect(probe!.style.getPropertyPriority('transition')).toBe('important');
  });
});
