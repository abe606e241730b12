import { describe, expect, it } from 'vitest';
import { settlement, settlementLine } from '../spending/testing';
import { hasRest, hindrances, unboundOf } from './settlements-model';

describe('a settlement', () => {
  const open = settlementLine({ paid: 600, difference: 400, bound: 300, advanced: 100 });

  it('with a line that was spent to the last đồng, lacks nothing', () => {
    expect(hindrances(settlement(), [])).toEqual([]);
    expect(hasRest(settlementLine())).toBe(false);
  });

  it('says what of a line no contract binds', () => {
    expect(unboundOf(settlementLine({ difference: 1200, bound: 300, advanced: 200 }))).toBe(700);
    expect(unboundOf(open)).toBe(0);
  });

  it('names what is unexplained, advanced and bound before anything is written', () => {
    expect(hindrances(settlement({ lines: [open] }), []).map((h) => [h.what, h.amount])).toEqual([
      ['unexplained', 400],
      ['advance', 100],
      ['bound', 300],
    ]);
  });

  it('explained and carried over, lacks nothing', () => {
    const said = [{ lineKey: 'l1', explanation: 'Làm tiếp năm sau', rest: 'carryOver' as const, carriedPart: null }];
    expect(hindrances(settlement({ lines: [open] }), said)).toEqual([]);
  });

  it('carried over in part, wants at least what is tied and at most what is left', () => {
    const line = settlementLine({ difference: 700, bound: 300, advanced: 200 });
    const lacks = (carriedPart: number | null) =>
      hindrances(settlement({ lines: [line] }), [{ lineKey: 'l1', explanation: 'Làm tiếp', rest: 'carryPart', carriedPart }]).map(
        ({ what, amount }) => [what, amount],
      );
    expect(lacks(null)).toEqual([['below', 500]]);
    expect(lacks(499)).toEqual([['below', 500]]);
    expect(lacks(500)).toEqual([]);
    expect(lacks(700)).toEqual([]);
    expect(lacks(701)).toEqual([['above', 700]]);
  });

  it('explained with blanks only, is unexplained', () => {
    const said = [{ lineKey: 'l1', explanation: '  ', rest: 'carryOver' as const, carriedPart: null }];
    expect(hindrances(settlement({ lines: [open] }), said).map((h) => h.what)).toEqual(['unexplained']);
  });
});
