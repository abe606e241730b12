import { describe, expect, it } from 'vitest';
import { mapCamerasOf, onRoute, searchRoutes } from './surveys-model';
import { surveyPack } from './testing';

describe('what the phone knows', () => {
  const { routes } = surveyPack();

  it('finds a route without diacritics, by words of its name and of its hamlet', () => {
    expect(searchRoutes(routes, 'ngo 1 deo')).toHaveLength(1);
    expect(searchRoutes(routes, 'THÔN ngõ')).toHaveLength(1);
    expect(searchRoutes(routes, '')).toHaveLength(1);
    expect(searchRoutes(routes, 'ngo 2')).toHaveLength(0);
  });

  it('draws no camera without a position', () => {
    const [camera] = surveyPack().cameras;
    expect(mapCamerasOf([camera, { ...camera, id: 'c2', position: null }]).map((one) => one.id)).toEqual(['c1']);
  });

  it('tells what is on a route, and nothing of others', () => {
    expect(onRoute(surveyPack(), 'r1').cameras.map((camera) => camera.id)).toEqual(['c1']);
    expect(onRoute(surveyPack(), 'r2').cameras).toEqual([]);
    expect(onRoute(null, 'r1').sites).toEqual([]);
  });
});
