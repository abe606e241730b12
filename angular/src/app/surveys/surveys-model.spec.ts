import { describe, expect, it } from 'vitest';
import { onRoute, searchRoutes, stateOf } from './surveys-model';
import { surveyPack } from './testing';

describe('what the phone knows', () => {
  const { routes } = surveyPack();

  it('finds a route without diacritics, by words of its name and of its hamlet', () => {
    expect(searchRoutes(routes, 'ngo 1 deo')).toHaveLength(1);
    expect(searchRoutes(routes, 'THÔN ngõ')).toHaveLength(1);
    expect(searchRoutes(routes, '')).toHaveLength(1);
    expect(searchRoutes(routes, 'ngo 2')).toHaveLength(0);
  });

  it('counts a camera as working only after its picture was checked', () => {
    expect(stateOf({ status: 'working', imageCheck: 'passed' })).toBe('working');
    expect(stateOf({ status: 'working', imageCheck: 'waiting' })).toBe('unchecked');
    expect(stateOf({ status: 'offline', imageCheck: 'passed' })).toBe('faulty');
    expect(stateOf({ status: 'installing', imageCheck: 'waiting' })).toBe('installing');
  });

  it('tells what is on a route, and nothing of others', () => {
    expect(onRoute(surveyPack(), 'r1').cameras.map((camera) => camera.id)).toEqual(['c1']);
    expect(onRoute(surveyPack(), 'r2').cameras).toEqual([]);
    expect(onRoute(null, 'r1').sites).toEqual([]);
  });
});
