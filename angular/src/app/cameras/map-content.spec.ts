import { describe, expect, it } from 'vitest';
import { MapDto } from '../core/api/models';
import { cameraState, countUnplaced, joined, mapContent, OF_COMMUNE } from './map-content';

const camera = {
  id: 'c1',
  name: 'Camera Demo',
  status: 'working' as const,
  check: 'passed' as const,
  ownerKind: 'household' as const,
  hamletId: 'h1',
  lat: 21.65,
  lng: 106.7,
  bearing: 45,
  fov: 90,
  range: 25,
  lenses: 1,
};

const map: MapDto = {
  coverage: { routes: 1, lengthMetres: 200, seenMetres: 50, pendingMetres: 0, neededPoints: 2, hamlets: [] },
  hamlets: [
    { id: 'h1', name: 'Đông' },
    { id: 'h2', name: 'Tây' },
  ],
  routes: [
    {
      id: 'r1',
      name: 'Ngõ 5',
      kind: 'alley',
      hamletId: 'h1',
      isKey: false,
      stretches: {
        coverage: {
          routeId: 'r1',
          name: 'Ngõ 5',
          hamletId: 'h1',
          isKey: false,
          lengthMetres: 200,
          seenMetres: 50,
          pendingMetres: 0,
          neededPoints: 2,
        },
        seen: [
          [
            { latitude: 21.651, longitude: 106.7 },
            { latitude: 21.652, longitude: 106.7 },
          ],
        ],
        pending: [],
        unseen: [
          [
            { latitude: 21.65, longitude: 106.7 },
            { latitude: 21.651, longitude: 106.7 },
          ],
          [
            { latitude: 21.652, longitude: 106.7 },
            { latitude: 21.653, longitude: 106.7 },
          ],
        ],
      },
    },
    { id: 'r2', name: 'Chưa vẽ', kind: 'road', hamletId: null, isKey: true, stretches: null },
  ],
  hotspots: [{ id: 'k1', name: 'Chợ', kind: 'theft', hamletId: 'h2', lat: 21.66, lng: 106.71, radius: 50 }],
  sites: [
    {
      id: 's1',
      name: 'Cột 1',
      status: 'proposed',
      hamletId: 'h1',
      isImportant: true,
      lat: 21.65,
      lng: 106.7,
      bearing: 10,
      fov: 90,
      range: 25,
    },
  ],
  cameras: [
    camera,
    { ...camera, id: 'c2', check: 'waiting', hamletId: 'h2', ownerKind: 'school' },
    { ...camera, id: 'c3', status: 'offline', hamletId: null, ownerKind: null, bearing: null },
  ],
  unplaced: [
    { status: 'working', check: 'waiting', ownerKind: 'household', hamletId: 'h1', count: 4 },
    { status: 'retired', check: 'passed', ownerKind: null, hamletId: null, count: 2 },
  ],
};

describe('what the map is given', () => {
  it.each([
    ['working', 'passed', 'working'],
    ['working', 'waiting', 'unchecked'],
    ['working', 'failed', 'failed'],
    ['offline', 'passed', 'faulty'],
    ['faulty', 'passed', 'faulty'],
    ['installing', 'waiting', 'installing'],
  ] as const)('a camera that is %s with a picture %s is drawn as %s', (status, check, state) =>
    expect(cameraState({ status, check })).toBe(state),
  );

  it('draws the whole line of a route from its stretches, in their order', () => {
    const [route, ...others] = mapContent(map, {}).routes;
    expect(others).toEqual([]);
    expect(route.points.map(([latitude]) => latitude)).toEqual([21.65, 21.651, 21.652, 21.653]);
    expect(route.covered).toBe(0.25);
  });

  it('loses no stretch of a line that has a gap', () => {
    const line = joined([
      [
        [1, 1],
        [2, 2],
      ],
      [
        [5, 5],
        [6, 6],
      ],
    ]);
    expect(line).toHaveLength(4);
  });

  it('narrows everything by hamlet, and only the cameras by owner and status', () => {
    const inEast = mapContent(map, { hamletId: 'h1' });
    expect([inEast.cameras.length, inEast.hotspots.length, inEast.sites.length, inEast.routes.length]).toEqual([1, 0, 1, 1]);
    const schools = mapContent(map, { ownerKind: 'school' });
    expect(schools.cameras.map((c) => c.id)).toEqual(['c2']);
    expect(schools.routes).toHaveLength(1);
    expect(mapContent(map, { status: 'waiting' }).cameras.map((c) => c.id)).toEqual(['c2']);
    expect(mapContent(map, { status: 'offline' }).cameras.map((c) => c.id)).toEqual(['c3']);
  });

  it('knows the cameras of the commune, which have no owner', () => {
    expect(mapContent(map, { ownerKind: OF_COMMUNE }).cameras.map((c) => c.id)).toEqual(['c3']);
  });

  it('counts what is in the register and not on the map, narrowed as the map is', () => {
    expect(countUnplaced(map, {})).toBe(6);
    expect(countUnplaced(map, { hamletId: 'h1' })).toBe(4);
    expect(countUnplaced(map, { ownerKind: OF_COMMUNE })).toBe(2);
    expect(countUnplaced(map, { status: 'retired' })).toBe(2);
  });

  it('shows sites that were declined, in a layer of their own', () => {
    const declined: MapDto = { ...map, sites: [{ ...map.sites[0], status: 'declined' }] };
    expect(mapContent(declined, {}).sites.map((site) => site.state)).toEqual(['declined']);
  });

  it('draws no view of a camera whose direction nobody knows', () => {
    const unknown = mapContent(map, { status: 'offline' }).cameras[0];
    expect(unknown.fieldOfView).toBeNull();
  });

  it('names a hamlet where something of it is known', () => {
    expect(mapContent(map, {}).hamlets.map((h) => h.name)).toEqual(['Đông', 'Tây']);
  });
});
