import { describe, expect, it } from 'vitest';
import { LineLimit, lineRows, rowsOfDraft, sentLines, showLines } from './line-rows';

const line = (lineKey: string, limit: number, advanced = 0): LineLimit => ({
  lineKey,
  content: `Dòng ${lineKey}`,
  source: 'communeBudget',
  limit,
  advanced,
});
const WORDS = { over: 'x.over', none: 'x.none', overAdvanced: 'x.advanced' };

describe('amounts by line', () => {
  it('without any amount, cannot be sent', () => {
    const rows = lineRows();
    showLines(rows, [line('a', 500)], WORDS);
    expect(rows.hasError('none')).toBe(true);
    rows.at(0).controls.amount.setValue(1);
    expect(rows.valid).toBe(true);
  });

  it('above what is left, says how much is left; with nothing left, what to do first', () => {
    const rows = lineRows();
    showLines(rows, [line('a', 52_400_000), line('b', 0)], WORDS);
    const [a, b] = rows.controls.map((row) => row.controls.amount);
    a.setValue(52_400_001);
    b.setValue(1);
    expect(a.errors).toEqual({ overLimit: { key: 'x.over', left: '52.400.000\u00a0đ' } });
    expect(b.errors).toEqual({ overLimit: { key: 'x.none', left: '0\u00a0đ' } });
  });

  it('recovers neither more than the open advance nor than the amount', () => {
    const rows = lineRows();
    showLines(rows, [line('a', 500, 300)], WORDS);
    const { amount, recovered } = rows.at(0).controls;
    recovered.markAsDirty();
    amount.setValue(200);
    recovered.setValue(250);
    expect(recovered.hasError('overAdvanced')).toBe(true);
    amount.setValue(400);
    expect(recovered.valid).toBe(true);
    recovered.setValue(301);
    expect(recovered.hasError('overAdvanced')).toBe(true);
  });

  it('takes the open advance off what is paid, until somebody types otherwise', () => {
    const rows = lineRows();
    showLines(rows, [line('a', 500, 300), line('b', 500)], WORDS);
    const [advanced, plain] = rows.controls.map((row) => row.controls);
    advanced.amount.setValue(200);
    plain.amount.setValue(200);
    expect([advanced.recovered.value, plain.recovered.value]).toEqual([200, null]);
    advanced.amount.setValue(500);
    expect(advanced.recovered.value).toBe(300);
    advanced.recovered.setValue(100);
    advanced.recovered.markAsDirty();
    advanced.amount.setValue(400);
    expect(advanced.recovered.value).toBe(100);
  });

  it('shown anew after the books have moved, keeps what was typed and bounds it by the new limit', () => {
    const rows = lineRows();
    showLines(rows, [line('a', 500), line('b', 500)], WORDS);
    rows.at(1).controls.amount.setValue(400);
    showLines(rows, [line('b', 100)], WORDS);
    expect(rows.length).toBe(1);
    expect(rows.at(0).controls.amount.value).toBe(400);
    expect(rows.at(0).controls.amount.hasError('overLimit')).toBe(true);
  });

  it('of a draft are there before the books are read, and are bounded only then', () => {
    const rows = lineRows();
    rowsOfDraft(rows, [{ lineKey: 'a', content: 'Camera', source: 'contributions' }], WORDS);
    rows.at(0).controls.amount.setValue(700);
    expect(rows.valid).toBe(true);
    showLines(rows, [line('a', 500)], WORDS);
    expect(rows.at(0).controls.amount.value).toBe(700);
    expect(rows.valid).toBe(false);
  });

  it('are sent without the empty ones, with the rows they stand in', () => {
    const rows = lineRows();
    showLines(rows, [line('a', 500), line('b', 500, 100)], WORDS);
    rows.at(1).patchValue({ amount: 300, recovered: 100 });
    expect(sentLines(rows)).toEqual({ lines: [{ lineKey: 'b', amount: 300, recovered: 100 }], places: [1] });
  });
});
