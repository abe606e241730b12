import { signal } from '@angular/core';
import { AbstractControl, FormArray, FormControl, FormGroup, ValidationErrors, Validators } from '@angular/forms';
import { AllocationLineInput, BudgetEstimateDto, BudgetEstimateLineDto } from '../../core/api/models';
import { Clock } from '../../core/clock';
import { ProblemDetails } from '../../core/http/problem-details';
import { formatMoney, moneyAboveZero } from '../../ui/money';

export const SUBJECT_LENGTH = 500;
export const NUMBER_LENGTH = 64;
export const REASON_LENGTH = 2000;

/** A decision that is made and signed here, or one that exists already. */
export type Way = 'sign' | 'typed';

/** An amount for one line of the estimate. */
export class AllocationRow extends FormGroup<{
  lineKey: FormControl<string>;
  amount: FormControl<number | null>;
  campaignId: FormControl<string | null>;
}> {
  /** What may be allocated of it, or taken back. */
  readonly left = signal(0);

  constructor(
    readonly line: BudgetEstimateLineDto,
    left: number,
    overKey: string,
  ) {
    const amount = new FormControl<number | null>(null, moneyAboveZero);
    const campaignId = new FormControl<string | null>(null);
    super({ lineKey: new FormControl(line.key, { nonNullable: true }), amount, campaignId });
    this.left.set(left);
    amount.addValidators(() =>
      amount.value !== null && amount.value > this.left() ? { overLeft: { key: overKey, left: formatMoney(this.left()) } } : null,
    );
    if (line.source !== 'contributions') return;
    campaignId.addValidators(() => (amount.value && !campaignId.value ? { required: true } : null));
    amount.valueChanges.subscribe(() => campaignId.updateValueAndValidity());
  }

  /** The books have moved since it was shown. */
  renew(left: number): void {
    this.left.set(left);
    this.controls.amount.updateValueAndValidity();
  }
}

function someAmount(rows: AbstractControl): ValidationErrors | null {
  return (rows as FormArray<AllocationRow>).controls.some((row) => row.controls.amount.value) ? null : { none: true };
}

/** What of a line a decision may move: what is not allocated yet, or what no contract binds. */
export function leftOf(line: BudgetEstimateLineDto, reduces: boolean): number {
  return reduces ? line.money.available : line.money.unallocated;
}

const text = (value: string, max: number, required = true) =>
  new FormControl(value, {
    nonNullable: true,
    validators: [Validators.maxLength(max), ...(required ? [Validators.required, Validators.pattern(/\S/)] : [])],
  });

export function allocationForm(estimate: BudgetEstimateDto, reduces: boolean, subject: string, clock: Clock) {
  const overKey = reduces ? 'allocations.overAvailable' : 'allocations.overUnallocated';
  const lines = estimate.lines.filter((line) => leftOf(line, reduces) > 0);
  return new FormGroup({
    subject: text(subject, SUBJECT_LENGTH),
    reason: text('', REASON_LENGTH, reduces),
    number: text('', NUMBER_LENGTH),
    day: new FormControl<string | null>(clock.today(), Validators.required),
    lines: new FormArray<AllocationRow>(
      lines.map((line) => new AllocationRow(line, leftOf(line, reduces), overKey)),
      someAmount,
    ),
  });
}

export type AllocationForm = ReturnType<typeof allocationForm>;

/** Every line gets all that is left. */
export function takeAllTheRest(form: AllocationForm): void {
  form.controls.lines.controls.forEach((row) => row.controls.amount.setValue(row.left()));
  form.markAsDirty();
}

/** The lines that have an amount, and in which rows they stand. */
export function sentLines(form: AllocationForm): { lines: AllocationLineInput[]; places: number[] } {
  const filled = form.controls.lines.controls.map((row, place) => ({ ...row.getRawValue(), place })).filter((row) => row.amount);
  return {
    lines: filled.map(({ lineKey, amount, campaignId }) => ({ lineKey, amount: amount!, campaignId })),
    places: filled.map((row) => row.place),
  };
}

/** What the server says of the third line sent is said at the row in which it stands. */
export function atTheirRows(problem: ProblemDetails, places: readonly number[]): ProblemDetails {
  const errors = Object.entries(problem.errors ?? {}).map(([path, sentences]) => [
    path.replace(/^lines\[(\d+)\]/, (_, index: string) => `lines[${places[Number(index)] ?? index}]`),
    sentences,
  ]);
  return { ...problem, errors: Object.fromEntries(errors) as Record<string, string[]> };
}
