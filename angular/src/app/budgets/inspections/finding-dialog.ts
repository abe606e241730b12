import { Component, inject, signal } from '@angular/core';
import { FormControl, FormGroup, ReactiveFormsModule, Validators } from '@angular/forms';
import { MatButton } from '@angular/material/button';
import { MAT_DIALOG_DATA, MatDialogModule, MatDialogRef } from '@angular/material/dialog';
import { MatError, MatFormField, MatLabel } from '@angular/material/form-field';
import { MatInput } from '@angular/material/input';
import { TranslocoPipe } from '@jsverse/transloco';
import { firstValueFrom } from 'rxjs';
import { BudgetInspectionDto, InspectionFindingDto } from '../../core/api/models';
import { BusyButton } from '../../ui/busy-button';
import { FieldErrors } from '../../ui/field-errors';
import { formSaving } from '../../ui/form-saving';
import { ProblemBanner } from '../../ui/problem-banner';
import { textOf } from '../spending/spending-model';
import { InspectionsApi } from './inspections-api';

export interface FindingQuestion {
  inspection: BudgetInspectionDto;
  finding: InspectionFindingDto;
  step: 'answer' | 'settle';
}

/** What is said to a finding, or that it is settled. */
@Component({
  selector: 'app-finding-dialog',
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
    <form [formGroup]="form" (ngSubmit)="save()" novalidate>
      <h2 mat-dialog-title>{{ 'inspections.ask.' + question.step | transloco }}</h2>
      <mat-dialog-content>
        <div class="stack">
          <app-problem-banner [problem]="saving.problem()" />
          <p>{{ question.finding.content }}</p>
          <mat-form-field>
            <mat-label>{{ 'inspections.' + (question.step === 'answer' ? 'answer' : 'note') | transloco }}</mat-label>
            <textarea matInput formControlName="words" rows="4" maxlength="2000" [required]="question.step === 'answer'"></textarea>
            <mat-error><app-field-errors [of]="form.controls.words" /></mat-error>
          </mat-form-field>
        </div>
      </mat-dialog-content>
      <mat-dialog-actions align="end">
        <button matButton type="button" mat-dialog-close>{{ 'common.cancel' | transloco }}</button>
        <app-busy-button type="submit" icon="check" [busy]="saving.busy()">{{
          'inspections.verb.' + question.step | transloco
        }}</app-busy-button>
      </mat-dialog-actions>
    </form>
  `,
})
export class FindingDialog {
  private readonly api = inject(InspectionsApi);
  private readonly ref = inject<MatDialogRef<FindingDialog, BudgetInspectionDto>>(MatDialogRef);
  protected readonly question = inject<FindingQuestion>(MAT_DIALOG_DATA);
  private readonly inspection = signal(this.question.inspection);
  protected readonly saving = formSaving();
  protected readonly form = new FormGroup({
    words: new FormControl(this.question.step === 'answer' ? (this.question.finding.answer ?? '') : '', {
      nonNullable: true,
      validators: [Validators.maxLength(2000), ...(this.question.step === 'answer' ? [Validators.required, Validators.pattern(/\S/)] : [])],
    }),
  });

  protected async save(): Promise<void> {
    const { finding, step } = this.question;
    const words = textOf(this.form.getRawValue().words);
    const done = await this.saving.run(
      this.form,
      () =>
        step === 'answer'
          ? this.api.answer(this.inspection(), finding.id, words ?? '')
          : this.api.settle(this.inspection(), finding.id, words),
      async () => this.inspection.set(await firstValueFrom(this.api.get(this.inspection().id))),
    );
    if (done) this.ref.close(done);
  }
}
