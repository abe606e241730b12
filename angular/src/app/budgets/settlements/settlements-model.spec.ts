import { describe, expect, it } from 'vitest';
import { settlement, settlementLine } from '../spending/testing';
import { hasRest, hindrances, restSums, unboundOf } from './settlements-model';

describe('a settlement', () => {
  const open = settlementLine({ paid: 600, difference: 400, bound: 300, advanced: 100 });

  it('with a line that was spent to the last đồng, lacks nothing', () => {
    expect(hindrances(settlement(), [])).toEqual([]);
    expect(hasRest(settlementLine())).toBe(false);
  });

  it('sums what goes on and what is given up; of a line also what no contract binds', () => {
    const lines = [
      open,
      settlementLine({ lineKey: 'l2', difference: 70, rest: 'carryOver' }),
      settlementLine({ lineKey: 'l3', difference: 5 }),
    ];
    expect(restSums(settlement({ lines }))).toEqual({ cancel: 405, carryOver: 70 });
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
    const said = [{ lineKey: 'l1', explanation: 'Làm tiếp năm sau', rest: 'carryOver' as const }];
    expect(hindrances(settlement({ lines: [open] }), said)).toEqual([]);
  });

  it('explained with blanks only, is unexplained', () => {
    const said = [{ lineKey: 'l1', explanation: '  ', rest: 'carryOver' as const }];
    expect(hindrances(settlement({ lines: [open] }), said).map((h) => h.what)).toEqual(['unexplained']);
  });
});
