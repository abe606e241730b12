import { describe, expect, it } from 'vitest';
import { Clock } from '../../core/clock';
import { approvedEstimate, line, money } from '../testing';
import { AllocationForm, allocationForm, atTheirRows, sentLines, takeAllTheRest } from './allocation-form';

const clock = { today: () => '2026-11-22', now: () => new Date('2026-11-22T03:00:00Z') } as Clock;
const estimate = approvedEstimate({
  lines: [
    line({ key: 'a', money: money({ approved: 10, unallocated: 10 }) }),
    line({ key: 'spread', money: money({ approved: 10, allocated: 10, available: 6 }) }),
    line({ key: 'gift', source: 'contributions', money: money({ approved: 20, unallocated: 20 }) }),
  ],
});
const amountOf = (form: AllocationForm, row: number) => form.controls.lines.at(row).controls.amount;

describe('a decision on allocation', () => {
  it('form_ShowsOnlyLinesOfWhichSomethingIsLeft', () => {
    expect(allocationForm(estimate, false, 's', clock).controls.lines.controls.map((r) => r.line.key)).toEqual(['a', 'gift']);
    expect(allocationForm(estimate, true, 's', clock).controls.lines.controls.map((r) => [r.line.key, r.left()])).toEqual([['spread', 6]]);
  });

  it.each([
    [1, null],
    [10, null],
    [11, 'overLeft'],
    [0, 'moneyZero'],
  ])('amount %s of 10 left: %s', (amount, fault) => {
    const form = allocationForm(estimate, false, 's', clock);
    amountOf(form, 0).setValue(amount);
    expect(Object.keys(amountOf(form, 0).errors ?? {})).toEqual(fault ? [fault] : []);
  });

  it('amount_WhenSomebodyElseTookTheMoney_IsTooLargeFromThenOn', () => {
    const form = allocationForm(estimate, false, 's', clock);
    amountOf(form, 0).setValue(10);
    expect(amountOf(form, 0).valid).toBe(true);
    form.controls.lines.at(0).renew(4);
    expect(amountOf(form, 0).hasError('overLeft')).toBe(true);
  });

  it('form_WhenNoLineHasAnAmount_IsRefused', () => {
    const form = allocationForm(estimate, false, 's', clock);
    expect(form.controls.lines.hasError('none')).toBe(true);
    takeAllTheRest(form);
    expect(form.controls.lines.hasError('none')).toBe(false);
    expect(form.controls.lines.getRawValue().map((r) => r.amount)).toEqual([10, 20]);
  });

  it('campaign_WhenMoneyOfThePeopleIsAllocated_MustBeNamed', () => {
    const form = allocationForm(estimate, false, 's', clock);
    const gift = form.controls.lines.at(1);
    expect(gift.valid).toBe(true);
    gift.controls.amount.setValue(5);
    expect(gift.controls.campaignId.hasError('required')).toBe(true);
    gift.controls.campaignId.setValue('c1');
    expect(gift.valid).toBe(true);
  });

  it('reason_IsAskedOnlyWhereMoneyIsTakenBack', () => {
    expect(allocationForm(estimate, false, 's', clock).controls.reason.valid).toBe(true);
    expect(allocationForm(estimate, true, 's', clock).controls.reason.hasError('required')).toBe(true);
  });

  it('faultsOfTheServer_ComeToTheRowsTheyBelongTo', () => {
    const form = allocationForm(estimate, false, 's', clock);
    amountOf(form, 1).setValue(5);
    const { lines, places } = sentLines(form);
    expect(lines).toEqual([{ lineKey: 'gift', amount: 5, campaignId: null }]);
    expect(atTheirRows({ status: 400, errors: { 'lines[0].amount': ['x'] } }, places).errors).toEqual({ 'lines[1].amount': ['x'] });
  });
});
