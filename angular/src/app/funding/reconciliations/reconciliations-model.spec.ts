import { describe, expect, it } from 'vitest';
import { ReconciliationDto, ReconciliationFiguresDto, ReconciliationSheetDto } from '../../core/api/models';
import { changedSince, figureText, inWords, maySign } from './reconciliations-model';

const FIGURES: ReconciliationFiguresDto = {
  receipts: 5,
  received: 6_700_000,
  goods: 0,
  spent: 1_900_000,
  cash: 2_200_000,
  bank: 2_600_000,
};

function sheet(signedAt: string | null = null): ReconciliationSheetDto {
  return {
    figures: FIGURES,
    enteredByName: 'Demo',
    enteredForName: null,
    enteredAt: '2026-11-01T00:00:00Z',
    signedByName: null,
    signedForName: null,
    signedAt,
  };
}

function reconciliation(change: Partial<ReconciliationDto>): ReconciliationDto {
  return {
    id: 'r1',
    version: 1,
    campaign: { id: 'c1', name: 'Đợt 1' },
    hamlet: null,
    from: '2026-10-01',
    to: '2026-10-31',
    note: null,
    status: 'open',
    ours: null,
    office: null,
    bookNow: FIGURES,
    bookSigned: null,
    differences: [],
    ...change,
  };
}

describe('figures of both sides', () => {
  it('inWords_SaysByHowMuchEachSideDiffersFromTheBook', () => {
    const [words] = inWords([{ figure: 'cash', hamlet: 2_300_000, office: 2_200_000, book: 2_200_000 }]);
    expect(words.said.map((s) => s.key)).toEqual(['reconciliations.differs.hamlet.more', 'reconciliations.differs.office.same']);
    expect(words.said[0].values).toEqual({ own: '2.300.000\u00a0đ', by: '100.000\u00a0đ' });
  });

  it('inWords_ASideWithoutFigures_IsNotSpokenOf', () =>
    expect(inWords([{ figure: 'receipts', hamlet: null, office: 4, book: 5 }])[0].said).toEqual([
      { key: 'reconciliations.differs.office.less', values: { own: '4', by: '1' } },
    ]));

  it('figureText_Receipts_AreNoMoney', () => {
    expect(figureText('receipts', 1200)).toBe('1.200');
    expect(figureText('cash', 1200)).toBe('1.200\u00a0đ');
  });

  it('maySign_OnlyWhenBothHaveEntered_AndOnlyOnce', () => {
    expect(maySign(reconciliation({ ours: sheet() }), 'hamlet')).toBe(false);
    expect(maySign(reconciliation({ ours: sheet(), office: sheet() }), 'hamlet')).toBe(true);
    expect(maySign(reconciliation({ ours: sheet('2026-11-02T00:00:00Z'), office: sheet() }), 'hamlet')).toBe(false);
  });

  it('changedSince_NamesWhatWasEnteredLate', () => {
    expect(changedSince({ bookNow: FIGURES, bookSigned: null })).toEqual([]);
    expect(changedSince({ bookNow: FIGURES, bookSigned: { ...FIGURES, cash: 1 } })).toEqual(['cash']);
  });
});
