import { ChangeDetectorRef, Component, DestroyRef, effect, inject, input } from '@angular/core';
import { takeUntilDestroyed } from '@angular/core/rxjs-interop';
import { AbstractControl, FormArray, FormGroup } from '@angular/forms';
import { TranslocoPipe } from '@jsverse/transloco';
import { take } from 'rxjs';
import { ProblemDetails } from '../core/http/problem-details';

const PARAMETERS: Record<string, (error: Record<string, unknown>) => Record<string, unknown>> = {
  min: (e) => ({ min: grouped(e['min']) }),
  max: (e) => ({ max: grouped(e['max']) }),
  maxlength: (e) => ({ max: e['requiredLength'], now: e['actualLength'] }),
  minlength: (e) => ({ min: e['requiredLength'] }),
};
const KNOWN = [
  'required',
  'maxlength',
  'minlength',
  'min',
  'max',
  'email',
  'pattern',
  'money',
  'moneyMax',
  'moneyNegative',
  'moneyDecimals',
  'moneyZero',
  'day',
  'dayMin',
  'dayMax',
  'dateTime',
  'dateTimeMin',
  'dateTimeMax',
  'different',
  'userName',
  'communeCode',
];

const MISTYPED = ['money', 'moneyMax', 'moneyNegative', 'moneyDecimals', 'day', 'dateTime', 'coordinates', 'bearing'];

/** Large limits with dots between the thousands; years stay as they are. */
function grouped(limit: unknown): unknown {
  return typeof limit === 'number' && Math.abs(limit) >= 10_000 ? limit.toLocaleString('vi-VN') : limit;
}

/**
 * The first thing wrong with a field, in a sentence: `<mat-error><app-field-errors [of]="form.controls.title" /></mat-error>`.
 * A rule of one feature names its own text: `{ quantity: { key: 'plans.estimate.fault.quantity', … } }`.
 */
@Component({
  selector: 'app-field-errors',
  imports: [TranslocoPipe],
  template: `@if (first(); as error) {
    {{ error.sentence || (error.key | transloco: error.values) }}
  }`,
  // The blank before the sentence would indent its first line.
  styles: `
    :host {
      display: inline-block;
    }
  `,
})
export class FieldErrors {
  readonly of = input.required<AbstractControl | null | undefined>();

  constructor() {
    const change = inject(ChangeDetectorRef);
    const destroyed = inject(DestroyRef);
    effect((onCleanup) => {
      const subscription = this.of()
        ?.events.pipe(takeUntilDestroyed(destroyed))
        .subscribe(() => change.markForCheck());
      onCleanup(() => subscription?.unsubscribe());
    });
  }

  protected first(): { sentence?: string; key: string; values: Record<string, unknown> } | null {
    // What was mistyped is said before that a value is missing because of it.
    const errors = Object.entries(this.of()?.errors ?? {});
    const [name, detail] = errors.find(([key]) => MISTYPED.includes(key)) ?? errors[0] ?? [];
    if (!name) return null;
    if (name === 'server') return { sentence: (detail as string[]).join(' '), key: '', values: {} };
    const values = typeof detail === 'object' && detail !== null ? (detail as Record<string, unknown>) : {};
    if (typeof values['key'] === 'string') return { key: values['key'], values };
    return { key: `field.${KNOWN.includes(name) ? name : 'invalid'}`, values: PARAMETERS[name]?.(values) ?? values };
  }
}

/**
 * Puts the server's sentences at the fields they belong to (`errors` of the problem, camelCase paths such as
 * `sections[0].title`); they go away when the field, or in a row its neighbour, is edited. Returns a problem with only those that found no
 * field, to be shown in `<app-problem-banner>`.
 */
export function applyProblem(form: FormGroup, problem: ProblemDetails): ProblemDetails {
  const homeless: Record<string, string[]> = {};
  for (const [path, sentences] of Object.entries(problem.errors ?? {})) {
    const control = find(form, path);
    // One that is switched off is not shown, or cannot be put right there.
    if (!control || control.disabled) {
      homeless[path] = sentences;
      continue;
    }
    control.setErrors({ ...control.errors, server: sentences });
    control.markAsTouched();
    const row = control.parent;
    if (row && row !== form) row.valueChanges.pipe(take(1)).subscribe(() => control.updateValueAndValidity());
  }
  return { ...problem, errors: homeless };
}

/** Before saving again: what the server refused last time may be right by now, because of what was changed elsewhere. */
export function forgetServerErrors(control: AbstractControl): void {
  if (control instanceof FormGroup || control instanceof FormArray) {
    Object.values<AbstractControl>(control.controls).forEach(forgetServerErrors);
  }
  if (control.hasError('server')) control.updateValueAndValidity();
}

function find(form: FormGroup, path: string): AbstractControl | null {
  let control: AbstractControl | null = form;
  for (const step of path.replace(/\[(\d+)\]/g, '.$1').split('.')) {
    if (control instanceof FormArray) control = control.at(Number(step)) ?? null;
    // A picker holds the thing itself, where the server speaks of its id.
    else if (control instanceof FormGroup) control = control.get(step) ?? control.get(step.replace(/Id$/, ''));
    else return null;
  }
  return control === form ? null : control;
}
