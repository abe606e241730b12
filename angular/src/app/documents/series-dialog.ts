import { Component, computed, inject, signal } from '@angular/core';
import { toSignal } from '@angular/core/rxjs-interop';
import { FormControl, FormGroup, ReactiveFormsModule, Validators } from '@angular/forms';
import { MatButton } from '@angular/material/button';
import { MAT_DIALOG_DATA, MatDialogModule, MatDialogRef } from '@angular/material/dialog';
import { MatError, MatFormField, MatHint, MatLabel } from '@angular/material/form-field';
import { MatInput } from '@angular/material/input';
import { TranslocoPipe } from '@jsverse/transloco';
import { firstValueFrom } from 'rxjs';
import { NumberSeriesDto } from '../core/api/models';
import { ProblemDetails, toProblem } from '../core/http/problem-details';
import { BusyButton } from '../ui/busy-button';
import { applyProblem, FieldErrors } from '../ui/field-errors';
import { ProblemBanner } from '../ui/problem-banner';
import { DocumentsApi } from './documents-api';
import { nextSymbol } from './documents-model';

/** Asks for the last number that was given elsewhere, and shows what the next paper gets. Closes with that. */
@Component({
  selector: 'app-series-dialog',
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
    FieldErrors,
    ProblemBanner,
  ],
  template: `
    <form [formGroup]="form" (ngSubmit)="submit()" novalidate>
      <h2 mat-dialog-title>{{ 'documents.series.dialogHeading' | transloco: { type: series.typeName, year: series.year } }}</h2>
      <mat-dialog-content>
        <div class="stack">
          <app-problem-banner [problem]="problem()" />
          <p>{{ 'documents.series.dialogSentence' | transloco: { body: series.bodyName } }}</p>
          <mat-form-field>
            <mat-label>{{ 'documents.series.lastElsewhere' | transloco }}</mat-label>
            <input matInput class="num" type="number" min="0" step="1" formControlName="lastNumber" required />
            <mat-hint aria-live="polite">
              @if (next(); as symbol) {
                {{ 'documents.series.nextWillBe' | transloco: { symbol } }}
              }
            </mat-hint>
            <mat-error><app-field-errors [of]="form.controls.lastNumber" /></mat-error>
          </mat-form-field>
          <mat-form-field>
            <mat-label>{{ 'common.reason' | transloco }}</mat-label>
            <textarea matInput formControlName="reason" rows="3" maxlength="2000" required></textarea>
            <mat-hint>{{ 'documents.series.reasonHint' | transloco }}</mat-hint>
            <mat-error><app-field-errors [of]="form.controls.reason" /></mat-error>
          </mat-form-field>
        </div>
      </mat-dialog-content>
      <mat-dialog-actions align="end">
        <button matButton type="button" [mat-dialog-close]="null">{{ 'common.cancel' | transloco }}</button>
        <app-busy-button type="submit" icon="save" [busy]="busy()">{{ 'documents.series.set' | transloco }}</app-busy-button>
      </mat-dialog-actions>
    </form>
  `,
})
export class SeriesDialog {
  private readonly api = inject(DocumentsApi);
  private readonly ref = inject<MatDialogRef<SeriesDialog, string | null>>(MatDialogRef);
  protected readonly series = inject<NumberSeriesDto>(MAT_DIALOG_DATA);
  protected readonly busy = signal(false);
  protected readonly problem = signal<ProblemDetails | null>(null);
  protected readonly form = new FormGroup({
    lastNumber: new FormControl<number | null>(this.series.lastNumber || null, {
      validators: [
        Validators.required,
        Validators.pattern(/^\d+$/),
        Validators.min(this.series.lastIssued?.number ?? 0),
        Validators.max(99_999),
      ],
    }),
    reason: new FormControl('', { nonNullable: true, validators: [Validators.required, Validators.pattern(/\S/)] }),
  });
  private readonly last = toSignal(this.form.controls.lastNumber.valueChanges, { initialValue: this.form.controls.lastNumber.value });
  protected readonly next = computed(() => nextSymbol(this.series, this.last()));

  protected async submit(): Promise<void> {
    this.form.markAllAsTouched();
    const { lastNumber, reason } = this.form.getRawValue();
    if (this.form.invalid || lastNumber === null || this.busy()) return;
    this.busy.set(true);
    this.problem.set(null);
    try {
      await firstValueFrom(this.api.continueSeries(this.series, lastNumber, reason.trim()));
      this.ref.close(nextSymbol(this.series, lastNumber));
    } catch (error) {
      this.problem.set(applyProblem(this.form, toProblem(error)));
    } finally {
      this.busy.set(false);
    }
  }
}
