import { Component } from '@angular/core';
import { FormControl, FormGroup, ReactiveFormsModule, Validators } from '@angular/forms';
import { MatButton } from '@angular/material/button';
import { MatDialogModule } from '@angular/material/dialog';
import { MatError, MatFormField, MatLabel } from '@angular/material/form-field';
import { MatInput } from '@angular/material/input';
import { MatOption, MatSelect } from '@angular/material/select';
import { TranslocoPipe } from '@jsverse/transloco';
import { RepairFunding } from '../core/api/models';
import { EnumTextPipe } from '../core/i18n/server-text-pipes';
import { BusyButton } from '../ui/busy-button';
import { FieldErrors } from '../ui/field-errors';
import { MoneyInput } from '../ui/money-input';
import { ProblemBanner } from '../ui/problem-banner';
import { FUNDINGS, MAX_NOTE } from './maintenance-model';
import { TicketDialog } from './ticket-dialog';

/** The amount that was written down was wrong; the history keeps what it was. */
@Component({
  selector: 'app-cost-dialog',
  imports: [
    ReactiveFormsModule,
    MatButton,
    MatDialogModule,
    MatError,
    MatFormField,
    MatInput,
    MatLabel,
    MatOption,
    MatSelect,
    TranslocoPipe,
    EnumTextPipe,
    BusyButton,
    FieldErrors,
    MoneyInput,
    ProblemBanner,
  ],
  template: `
    <form [formGroup]="form" (ngSubmit)="submit()" novalidate>
      <h2 mat-dialog-title>{{ 'maintenance.ask.correctCost' | transloco: { name: ticket().camera.name } }}</h2>
      <mat-dialog-content>
        <div class="stack">
          <app-problem-banner [problem]="problem()" />
          <div class="fields">
            <app-money-input
              formControlName="cost"
              [label]="'maintenance.cost' | transloco"
              [hint]="'maintenance.ask.noCost' | transloco"
            />
            <mat-form-field>
              <mat-label>{{ 'maintenance.funding' | transloco }}</mat-label>
              <mat-select formControlName="funding">
                <mat-option [value]="null">–</mat-option>
                @for (funding of fundings; track funding) {
                  <mat-option [value]="funding">{{ funding | enumText: 'RepairFunding' }}</mat-option>
                }
              </mat-select>
              <mat-error><app-field-errors [of]="form.controls.funding" /></mat-error>
            </mat-form-field>
          </div>
          <mat-form-field>
            <mat-label>{{ 'common.reason' | transloco }}</mat-label>
            <textarea matInput formControlName="reason" rows="2" required [maxlength]="max"></textarea>
            <mat-error><app-field-errors [of]="form.controls.reason" /></mat-error>
          </mat-form-field>
        </div>
      </mat-dialog-content>
      <mat-dialog-actions align="end">
        <button matButton type="button" [mat-dialog-close]="null">{{ 'common.cancel' | transloco }}</button>
        <app-busy-button type="submit" icon="save" [busy]="busy()">{{ 'maintenance.verb.save' | transloco }}</app-busy-button>
      </mat-dialog-actions>
    </form>
  `,
})
export class CostDialog extends TicketDialog {
  protected readonly fundings = FUNDINGS;
  protected readonly max = MAX_NOTE;
  protected readonly form = new FormGroup({
    cost: new FormControl<number | null>(this.ticket().cost || null),
    funding: new FormControl<RepairFunding | null>(this.ticket().funding),
    reason: new FormControl('', {
      nonNullable: true,
      validators: [Validators.required, Validators.pattern(/\S/), Validators.maxLength(MAX_NOTE)],
    }),
  });

  protected submit(): void {
    const { cost, funding } = this.form.controls;
    funding.setErrors(cost.value && !funding.value ? { required: true } : null);
    void this.send((ticket) => {
      const value = this.form.getRawValue();
      return this.api.correctCost(ticket, {
        cost: value.cost ?? 0,
        funding: value.cost ? value.funding : null,
        reason: value.reason.trim().normalize('NFC'),
      });
    });
  }
}
