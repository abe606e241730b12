import { Component, inject, signal } from '@angular/core';
import { FormControl, FormGroup, ReactiveFormsModule, Validators } from '@angular/forms';
import { MatButton } from '@angular/material/button';
import { MAT_DIALOG_DATA, MatDialogModule, MatDialogRef } from '@angular/material/dialog';
import { MatError, MatFormField, MatLabel } from '@angular/material/form-field';
import { MatInput } from '@angular/material/input';
import { TranslocoPipe } from '@jsverse/transloco';
import { firstValueFrom } from 'rxjs';
import { ContractDto } from '../../core/api/models';
import { Clock } from '../../core/clock';
import { newIdempotencyKey } from '../../core/http/request-options';
import { BusyButton } from '../../ui/busy-button';
import { DateInput } from '../../ui/date-input';
import { FieldErrors } from '../../ui/field-errors';
import { FileDrop, StoredFile } from '../../ui/file-drop';
import { formSaving } from '../../ui/form-saving';
import { ProblemBanner } from '../../ui/problem-banner';
import { LineAmounts } from '../spending/line-amounts';
import { lineRows, sentLines, showLines } from '../spending/line-rows';
import { SpendingApi } from '../spending/spending-api';
import { atRows, lacksMoney } from '../spending/spending-model';
import { ContractsApi } from './contracts-api';
import { limitsOf, releasable } from './contracts-model';

export interface GiveBackQuestion {
  contract: ContractDto;
  step: 'release' | 'refundAdvance';
}

/** What a contract does not need any more, or what of an advance came back; with the reason. */
@Component({
  selector: 'app-give-back-dialog',
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
    FileDrop,
    LineAmounts,
    ProblemBanner,
  ],
  template: `
    <form [formGroup]="form" (ngSubmit)="save()" novalidate>
      <h2 mat-dialog-title>{{ 'contracts.ask.' + step | transloco: { number: contract().number } }}</h2>
      <mat-dialog-content>
        <div class="stack">
          <app-problem-banner [problem]="saving.problem()" />
          <p>{{ 'contracts.ask.' + step + 'Sentence' | transloco }}</p>
          <app-line-amounts [rows]="form.controls.lines" [limitLabel]="'contracts.' + step + 'Left'" />
          <app-date-input
            formControlName="day"
            [label]="'contracts.giveBackDay' | transloco"
            [min]="contract().day"
            [max]="today"
            required
          />
          <mat-form-field>
            <mat-label>{{ 'common.reason' | transloco }}</mat-label>
            <textarea matInput formControlName="reason" rows="3" maxlength="2000" required></textarea>
            <mat-error><app-field-errors [of]="form.controls.reason" /></mat-error>
          </mat-form-field>
          <app-file-drop [upload]="send" [(files)]="files" />
        </div>
      </mat-dialog-content>
      <mat-dialog-actions align="end">
        <button matButton type="button" mat-dialog-close>{{ 'common.cancel' | transloco }}</button>
        <app-busy-button type="submit" icon="undo" [busy]="saving.busy()">{{ 'contracts.verb.' + step | transloco }}</app-busy-button>
      </mat-dialog-actions>
    </form>
  `,
})
export class GiveBackDialog {
  private readonly api = inject(ContractsApi);
  private readonly spending = inject(SpendingApi);
  private readonly ref = inject<MatDialogRef<GiveBackDialog, ContractDto>>(MatDialogRef);
  private readonly question = inject<GiveBackQuestion>(MAT_DIALOG_DATA);
  private readonly key = newIdempotencyKey();
  protected readonly step = this.question.step;
  protected readonly contract = signal(this.question.contract);
  protected readonly today = inject(Clock).today();
  protected readonly saving = formSaving();
  protected readonly files = signal<StoredFile[]>([]);
  protected readonly send = (file: File) => this.spending.upload(file);

  protected readonly form = new FormGroup({
    day: new FormControl<string | null>(this.today, [Validators.required]),
    reason: new FormControl('', {
      nonNullable: true,
      validators: [Validators.required, Validators.pattern(/\S/), Validators.maxLength(2000)],
    }),
    lines: lineRows(),
  });

  constructor() {
    this.fill();
  }

  protected async save(): Promise<void> {
    const { day, reason } = this.form.getRawValue();
    const { lines, places } = sentLines(this.form.controls.lines);
    const input = {
      day: day!,
      reason: reason.trim().normalize('NFC'),
      lines: lines.map(({ lineKey, amount }) => ({ lineKey, amount })),
      fileIds: this.files().map((file) => file.id),
    };
    const { id } = this.contract();
    const call = () => (this.step === 'release' ? this.api.release(id, input, this.key) : this.api.refundAdvance(id, input, this.key));
    const saved = await this.saving.run(this.form, () => atRows(call(), places));
    if (saved) this.ref.close(saved);
    else if (lacksMoney(this.saving.problem()?.code)) {
      this.contract.set(await firstValueFrom(this.api.get(id)));
      this.fill();
    }
  }

  private fill(): void {
    const limit = this.step === 'release' ? releasable : (money: { advanced: number }) => money.advanced;
    showLines(this.form.controls.lines, limitsOf(this.contract(), limit), { over: `contracts.${this.step}Over` });
  }
}
