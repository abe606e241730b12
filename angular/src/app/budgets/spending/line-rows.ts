import { signal } from '@angular/core';
import { AbstractControl, FormArray, FormControl, FormGroup, ValidationErrors, Validators } from '@angular/forms';
import { FundingSource } from '../../core/api/models';
import { formatMoney, moneyAboveZero } from '../../ui/money';

/** A line of an estimate with what the books still allow. */
export interface LineLimit {
  lineKey: string;
  content: string;
  source: FundingSource;
  /** Whole đồng. */
  limit: number;
  /** Whole đồng paid in advance and not recovered. */
  advanced?: number;
}

/** Text keys with `{{left}}` that say why an amount is too large, and what to do. */
export interface LimitWords {
  over: string;
  /** Where nothing at all is left. */
  none?: string;
  overAdvanced?: string;
}

export interface SentLine {
  lineKey: string;
  amount: number;
  recovered: number;
}

/** One line of the estimate with the amount that is typed for it; the limit may change while it is typed. */
export class LineRow extends FormGroup<{
  lineKey: FormControl<string>;
  content: FormControl<string>;
  source: FormControl<FundingSource>;
  amount: FormControl<number | null>;
  recovered: FormControl<number | null>;
}> {
  readonly limit = signal(0);
  readonly advanced = signal(0);

  constructor(line: LineLimit, words: LimitWords, limited = true) {
    super({
      lineKey: new FormControl(line.lineKey, { nonNullable: true }),
      content: new FormControl(line.content, { nonNullable: true }),
      source: new FormControl(line.source, { nonNullable: true }),
      amount: new FormControl<number | null>(null, [moneyAboveZero]),
      recovered: new FormControl<number | null>(null),
    });
    this.limit.set(limited ? line.limit : Number.MAX_SAFE_INTEGER);
    this.advanced.set(line.advanced ?? 0);
    const { amount, recovered } = this.controls;
    amount.addValidators(() => over('overLimit', amount.value, this.limit(), (this.limit() === 0 && words.none) || words.over));
    if (words.overAdvanced) {
      const key = words.overAdvanced;
      recovered.addValidators(() => over('overAdvanced', recovered.value, Math.min(this.advanced(), amount.value ?? 0), key));
      amount.valueChanges.subscribe((paid) => {
        if (!recovered.dirty) recovered.setValue(Math.min(this.advanced(), paid ?? 0) || null);
        recovered.updateValueAndValidity();
      });
    }
  }

  /** The books have moved since. */
  renew(line: LineLimit | undefined): void {
    this.limit.set(line?.limit ?? 0);
    this.advanced.set(line?.advanced ?? 0);
    this.controls.amount.updateValueAndValidity();
    this.controls.recovered.updateValueAndValidity();
  }
}

function over(name: string, value: number | null, limit: number, key: string): ValidationErrors | null {
  return value !== null && value > limit ? { [name]: { key, left: formatMoney(limit) } } : null;
}

/** At least one line has an amount. */
export function someAmount(rows: AbstractControl): ValidationErrors | null {
  return (rows as FormArray<LineRow>).controls.some((row) => row.controls.amount.value) ? null : { none: true };
}

export function lineRows(): FormArray<LineRow> {
  return new FormArray<LineRow>([], [someAmount]);
}

/** Shows these lines: amounts that were typed stay with their line. */
export function showLines(rows: FormArray<LineRow>, lines: readonly LineLimit[], words: LimitWords): void {
  const known = new Map(rows.controls.map((row) => [row.controls.lineKey.value, row]));
  const wanted = lines.map((line) => known.get(line.lineKey) ?? new LineRow(line, words));
  rows.clear({ emitEvent: false });
  wanted.forEach((row) => rows.push(row, { emitEvent: false }));
  wanted.forEach((row, index) => row.renew(lines[index]));
  rows.updateValueAndValidity();
}

/** Before a draft is put back: rows for what it holds, without limits until the books are read. */
export function rowsOfDraft(rows: FormArray<LineRow>, value: unknown, words: LimitWords): void {
  rows.clear();
  for (const { lineKey, content, source } of (value as Omit<LineLimit, 'limit'>[] | undefined) ?? []) {
    rows.push(new LineRow({ lineKey, content, source, limit: 0 }, words, false));
  }
}

/** The lines that have an amount, and in which rows they stand. */
export function sentLines(rows: FormArray<LineRow>): { lines: SentLine[]; places: number[] } {
  const filled = rows.controls.map((row, place) => ({ ...row.getRawValue(), place })).filter((row) => row.amount);
  return {
    lines: filled.map(({ lineKey, amount, recovered }) => ({ lineKey, amount: amount!, recovered: recovered ?? 0 })),
    places: filled.map((row) => row.place),
  };
}
