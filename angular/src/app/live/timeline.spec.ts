import { describe, expect, it } from 'vitest';
import { bars, between, marks, momentAt, momentByKey, nextRecorded, spanAround, windowAround, ZOOMS } from './timeline';

const HOUR = 3_600_000;
const MIDNIGHT = Date.parse('2026-11-22T17:00:00Z');
const span = (fromHour: number, toHour: number) => ({
  from: new Date(MIDNIGHT + fromHour * HOUR).toISOString(),
  to: new Date(MIDNIGHT + toHour * HOUR).toISOString(),
});

describe('bars', () => {
  it('are cut at the ends of the line', () => {
    expect(bars([span(-1, 6), span(12, 18), span(30, 31)], MIDNIGHT, MIDNIGHT + 24 * HOUR)).toEqual([
      { left: 0, width: 0.25 },
      { left: 0.5, width: 0.25 },
    ]);
  });
});

describe('between', () => {
  const day = (spans: { from: string; to: string }[]) => between(spans, MIDNIGHT, MIDNIGHT + 24 * HOUR);

  it('is what the stretches leave free, whatever their order', () => {
    expect(day([span(12, 18), span(0, 6), span(5, 7.5)])).toEqual([
      { left: 0.3125, width: 0.1875 },
      { left: 0.75, width: 0.25 },
    ]);
  });

  it('is all or nothing of the line', () => {
    expect(day([])).toEqual([{ left: 0, width: 1 }]);
    expect(day([span(-2, 30)])).toEqual([]);
  });
});

describe('a moment', () => {
  const shown = { from: MIDNIGHT, to: MIDNIGHT + HOUR };

  it('is found under a point, also when a finger leaves the line', () => {
    const box = { left: 16, width: 328 };
    expect(momentAt(180, box, shown)).toBe(MIDNIGHT + HOUR / 2);
    expect(momentAt(0, box, shown)).toBe(shown.from);
    expect(momentAt(900, box, shown)).toBe(shown.to);
  });

  it('is reached by keys', () => {
    const at = MIDNIGHT + HOUR / 2;
    expect(momentByKey('ArrowLeft', at, shown)).toBe(at - 10_000);
    expect(momentByKey('ArrowUp', at, shown)).toBe(at + 10_000);
    expect(momentByKey('PageUp', at, shown)).toBe(at + HOUR / 6);
    expect(momentByKey('Home', at, shown)).toBe(shown.from);
    expect(momentByKey('End', at, shown)).toBe(shown.to);
    expect(momentByKey('Tab', at, shown)).toBeNull();
  });
});

describe('marks', () => {
  it('stand at round hours of Vietnam', () => {
    const hours = marks(MIDNIGHT, MIDNIGHT + 24 * HOUR).map((at) => (at - MIDNIGHT) / HOUR);
    expect(hours).toEqual([0, 4, 8, 12, 16, 20]);
  });

  it('stand at round minutes when one looks closer', () => {
    const from = MIDNIGHT + 8 * HOUR + 60_000;
    expect(marks(from, from + ZOOMS[2]).map((at) => (at - MIDNIGHT) / 60_000 - 480)).toEqual([2, 4, 6, 8, 10]);
  });
});

describe('windowAround', () => {
  it('does not reach beyond the day', () => {
    expect(windowAround(MIDNIGHT + 60_000, HOUR, MIDNIGHT)).toEqual({ from: MIDNIGHT, to: MIDNIGHT + HOUR });
    expect(windowAround(MIDNIGHT + 23.9 * HOUR, HOUR, MIDNIGHT).to).toBe(MIDNIGHT + 24 * HOUR);
    expect(windowAround(MIDNIGHT + 12 * HOUR, HOUR, MIDNIGHT).from).toBe(MIDNIGHT + 11.5 * HOUR);
  });
});

describe('nextRecorded', () => {
  const spans = [span(8, 9), span(10, 11)];

  it('is the moment itself where it is recorded', () => {
    expect(nextRecorded(spans, MIDNIGHT + 8.5 * HOUR)).toBe(MIDNIGHT + 8.5 * HOUR);
    expect(spanAround(spans, MIDNIGHT + 8.5 * HOUR)).toBe(spans[0]);
    expect(spanAround(spans, MIDNIGHT + 9 * HOUR)).toBeNull();
  });

  it('is the beginning of the next stretch, if there is one', () => {
    expect(nextRecorded(spans, MIDNIGHT + 9 * HOUR)).toBe(MIDNIGHT + 10 * HOUR);
    expect(nextRecorded(spans, MIDNIGHT + 12 * HOUR)).toBeNull();
  });
});
