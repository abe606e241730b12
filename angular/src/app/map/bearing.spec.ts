import { describe, expect, it } from 'vitest';
import { bearingAfterKey, bearingAt, directionOf, readBearing, toBearing } from './bearing';

describe('bearings', () => {
  it.each([
    [0, 0],
    [359.6, 0],
    [360, 0],
    [-1, 359],
    [725, 5],
  ])('%d° is %d', (degrees, bearing) => expect(toBearing(degrees)).toBe(bearing));

  it.each([
    [0, 'north'],
    [22, 'north'],
    [23, 'northEast'],
    [90, 'east'],
    [202, 'south'],
    [225, 'southWest'],
    [338, 'north'],
    [337, 'northWest'],
  ])('%i° is called %s', (bearing, name) => expect(directionOf(bearing)).toBe(name));

  it.each([
    [0, -50, 0],
    [50, 0, 90],
    [0, 50, 180],
    [-50, 0, 270],
    [50, -50, 45],
  ])('a finger at (%d, %d) from the middle means %d°', (x, y, bearing) => expect(bearingAt(x, y)).toBe(bearing));

  it('means nothing in the very middle', () => expect(bearingAt(0.3, 0.3)).toBeNull());

  it.each([
    [45, 'ArrowRight', false, 50],
    [47, 'ArrowUp', false, 50],
    [47, 'ArrowLeft', false, 45],
    [0, 'ArrowDown', false, 355],
    [358, 'ArrowRight', false, 0],
    [0, 'ArrowLeft', true, 359],
    [47, 'ArrowRight', true, 48],
    [350, 'PageUp', false, 35],
    [10, 'PageDown', false, 325],
    [200, 'Home', false, 0],
    [200, 'End', false, 359],
    [null, 'ArrowRight', false, 5],
  ])('from %s the key %s (Shift: %s) goes to %d', (from, key, shift, to) => expect(bearingAfterKey(from, key, shift)).toBe(to));

  it('leaves other keys to the page', () => expect(bearingAfterKey(45, 'Tab', false)).toBeNull());

  it.each([
    ['', null],
    ['45', 45],
    [' 45 ° ', 45],
    ['360', 0],
    ['0', 0],
  ])('reads "%s"', (text, bearing) => expect(readBearing(text)).toBe(bearing));

  it.each(['361', '-5', '45,5', 'đông', '1000'])('refuses "%s"', (text) => expect(readBearing(text)).toBeNaN());
});
