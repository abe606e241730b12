import { describe, expect, it } from 'vitest';
import { instalmentRow, monthAfter, sumOf } from './pledge-form';

describe('parts of a pledge', () => {
  it.each([
    ['2026-11-23', '2026-12-23'],
    ['2026-12-05', '2027-01-05'],
    ['2027-01-31', '2027-02-28'],
  ])('monthAfter %s is %s', (day, later) => expect(monthAfter(day)).toBe(later));

  it('sumOf_WhatIsNotYetTyped_CountsForNothing', () => expect(sumOf([{ amount: 500_000 }, { amount: null }, {}])).toBe(500_000));

  it('instalmentRow_WithoutAmount_IsNotTaken', () => {
    const row = instalmentRow('2026-11-23', 0);
    expect(row.valid).toBe(false);
    row.controls.amount.setValue(1);
    expect(row.valid).toBe(true);
  });
});
