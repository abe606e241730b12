/** Letters without marks, small, as words are searched: "Ngõ 1 Đèo Lăn" is found by "ngo 1 deo". */
export function withoutMarks(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').replace(/[đĐ]/g, 'd').toLowerCase();
}
