import { Component, inject, signal } from '@angular/core';
import { FormControl, FormGroup, ReactiveFormsModule, Validators } from '@angular/forms';
import { MatButton } from '@angular/material/button';
import { MAT_DIALOG_DATA, MatDialogModule, MatDialogRef } from '@angular/material/dialog';
import { MatError, MatFormField, MatLabel } from '@angular/material/form-field';
import { MatInput } from '@angular/material/input';
import { TranslocoPipe } from '@jsverse/transloco';
import { firstValueFrom } from 'rxjs';
import { SettlementDto } from '../../core/api/models';
import { Clock } from '../../core/clock';
import { newIdempotencyKey } from '../../core/http/request-options';
import { BusyButton } from '../../ui/busy-button';
import { DateInput } from '../../ui/date-input';
import { FieldErrors } from '../../ui/field-errors';
import { formSaving } from '../../ui/form-saving';
import { ProblemBanner } from '../../ui/problem-banner';
import { SettlementsApi } from './settlements-api';

/** Number and day of the decision on a settlement; it closes the year of the estimate. */
@Component({
  selector: 'app-decision-dialog',
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
    <form [formGroup]="form" (ngSubmit)="save()" novalidate>
      <h2 mat-dialog-title>{{ 'settlements.ask.approve' | transloco: { name: settlement().estimate.title } }}</h2>
      <mat-dialog-content>
        <div class="stack">
          <app-problem-banner [problem]="saving.problem()" />
          <p>{{ 'settlements.ask.approveSentence' | transloco }}</p>
          <div class="fields">
            <mat-form-field>
              <mat-label>{{ 'settlements.decision' | transloco }}</mat-label>
              <input matInput formControlName="number" maxlength="64" required autocomplete="off" />
              <mat-error><app-field-errors [of]="form.controls.number" /></mat-error>
            </mat-form-field>
            <app-date-input formControlName="day" [label]="'settlements.decisionDay' | transloco" [max]="today" required />
          </div>
        </div>
      </mat-dialog-content>
      <mat-dialog-actions align="end">
        <button matButton type="button" mat-dialog-close>{{ 'common.cancel' | transloco }}</button>
        <app-busy-button type="submit" icon="stamp" [busy]="saving.busy()">{{ 'settlements.verb.approve' | transloco }}</app-busy-button>
      </mat-dialog-actions>
    </form>
  `,
})
export class DecisionDialog {
  private readonly api = inject(SettlementsApi);
  private readonly ref = inject<MatDialogRef<DecisionDialog, SettlementDto>>(MatDialogRef);
  private readonly key = newIdempotencyKey();
  protected readonly settlement = signal(inject<SettlementDto>(MAT_DIALOG_DATA));
  protected readonly today = inject(Clock).today();
  protected readonly saving = formSaving();
  protected readonly form = new FormGroup({
    number: new FormControl('', {
      nonNullable: true,
      validators: [Validators.required, Validators.pattern(/\S/), Validators.maxLength(64)],
    }),
    day: new FormControl<string | null>(this.today, [Validators.required]),
  });

  protected async save(): Promise<void> {
    const { number, day } = this.form.getRawValue();
    const input = { number: number.trim().normalize('NFC'), day: day! };
    const approved = await this.saving.run(
      this.form,
      () => this.api.approve(this.settlement(), input, this.key),
      async () => this.settlement.set(await firstValueFrom(this.api.get(this.settlement().id))),
    );
    if (approved) this.ref.close(approved);
  }
}
