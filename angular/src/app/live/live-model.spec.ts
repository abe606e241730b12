import { describe, expect, it } from 'vitest';
import { pageOf, snapshotName, stepInGrid, wanted } from './live-model';

describe('pageOf', () => {
  it('goes round through all cameras', () => {
    const all = ['a', 'b', 'c', 'd', 'e'];
    expect([0, 1, 2, 3, -1].map((page) => pageOf(all, 2, page).join(''))).toEqual(['ab', 'cd', 'e', 'ab', 'e']);
  });

  it('is empty without cameras', () => {
    expect(pageOf([], 4, 3)).toEqual([]);
  });
});

describe('wanted', () => {
  const all = ['a', 'b', 'c'].map((id) => ({ id }));
  const ids = (chosen: string[]) => wanted(all, chosen).map((one) => one.id);

  it('is what was chosen, in that order, as far as it still is there', () => {
    expect(ids(['c', 'gone', 'a'])).toEqual(['c', 'a']);
  });

  it('is all when nothing is chosen, or nothing of it is left', () => {
    expect(ids([])).toEqual(['a', 'b', 'c']);
    expect(ids(['gone'])).toEqual(['a', 'b', 'c']);
  });
});

describe('stepInGrid', () => {
  it('moves by arrows and stays at the edges', () => {
    expect(stepInGrid(0, 'ArrowRight', 2, 4)).toBe(1);
    expect(stepInGrid(1, 'ArrowDown', 2, 4)).toBe(3);
    expect(stepInGrid(1, 'ArrowDown', 2, 3)).toBe(1);
    expect(stepInGrid(0, 'ArrowLeft', 2, 4)).toBe(0);
  });
});

describe('snapshotName', () => {
  it('can be saved by every machine and tells the moment in Vietnam', () => {
    expect(snapshotName('Đầu ngõ 3 – "nhà ông A"', new Date('2026-11-22T18:05:07Z'))).toBe('dau-ngo-3-nha-ong-a-20261123-010507.png');
  });
});
