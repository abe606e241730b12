import { describe, expect, it } from 'vitest';
import { CalendarEntryDto, StatutoryDeadlineDto } from '../../core/api/models';
import { daysUp, duties, lastDay, mayDrawUp, minimumOf, stateOf } from './disclosures-model';

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
  ...change,
});

describe('what is made public', () => {
  it('due is what is not posted, and nothing else of the calendar', () => {
    expect(duties([entry(), entry({ isDone: true }), entry({ kind: 'statutory' })])).toHaveLength(1);
  });

  it('a quarter is drawn up only once it is over', () => {
    expect(mayDrawUp(entry(), 2026, '2026-09-30')).toBe(false);
    expect(mayDrawUp(entry(), 2026, '2026-10-01')).toBe(true);
    expect(mayDrawUp(entry({ disclosureKind: 'estimate', quarter: null }), 2026, '2026-01-01')).toBe(true);
  });

  it('the least days come from the register of deadlines; the public page has none', () => {
    const rule = (code: string, amount: number) => ({ code, amount, certainty: 'fromMemory' }) as StatutoryDeadlineDto;
    const register = [rule('posting', 20), rule('loudspeaker', 3)];
    expect(minimumOf('office', register)?.days).toBe(20);
    expect(minimumOf('loudspeaker', register)?.days).toBe(3);
    expect(minimumOf('website', register)).toBeNull();
    expect(minimumOf('office', [])).toBeNull();
  });

  it('days are counted with the first and the last', () => {
    expect(lastDay('2026-12-20', 20)).toBe('2027-01-08');
    expect(daysUp('2026-12-20', '2027-01-08')).toBe(20);
    expect(daysUp('2026-12-20', '2026-12-20')).toBe(1);
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
