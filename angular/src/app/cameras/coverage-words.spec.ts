import { describe, expect, it } from 'vitest';
import { grouped, shareOf } from './coverage-words';

describe('coverage in words', () => {
  it.each([
    [5400, 3120, '58 %'],
    [0, 0, '0 %'],
    [1000, 999, '99 %'],
    [1000, 1000, '100 %'],
    [1000, 1, '1 %'],
    [1000, 0, '0 %'],
    [1000, 1001, '100 %'],
  ])('of %d m, %d m are %s', (lengthMetres, seenMetres, words) => expect(shareOf({ lengthMetres, seenMetres }, 'vi')).toBe(words));

  it('groups as the language does', () => {
    expect([grouped(3120.4, 'vi'), grouped(3120.4, 'en')]).toEqual(['3.120', '3,120']);
  });
});
