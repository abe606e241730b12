import { Component, inject } from '@angular/core';
import { FormControl, FormGroup, ReactiveFormsModule, Validators } from '@angular/forms';
import { MatButton } from '@angular/material/button';
import { MAT_DIALOG_DATA, MatDialogModule, MatDialogRef } from '@angular/material/dialog';
import { MatError, MatFormField, MatLabel } from '@angular/material/form-field';
import { MatInput } from '@angular/material/input';
import { TranslocoPipe } from '@jsverse/transloco';
import { Observable } from 'rxjs';
import { CommitmentDto, WithdrawCommitmentInput } from '../core/api/models';
import { Clock } from '../core/clock';
import { BusyButton } from '../ui/busy-button';
import { DateInput } from '../ui/date-input';
import { FieldErrors } from '../ui/field-errors';
import { formSaving } from '../ui/form-saving';
import { ProblemBanner } from '../ui/problem-banner';

export interface WithdrawQuestion {
  commitment: CommitmentDto;
  send: (wish: WithdrawCommitmentInput) => Observable<CommitmentDto>;
}

/** Withdrawing: a day, and a reason only from whoever wants to give one. */
@Component({
  selector: 'app-withdraw-dialog',
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
    DateInput,
    FieldErrors,
    ProblemBanner,
  ],
  template: `
    <form [formGroup]="form" (ngSubmit)="submit()" novalidate>
      <h2 mat-dialog-title>{{ 'commitments.withdraw.heading' | transloco: { name: question.commitment.fullName } }}</h2>
      <mat-dialog-content>
        <div class="stack">
          <p>{{ 'commitments.withdraw.sentence' | transloco }}</p>
          <app-problem-banner [problem]="saving.problem()" />
          <app-date-input formControlName="day" [label]="'commitments.withdrawnDay' | transloco" />
          <mat-form-field>
            <mat-label>{{ 'commitments.withdraw.reason' | transloco }}</mat-label>
            <textarea matInput formControlName="reason" rows="3" maxlength="2000"></textarea>
            <mat-error><app-field-errors [of]="form.controls.reason" /></mat-error>
          </mat-form-field>
        </div>
      </mat-dialog-content>
      <mat-dialog-actions align="end">
        <button matButton type="button" [mat-dialog-close]="null">{{ 'common.cancel' | transloco }}</button>
        <app-busy-button type="submit" icon="undo" [busy]="saving.busy()">{{ 'commitments.withdraw.action' | transloco }}</app-busy-button>
      </mat-dialog-actions>
    </form>
  `,
  styles: '.stack { padding-top: 8px; }',
})
export class WithdrawDialog {
  private readonly ref = inject<MatDialogRef<WithdrawDialog, CommitmentDto>>(MatDialogRef);
  protected readonly question = inject<WithdrawQuestion>(MAT_DIALOG_DATA);
  protected readonly saving = formSaving();
  protected readonly form = new FormGroup({
    day: new FormControl<string | null>(inject(Clock).today(), Validators.required),
    reason: new FormControl('', { nonNullable: true, validators: [Validators.maxLength(2000)] }),
  });

  protected async submit(): Promise<void> {
    const { day, reason } = this.form.getRawValue();
    const withdrawn = await this.saving.run(this.form, () => this.question.send({ day, reason: reason.trim().normalize('NFC') || null }));
    if (withdrawn) this.ref.close(withdrawn);
  }
}
