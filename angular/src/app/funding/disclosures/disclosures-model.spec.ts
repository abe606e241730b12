import { describe, expect, it } from 'vitest';
import { DisclosureSummaryDto } from '../../core/api/models';
import { barsOf, publicAddress } from './disclosures-model';

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

describe('the summary of a list', () => {
  it('barsOf_ShareOneScale_AndLeaveNoGoodsOut', () => {
    const bars = barsOf(SUMMARY);
    expect(bars.map((bar) => bar.width)).toEqual([0, 100, 25, 50, 25]);
    expect(bars.some((bar) => bar.key.endsWith('goods'))).toBe(false);
    expect(bars[3].key).toBe('disclosures.summary.assigned');
  });

  it('publicAddress_KeepsTheCodeSafe', () => expect(publicAddress('http://xa.local', 'a/b')).toBe('http://xa.local/cong-khai/a%2Fb'));
});
