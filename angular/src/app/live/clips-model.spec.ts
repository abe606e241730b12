import { describe, expect, it } from 'vitest';
import { spanWords, timeWords, withTime } from './clips-model';

const AT = Date.parse('2026-11-22T18:30:00Z');

describe('times of a clip', () => {
  it('are those of Vietnam, to the second', () => {
    expect(timeWords(AT)).toBe('01:30:00');
  });

  it('name the day once', () => {
    expect(spanWords('2026-11-23T07:05:07Z', '2026-11-23T07:05:37Z')).toBe('14:05:07 – 14:05:37 23/11/2026');
    expect(spanWords('2026-11-23T16:59:50Z', '2026-11-23T17:00:10Z')).toBe('23:59:50 23/11/2026 – 00:00:10 24/11/2026');
  });

  it.each([
    ['14:05:07', '2026-11-23T07:05:07Z'],
    ['9:05', '2026-11-23T02:05:00Z'],
    ['140507', '2026-11-23T07:05:07Z'],
    [' 9h05 ', '2026-11-23T02:05:00Z'],
    ['00:00:00', '2026-11-22T17:00:00Z'],
  ])('%s is on the same day in Vietnam', (text, moment) => {
    expect(withTime(AT, text)).toBe(Date.parse(moment));
  });

  it.each(['', '25:00', '12:60', '12:00:60', 'trưa', '1:2:3:4', '-1:00'])('%s is no time', (text) => {
    expect(withTime(AT, text)).toBeNull();
  });
});
