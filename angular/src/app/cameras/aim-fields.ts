import { Component, input } from '@angular/core';
import { FormControl, FormGroup, ReactiveFormsModule, Validators } from '@angular/forms';
import { MatError, MatFormField, MatHint, MatLabel } from '@angular/material/form-field';
import { MatInput } from '@angular/material/input';
import { TranslocoPipe } from '@jsverse/transloco';
import { AimDto } from '../core/api/models';
import { BearingDial } from '../map/bearing-dial';
import { FieldErrors } from '../ui/field-errors';
import { DEFAULT_FIELD_OF_VIEW, DEFAULT_RANGE, MAX_FIELD_OF_VIEW, MAX_RANGE } from './cameras-model';

export type AimForm = FormGroup<{
  bearing: FormControl<number | null>;
  fieldOfView: FormControl<number>;
  range: FormControl<number>;
}>;

/** Where a camera looks: bearing (may be unknown), field of view in degrees, range in metres. */
export function aimGroup(aim?: AimDto): AimForm {
  const whole = (value: number, max: number) =>
    new FormControl(value, {
      nonNullable: true,
      validators: [Validators.required, Validators.min(1), Validators.max(max), Validators.pattern(/^\d+$/)],
    });
  return new FormGroup({
    bearing: new FormControl<number | null>(aim?.bearing ?? null),
    fieldOfView: whole(aim?.fieldOfView ?? DEFAULT_FIELD_OF_VIEW, MAX_FIELD_OF_VIEW),
    range: whole(aim?.range ?? DEFAULT_RANGE, MAX_RANGE),
  });
}

/** Fields of {@link aimGroup}: `<app-aim-fields [form]="form.controls.aim" [label]="…" />`. */
@Component({
  selector: 'app-aim-fields',
  imports: [ReactiveFormsModule, MatError, MatFormField, MatHint, MatInput, MatLabel, TranslocoPipe, BearingDial, FieldErrors],
  template: `
    <div class="stack" [formGroup]="form()">
      <app-bearing-dial formControlName="bearing" [label]="label()" />
      <div class="fields">
        <mat-form-field>
          <mat-label>{{ 'cameras.fieldOfView' | transloco }}</mat-label>
          <input matInput class="num" type="number" min="1" step="1" [max]="maxFieldOfView" formControlName="fieldOfView" required />
          <mat-hint>{{ 'cameras.fieldOfViewHint' | transloco }}</mat-hint>
          <mat-error><app-field-errors [of]="form().controls.fieldOfView" /></mat-error>
        </mat-form-field>
        <mat-form-field>
          <mat-label>{{ 'cameras.range' | transloco }}</mat-label>
          <input matInput class="num" type="number" min="1" step="1" [max]="maxRange" formControlName="range" required />
          <mat-hint>{{ 'cameras.rangeHint' | transloco }}</mat-hint>
          <mat-error><app-field-errors [of]="form().controls.range" /></mat-error>
        </mat-form-field>
      </div>
    </div>
  `,
})
export class AimFields {
  readonly form = input.required<AimForm>();
  readonly label = input.required<string>();
  protected readonly maxFieldOfView = MAX_FIELD_OF_VIEW;
  protected readonly maxRange = MAX_RANGE;
}
