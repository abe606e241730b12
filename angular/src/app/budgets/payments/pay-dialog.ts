import { Component, inject, signal } from '@angular/core';
import { FormControl, FormGroup, ReactiveFormsModule, Validators } from '@angular/forms';
import { MatButton } from '@angular/material/button';
import { MAT_DIALOG_DATA, MatDialogModule, MatDialogRef } from '@angular/material/dialog';
import { MatError, MatFormField, MatHint, MatLabel } from '@angular/material/form-field';
import { MatInput } from '@angular/material/input';
import { TranslocoPipe } from '@jsverse/transloco';
import { firstValueFrom } from 'rxjs';
import { PaymentDto } from '../../core/api/models';
import { Clock } from '../../core/clock';
import { newIdempotencyKey } from '../../core/http/request-options';
import { BusyButton } from '../../ui/busy-button';
import { DateInput } from '../../ui/date-input';
import { FieldErrors } from '../../ui/field-errors';
import { formSaving } from '../../ui/form-saving';
import { MoneyPipe } from '../../ui/pipes';
import { ProblemBanner } from '../../ui/problem-banner';
import { ContractsApi } from '../contracts/contracts-api';
import { textOf } from '../spending/spending-model';
import { PaymentsApi } from './payments-api';

const VOUCHER_THERE = 'CameraProgram:Budgets:VoucherThere';

/** The day and the number of the voucher with which it was paid. */
@Component({
  selector: 'app-pay-dialog',
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
    <form [formGroup]="form" (ngSubmit)="save()" novalidate>
      <h2 mat-dialog-title>{{ 'payments.ask.pay' | transloco: { amount: (payment().net | money), name: payment().contractorName } }}</h2>
      <mat-dialog-content>
        <div class="stack">
          <app-problem-banner [problem]="saving.problem()">
            @if (saving.problem()?.code === voucherThere) {
              <button remedy matButton type="button" (click)="save(true)">{{ 'payments.sameVoucher' | transloco }}</button>
            }
          </app-problem-banner>
          <p>{{ payment().netInWords }}</p>
          @if (notRecovered(); as amount) {
            <p class="open" role="status">
              {{ 'payments.notRecovered' | transloco: { amount: amount | money, recovered: payment().recovered | money } }}
            </p>
          }
          <div class="fields">
            <app-date-input formControlName="day" [label]="'payments.paidDay' | transloco" [min]="payment().day" [max]="today" required />
            <mat-form-field>
              <mat-label>{{ 'payments.voucher' | transloco }}</mat-label>
              <input matInput formControlName="voucherNumber" maxlength="64" autocomplete="off" />
              <mat-hint>{{ 'payments.voucherHint' | transloco }}</mat-hint>
              <mat-error><app-field-errors [of]="form.controls.voucherNumber" /></mat-error>
            </mat-form-field>
          </div>
        </div>
      </mat-dialog-content>
      <mat-dialog-actions align="end">
        <button matButton type="button" mat-dialog-close>{{ 'common.cancel' | transloco }}</button>
        <app-busy-button type="submit" icon="cash" [busy]="saving.busy()">{{ 'payments.verb.pay' | transloco }}</app-busy-button>
      </mat-dialog-actions>
    </form>
  `,
  styles: `
    .open {
      color: var(--app-soon-ink);
      font-weight: 500;
    }
  `,
})
export class PayDialog {
  private readonly api = inject(PaymentsApi);
  private readonly contracts = inject(ContractsApi);
  private readonly ref = inject<MatDialogRef<PayDialog, PaymentDto>>(MatDialogRef);
  protected readonly voucherThere = VOUCHER_THERE;
  private readonly key = newIdempotencyKey();
  protected readonly payment = signal(inject<PaymentDto>(MAT_DIALOG_DATA));
  protected readonly today = inject(Clock).today();
  protected readonly saving = formSaving();
  protected readonly form = new FormGroup({
    day: new FormControl<string | null>(this.today, [Validators.required]),
    voucherNumber: new FormControl('', { nonNullable: true, validators: [Validators.required, Validators.maxLength(64)] }),
  });

  /** What the contractor still holds in advance after this payment; nothing while that is not known. */
  protected readonly notRecovered = signal(0);

  constructor() {
    const { kind, contractId, recovered } = this.payment();
    if (kind === 'payment') {
      this.contracts.get(contractId).subscribe({
        next: ({ money }) => this.notRecovered.set(Math.max(0, money.advanced - recovered)),
        // The warning is left out; the books themselves do not let an advance be lost.
        error: () => this.notRecovered.set(0),
      });
    }
  }

  protected async save(isSameVoucher = false): Promise<void> {
    const { day, voucherNumber } = this.form.getRawValue();
    const paid = await this.saving.run(
      this.form,
      () => this.api.pay(this.payment(), { day: day!, voucherNumber: textOf(voucherNumber), isSameVoucher }, this.key),
      async () => this.payment.set(await firstValueFrom(this.api.get(this.payment().id))),
    );
    if (paid) this.ref.close(paid);
  }
}
