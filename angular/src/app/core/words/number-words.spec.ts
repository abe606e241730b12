import { describe, expect, it } from 'vitest';
import { amountInWords, MAX_AMOUNT } from './number-words';

const EXAMPLES: [number, string][] = [
  [10, 'Mười đồng'],
  [11, 'Mười một đồng'],
  [14, 'Mười bốn đồng'],
  [15, 'Mười lăm đồng'],
  [19, 'Mười chín đồng'],
  [20, 'Hai mươi đồng'],
  [24, 'Hai mươi tư đồng'],
  [25, 'Hai mươi lăm đồng'],
  [44, 'Bốn mươi tư đồng'],
  [55, 'Năm mươi lăm đồng'],
  [91, 'Chín mươi mốt đồng'],
  [95, 'Chín mươi lăm đồng'],
  [115, 'Một trăm mười lăm đồng'],
  [121, 'Một trăm hai mươi mốt đồng'],
  [125, 'Một trăm hai mươi lăm đồng'],
  [555, 'Năm trăm năm mươi lăm đồng'],
  [1005, 'Một nghìn không trăm linh năm đồng'],
  [1105, 'Một nghìn một trăm linh năm đồng'],
  [11000, 'Mười một nghìn đồng'],
  [25000, 'Hai mươi lăm nghìn đồng'],
  [50000, 'Năm mươi nghìn đồng'],
  [100000, 'Một trăm nghìn đồng'],
  [1000005, 'Một triệu không trăm linh năm đồng'],
  [1234567, 'Một triệu hai trăm ba mươi tư nghìn năm trăm sáu mươi bảy đồng'],
  [5000000, 'Năm triệu đồng'],
  [13000000, 'Mười ba triệu đồng'],
  [15000000, 'Mười lăm triệu đồng'],
  [21500000, 'Hai mươi mốt triệu năm trăm nghìn đồng'],
  [50000000, 'Năm mươi triệu đồng'],
  [52400000, 'Năm mươi hai triệu bốn trăm nghìn đồng'],
  [86000000, 'Tám mươi sáu triệu đồng'],
  [124350000, 'Một trăm hai mươi tư triệu ba trăm năm mươi nghìn đồng'],
  [999999999, 'Chín trăm chín mươi chín triệu chín trăm chín mươi chín nghìn chín trăm chín mươi chín đồng'],
  [1000000001, 'Một tỷ không trăm linh một đồng'],
  [2350400000, 'Hai tỷ ba trăm năm mươi triệu bốn trăm nghìn đồng'],
  [10000000000, 'Mười tỷ đồng'],
  [1005000000000, 'Một nghìn không trăm linh năm tỷ đồng'],
  [1000000000000000, 'Một triệu tỷ đồng'],
  [0, 'Không đồng'],
  [1, 'Một đồng'],
  [101, 'Một trăm linh một đồng'],
  [104, 'Một trăm linh bốn đồng'],
  [110, 'Một trăm mười đồng'],
  [1_000_000_000, 'Một tỷ đồng'],
  [
    999_999_999_999_999,
    'Chín trăm chín mươi chín nghìn chín trăm chín mươi chín tỷ chín trăm chín mươi chín triệu chín trăm chín mươi chín nghìn chín trăm chín mươi chín đồng',
  ],
];

describe('amountInWords', () => {
  it.each(EXAMPLES)('%d', (amount, words) => {
    expect(amountInWords(amount)).toBe(words);
  });

  it.each([-1, 0.5, NaN, Infinity, MAX_AMOUNT + 1])('has no words for %d', (amount) => {
    expect(amountInWords(amount)).toBe('');
  });
});
