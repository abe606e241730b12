import { describe, expect, it } from 'vitest';
import { DisclosureSummaryDto, StatutoryDeadlineDto } from '../../core/api/models';
import { barsOf, deadlineOf, isTooShort, lastDay, publicAddress } from './disclosures-model';

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
const SUMMARY: DisclosureSummaryDto = {
  opening: 0,
  money: 6_000_000,
  goods: 0,
  expenses: [
    { purpose: 'equipment', amount: 1_500_000 },
    { purpose: null, amount: 3_000_000 },
  ],
  closing: 1_500_000,
  rows: 5,
};

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
    [null, false],
  ])('isTooShort until %s is %s', (to, short) => expect(isTooShort('2026-11-23', to, DEADLINES[0])).toBe(short));
});

describe('the summary of a list', () => {
  it('barsOf_ShareOneScale_AndLeaveNoGoodsOut', () => {
    const bars = barsOf(SUMMARY);
    expect(bars.map((bar) => bar.width)).toEqual([0, 100, 25, 50, 25]);
    expect(bars.some((bar) => bar.key.endsWith('goods'))).toBe(false);
    expect(bars[3].key).toBe('disclosures.summary.assigned');
  });

  it('publicAddress_KeepsTheCodeSafe', () => expect(publicAddress('http://xa.local', 'a/b')).toBe('http://xa.local/cong-khai/a%2Fb'));
});
