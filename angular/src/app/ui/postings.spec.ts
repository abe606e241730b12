import { describe, expect, it } from 'vitest';
import { StatutoryDeadlineDto } from '../core/api/models';
import { deadlineOf, isTooShort, lastDay, tooShort } from './postings';

function deadline(code: string, amount: number): StatutoryDeadlineDto {
  return {
    id: null,
    version: 0,
    code,
    rule: code,
    unit: 'days',
    amount,
    month: null,
    day: null,
    nextYear: false,
    countedFrom: null,
    source: 'Luật 10/2022',
    certainty: 'fromMemory',
  };
}

const DEADLINES = [deadline('loudspeaker', 3), deadline('posting', 20)];

describe('how long a list hangs', () => {
  it('deadlineOf_EachWay_HasItsOwnRule', () => {
    expect(deadlineOf('cultureHouse', DEADLINES)?.amount).toBe(20);
    expect(deadlineOf('loudspeaker', DEADLINES)?.amount).toBe(3);
    expect(deadlineOf('publicPage', DEADLINES)).toBeNull();
    expect(deadlineOf('loudspeaker', [])).toBeNull();
  });

  it('lastDay_CountsTheFirstDay', () => {
    expect(lastDay('2026-11-23', DEADLINES[0])).toBe('2026-11-25');
    expect(lastDay('2026-11-23', null)).toBeNull();
  });

  it.each([
    ['2026-11-24', true],
    ['2026-11-25', false],
    ['2026-11-20', false],
    [null, false],
  ])('isTooShort until %s is %s', (to, short) => expect(isTooShort('2026-11-23', to, DEADLINES[0])).toBe(short));

  it('tooShort_NamesOnlyThoseThatComeDownTooEarly_WithTheDaysAsked', () =>
    expect(
      tooShort(
        [
          { channel: 'loudspeaker', from: '2026-11-23', to: '2026-11-24' },
          { channel: 'publicPage', from: '2026-11-23', to: '2026-11-23' },
          { channel: 'loudspeaker', from: '2026-11-23', to: null },
        ],
        DEADLINES,
      ),
    ).toEqual([{ channel: 'loudspeaker', days: 3 }]));
});
