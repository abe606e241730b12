import { Component } from '@angular/core';
import { ComponentFixture, TestBed } from '@angular/core/testing';
import { FormControl, FormGroup, ReactiveFormsModule, Validators } from '@angular/forms';
import { MatDatepickerInput } from '@angular/material/datepicker';
import { By } from '@angular/platform-browser';
import { beforeEach, describe, expect, it } from 'vitest';
import { Language } from '../core/i18n/language';
import { provideTestTexts } from '../testing/texts';
import { DateInput } from './date-input';
import { DateTimeInput } from './date-time-input';
import { MoneyInput } from './money-input';

@Component({
  imports: [ReactiveFormsModule, MoneyInput, DateInput, DateTimeInput],
  template: `
    <form [formGroup]="form">
      <app-money-input formControlName="amount" label="Số tiền" [max]="100000000" />
      <app-date-input formControlName="day" label="Hạn" min="2026-01-01" max="2026-12-31" />
      <app-date-time-input formControlName="at" label="Lúc" [min]="'2026-11-01T08:00'" max="2026-11-30T17:00" />
    </form>
  `,
})
class Host {
  readonly form = new FormGroup({
    amount: new FormControl<number | null>(52_400_000, [Validators.required]),
    day: new FormControl<string | null>('2026-11-05'),
    at: new FormControl<string | null>('2026-11-05T14:30'),
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

  it('shows and reads a day with its hour', async () => {
    expect(field('app-date-time-input').value).toBe('05/11/2026 14:30');
    await type('app-date-time-input', '6.11.26 7h15');
    expect(form.value.at).toBe('2026-11-06T07:15');
    expect(field('app-date-time-input').value).toBe('06/11/2026 07:15');
  });

  it('refuses a day without its hour, and what lies outside', async () => {
    await type('app-date-time-input', '6/11/2026');
    expect(form.value.at).toBeNull();
    expect(text('app-date-time-input')).toContain('Hãy ghi cả ngày và giờ');
    await type('app-date-time-input', '1/11/2026 7:59');
    expect(form.controls.at.getError('dateTimeMin')).toEqual({ min: '01/11/2026 08:00' });
    await type('app-date-time-input', '30/11/2026 17:01');
    expect(text('app-date-time-input')).toContain('Muộn nhất là 30/11/2026 17:00.');
    await type('app-date-time-input', '');
    expect(form.controls.at.valid).toBe(true);
  });

  it('keeps the hour when another day is picked, and asks for it when there is none', async () => {
    const calendar = () => fixture.debugElement.query(By.directive(DateTimeInput)).query(By.directive(MatDatepickerInput));
    const pick = async (day: Date) => {
      calendar().triggerEventHandler('dateChange', { value: day });
      await fixture.whenStable();
    };
    await pick(new Date(2026, 10, 9));
    expect(form.value.at).toBe('2026-11-09T14:30');
    expect(form.controls.at.dirty).toBe(true);
    await type('app-date-time-input', '');
    await pick(new Date(2026, 10, 10));
    expect(form.value.at).toBeNull();
    expect(field('app-date-time-input').value).toBe('10/11/2026 ');
    expect(text('app-date-time-input')).toContain('Hãy ghi cả ngày và giờ');
  });

  it('disables its field with the control', async () => {
    form.disable();
    await fixture.whenStable();
    expect(field('app-money-input').disabled).toBe(true);
    expect(field('app-date-input').disabled).toBe(true);
  });
});
