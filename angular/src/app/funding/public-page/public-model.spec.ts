import { describe, expect, it } from 'vitest';
import { PublicDisclosureItemDto } from '../../core/api/models';
import { budgetBars, groupsOf } from './public-model';

function item(id: string, hamletName: string | null): PublicDisclosureItemDto {
  return {
    id,
    title: id,
    ledger: hamletName ? 'hamletB' : 'communeA',
    hamletName,
    from: '2026-10-01',
    to: '2026-10-31',
    postedDay: '2026-11-01',
  };
}

describe('the public page', () => {
  it('groupsOf_TheCommuneComesFirst_ThenHamletsByName', () =>
    expect(groupsOf([item('a', 'Thôn 10'), item('b', null), item('c', 'Thôn 2')]).map((g) => g.hamlet)).toEqual([
      null,
      'Thôn 2',
      'Thôn 10',
    ]));

  it('budgetBars_WithoutAnyMoney_AreEmpty', () =>
    expect(budgetBars({ approved: 0, allocated: 0, paid: 0 }).map((bar) => bar.width)).toEqual([0, 0, 0]));

  it('budgetBars_ShareOneScale', () =>
    expect(budgetBars({ approved: 52_400_000, allocated: 26_200_000, paid: 0 }).map((bar) => bar.width)).toEqual([100, 50, 0]));
});
