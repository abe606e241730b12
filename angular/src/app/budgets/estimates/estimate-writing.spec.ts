import { describe, expect, it } from 'vitest';
import { lineForm } from '../../plans/plan-form';
import { budgetEstimate, line } from '../testing';
import { asWritten, estimateWriting, lineOfOther, lineOfPrice, lineOfSheet, toSaveBudgetEstimate } from './estimate-writing';

describe('writing an estimate', () => {
  it('toSave_WhenALineWasThere_KeepsItsKeySoThatTheBooksGoOn', () => {
    const form = estimateWriting(budgetEstimate(), 2026);
    form.controls.estimate.controls.lines.push(lineForm({ content: 'Cáp', unit: 'm', quantity: '1,5', unitPrice: '9.500 đ' }));
    const sent = toSaveBudgetEstimate(form);
    expect(sent.lines?.map((l) => [l.key, l.quantity, l.unitPrice])).toEqual([
      ['k1', 8, 2_450_000],
      [null, 1.5, 9500],
    ]);
    expect(sent).toMatchObject({ year: 2026, title: 'Dự toán camera năm 2026', vatBasisPoints: 0 });
  });

  it('form_WhenTheEstimateIsOfAPlan_LeavesTitleAndYearToThePlanButSendsThem', () => {
    const plan = { id: 'p1', name: 'Kế hoạch', symbol: null, status: 'draft' as const, declaredAmount: 5 };
    const form = estimateWriting(budgetEstimate({ plan }), 2026);
    expect(form.controls.title.disabled && form.controls.year.disabled).toBe(true);
    expect(toSaveBudgetEstimate(form).title).toBe('Dự toán camera năm 2026');
  });

  it.each([
    [1999, false],
    [2000, true],
    [2100, true],
    [2101, false],
    [2026.5, false],
  ])('year %s is taken: %s', (year, taken) => {
    const form = estimateWriting(null, 2026);
    form.controls.year.setValue(year);
    expect(form.controls.year.valid).toBe(taken);
  });

  it('asWritten_PutsWhatTheServerSaysOfTheTableOneStepDeeper', () =>
    expect(asWritten({ status: 400, errors: { 'lines[2].unitPrice': ['a'], title: ['b'] } }).errors).toEqual({
      'estimate.lines[2].unitPrice': ['a'],
      title: ['b'],
    }));

  it('lineOfSheet_WhenCellsCouldNotBeRead_LeavesThemEmptyAndWrong', () => {
    const row = {
      row: 7,
      group: 'softwareAndLines' as const,
      content: 'Đường truyền',
      specification: null,
      unit: 'tháng',
      quantity: null,
      unitPrice: null,
      source: null,
      priceBasis: null,
      note: null,
      problems: ['Đơn giá chưa đúng.'],
    };
    const form = lineForm(lineOfSheet(row));
    expect(form.controls.quantity.invalid && form.controls.unitPrice.invalid).toBe(true);
    expect(form.controls.source.value).toBe('');
    expect(form.controls.source.invalid).toBe(true);
  });

  it('lineOfOther_IsANewLineHere', () => {
    expect(lineForm(lineOfOther(line({ quantity: 1500.5 }))).getRawValue()).toMatchObject({
      key: null,
      quantity: '1.500,5',
      unitPrice: '2.450.000',
    });
  });

  it('lineOfPrice_LeavesTheQuantityToThePerson', () => {
    const price = {
      id: 'u',
      version: 1,
      group: 'equipment' as const,
      content: 'Camera',
      specification: null,
      unit: 'cái',
      price: 2_450_000,
      priceBasis: 'Báo giá',
      validFrom: '2026-01-01',
      validTo: null,
      note: null,
    };
    expect(lineOfPrice(price)).toMatchObject({ unitPrice: '2.450.000', priceBasis: 'Báo giá' });
    expect(lineForm(lineOfPrice(price)).controls.quantity.invalid).toBe(true);
  });

  it.each([
    ['52.400.000 đ', 52_400_000],
    ['52,400,000', 52_400_000],
    ['52400000', 52_400_000],
    ['1.000.000.000.000.000', 1_000_000_000_000_000],
  ])('a pasted unit price %s is read', (typed, price) => {
    const form = lineForm({ content: 'a', unit: 'b', quantity: '1', unitPrice: typed });
    expect(form.controls.unitPrice.valid).toBe(true);
    const writing = estimateWriting(null, 2026);
    writing.controls.estimate.controls.lines.push(form);
    expect(toSaveBudgetEstimate(writing).lines![0].unitPrice).toBe(price);
  });

  it.each(['0', '-5', '1,5', '1.000.000.000.000.001', '52.40.000', 'năm triệu', ''])('a pasted unit price %s is refused', (typed) =>
    expect(lineForm({ unitPrice: typed }).controls.unitPrice.invalid).toBe(true),
  );
});
