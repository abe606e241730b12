import { ChangeDetectorRef, Component, effect, inject, input, signal } from '@angular/core';
import { FormArray, ReactiveFormsModule } from '@angular/forms';
import { MatButton } from '@angular/material/button';
import { TranslocoPipe } from '@jsverse/transloco';
import { EnumTextPipe } from '../../core/i18n/server-text-pipes';
import { FieldErrors } from '../../ui/field-errors';
import { MoneyInput } from '../../ui/money-input';
import { MoneyPipe, MoneyWordsPipe } from '../../ui/pipes';
import { LineRow } from './line-rows';

/** Amounts by line of the estimate, each with what is left for it, and their sum in words. */
@Component({
  selector: 'app-line-amounts',
  imports: [ReactiveFormsModule, MatButton, TranslocoPipe, EnumTextPipe, FieldErrors, MoneyInput, MoneyPipe, MoneyWordsPipe],
  templateUrl: './line-amounts.html',
  styleUrl: './line-amounts.scss',
})
export class LineAmounts {
  private readonly change = inject(ChangeDetectorRef);
  readonly rows = input.required<FormArray<LineRow>>();
  /** Text keys; the first takes `{{left}}`. */
  readonly limitLabel = input.required<string>();
  readonly amountLabel = input('contracts.lines.amount');
  /** A column of what of the amount was paid in advance. */
  readonly recovering = input(false);
  protected readonly sum = signal({ amount: 0, recovered: 0 });

  constructor() {
    effect((onCleanup) => {
      const rows = this.rows();
      this.add(rows);
      const subscription = rows.events.subscribe(() => {
        this.add(rows);
        this.change.markForCheck();
      });
      onCleanup(() => subscription.unsubscribe());
    });
  }

  protected takeAll(row: LineRow): void {
    row.controls.amount.setValue(row.limit());
    row.markAsDirty();
  }

  private add(rows: FormArray<LineRow>): void {
    const values = rows.getRawValue();
    this.sum.set({
      amount: values.reduce((sum, v) => sum + (v.amount ?? 0), 0),
      recovered: values.reduce((sum, v) => sum + (v.recovered ?? 0), 0),
    });
  }
}
