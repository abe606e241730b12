import { describe, expect, it } from 'vitest';
import { ReviewFigureDto } from '../core/api/models';
import { changeText, lines, linkOf, percentText, rowsHaveAmounts, valueText } from './reviews-model';

const figure: ReviewFigureDto = {
  code: 'tasks.assigned',
  label: 'Nhiệm vụ',
  note: null,
  group: 'workTasks',
  unit: 'tasks',
  value: 1200,
  previous: 1000,
  difference: 200,
  changePerMille: 200,
  rowCount: 0,
};

describe('figures of a review', () => {
  it('shows a rise with its sign and a fall with a minus', () => {
    expect(changeText(figure)).toBe('+200');
    expect(changeText({ ...figure, difference: -3 })).toBe('-3');
    expect(percentText(125)).toBe('+12,5 %');
    expect(percentText(-1000)).toBe('-100,0 %');
  });

  it('shows a dash, not a zero, when there is nothing to compare with', () => {
    expect(changeText({ ...figure, difference: null })).toBe('–');
    expect(percentText(null)).toBe('–');
    expect(valueText(figure, null)).toBe('–');
    expect(valueText(figure, 0)).toBe('0');
  });

  it('writes numbers as each language does', () => {
    expect(valueText(figure, 1200, 'en')).toBe('1,200');
    expect(valueText({ unit: 'perMille' }, 911, 'en')).toBe('91.1');
    expect(percentText(125, 'en')).toBe('+12.5%');
    expect(changeText({ ...figure, difference: 1500 }, 'en')).toBe('+1,500');
  });

  it('groups digits, and marks money as money', () => {
    expect(valueText(figure, 1200)).toBe('1.200');
    expect(valueText({ unit: 'dong' }, 52_400_000)).toContain('52.400.000');
    expect(valueText({ unit: 'perMille' }, 911)).toBe('91,1');
    expect(valueText({ unit: 'perMille' }, 1000)).toBe('100,0');
  });

  it('leads to the thing behind a row only when it has a page', () => {
    const row = { label: 'x', detail: null, group: null, day: null, dayOf: null, amount: 1, status: null, linkId: 'a' };
    expect(linkOf({ ...row, link: 'workTask' })).toEqual(['/nhiem-vu', 'a']);
    expect(linkOf({ ...row, link: 'workTask', linkId: null })).toBeNull();
    expect(linkOf({ ...row, link: 'none' })).toBeNull();
  });

  it('reads a list a line each, without the dashes people type', () => {
    expect(lines('- Như trên;\n\n  + Công an tỉnh \n')).toEqual(['Như trên;', 'Công an tỉnh']);
  });

  it('shows amounts only where they say more than that a row is there', () => {
    const row = { label: 'x', detail: null, group: null, day: null, dayOf: null, status: null, link: 'none' as const, linkId: null };
    expect(rowsHaveAmounts([{ ...row, amount: 1 }])).toBe(false);
    expect(
      rowsHaveAmounts([
        { ...row, amount: 1 },
        { ...row, amount: 120 },
      ]),
    ).toBe(true);
  });
});
