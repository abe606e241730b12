import { describe, expect, it } from 'vitest';
import { targetsOf } from './transfers-model';

describe('where money goes', () => {
  it('targetsOf_AHamletsFund_NeverLeadToTheTreasury', () => {
    expect(targetsOf('cash', 'hamletB')).toEqual(['bank']);
    expect(targetsOf('bank', 'hamletB')).toEqual(['cash']);
  });

  it('targetsOf_TheCommunesFund_LeadToTheTreasuryToo', () => expect(targetsOf('cash', 'communeA')).toEqual(['bank', 'treasury']));
});
