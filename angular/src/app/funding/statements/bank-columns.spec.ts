import { describe, expect, it } from 'vitest';
import { columnsOf, guessRoles, missingRole, rolesOf } from './bank-columns';

describe('columns of a bank file', () => {
  it('guessRoles_HeadingsOfAVietnameseBank_AreUnderstood', () =>
    expect(guessRoles(['STT', 'Ngày giao dịch', 'Số tham chiếu', 'Diễn giải', 'Ghi nợ', 'Ghi có', 'Số dư'])).toEqual([
      null,
      'day',
      'reference',
      'text',
      'out',
      'in',
      null,
    ]));

  it('guessRoles_TwoDays_TakeTheFirst', () =>
    expect(guessRoles(['Ngày hiệu lực', 'Ngày hạch toán', 'Nội dung', 'Số tiền'])).toEqual(['day', null, 'text', 'amount']));

  it('rolesOf_RememberedColumns_BeyondTheFile_AreLeftOut', () =>
    expect(rolesOf({ headingRow: 3, day: 0, text: 2, reference: null, amount: 9, in: null, out: null }, 3)).toEqual(['day', null, 'text']));

  it.each([
    [['text', 'amount'], 'day'],
    [['day', 'amount'], 'text'],
    [['day', 'text'], 'amount'],
    [['day', 'text', 'amount', 'in'], 'both'],
    [['day', 'text', 'in'], null],
  ] as const)('missingRole of %j is %s', (roles, missing) => expect(missingRole(roles)).toBe(missing));

  it('columnsOf_ARoleThatNobodyHolds_IsNull', () =>
    expect(columnsOf([null, 'day', 'text', 'in'], 4)).toEqual({
      headingRow: 4,
      dayColumn: 1,
      textColumn: 2,
      referenceColumn: null,
      amountColumn: null,
      inColumn: 3,
      outColumn: null,
    }));
});
