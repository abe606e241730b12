import { describe, expect, it } from 'vitest';
import { amountOf, parsePastedRows, parseQuantity, vatOf } from './estimate-numbers';

describe('numbers of an estimate', () => {
  it.each([
    ['1,5', 1.5],
    ['1.5', 1.5],
    ['1.500', 1500],
    ['1.234,567', 1234.567],
    ['10', 10],
    [' 2 000 ', 2000],
  ])('reads the quantity %s', (text, value) => expect(parseQuantity(text)).toBe(value));

  it.each(['', 'mười', '-1', '1,2345', '1..5', '1,5 cái'])('does not read the quantity %s', (text) => expect(parseQuantity(text)).toBeNaN());

  it('rounds half a đồng up, as the server does', () => {
    expect(amountOf(0.5, 1)).toBe(1);
    expect(amountOf(0.499, 1001)).toBe(499);
    expect(amountOf(2.5, 20_960_000)).toBe(52_400_000);
    expect(amountOf(1_000_000, 1_000_000_000)).toBe(1_000_000_000_000_000);
  });

  it('has no amount while a part is missing', () => {
    expect(amountOf(NaN, 5)).toBe(0);
    expect(amountOf(1, null)).toBe(0);
    expect(amountOf(-1, 5)).toBe(0);
  });

  it('computes the tax in whole đồng', () => {
    expect(vatOf(1_500_000, 800)).toBe(120_000);
    expect(vatOf(5, 1000)).toBe(1);
  });
});

describe('rows pasted from a spreadsheet', () => {
  it('reads the columns of the appendix and leaves out headings and totals', () => {
    const rows = parsePastedRows(
      'STT\tNội dung\tQuy cách\tĐVT\tSố lượng\tĐơn giá\tThành tiền\tGhi chú\r\n' +
        'A\tThiết bị\t\t\t\t\t\t\r\n' +
        '1\tCamera IP\t4 MP\tChiếc\t10\t2.450.000\t24.500.000\tbáo giá\r\n' +
        '2\tCáp CAT6\t\tm\t1,5\t12,000\t18,000\t\r\n' +
        '\tCộng\t\t\t\t\t24.518.000\t\r\n',
    );
    expect(rows).toEqual([
      { content: 'Camera IP', specification: '4 MP', unit: 'Chiếc', quantity: '10', unitPrice: '2.450.000', note: 'báo giá' },
      { content: 'Cáp CAT6', specification: '', unit: 'm', quantity: '1,5', unitPrice: '12,000', note: '' },
    ]);
  });

  it('reads rows without number and specification', () => {
    expect(parsePastedRows('Pa nô tuyên truyền\tTấm\t2\t1.250.000')).toEqual([
      { content: 'Pa nô tuyên truyền', specification: '', unit: 'Tấm', quantity: '2', unitPrice: '1.250.000', note: '' },
    ]);
  });

  it('finds nothing in ordinary text', () => expect(parsePastedRows('Camera IP ngoài trời')).toEqual([]));
});
