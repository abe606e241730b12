import { FormControl, FormGroup } from '@angular/forms';
import { describe, expect, it } from 'vitest';
import { StatutoryDeadlineDto } from '../../core/api/models';
import { dueDay } from '../testing';
import { linkOf, monthsOf, nextDays, termOf } from './calendar-months';
import { yearlyDayRule } from './deadline-dialog';

describe('the days of a year', () => {
  const late = dueDay({ day: '2026-11-01', title: 'late', isLate: true });
  const past = dueDay({ day: '2026-11-02', title: 'past', isDone: true });
  const soon = dueDay({ day: '2026-11-30', title: 'soon' });
  const later = dueDay({ day: '2027-01-31', title: 'later' });

  it('nextDays_WhenSomethingIsLate_BeginsWithItAndLeavesOutWhatIsDone', () =>
    expect(nextDays([later, past, soon, late], '2026-11-22', 5).map((e) => e.title)).toEqual(['late', 'soon', 'later']));

  it('nextDays_WhenThereAreMany_KeepsTheFirst', () =>
    expect(nextDays([later, soon, late], '2026-11-22', 2).map((e) => e.title)).toEqual(['late', 'soon']));

  it('monthsOf_WhenSomethingIsDueAfterTheYear_AddsOnlyThatMonth', () => {
    const months = monthsOf(2026, [soon, later]);
    expect(months).toHaveLength(13);
    expect(months.map((m) => m.id).at(-1)).toBe('2027-01');
    expect(months[10].entries).toEqual([soon]);
    expect(months[0].entries).toEqual([]);
  });

  it('linkOf_LeadsToTheThingItself', () => {
    expect(linkOf(dueDay())).toBeNull();
    expect(linkOf(dueDay({ kind: 'contract', linkId: 'c1' }))).toEqual(['/kinh-phi/hop-dong', 'c1']);
    expect(linkOf(dueDay({ kind: 'inspection', linkId: 'i1' }))).toEqual(['/kinh-phi/kiem-tra', 'i1']);
  });
});

describe('the term of a rule', () => {
  const rule = (change: Partial<StatutoryDeadlineDto>) =>
    ({ unit: 'days', amount: 10, month: null, day: null, nextYear: false, countedFrom: null, ...change }) as StatutoryDeadlineDto;
  const say = (key: string, values?: Record<string, unknown>) => `${key.replace('moneyCalendar.', '')} ${JSON.stringify(values)}`;

  it.each([
    [{ countedFrom: 'Ngày hết kỳ' }, 'termDays {"count":10,"from":"ngày hết kỳ"}'],
    [{ countedFrom: 'HĐND khai mạc' }, 'termDays {"count":10,"from":"HĐND khai mạc"}'],
    [{ unit: 'workingDays' as const }, 'termPlainWorkingDays {"count":10,"from":""}'],
    [{ unit: 'dayOfYear' as const, day: 31, month: 1, nextYear: true }, 'termDayNext {"day":31,"month":1}'],
  ])('is told as people say it', (change, words) => expect(termOf(rule(change), say)).toBe(words));

  it.each([
    [30, 2, true],
    [29, 2, true],
    [28, 2, false],
    [31, 4, true],
    [31, 12, false],
  ])('day %s of month %s is refused: %s', (day, month, refused) => {
    const form = new FormGroup({ unit: new FormControl('dayOfYear'), day: new FormControl(day), month: new FormControl(month) });
    expect(yearlyDayRule(form) !== null).toBe(refused);
  });
});
