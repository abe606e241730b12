import { describe, expect, it } from 'vitest';
import { daysOf, findPeriod, periodsOf } from './province-periods';

describe('periods of the province', () => {
  it('are this year and the one before, whole and in halves', () => {
    expect(periodsOf('2026-11-22').map((p) => p.value)).toEqual(['2026', '2026-2', '2026-1', '2025', '2025-2', '2025-1']);
  });

  it('become the days that are asked for', () => {
    expect(daysOf('2026')).toEqual({ from: '2026-01-01', to: '2026-12-31' });
    expect(daysOf('2026-1')).toEqual({ from: '2026-01-01', to: '2026-06-30' });
    expect(daysOf('2026-2')).toEqual({ from: '2026-07-01', to: '2026-12-31' });
  });

  it('count everything when the address names none', () => {
    for (const value of [null, undefined, '', '2026-3', '26', '2026-1; x', 'all']) expect(daysOf(value)).toEqual({});
    expect(findPeriod('2026-3')).toBeNull();
  });
});
