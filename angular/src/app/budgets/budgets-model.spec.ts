import { describe, expect, it } from 'vitest';
import { percentText, shareOf, yearsFrom } from './budgets-model';
import { budgetSummary, listedEstimate, money } from './testing';
import { waitingFor } from './waiting';
import { ALLOCATE, APPRAISE, APPROVE, APPROVE_PAYMENT, EDIT, PAY } from './budgets-model';

describe('shares of an amount', () => {
  it.each([
    [0, 0, 0],
    [5, 0, 0],
    [50, 100, 50],
    [200, 100, 100],
    [-5, 100, 0],
  ])('%s of %s is %s', (amount, whole, share) => expect(shareOf(amount, whole)).toBe(share));

  it.each([
    [0, 100, '0 %'],
    [1, 1000, '< 1 %'],
    [999, 1000, '> 99 %'],
    [1000, 1000, '100 %'],
    [34, 100, '34 %'],
  ])('%s of %s reads %s, never rounded to all or nothing', (amount, whole, text) => expect(percentText(amount, whole)).toBe(text));

  it('offers the years that are known, this one, the next and the chosen one, the last first', () =>
    expect(yearsFrom([2025, 2026], '2026-11-22', 2023)).toEqual([2027, 2026, 2025, 2023]));
});

describe('what waits for somebody', () => {
  const all = [
    listedEstimate({ id: 'draft', status: 'draft' }),
    listedEstimate({ id: 'submitted', status: 'submitted' }),
    listedEstimate({ id: 'returned', status: 'returned' }),
    listedEstimate({ id: 'appraised', status: 'appraised' }),
    listedEstimate({ id: 'open', status: 'approved', money: money({ approved: 9, unallocated: 4 }) }),
    listedEstimate({ id: 'spread', status: 'approved', money: money({ approved: 9, unallocated: 0 }) }),
    listedEstimate({ id: 'gone', status: 'cancelled' }),
  ];
  const summary = budgetSummary({
    waiting: [
      { status: 'requested', count: 2, amount: 7 },
      { status: 'approved', count: 1, amount: 3 },
    ],
  });
  const whatFor = (...held: string[]) => waitingFor(summary, all, (p) => held.includes(p)).map((w) => w.what);

  it('waitingFor_WhenOnlyReading_IsNothing', () => expect(whatFor()).toEqual([]));
  it('waitingFor_WhenTheEconomicOfficeLooks_IsAppraisalWritingAndPaying', () =>
    expect(whatFor(EDIT, APPRAISE, PAY)).toEqual(['appraise', 'pay', 'improve', 'finish']));
  it('waitingFor_WhenTheHeadLooks_IsApprovalPaymentsAndAllocationOfWhatIsLeft', () => {
    expect(whatFor(APPROVE, ALLOCATE, APPROVE_PAYMENT)).toEqual(['approve', 'approvePayments', 'allocate']);
    expect(waitingFor(summary, all, (p) => p === ALLOCATE).map((w) => [w.link.at(-1), w.amount])).toEqual([['open', 4]]);
  });
});
