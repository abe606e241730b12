import { describe, expect, it } from 'vitest';
import { ALLOCATE, CONTRACT } from '../budgets-model';
import { approvedEstimate, budgetEstimate, line, listedEstimate, money } from '../testing';
import { documentOf } from './entries-dialog';
import { changesOf, historyOf, mainActionOf, openRevisionOf, stepsOf } from './estimates-model';

describe('the steps of an estimate', () => {
  it.each([
    ['draft', 'write'],
    ['returned', 'write'],
    ['submitted', 'appraise'],
    ['appraised', 'approve'],
    ['approved', 'allocate'],
    ['allocated', 'contract'],
    ['committed', 'accept'],
    ['paying', 'pay'],
    ['settled', 'disclose'],
  ] as const)('stands, when %s, at %s', (stage, now) => {
    const steps = stepsOf(stage);
    expect(steps.find((s) => s.state === 'now')?.name).toBe(now);
    expect(
      steps
        .slice(
          0,
          steps.findIndex((s) => s.state === 'now'),
        )
        .every((s) => s.state === 'done'),
    ).toBe(true);
  });

  it('are all done once it is closed, and none when it is no longer on its way', () => {
    expect(stepsOf('closed').every((s) => s.state === 'done')).toBe(true);
    expect(stepsOf('cancelled')).toEqual([]);
  });
});

describe('the one thing to do next', () => {
  const all = () => true;

  it('is what the server allows, the decision before the judgement', () => {
    expect(mainActionOf(budgetEstimate({ allowedActions: ['approve', 'return'] }), all)).toBe('approve');
    expect(mainActionOf(budgetEstimate({ allowedActions: ['appraise', 'return'] }), all)).toBe('appraise');
    expect(mainActionOf(budgetEstimate(), all)).toBe('submit');
    expect(mainActionOf(budgetEstimate({ allowedActions: ['edit'], lines: [] }), all)).toBe('edit');
  });

  it('mainActionOf_WhenApproved_IsToAllocateWhatIsLeftThenToMakeContracts', () => {
    expect(mainActionOf(approvedEstimate(), (p) => p === ALLOCATE)).toBe('allocate');
    expect(mainActionOf(approvedEstimate(), (p) => p === CONTRACT)).toBeNull();
    const spread = approvedEstimate({ money: money({ approved: 9, allocated: 9, available: 9 }) });
    expect(mainActionOf(spread, (p) => p === CONTRACT)).toBe('contract');
    expect(mainActionOf(spread, (p) => p === ALLOCATE)).toBeNull();
    const bound = money({ approved: 9, allocated: 9, committed: 9, paid: 5 });
    expect(mainActionOf(approvedEstimate({ money: bound }), all)).toBeNull();
    expect(mainActionOf(approvedEstimate({ money: { ...bound, paid: 9 } }), all)).toBe('settle');
    expect(mainActionOf(approvedEstimate({ settlementId: 's1' }), all)).toBe('settlement');
  });

  it('mainActionOf_WhenItIsSomebodyElsesTurn_IsNothing', () =>
    expect(mainActionOf(budgetEstimate({ status: 'submitted', allowedActions: [] }), all)).toBeNull());
});

describe('what a revision changes', () => {
  it('openRevisionOf_TellsAnAdjustmentOnItsWayFromTheVersionInForce', () => {
    const items = [
      listedEstimate({ revision: 1, status: 'draft' }),
      listedEstimate({ revision: 2, status: 'submitted' }),
      listedEstimate({ revision: 2, status: 'approved' }),
    ];
    expect(items.map(openRevisionOf)).toEqual([null, 1, null]);
  });

  it('changesOf_NamesNewChangedAndTakenOutLinesOnly', () => {
    const former = budgetEstimate({
      lines: [line({ key: 'same' }), line({ key: 'more', total: 5 }), line({ key: 'out', content: 'Loa', total: 7 })],
    });
    const estimate = budgetEstimate({ lines: [line({ key: 'same' }), line({ key: 'more', total: 6 }), line({ key: 'new', total: 9 })] });
    expect(changesOf(estimate, former).map((c) => [c.key, c.before, c.after])).toEqual([
      ['more', 5, 6],
      ['new', null, 9],
      ['out', 7, null],
    ]);
  });

  it('historyOf_WhenSomebodyStoodIn_NamesBoth', () => {
    const history = [
      { id: 'h', kind: 'approved' as const, at: '2026-11-21T00:00:00Z', byName: 'Phó Demo', forName: 'Trưởng Demo', note: null },
    ];
    const [entry] = historyOf(budgetEstimate({ history }), (key, values) => `${key}(${Object.values(values ?? {}).join(',')})`);
    expect(entry.sentence).toBe('estimates.history.approved(estimates.history.inPlaceOf(Phó Demo,Trưởng Demo))');
  });

  it('documentOf_LeadsFromAnEntryToItsDocument', () => {
    expect(documentOf('allocation', 'a1', null)).toEqual(['/kinh-phi/phan-bo', 'a1']);
    expect(documentOf('payment', 'p1', 'c1')).toEqual(['/kinh-phi/thanh-toan', 'p1']);
    expect(documentOf('acceptance', 'x', 'c1')).toEqual(['/kinh-phi/hop-dong', 'c1']);
    expect(documentOf('acceptance', 'x', null)).toBeNull();
  });
});
