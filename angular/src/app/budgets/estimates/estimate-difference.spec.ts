import { describe, expect, it } from 'vitest';
import { SaveBudgetEstimateInput } from '../../core/api/models';
import { budgetEstimate, line } from '../testing';
import { estimateDifference } from './estimate-difference';

describe('what somebody else made of an estimate', () => {
  const own = (...lines: object[]) =>
    ({ title: 'Dự toán camera năm 2026', year: 2026, vatBasisPoints: 0, lines }) as unknown as SaveBudgetEstimateInput;
  const before = budgetEstimate({ lines: [line(), line({ key: 'k2', content: 'Đầu ghi', quantity: 1 })] });

  it('is nothing where nothing differs', () => {
    expect(estimateDifference(before, before, own(line()))).toEqual({ fields: [], lines: [] });
  });

  it('names the lines that were added, changed and removed, from what to what, beside the own ones', () => {
    const after = budgetEstimate({ lines: [line({ quantity: 9 }), line({ key: 'k3', content: 'Cột', quantity: 2, unitPrice: 500 })] });
    expect(estimateDifference(before, after, own(line({ quantity: 7 }), line({ key: 'k2' }))).lines).toEqual([
      {
        what: 'changed',
        key: 'k1',
        content: 'Camera IP thân trụ',
        ownGone: false,
        fields: [{ field: 'quantity', before: 8, after: 9, own: 7 }],
      },
      {
        what: 'added',
        key: 'k3',
        content: 'Cột',
        ownGone: false,
        fields: [
          { field: 'quantity', before: null, after: 2, own: null },
          { field: 'unitPrice', before: null, after: 500, own: null },
        ],
      },
      {
        what: 'removed',
        key: 'k2',
        content: 'Đầu ghi',
        ownGone: false,
        fields: [
          { field: 'quantity', before: 1, after: null, own: 8 },
          { field: 'unitPrice', before: 2_450_000, after: null, own: 2_450_000 },
        ],
      },
    ]);
  });

  it('says that the own version left out a line that was changed', () => {
    const after = budgetEstimate({ lines: [line({ note: 'Gấp' }), before.lines[1]] });
    const [changed] = estimateDifference(before, after, own()).lines;
    expect([changed.ownGone, changed.fields]).toEqual([true, [{ field: 'note', before: null, after: 'Gấp', own: null }]]);
  });

  it('tells a new title and tax', () => {
    const after = budgetEstimate({ lines: before.lines, title: 'Tên khác', vatBasisPoints: 800 });
    expect(estimateDifference(before, after, own(line(), line({ key: 'k2' }))).fields.map((f) => [f.field, f.before, f.after])).toEqual([
      ['title', 'Dự toán camera năm 2026', 'Tên khác'],
      ['vatBasisPoints', 0, 800],
    ]);
  });
});
