import { describe, expect, it } from 'vitest';
import { amountOf, parsePastedTable, parseQuantity, vatOf } from './estimate-numbers';

describe('numbers of an estimate', () => {
  it.each([
    ['1,5', 1.5],
    ['1.5', 1.5],
    ['1.500', 1500],
    ['1.234,567', 1234.567],
    ['10', 10],
    [' 2 000 ', 2000],
  ])('reads the quantity %s', (text, value) => expect(parseQuantity(text)).toBe(value));

  it.each(['', 'mười', '-1', '1,2345', '1..5', '1,5 cái'])('does not read the quantity %s', (text) =>
    expect(parseQuantity(text)).toBeNaN(),
  );

  it('rounds half a đồng up, as the server does', () => {
    expect(amountOf(0.5, 1)).toBe(1);
    expect(amountOf(0.499, 1001)).toBe(499);
    expect(amountOf(2.5, 20_960_000)).toBe(52_400_000);
    expect(amountOf(1_000_000, 1_000_000_000)).toBe(1_000_000_000_000_000);
  });

  it('has no amount while a part is missing', () => {
    expect(amountOf(NaN, 5)).toBeNull();
    expect(amountOf(1, null)).toBeNull();
    expect(amountOf(1, NaN)).toBeNull();
    expect(amountOf(-1, 5)).toBeNull();
  });

  it('has no amount out of range', () => {
    expect(amountOf(999_999_999, 99_999_999_999_999)).toBeNull();
    expect(amountOf(1_000_000, 1_000_000_001)).toBeNull();
    expect(amountOf(0.001, 1)).toBeNull();
    expect(amountOf(1, 1e20)).toBeNull();
  });

  it('computes the tax in whole đồng', () => {
    expect(vatOf(1_500_000, 800)).toBe(120_000);
    expect(vatOf(5, 1000)).toBe(1);
  });
});

describe('rows pasted from a spreadsheet', () => {
  const HEAD = 'STT\tNội dung\tQuy cách\tĐVT\tSố lượng\tĐơn giá\tThành tiền\tGhi chú\r\n';
  const row = (content: string, change = {}) => ({
    content,
    specification: '',
    unit: 'Chiếc',
    quantity: '1',
    unitPrice: '1.000',
    note: '',
    ...change,
  });

  it('reads the columns of the appendix and names the headings and totals left out', () => {
    const { rows, left } = parsePastedTable(
      HEAD +
        'A\tThiết bị\t\t\t\t\t\t\r\n' +
        '1\tCamera IP\t4 MP\tChiếc\t10\t2.450.000\t24.500.000\tbáo giá\r\n' +
        '2\tCáp CAT6\t\tm\t1,5\t12,000\t18,000\t\r\n' +
        '\tCộng\t\t\t\t\t24.518.000\t\r\n',
    );
    expect(rows).toEqual([
      { content: 'Camera IP', specification: '4 MP', unit: 'Chiếc', quantity: '10', unitPrice: '2.450.000', note: 'báo giá' },
      { content: 'Cáp CAT6', specification: '', unit: 'm', quantity: '1,5', unitPrice: '12.000', note: '' },
    ]);
    expect(left).toEqual(['A Thiết bị', 'Cộng 24.518.000']);
  });

  it('brings rows along whose numbers cannot be read', () => {
    const { rows, left } = parsePastedTable(
      '1\tCamera\tChiếc\t1\t1000\n' +
        '2\tKhoán công lắp đặt\tChiếc\tmột\t3.000.000\n' +
        '3\tDây\tChiếc\t10\tthỏa thuận\n' +
        '4\tTủ\tChiếc\tabc\t1000\t',
    );
    expect(rows).toEqual([
      row('Camera'),
      row('Khoán công lắp đặt', { quantity: 'một', unitPrice: '3.000.000' }),
      row('Dây', { quantity: '10', unitPrice: 'thỏa thuận' }),
      row('Tủ', { quantity: 'abc' }),
    ]);
    expect(left).toEqual([]);
  });

  it('does not take price and amount for quantity and price', () => {
    const { rows } = parsePastedTable('Camera\tChiếc\t1\t1.000\t1.000\nCáp\tm\tabc\t12.000\t18.000');
    expect(rows[1]).toEqual(row('Cáp', { unit: 'm', quantity: 'abc', unitPrice: '12.000' }));
  });

  it('follows the headings when the columns stand otherwise', () => {
    const { rows } = parsePastedTable('Hạng mục\tĐơn giá\tSL\tĐơn vị tính\nCamera\t1000\t1\tChiếc\nDây\t\t?\tChiếc');
    expect(rows).toEqual([row('Camera'), row('Dây', { quantity: '?', unitPrice: '' })]);
  });

  it('reads rows without number and specification', () => {
    expect(parsePastedTable('Pa nô tuyên truyền\tTấm\t2\t1.250.000').rows).toEqual([
      { content: 'Pa nô tuyên truyền', specification: '', unit: 'Tấm', quantity: '2', unitPrice: '1.250.000', note: '' },
    ]);
  });

  it('keeps the line breaks of a cell out of the rows', () => {
    expect(parsePastedTable('"Camera\n""mắt cá"""\tChiếc\t1\t1000').rows).toEqual([row('Camera "mắt cá"')]);
  });

  it('finds nothing in ordinary text', () => expect(parsePastedTable('Camera IP ngoài trời\n2 chiếc')).toEqual({ rows: [], left: [] }));
});
