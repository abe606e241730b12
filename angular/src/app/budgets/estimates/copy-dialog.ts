import { Component, inject } from '@angular/core';
import { FormControl, FormGroup, ReactiveFormsModule, Validators } from '@angular/forms';
import { MatButton } from '@angular/material/button';
import { MAT_DIALOG_DATA, MatDialogModule, MatDialogRef } from '@angular/material/dialog';
import { MatError, MatFormField, MatLabel } from '@angular/material/form-field';
import { MatInput } from '@angular/material/input';
import { TranslocoPipe } from '@jsverse/transloco';
import { BudgetEstimateDto } from '../../core/api/models';
import { newIdempotencyKey } from '../../core/http/request-options';
import { BusyButton } from '../../ui/busy-button';
import { FieldErrors } from '../../ui/field-errors';
import { formSaving } from '../../ui/form-saving';
import { ProblemBanner } from '../../ui/problem-banner';
import { MAX_YEAR, MIN_YEAR, TITLE_LENGTH } from './estimate-writing';
import { EstimatesApi } from './estimates-api';

/** A draft for another year with the lines of this estimate. */
@Component({
  selector: 'app-copy-dialog',
  imports: [
    ReactiveFormsModule,
    MatButton,
    MatDialogModule,
    MatError,
    MatFormField,
    MatInput,
    MatLabel,
    TranslocoPipe,
    BusyButton,
    FieldErrors,
    ProblemBanner,
  ],
  template: `
    <form [formGroup]="form" (ngSubmit)="submit()" novalidate>
      <h2 mat-dialog-title>{{ 'estimates.copy.heading' | transloco }}</h2>
      <mat-dialog-content>
        <div class="stack">
          <app-problem-banner [problem]="saving.problem()" />
          <p>{{ 'estimates.copy.sentence' | transloco }}</p>
          <mat-form-field>
            <mat-label>{{ 'estimates.year' | transloco }}</mat-label>
            <input matInput class="num" type="number" formControlName="year" required />
            <mat-error><app-field-errors [of]="form.controls.year" /></mat-error>
          </mat-form-field>
          <mat-form-field>
            <mat-label>{{ 'estimates.title' | transloco }}</mat-label>
            <textarea matInput formControlName="title" rows="2" required></textarea>
            <mat-error><app-field-errors [of]="form.controls.title" /></mat-error>
          </mat-form-field>
        </div>
      </mat-dialog-content>
      <mat-dialog-actions align="end">
        <button matButton type="button" [mat-dialog-close]="null">{{ 'common.cancel' | transloco }}</button>
        <app-busy-button type="submit" icon="copy" [busy]="saving.busy()">{{ 'estimates.copy.action' | transloco }}</app-busy-button>
      </mat-dialog-actions>
    </form>
  `,
})
export class CopyDialog {
  private readonly api = inject(EstimatesApi);
  private readonly ref = inject<MatDialogRef<CopyDialog, BudgetEstimateDto | null>>(MatDialogRef);
  private readonly estimate = inject<BudgetEstimateDto>(MAT_DIALOG_DATA);
  private readonly key = newIdempotencyKey();
  protected readonly saving = formSaving();
  protected readonly form = new FormGroup({
    year: new FormControl<number | null>(this.estimate.year + 1, [Validators.required, Validators.min(MIN_YEAR), Validators.max(MAX_YEAR)]),
    title: new FormControl(this.estimate.title.replaceAll(String(this.estimate.year), String(this.estimate.year + 1)), {
      nonNullable: true,
      validators: [Validators.required, Validators.pattern(/\S/), Validators.maxLength(TITLE_LENGTH)],
    }),
  });

  protected async submit(): Promise<void> {
    const copy = await this.saving.run(this.form, () => {
      const { year, title } = this.form.getRawValue();
      return this.api.copy(this.estimate.id, year!, title.trim(), this.key);
    });
    if (copy) this.ref.close(copy);
  }
}
