import { describe, expect, it } from 'vitest';
import { chosenFirst, pageOf, snapshotName, stepInGrid } from './live-model';

describe('pageOf', () => {
  it('goes round through all cameras', () => {
    const all = ['a', 'b', 'c', 'd', 'e'];
    expect([0, 1, 2, 3, -1].map((page) => pageOf(all, 2, page).join(''))).toEqual(['ab', 'cd', 'e', 'ab', 'e']);
  });

  it('is empty without cameras', () => {
    expect(pageOf([], 4, 3)).toEqual([]);
  });
});

describe('chosenFirst', () => {
  it('keeps what was chosen and still is there, and fills up', () => {
    expect(chosenFirst(['a', 'b', 'c', 'd'], ['d', 'gone', 'b'], 3)).toEqual(['d', 'b', 'a']);
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
