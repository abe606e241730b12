import { describe, expect, it } from 'vitest';
import { lineForm } from './plan-form';
import { gapsOf } from './plan-gaps';
import { estimate, form, plan } from './testing';

describe('what keeps a draft from being submitted', () => {
  const assignment = plan().assignments[0];

  it('gaps_WhenComplete_AreNone', () => expect(gapsOf(form())).toEqual([]));

  it('gaps_WhenUnitAndDayAreMissing_NameTheAssignmentAndTheField', () => {
    const gaps = gapsOf(form(plan({ assignments: [assignment, { ...assignment, leadUnitId: null, dueDay: null }] })));
    expect(gaps).toEqual([
      { name: 'leadUnit', field: 'assignments[1].leadUnitId', number: 2 },
      { name: 'dueDay', field: 'assignments[1].dueDay', number: 2 },
    ]);
  });

  it('gaps_WhenASectionWouldPrintNothing_NameIt', () => {
    const sections = [
      { kind: 'funding' as const, heading: 'Kinh phí', body: null },
      { kind: 'assignments' as const, heading: 'Tổ chức thực hiện', body: null },
    ];
    expect(gapsOf(form(plan({ sections })))).toEqual([{ name: 'section', field: 'sections[0].body', number: 1 }]);
    expect(gapsOf(form(plan({ sections, declaredAmount: 5 })))).toEqual([]);
  });

  it('gaps_WhenTheBoardIsNotChosen_NameIt', () => {
    expect(gapsOf(form(plan({ issuingBody: 'board' }))).map((g) => g.field)).toEqual(['boardId']);
  });

  it('gaps_WhenNothingIsWritten_SaySo', () => {
    expect(gapsOf(form(plan({ sections: [], assignments: [] }))).map((g) => g.name)).toEqual(['empty']);
  });

  it('gaps_WhenTheAmountDiffersFromTheEstimate_NameTheAmount', () => {
    const draft = form(plan({ declaredAmount: 50_000_000 }), estimate([{ quantity: 1, unitPrice: 52_400_000 }]));
    expect(gapsOf(draft).map((g) => g.field)).toEqual(['declaredAmount']);
    draft.controls.declaredAmount.setValue(52_400_000);
    expect(gapsOf(draft)).toEqual([]);
  });

  it('gaps_WhileALineCannotBeRead_LeaveTheAmountAlone', () => {
    const draft = form(plan({ declaredAmount: 5 }));
    draft.controls.estimate.controls.lines.push(lineForm({ content: 'Cáp', unit: 'm', quantity: 'abc', unitPrice: '5' }));
    expect(gapsOf(draft)).toEqual([]);
  });
});
