import { describe, expect, it } from 'vitest';
import { coneOf } from './cones-layer';
import { destination, LatLng } from './geo';
import { countMap } from './map-counts';
import { MapRoute } from './map-model';
import { middleOf } from './places-layer';
import { coveredShare, placeOfName } from './routes-layer';

const A: LatLng = [21.65, 106.7];
const B = destination(A, 90, 300);
const C = destination(B, 90, 100);
const route: MapRoute = { id: 'r', name: 'Ngõ Demo', points: [A, B, C] };

describe('names along routes', () => {
  it('stands in the middle of the line', () => {
    expect(
      placeOfName(
        [
          { x: 0, y: 50 },
          { x: 200, y: 50 },
        ],
        300,
        300,
        40,
      ),
    ).toEqual({ x: 100, y: 50, angle: 0 });
  });

  it('is never upside down', () => {
    expect(
      placeOfName(
        [
          { x: 200, y: 50 },
          { x: 0, y: 50 },
        ],
        300,
        300,
        40,
      )!.angle,
    ).toBeCloseTo(0);
    expect(
      placeOfName(
        [
          { x: 50, y: 200 },
          { x: 50, y: 0 },
        ],
        300,
        300,
        40,
      )!.angle,
    ).toBeCloseTo(Math.PI / 2);
  });

  it('follows a bend', () => {
    const place = placeOfName(
      [
        { x: 0, y: 0 },
        { x: 100, y: 0 },
        { x: 100, y: 100 },
      ],
      300,
      300,
      50,
    )!;
    expect(place).toMatchObject({ x: 100, y: 0 });
    expect(place.angle).toBeCloseTo(Math.PI / 4);
  });

  it('keeps to what is in sight', () => {
    const line = [
      { x: -500, y: 10 },
      { x: 100, y: 10 },
      { x: 200, y: 10 },
    ];
    expect(placeOfName(line, 300, 300, 40)).toMatchObject({ x: 150, y: 10 });
  });

  it('is left out where the line is too short for it, out of sight or a single point', () => {
    expect(
      placeOfName(
        [
          { x: 0, y: 0 },
          { x: 20, y: 0 },
        ],
        300,
        300,
        40,
      ),
    ).toBeNull();
    expect(
      placeOfName(
        [
          { x: -50, y: 0 },
          { x: -400, y: 0 },
        ],
        300,
        300,
        40,
      ),
    ).toBeNull();
    expect(placeOfName([{ x: 5, y: 5 }], 300, 300, 0)).toBeNull();
  });
});

describe('what cameras see of a route', () => {
  it('takes the share of the server before its own', () => {
    expect(coveredShare({ ...route, covered: 0.4, seen: [[A, C]] })).toBe(0.4);
    expect(coveredShare({ ...route, seen: [[A, B]], unseen: [[B, C]] })).toBeCloseTo(0.75, 3);
    expect(coveredShare(route)).toBeNull();
  });

  it('counts for the legend', () => {
    const counts = countMap({
      routes: [{ ...route, seen: [[A, B]], unseen: [[B, C]] }, route],
      cameras: [
        { id: '1', position: A, state: 'working', label: '' },
        { id: '2', position: A, state: 'faulty', label: '' },
        { id: '3', position: A, state: 'working', label: '' },
      ],
      sites: [{ id: '4', position: A, state: 'agreed', label: '' }],
    });
    expect(counts.routes).toBe(2);
    expect(counts.metres.seen).toBeCloseTo(300, 1);
    expect(counts.metres.pending).toBe(0);
    expect(counts.metres.unseen).toBeCloseTo(100, 1);
    expect(counts.cameras).toEqual({ working: 2, unchecked: 0, failed: 0, faulty: 1, installing: 0, retired: 0 });
    expect(counts.sites.agreed).toBe(1);
    expect(counts.hotspots).toBe(0);
  });

  it('draws no cone in a direction that is not known', () => {
    expect(coneOf({ position: A, bearing: null, fieldOfView: 90, range: 30 })).toEqual([]);
    expect(coneOf({ position: A, bearing: 10, fieldOfView: null, range: 30 })).toEqual([]);
    expect(coneOf({ position: A, bearing: null, fieldOfView: 360, range: 30 })).not.toEqual([]);
    expect(coneOf({ position: A, bearing: 0, fieldOfView: 90, range: 30 })[0]).toEqual(A);
  });

  it('puts the sign of an area in its middle', () => {
    expect(
      middleOf([
        [0, 0],
        [2, 0],
        [2, 4],
        [0, 4],
      ]),
    ).toEqual([1, 2]);
    expect(middleOf([])).toBeNull();
  });
});
