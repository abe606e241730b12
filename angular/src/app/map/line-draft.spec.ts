import { describe, expect, it } from 'vitest';
import { destination, LatLng } from './geo';
import { LineDraft, MOST_POINTS } from './line-draft';

const A: LatLng = [21.65, 106.7];
const B = destination(A, 90, 100);
const C = destination(B, 0, 50);

describe('LineDraft', () => {
  it('grows, is changed and measured', () => {
    const draft = new LineDraft();
    draft.add(A);
    draft.add(C);
    draft.insert(1, B);
    expect(draft.points()).toEqual([A, B, C]);
    expect(draft.length()).toBeCloseTo(150, 1);
    draft.move(2, B);
    draft.remove(1);
    expect(draft.points()).toEqual([A, B]);
    expect(draft.length()).toBeCloseTo(100, 1);
  });

  it('goes back step by step, not beyond the stored line', () => {
    const draft = new LineDraft();
    draft.reset([A, B]);
    expect(draft.canUndo()).toBe(false);
    draft.add(C);
    draft.clear();
    draft.undo();
    expect(draft.points()).toEqual([A, B, C]);
    draft.undo();
    draft.undo();
    expect(draft.points()).toEqual([A, B]);
    expect(draft.canUndo()).toBe(false);
  });

  it('leaves alone what is not there', () => {
    const draft = new LineDraft();
    draft.reset([A]);
    draft.move(5, B);
    draft.remove(-1);
    expect(draft.points()).toEqual([A]);
    expect(draft.canUndo()).toBe(false);
  });

  it('takes no more points than the server', () => {
    const draft = new LineDraft();
    draft.reset(Array.from({ length: MOST_POINTS }, () => A));
    draft.add(B);
    expect(draft.full()).toBe(true);
    expect(draft.points()).toHaveLength(MOST_POINTS);
  });
});
