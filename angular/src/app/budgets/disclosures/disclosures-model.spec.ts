import { describe, expect, it } from 'vitest';
import { CalendarEntryDto } from '../../core/api/models';
import { duties, mayDrawUp, stateOf } from './disclosures-model';

const entry = (change: Partial<CalendarEntryDto> = {}): CalendarEntryDto => ({
  day: '2026-10-10',
  kind: 'disclosure',
  title: 'Công khai',
  source: null,
  certainty: 'verifiedText',
  linkId: 'e1',
  isDone: false,
  isLate: false,
  disclosureKind: 'quarter',
  quarter: 3,
  disclosureId: null,
  budgetYear: 2026,
  ...change,
});

describe('what is made public', () => {
  it('due is what is not posted, and nothing else of the calendar', () => {
    expect(duties([entry(), entry({ isDone: true }), entry({ kind: 'statutory' })])).toHaveLength(1);
  });

  it('a quarter is drawn up only once it is over', () => {
    expect(mayDrawUp(entry(), '2026-09-30')).toBe(false);
    expect(mayDrawUp(entry(), '2026-10-01')).toBe(true);
    expect(mayDrawUp(entry({ disclosureKind: 'estimate', quarter: null }), '2026-01-01')).toBe(true);
  });

  it('its state tells posted in time, late, and overdue apart', () => {
    expect([stateOf(true, false), stateOf(true, true), stateOf(false, true), stateOf(false, false)].map((look) => look.tone)).toEqual([
      'done',
      'soon',
      'late',
      'neutral',
    ]);
  });
});
