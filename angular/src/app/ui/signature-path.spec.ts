import { describe, expect, it } from 'vitest';
import { extend, inkOf, Point, SIGNATURE_BOX, strokePath, strokesOf, toBox } from './signature-path';

describe('the path of a signature', () => {
  const wave: Point[] = [
    { x: 10.4, y: 20.6 },
    { x: 30, y: 5 },
    { x: 50, y: 20 },
    { x: 71, y: 6 },
  ];

  it('is drawn with M, L, Q and whole numbers alone, through the middles of the points', () => {
    expect(strokePath(wave)).toBe('M10 21Q30 5 40 13Q50 20 61 13L71 6');
    expect(strokePath(wave)).toMatch(/^(?:[MLQ]-?\d+(?: -?\d+)*)+$/);
    expect(strokePath(wave.slice(0, 2))).toBe('M10 21L30 5');
    expect(strokePath([])).toBe('');
  });

  it('has a shortest line for a dot', () => {
    expect(strokePath([{ x: 5, y: 5 }])).toBe('M5 5L6 5');
  });

  it('falls apart into its strokes again, whose ink is measured', () => {
    expect(strokesOf('M0 0L3 4M10 10Q10 20 10 30')).toEqual(['M0 0L3 4', 'M10 10Q10 20 10 30']);
    expect(strokesOf('')).toEqual([]);
    expect(inkOf(['M0 0L3 4', 'M10 10Q10 20 10 30'])).toBe(25);
  });

  it('leaves out points that lie next to each other', () => {
    const line = extend([], { x: 0, y: 0 });
    expect(extend(line, { x: 2, y: 2 })).toBe(line);
    expect(extend(line, { x: 10, y: 0 })).toHaveLength(2);
  });
});

describe('where a touch lies', () => {
  it('in a place of another shape: in the middle, and never outside', () => {
    const area = new DOMRect(100, 50, 400, 200);
    expect(toBox({ x: 300, y: 150 }, area, SIGNATURE_BOX, false)).toEqual({ x: 500, y: 250 });
    expect(toBox({ x: 100, y: 70 }, area, SIGNATURE_BOX, false)).toEqual({ x: 0, y: 50 });
    expect(toBox({ x: 900, y: 20 }, area, SIGNATURE_BOX, false)).toEqual({ x: 1000, y: 0 });
  });

  it('on a phone that is held upright and signed on across', () => {
    const area = new DOMRect(50, 0, 200, 500);
    expect(toBox({ x: 250, y: 50 }, area, SIGNATURE_BOX, true)).toEqual({ x: 0, y: 0 });
    expect(toBox({ x: 50, y: 450 }, area, SIGNATURE_BOX, true)).toEqual({ x: 1000, y: 500 });
    expect(toBox({ x: 250, y: 250 }, area, SIGNATURE_BOX, true)).toEqual({ x: 500, y: 0 });
  });
});
