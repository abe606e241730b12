import { describe, expect, it } from 'vitest';
import { percentOf, shareOf, yearOf, yearsUpTo } from './funding-model';
import { campaign, AGREEMENT } from './testing';
import { firstDayOf, sinceFilter } from './voucher-days';

describe('figures of the funds', () => {
  it('percent_IsNeverRoundedToNothingOrToAll', () => {
    expect(percentOf(0, 1_000_000)).toBe('0 %');
    expect(percentOf(1, 1_000_000)).toBe('< 1 %');
    expect(percentOf(999_999, 1_000_000)).toBe('> 99 %');
    expect(percentOf(1_000_000, 1_000_000)).toBe('100 %');
  });

  it('percent_WhenMoreWasGivenThanHopedFor_SaysSo', () => {
    expect(percentOf(1_500_000, 1_000_000)).toBe('150 %');
    expect(shareOf(1_500_000, 1_000_000)).toBe(100);
  });

  it('share_WithoutAWhole_IsNothing', () => {
    expect(shareOf(5, 0)).toBe(0);
    expect(percentOf(5, 0)).toBe('0 %');
  });

  it.each([
    [null, 2026],
    ['2024', 2024],
    ['abc', 2026],
    ['1', 2026],
  ])('year_Named%s_Is%i', (named, year) => {
    expect(yearOf(named, '2026-11-22')).toBe(year);
  });

  it('years_HoldTheChosenOne_NewestFirst', () => {
    expect(yearsUpTo('2026-11-22', 2020)).toEqual([2026, 2025, 2024, 2023, 2020]);
  });
});

describe('the first day of vouchers', () => {
  it('firstDay_IsThatOfTheAgreementWhenItIsLater', () => {
    expect(firstDayOf(campaign({ agreement: AGREEMENT }))).toBe('2026-10-05');
    expect(firstDayOf(campaign({ from: '2026-11-01', agreement: AGREEMENT }))).toBe('2026-11-01');
    expect(firstDayOf(null)).toBeNull();
  });

  it('since_OffersTodayTheMonthAndTheYear', () => {
    expect(sinceFilter('2026-11-22').options.map((o) => o.value)).toEqual(['2026-11-22', '2026-11-01', '2026-01-01']);
  });
});
