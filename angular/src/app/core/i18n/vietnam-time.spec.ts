import { describe, expect, it } from 'vitest';
import { dayOf, daysBetween, formatDay, formatInstant, formatMoment, parseDay, parseMoment } from './vietnam-time';

describe('Vietnam time', () => {
  it('shows instants seven hours ahead of UTC, over midnight and New Year', () => {
    expect(formatInstant('2026-11-05T07:05:00Z')).toBe('14:05 05/11/2026');
    expect(formatInstant('2026-12-31T17:00:00Z')).toBe('00:00 01/01/2027');
    expect(dayOf(new Date('2026-12-31T16:59:59Z'))).toBe('2026-12-31');
    expect(dayOf(new Date('2026-12-31T17:00:00Z'))).toBe('2027-01-01');
  });

  it('shows nothing for what is no day and no instant', () => {
    expect(formatDay(null)).toBe('');
    expect(formatDay('abc')).toBe('');
    expect(formatInstant('abc')).toBe('');
  });

  it('formats days without a time zone', () => {
    expect(formatDay('2026-01-01')).toBe('01/01/2026');
  });

  it('counts days over the end of a month and a leap year', () => {
    expect(daysBetween('2026-02-27', '2026-03-01')).toBe(2);
    expect(daysBetween('2028-02-27', '2028-03-01')).toBe(3);
    expect(daysBetween('2026-03-01', '2026-02-27')).toBe(-2);
  });

  it.each([
    ['5/11/2026', '2026-11-05'],
    ['05-11-2026', '2026-11-05'],
    ['5.11.26', '2026-11-05'],
    ['05112026', '2026-11-05'],
    [' 2026-11-05 ', '2026-11-05'],
    ['29/2/2028', '2028-02-29'],
  ])('reads %s', (text, day) => {
    expect(parseDay(text)).toBe(day);
  });

  it.each(['', '31/2/2026', '29/2/2026', '5/13/2026', '0/1/2026', '5/11', 'hôm nay', '1/1/0001'])('does not read %s', (text) => {
    expect(parseDay(text)).toBeNull();
  });

  it.each([
    ['5/11/2026 14:30', '2026-11-05T14:30'],
    ['05-11-26, 14h30', '2026-11-05T14:30'],
    ['5/11/2026  7h', '2026-11-05T07:00'],
    ['5/11/2026 7 giờ 15', '2026-11-05T07:15'],
    ['14:30 5/11/2026', '2026-11-05T14:30'],
    ['051120261430', '2026-11-05T14:30'],
    ['05112026 0005', '2026-11-05T00:05'],
    ['2026-11-05T14:30', '2026-11-05T14:30'],
  ])('reads the moment %s', (text, moment) => {
    expect(parseMoment(text)).toBe(moment);
  });

  it.each(['', '5/11/2026', '14:30', '31/2/2026 14:30', '5/11/2026 24:00', '5/11/2026 14:60', '5/11/2026 14:3', '5/11/2026 sáng'])(
    'knows no moment "%s"',
    (text) => {
      expect(parseMoment(text)).toBeNull();
    },
  );

  it('writes a moment with the day first', () => {
    expect(formatMoment('2026-11-05T14:30')).toBe('05/11/2026 14:30');
    expect(formatMoment('2026-11-05')).toBe('');
    expect(formatMoment(null)).toBe('');
  });
});
