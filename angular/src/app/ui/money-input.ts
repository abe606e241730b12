import { booleanAttribute, Component, input } from '@angular/core';
import { ValidationErrors } from '@angular/forms';
import { MatError, MatFormField, MatHint, MatLabel, MatSuffix } from '@angular/material/form-field';
import { MatInput } from '@angular/material/input';
import { MAX_AMOUNT } from '../core/words/number-words';
import { FieldErrors } from './field-errors';
import { formatDong, moneyFault, parseDong, tidyDong } from './money';
import { MoneyWordsPipe } from './pipes';
import { ValueField } from './value-field';

/** Whole đồng: `<app-money-input formControlName="amount" [label]="…" />`. The value is a number or null. */
@Component({
  selector: 'app-money-input',
  imports: [MatFormField, MatLabel, MatInput, MatHint, MatError, MatSuffix, FieldErrors, MoneyWordsPipe],
  template: `
    <mat-form-field subscriptSizing="dynamic">
      <mat-label>{{ label() }}</mat-label>
      <input
        matInput
        class="num"
        type="text"
        inputmode="numeric"
        autocomplete="off"
        maxlength="40"
        [value]="text()"
        [required]="required()"
        [disabled]="disabled()"
        [errorStateMatcher]="matcher"
        (input)="typed($any($event.target).value)"
        (blur)="left()"
      />
      <span matTextSuffix>&nbsp;đ</span>
      <mat-hint>{{ (value() | moneyWords) || hint() }}</mat-hint>
      <mat-error><app-field-errors [of]="control?.control" /></mat-error>
    </mat-form-field>
  `,
})
export class MoneyInput extends ValueField<number> {
  readonly required = input(false, { transform: booleanAttribute });
  /** Largest amount allowed, in đồng. */
  readonly max = input(MAX_AMOUNT);

  protected override check(): ValidationErrors | null {
    const fault = moneyFault(this.text());
    if (fault) return { [fault]: true };
    const amount = parseDong(this.text());
    return amount !== null && amount > this.max() ? { moneyMax: { max: formatDong(this.max()) } } : null;
  }

  writeValue(value: number | null): void {
    this.value.set(value);
    this.text.set(formatDong(value));
  }

  protected typed(text: string): void {
    this.text.set(text);
    const amount = parseDong(text);
    this.value.set(Number.isSafeInteger(amount) ? amount : null);
    this.changed(this.value());
  }

  protected left(): void {
    this.text.set(tidyDong(this.text()));
    this.touched();
  }
}
