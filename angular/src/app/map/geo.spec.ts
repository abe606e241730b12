import { describe, expect, it } from 'vitest';
import {
  bearingBetween,
  boundsOf,
  boundsOfMost,
  destination,
  distance,
  distanceToLine,
  formatMetres,
  isInside,
  LatLng,
  lengthOf,
  metresPerDegree,
  overlap,
  roundMetres,
  toLatLng,
  toPosition,
  viewCone,
  VIETNAM_BOUNDS,
} from './geo';

const PLACE: LatLng = [21.65, 106.7];

describe('distances and directions', () => {
  it('measures on the ellipsoid', () => {
    // The geodesic to (21.66, 106.71) by Vincenty's formula is 1515.7 m.
    expect(distance(PLACE, [21.66, 106.71])).toBeCloseTo(1515.73, 1);
    expect(metresPerDegree(0).north).toBeCloseTo(110_574.3, 0);
    expect(metresPerDegree(0).east).toBeCloseTo(111_319.5, 0);
  });

  it('adds the pieces of a line', () => {
    const line = [PLACE, destination(PLACE, 90, 100), destination(destination(PLACE, 90, 100), 0, 50)];
    expect(lengthOf(line)).toBeCloseTo(150, 2);
    expect(lengthOf([PLACE])).toBe(0);
    expect(lengthOf([])).toBe(0);
  });

  it.each([0, 37, 90, 180, 271, 359])('goes to a point at %i° and finds the way back', (bearing) => {
    const there = destination(PLACE, bearing, 80);
    expect(distance(PLACE, there)).toBeCloseTo(80, 2);
    expect(bearingBetween(PLACE, there)).toBeCloseTo(bearing, 1);
  });

  it('keeps seven decimals of a position', () => {
    expect(toPosition([21.65123456789, 106.7])).toEqual({ latitude: 21.6512346, longitude: 106.7 });
    expect(toLatLng({ latitude: 21.5, longitude: 106.5 })).toEqual([21.5, 106.5]);
  });
});

describe('view cones', () => {
  it('begins at the camera and opens evenly around its direction', () => {
    const [tip, ...arc] = viewCone(PLACE, 350, 60, 30);
    expect(tip).toEqual(PLACE);
    expect(bearingBetween(PLACE, arc[0])).toBeCloseTo(320, 1);
    expect(bearingBetween(PLACE, arc[arc.length - 1])).toBeCloseTo(20, 1);
    for (const point of arc) expect(distance(PLACE, point)).toBeCloseTo(30, 2);
  });

  it('is a circle when the camera sees all around', () => {
    const ring = viewCone(PLACE, null, 360, 20);
    expect(ring).not.toContainEqual(PLACE);
    expect(ring).toHaveLength(36);
  });

  it('is nothing without range or angle', () => {
    expect(viewCone(PLACE, 0, 90, 0)).toEqual([]);
    expect(viewCone(PLACE, 0, 0, 30)).toEqual([]);
  });
});

describe('boxes', () => {
  it('holds all points', () => {
    expect(boundsOf([PLACE, [21.6, 106.8]])).toEqual({ south: 21.6, west: 106.7, north: 21.65, east: 106.8 });
    expect(boundsOf([])).toBeNull();
  });

  it('knows what lies inside and what overlaps', () => {
    expect(isInside(PLACE, VIETNAM_BOUNDS)).toBe(true);
    expect(isInside([106.7, 21.65], VIETNAM_BOUNDS)).toBe(false);
    const box = { south: 0, west: 0, north: 1, east: 1 };
    expect(overlap(box, { south: 0.5, west: 0.5, north: 2, east: 2 })).toBe(true);
    expect(overlap(box, { south: 1.5, west: 0, north: 2, east: 1 })).toBe(false);
  });
});

describe('metres in words', () => {
  it.each([
    [0, 'vi', '0 m'],
    [849.6, 'vi', '850 m'],
    [1234, 'vi', '1,23 km'],
    [1234, 'en', '1.23 km'],
    [36_040, 'vi', '36 km'],
  ])('%d in %s is %s', (metres, language, text) => expect(formatMetres(metres, language)).toBe(text));

  it.each([
    [1, 1],
    [19, 10],
    [21, 20],
    [99, 50],
    [500, 500],
  ])('the round length not above %d is %d', (given, round) => expect(roundMetres(given)).toBe(round));
});

describe('most of a map', () => {
  const commune: LatLng[] = Array.from({ length: 10 }, (_, step) => [21.59 + step / 1000, 106.31]);
  const saigon: LatLng = [10.77, 106.7];

  it('leaves out a position that is far from all others', () => {
    expect(boundsOfMost([...commune, saigon])).toEqual(boundsOf(commune));
  });

  it('keeps both when nobody can say which one is wrong', () => {
    expect(boundsOfMost([commune[0], saigon])).toEqual(boundsOf([commune[0], saigon]));
    expect(boundsOfMost([])).toBeNull();
  });

  it('measures from a point to the nearest place of a line', () => {
    const line: LatLng[] = [
      [21.59, 106.3],
      [21.59, 106.32],
    ];
    expect(distanceToLine([21.591, 106.31], line)).toBeCloseTo(distance([21.591, 106.31], [21.59, 106.31]), 1);
    expect(distanceToLine([21.59, 106.33], line)).toBeCloseTo(distance([21.59, 106.33], [21.59, 106.32]), 1);
  });
});
