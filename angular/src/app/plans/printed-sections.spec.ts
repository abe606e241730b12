import { describe, expect, it } from 'vitest';
import { byParty, printedSections } from './printed-sections';
import { plan } from './testing';

describe('the sections of a plan as they are printed', () => {
  const assignment = plan().assignments[0];
  const target = {
    hamletId: null,
    hamletName: null,
    measure: 'Lắp camera',
    unit: null,
    minQuantity: 1,
    maxQuantity: null,
    dueDay: null,
    counts: null,
  };
  const text = { kind: 'text' as const, heading: 'Mục đích', body: '…' };
  const acting = { kind: 'assignments' as const, heading: 'Tổ chức thực hiện', body: null };
  const money = { kind: 'funding' as const, heading: 'Kinh phí', body: null };

  it('printed_WhenTheAimsHaveNoSection_StandBeforeTheMoneyAndThoseWhoAct', () => {
    const sections = printedSections(plan({ sections: [text, money, acting], targets: [target] }));
    expect(sections.map((section) => section.kind)).toEqual(['text', 'targets', 'funding', 'assignments']);
    expect(sections[1].heading).toBeNull();
  });

  it('printed_WhenTheWriterHasAnotherOrder_IsKept', () => {
    const sections = printedSections(plan({ sections: [acting, money], declaredAmount: 5 }));
    expect(sections.map((section) => section.kind)).toEqual(['assignments', 'funding']);
  });

  it('printed_WhenNobodyWroteASection_HasWhatThePlanHolds', () => {
    expect(printedSections(plan({ sections: [], declaredAmount: 5 })).map((section) => section.kind)).toEqual(['funding', 'assignments']);
  });

  it('parties_WhenNeighboursAreOfOneUnit_StandTogether', () => {
    const assignments = [assignment, { ...assignment, content: '- Lắp đặt.' }, { ...assignment, party: 'Các thôn' }];
    expect(byParty(plan({ assignments }))).toEqual([
      { party: 'Công an xã', words: ['- Khảo sát vị trí.', '- Lắp đặt.'] },
      { party: 'Các thôn', words: ['- Khảo sát vị trí.'] },
    ]);
  });
});
