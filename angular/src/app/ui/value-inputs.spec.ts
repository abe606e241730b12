import { Component } from '@angular/core';
import { ComponentFixture, TestBed } from '@angular/core/testing';
import { FormControl, FormGroup, ReactiveFormsModule, Validators } from '@angular/forms';
import { beforeEach, describe, expect, it } from 'vitest';
import { Language } from '../core/i18n/language';
import { provideTestTexts } from '../testing/texts';
import { DateInput } from './date-input';
import { MoneyInput } from './money-input';

@Component({
  imports: [ReactiveFormsModule, MoneyInput, DateInput],
  template: `
    <form [formGroup]="form">
      <app-money-input formControlName="amount" label="Số tiền" [max]="100000000" />
      <app-date-input formControlName="day" label="Hạn" min="2026-01-01" max="2026-12-31" />
    </form>
  `,
})
class Host {
  readonly form = new FormGroup({
    amount: new FormControl<number | null>(52_400_000, [Validators.required]),
    day: new FormControl<string | null>('2026-11-05'),
  });
}

describe('money and date inputs', () => {
  let fixture: ComponentFixture<Host>;
  let form: Host['form'];

  const field = (selector: string) =>
    (fixture.nativeElement as HTMLElement).querySelector<HTMLInputElement>(`${selector} input[matInput]`)!;
  const text = (selector: string) => (fixture.nativeElement as HTMLElement).querySelector(selector)!.textContent;
  const type = async (selector: string, value: string) => {
    field(selector).value = value;
    field(selector).dispatchEvent(new Event('input'));
    field(selector).dispatchEvent(new Event('blur'));
    await fixture.whenStable();
  };

  beforeEach(async () => {
    TestBed.configureTestingModule({ providers: [provideTestTexts()] });
    fixture = TestBed.createComponent(Host);
    form = fixture.componentInstance.form;
    await fixture.whenStable();
  });

  it('shows the amount with dots and in words', () => {
    expect(field('app-money-input').value).toBe('52.400.000');
    expect(text('app-money-input')).toContain('Năm mươi hai triệu bốn trăm nghìn đồng');
  });

  it('takes a pasted amount and puts the dots', async () => {
    await type('app-money-input', '86000000 đ');
    expect(form.value.amount).toBe(86_000_000);
    expect(field('app-money-input').value).toBe('86.000.000');
    expect(form.controls.amount.valid).toBe(true);
  });

  it('keeps what was mistyped and says what an amount looks like', async () => {
    await type('app-money-input', '52.400.00');
    expect(form.controls.amount.hasError('money')).toBe(true);
    expect(field('app-money-input').value).toBe('52.400.00');
    await type('app-money-input', '200.000.000');
    expect(form.controls.amount.getError('moneyMax')).toEqual({ max: '100.000.000' });
    expect(text('app-money-input')).toContain('Số tiền lớn nhất là 100.000.000 đ.');
  });

  it('keeps every digit of an amount that is too large', async () => {
    await type('app-money-input', '99999999999999999999');
    expect(field('app-money-input').value).toBe('99999999999999999999');
    expect(form.value.amount).toBeNull();
    expect(text('app-money-input')).toContain('Số tiền lớn nhất là 100.000.000 đ.');
  });

  it('names the calendar in the language of the screens', async () => {
    const label = () => (fixture.nativeElement as HTMLElement).querySelector('mat-datepicker-toggle button')!.getAttribute('aria-label');
    expect(label()).toBe('Mở lịch: Hạn');
    TestBed.inject(Language).choose('en');
    await fixture.whenStable();
    expect(label()).toBe('Open the calendar: Hạn');
  });

  it('says what was mistyped before what is missing', async () => {
    await type('app-money-input', 'năm triệu');
    expect(text('app-money-input')).toContain('Số tiền là số đồng chẵn');
  });

  it('shows a missing amount when the form is sent', async () => {
    await type('app-money-input', '');
    form.markAllAsTouched();
    await fixture.whenStable();
    expect(text('app-money-input')).toContain('Hãy nhập mục này.');
  });

  it('shows and reads days as they are written in Vietnam', async () => {
    expect(field('app-date-input').value).toBe('05/11/2026');
    await type('app-date-input', '1/2/26');
    expect(form.value.day).toBe('2026-02-01');
    expect(field('app-date-input').value).toBe('01/02/2026');
  });

  it('refuses a day that does not exist or lies outside', async () => {
    await type('app-date-input', '31/2/2026');
    expect(form.value.day).toBeNull();
    expect(form.controls.day.hasError('day')).toBe(true);
    expect(text('app-date-input')).toContain('Ngày chưa đúng');
    await type('app-date-input', '31/12/2025');
    expect(form.controls.day.getError('dayMin')).toEqual({ min: '01/01/2026' });
    await type('app-date-input', '1/1/2027');
    expect(form.controls.day.getError('dayMax')).toEqual({ max: '31/12/2026' });
    await type('app-date-input', '');
    expect(form.controls.day.valid).toBe(true);
  });

  it('disables its field with the control', async () => {
    form.disable();
    await fixture.whenStable();
    expect(field('app-money-input').disabled).toBe(true);
    expect(field('app-date-input').disabled).toBe(true);
  });
});
