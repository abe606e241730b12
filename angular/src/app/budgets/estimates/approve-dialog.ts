import { Component, inject } from '@angular/core';
import { FormControl, FormGroup, ReactiveFormsModule, Validators } from '@angular/forms';
import { MatButton } from '@angular/material/button';
import { MAT_DIALOG_DATA, MatDialogModule, MatDialogRef } from '@angular/material/dialog';
import { MatError, MatFormField, MatHint, MatLabel } from '@angular/material/form-field';
import { MatInput } from '@angular/material/input';
import { TranslocoPipe } from '@jsverse/transloco';
import { BudgetEstimateDto } from '../../core/api/models';
import { Clock } from '../../core/clock';
import { newIdempotencyKey } from '../../core/http/request-options';
import { BusyButton } from '../../ui/busy-button';
import { DateInput } from '../../ui/date-input';
import { FieldErrors } from '../../ui/field-errors';
import { formSaving } from '../../ui/form-saving';
import { MoneyPipe } from '../../ui/pipes';
import { ProblemBanner } from '../../ui/problem-banner';
import { EstimatesApi } from './estimates-api';

/** The decision by which the estimate is approved; its amounts stand in the books from then on. */
@Component({
  selector: 'app-approve-dialog',
  imports: [
    ReactiveFormsModule,
    MatButton,
    MatDialogModule,
    MatError,
    MatFormField,
    MatHint,
    MatInput,
    MatLabel,
    TranslocoPipe,
    BusyButton,
    DateInput,
    FieldErrors,
    MoneyPipe,
    ProblemBanner,
  ],
  template: `
    <form [formGroup]="form" (ngSubmit)="submit()" novalidate>
      <h2 mat-dialog-title>{{ 'estimates.approve.heading' | transloco: { title: estimate.title } }}</h2>
      <mat-dialog-content>
        <div class="stack">
          <app-problem-banner [problem]="saving.problem()" />
          <p>
            {{ 'estimates.approve.sentence' | transloco: { total: estimate.total | money, words: estimate.totalInWords } }}
          </p>
          <div class="fields">
            <mat-form-field subscriptSizing="dynamic">
              <mat-label>{{ 'estimates.approve.number' | transloco }}</mat-label>
              <input matInput formControlName="number" maxlength="64" required autocomplete="off" />
              <mat-hint>{{ 'estimates.approve.numberHint' | transloco }}</mat-hint>
              <mat-error><app-field-errors [of]="form.controls.number" /></mat-error>
            </mat-form-field>
            <app-date-input formControlName="day" [label]="'estimates.approve.day' | transloco" [max]="today" required />
          </div>
        </div>
      </mat-dialog-content>
      <mat-dialog-actions align="end">
        <button matButton type="button" [mat-dialog-close]="null">{{ 'common.cancel' | transloco }}</button>
        <app-busy-button type="submit" icon="stamp" [busy]="saving.busy()">{{ 'estimates.action.approve' | transloco }}</app-busy-button>
      </mat-dialog-actions>
    </form>
  `,
})
export class ApproveDialog {
  private readonly api = inject(EstimatesApi);
  private readonly ref = inject<MatDialogRef<ApproveDialog, BudgetEstimateDto | null>>(MatDialogRef);
  private readonly key = newIdempotencyKey();
  protected readonly estimate = inject<BudgetEstimateDto>(MAT_DIALOG_DATA);
  protected readonly today = inject(Clock).today();
  protected readonly saving = formSaving();
  protected readonly form = new FormGroup({
    number: new FormControl('', {
      nonNullable: true,
      validators: [Validators.required, Validators.pattern(/\S/), Validators.maxLength(64)],
    }),
    day: new FormControl<string | null>(this.today, Validators.required),
  });

  protected async submit(): Promise<void> {
    const approved = await this.saving.run(this.form, () => {
      const { number, day } = this.form.getRawValue();
      return this.api.approve(this.estimate, { number: number.trim(), day: day! }, this.key);
    });
    if (approved) this.ref.close(approved);
  }
}
