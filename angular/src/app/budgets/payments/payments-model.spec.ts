import { describe, expect, it } from 'vitest';
import { contract, contractMoney, payment, paymentItem } from '../spending/testing';
import { askable, toTimeLine, underWay } from './payments-model';

describe('payments', () => {
  it('can be asked for only of what was accepted; an advance of what is left', () => {
    const money = contractMoney({ payable: 300, left: 900, advanced: 100 });
    const [paying] = askable(contract({ money }), 'payment');
    const [advancing] = askable(contract({ money }), 'advance');
    expect([paying.limit, paying.advanced]).toEqual([300, 100]);
    expect([advancing.limit, advancing.advanced]).toEqual([900, 0]);
  });

  it('under way are those that are neither paid nor refused', () => {
    const payments = (['requested', 'approved', 'paid', 'refused', 'reversed'] as const).map((status) =>
      paymentItem({ status, total: 100 }),
    );
    expect(underWay(contract({ payments }))).toEqual({ count: 2, amount: 200 });
  });

  it('tell in whose place somebody acted', () => {
    const history = [{ kind: 'approved' as const, at: '2026-11-11T01:00:00Z', byName: 'A Demo', forName: 'B Demo', note: null }];
    const said = toTimeLine(payment({ history }), (key, values) => `${key}(${Object.values(values ?? {}).join()})`);
    expect(said[0].sentence).toBe('payments.history.approved(contracts.for(A Demo,B Demo))');
  });
});
