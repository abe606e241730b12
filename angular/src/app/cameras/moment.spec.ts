import { describe, expect, it } from 'vitest';
import { instantOf, timeNow } from './moment';

describe('since when', () => {
  it('reads day and time as in Vietnam, wherever the browser is', () =>
    expect(instantOf('2026-11-22', '06:30')).toBe('2026-11-21T23:30:00.000Z'));

  it.each([
    [null, '06:30'],
    ['2026-11-22', ''],
    ['2026-11-22', '25:99'],
  ])('is unknown for %s %s', (day, time) => expect(instantOf(day, time)).toBeNull());

  it('begins with now in Vietnam', () => expect(timeNow(new Date('2026-11-22T20:05:00Z'))).toBe('03:05'));
});
