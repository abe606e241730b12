import { describe, expect, it } from 'vitest';
import { FormControl } from '@angular/forms';
import { formatMoney, moneyAboveZero, moneyFault, parseDong, tidyDong } from './money';
import { DayPipe, InstantPipe, MoneyPipe, MoneyWordsPipe } from './pipes';

describe('money', () => {
  it.each([
    ['52400000', 52_400_000],
    ['52.400.000', 52_400_000],
    ['52.400.000 đ', 52_400_000],
    ['52,400,000 đồng', 52_400_000],
    ['52 400 000', 52_400_000],
    ['52.400.000₫', 52_400_000],
    ['52.400.000 VNĐ', 52_400_000],
    ['0', 0],
    ['  1.000 ', 1000],
  ])('reads %s', (text, amount) => {
    expect(parseDong(text)).toBe(amount);
  });

  it.each(['-5', '1.5', '12.34.567', '52.400.00', '1e6', 'năm triệu', 'đ', '1,000.000', '５'])('finds no amount in %s', (text) => {
    expect(parseDong(text)).toBeNaN();
  });

  it.each([
    ['-5', 'moneyNegative'],
    ['- 52.400.000 đ', 'moneyNegative'],
    ['−5', 'moneyNegative'],
    ['(5)', 'moneyNegative'],
    ['1.5', 'moneyDecimals'],
    ['1,50', 'moneyDecimals'],
    ['52.400.000,50 đ', 'moneyDecimals'],
    ['52,400,000.5', 'moneyDecimals'],
    ['52400000,5', 'moneyDecimals'],
    ['1,5 đồng', 'moneyDecimals'],
    ['1,5 triệu', 'money'],
    ['2tr5', 'money'],
    ['52.400.00', 'money'],
    ['12.34.567', 'money'],
    ['năm triệu', 'money'],
    ['52.400.000 đ', null],
    ['52,400,000', null],
    ['0', null],
    ['', null],
  ])('says of %s why it is refused: %s', (text, fault) => expect(moneyFault(text)).toBe(fault));

  it('wants more than nothing only where an amount is given', () => {
    expect(moneyAboveZero(new FormControl<number | null>(0))).toEqual({ moneyZero: true });
    expect(moneyAboveZero(new FormControl<number | null>(1))).toBeNull();
    expect(moneyAboveZero(new FormControl<number | null>(null))).toBeNull();
  });

  it('takes an empty text for no amount at all', () => {
    expect(parseDong('  ')).toBeNull();
  });

  it('shows amounts with dots and the unit', () => {
    expect(formatMoney(52_400_000)).toBe('52.400.000\u00a0đ');
    expect(formatMoney(999)).toBe('999\u00a0đ');
    expect(formatMoney(0)).toBe('0\u00a0đ');
    expect(formatMoney(-1_500)).toBe('-1.500\u00a0đ');
    expect(formatMoney(1_000_000_000_000_000)).toBe('1.000.000.000.000.000\u00a0đ');
    expect(formatMoney(null)).toBe('');
  });

  it('never shows an amount with an exponent', () => expect(formatMoney(9.99e22)).toMatch(/^\d{2,3}(\.\d{3}){7}\u00a0đ$/));

  it.each([
    ['52400000', '52.400.000'],
    ['52400000 đồng', '52.400.000'],
    ['99999999999999999999', '99999999999999999999'],
    ['52.400.00', '52.400.00'],
    ['', ''],
  ])('tidies %s to %s without changing a digit', (typed, shown) => expect(tidyDong(typed)).toBe(shown));

  it('is shown by the pipes', () => {
    expect(new MoneyPipe().transform(52_400_000)).toBe('52.400.000\u00a0đ');
    expect(new MoneyWordsPipe().transform(52_400_000)).toBe('Năm mươi hai triệu bốn trăm nghìn đồng');
    expect(new MoneyWordsPipe().transform(null)).toBe('');
    expect(new DayPipe().transform('2026-11-05')).toBe('05/11/2026');
    expect(new InstantPipe().transform('2026-11-05T07:05:00Z')).toBe('14:05 05/11/2026');
  });
});
