import { describe, expect, it } from 'vitest';
import { withoutMarks } from './without-marks';

describe('withoutMarks', () => {
  it('withoutMarks_OfAnyVietnameseLetters_LeavesSmallPlainOnes', () =>
    expect(withoutMarks('Thôn Đèo Lăn, ngõ Ưởng'.normalize('NFD'))).toBe('thon deo lan, ngo uong'));
});
