import { Component, inject } from '@angular/core';
import { FormControl, FormGroup, ReactiveFormsModule, Validators } from '@angular/forms';
import { MatButton } from '@angular/material/button';
import { MAT_DIALOG_DATA, MatDialogModule, MatDialogRef } from '@angular/material/dialog';
import { MatError, MatFormField, MatHint, MatLabel } from '@angular/material/form-field';
import { MatInput } from '@angular/material/input';
import { TranslocoPipe } from '@jsverse/transloco';
import { firstValueFrom } from 'rxjs';
import { ReconciliationDto } from '../../core/api/models';
import { BusyButton } from '../../ui/busy-button';
import { FieldErrors } from '../../ui/field-errors';
import { formSaving } from '../../ui/form-saving';
import { MoneyInput } from '../../ui/money-input';
import { DayPipe } from '../../ui/pipes';
import { ProblemBanner } from '../../ui/problem-banner';
import { textOf } from '../parts/fund-form';
import { ReconciliationsApi } from './reconciliations-api';
import { sheetOf, Side } from './reconciliations-model';

export interface FiguresQuestion {
  reconciliation: ReconciliationDto;
  side: Side;
}

/** What one side counts. The book's figures are not offered: each side counts for itself. */
@Component({
  selector: 'app-figures-dialog',
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
    DayPipe,
    FieldErrors,
    MoneyInput,
    ProblemBanner,
  ],
  template: `
    <form [formGroup]="form" (ngSubmit)="submit()" novalidate>
      <h2 mat-dialog-title>{{ 'reconciliations.enter.' + question.side | transloco }}</h2>
      <mat-dialog-content>
        <div class="stack">
          <p>
            {{
              'reconciliations.enter.lead' | transloco: { from: question.reconciliation.from | day, to: question.reconciliation.to | day }
            }}
          </p>
          @if (signed) {
            <p class="soon">{{ 'reconciliations.enter.takesAway' | transloco }}</p>
          }
          <app-problem-banner [problem]="saving.problem()" />
          <div class="fields">
            <mat-form-field>
              <mat-label>{{ 'reconciliations.figures.receipts' | transloco }}</mat-label>
              <input matInput class="num" type="number" min="0" step="1" formControlName="receipts" required />
              <mat-error><app-field-errors [of]="form.controls.receipts" /></mat-error>
            </mat-form-field>
            <app-money-input formControlName="received" required [label]="'reconciliations.figures.received' | transloco" />
            <app-money-input formControlName="goods" required [label]="'reconciliations.figures.goods' | transloco" />
            <app-money-input formControlName="spent" required [label]="'reconciliations.figures.spent' | transloco" />
            <app-money-input formControlName="cash" required [label]="'reconciliations.figures.cash' | transloco" />
            <app-money-input formControlName="bank" required [label]="'reconciliations.figures.bank' | transloco" />
          </div>
          <mat-form-field>
            <mat-label>{{ 'reconciliations.note' | transloco }}</mat-label>
            <textarea matInput formControlName="note" rows="3" maxlength="2000"></textarea>
            <mat-hint>{{ 'reconciliations.noteHint' | transloco }}</mat-hint>
            <mat-error><app-field-errors [of]="form.controls.note" /></mat-error>
          </mat-form-field>
        </div>
      </mat-dialog-content>
      <mat-dialog-actions align="end">
        <button matButton type="button" [mat-dialog-close]="null">{{ 'common.cancel' | transloco }}</button>
        <app-busy-button type="submit" icon="save" [busy]="saving.busy()">{{ 'reconciliations.enter.save' | transloco }}</app-busy-button>
      </mat-dialog-actions>
    </form>
  `,
  styles: `
    .stack {
      padding-top: 8px;
    }
    .soon {
      padding: 12px 16px;
      border-radius: var(--app-radius);
      color: var(--app-soon-ink);
      background: var(--app-soon-ground);
    }
  `,
})
export class FiguresDialog {
  private readonly api = inject(ReconciliationsApi);
  private readonly ref = inject<MatDialogRef<FiguresDialog, ReconciliationDto>>(MatDialogRef);
  protected readonly question = inject<FiguresQuestion>(MAT_DIALOG_DATA);
  private known = this.question.reconciliation;
  private readonly before = sheetOf(this.known, this.question.side)?.figures;
  protected readonly signed = !!(this.known.ours?.signedAt ?? this.known.office?.signedAt);
  protected readonly saving = formSaving();
  protected readonly form = new FormGroup({
    receipts: new FormControl<number | null>(this.before?.receipts ?? null, [
      Validators.required,
      Validators.min(0),
      Validators.max(1_000_000),
      Validators.pattern(/^\d+$/),
    ]),
    received: this.amount(this.before?.received),
    goods: this.amount(this.before?.goods),
    spent: this.amount(this.before?.spent),
    cash: this.amount(this.before?.cash),
    bank: this.amount(this.before?.bank),
    note: new FormControl(this.known.note ?? '', { nonNullable: true, validators: Validators.maxLength(2000) }),
  });

  protected async submit(): Promise<void> {
    const { receipts, received, goods, spent, cash, bank, note } = this.form.getRawValue();
    const figures = { receipts: Number(receipts), received: received!, goods: goods!, spent: spent!, cash: cash!, bank: bank! };
    const saved = await this.saving.run(
      this.form,
      () => this.api.enter(this.known, this.question.side, { ...figures, note: textOf(note) }),
      async () => (this.known = await firstValueFrom(this.api.get(this.known.id))),
    );
    if (saved) this.ref.close(saved);
  }

  private amount(before: number | undefined): FormControl<number | null> {
    return new FormControl<number | null>(before ?? null, [Validators.required, Validators.min(0)]);
  }
}
