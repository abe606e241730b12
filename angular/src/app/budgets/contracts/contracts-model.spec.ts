import { describe, expect, it } from 'vitest';
import { contract, contractMoney } from '../spending/testing';
import { acceptedInFormer, barsOf, furtherActions, limitsOf, mainAction, releasable } from './contracts-model';

describe('a contract', () => {
  it('whose delivery was accepted, is paid first', () => {
    const both = contract({ allowedActions: ['accept', 'release', 'requestAdvance', 'requestPayment'] });
    expect(mainAction(both)).toBe('requestPayment');
    expect(furtherActions(both)).toEqual(['accept', 'requestAdvance', 'release']);
  });

  it('that was not delivered, is accepted first', () => {
    expect(mainAction(contract())).toBe('accept');
    expect(mainAction(contract({ allowedActions: [] }))).toBeNull();
  });

  it('gives up only what is neither accepted nor paid or advanced', () => {
    expect(releasable(contractMoney({ left: 700, undelivered: 300 }))).toBe(300);
    expect(releasable(contractMoney({ left: 200, undelivered: 300 }))).toBe(200);
  });

  it('offers only lines of which something is left', () => {
    const nothing = contract({ money: contractMoney({ undelivered: 0 }) });
    expect(limitsOf(nothing, (money) => money.undelivered)).toEqual([]);
    expect(limitsOf(contract(), (money) => money.undelivered)).toEqual([
      { lineKey: 'l1', content: 'Camera', source: 'communeBudget', limit: 1_000 },
    ]);
  });

  it('carried over, says what was accepted in the earlier year', () => {
    const former = { id: 'c0', year: 2025, total: 2_000 };
    expect(acceptedInFormer(contract({ former, money: contractMoney({ accepted: 600 }) }))).toBe(600);
    expect(acceptedInFormer(contract({ former, money: contractMoney({ accepted: 0 }) }))).toBe(0);
    expect(acceptedInFormer(contract({ money: contractMoney({ accepted: 600 }) }))).toBe(0);
  });

  it('shows from the value to what is left', () => {
    const bars = barsOf(contractMoney({ accepted: 600, advanced: 100, paid: 500, left: 400 }));
    expect(bars.map((bar) => [bar.look, bar.amount])).toEqual([
      ['committed', 1_000],
      ['accepted', 600],
      ['advanced', 100],
      ['paid', 500],
      ['left', 400],
    ]);
  });
});
