import { moneyAboveZero } from '../../ui/money';
import { FormControl, FormGroup, Validators } from '@angular/forms';

export interface InstalmentControls {
  plannedDay: FormControl<string | null>;
  amount: FormControl<number | null>;
}

export const MOST_INSTALMENTS = 60;

/** A part of what somebody has in mind. */
export function instalmentRow(plannedDay: string | null = null, amount: number | null = null): FormGroup<InstalmentControls> {
  return new FormGroup<InstalmentControls>({
    plannedDay: new FormControl(plannedDay, Validators.required),
    amount: new FormControl(amount, [Validators.required, moneyAboveZero]),
  });
}

/** What all parts come to; those that cannot be read count for nothing. */
export function sumOf(rows: readonly { amount?: number | null }[]): number {
  return rows.reduce((sum, row) => sum + (row.amount ?? 0), 0);
}

/** The same day a month later; the last day of a shorter month. */
export function monthAfter(day: string): string {
  const [year, month, date] = day.split('-').map(Number);
  const last = new Date(Date.UTC(year, month + 1, 0)).getUTCDate();
  return new Date(Date.UTC(year, month, Math.min(date, last))).toISOString().slice(0, 10);
}
