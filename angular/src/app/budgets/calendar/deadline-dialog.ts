import { Component, inject } from '@angular/core';
import { AbstractControl, FormControl, FormGroup, ReactiveFormsModule, ValidationErrors, Validators } from '@angular/forms';
import { toSignal } from '@angular/core/rxjs-interop';
import { MatButton } from '@angular/material/button';
import { MatCheckbox } from '@angular/material/checkbox';
import { MAT_DIALOG_DATA, MatDialogModule, MatDialogRef } from '@angular/material/dialog';
import { MatError, MatFormField, MatLabel } from '@angular/material/form-field';
import { MatInput } from '@angular/material/input';
import { MatOption, MatSelect } from '@angular/material/select';
import { TranslocoPipe } from '@jsverse/transloco';
import { firstValueFrom } from 'rxjs';
import { DeadlineCertainty, DeadlineUnit, SaveStatutoryDeadlineInput, StatutoryDeadlineDto } from '../../core/api/models';
import { EnumTextPipe } from '../../core/i18n/server-text-pipes';
import { BusyButton } from '../../ui/busy-button';
import { FieldErrors } from '../../ui/field-errors';
import { formSaving } from '../../ui/form-saving';
import { ProblemBanner } from '../../ui/problem-banner';
import { BudgetsApi } from '../budgets-api';

const UNITS: readonly DeadlineUnit[] = ['days', 'workingDays', 'dayOfYear'];
const CERTAINTIES: readonly DeadlineCertainty[] = ['verifiedText', 'verifiedSecondary', 'verifiedPress', 'fromMemory'];
const MAX_DAYS = 3650;
/** Any year without a 29th of February. */
const COMMON_YEAR = 2023;

/** A day that comes every year. */
export function yearlyDayRule(form: AbstractControl): ValidationErrors | null {
  const { unit, day, month } = form.value as { unit: DeadlineUnit; day: number | null; month: number | null };
  if (unit !== 'dayOfYear' || day === null || month === null) return null;
  const last = new Date(Date.UTC(COMMON_YEAR, month, 0)).getUTCDate();
  return day > last ? { noSuchDay: true } : null;
}

const whole = (value: number | null, max: number) =>
  new FormControl<number | null>(value, [Validators.required, Validators.min(1), Validators.max(max), Validators.pattern(/^\d+$/)]);

/** A rule of the register as the commune reads it. */
@Component({
  selector: 'app-deadline-dialog',
  imports: [
    ReactiveFormsModule,
    MatButton,
    MatCheckbox,
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
    ProblemBanner,
  ],
  template: `
    <form [formGroup]="form" (ngSubmit)="submit()" novalidate>
      <h2 mat-dialog-title>{{ 'moneyCalendar.changeRule' | transloco: { rule: rule.rule } }}</h2>
      <mat-dialog-content>
        <div class="stack">
          <app-problem-banner [problem]="saving.problem()" />
          <p>{{ 'moneyCalendar.form.sentence' | transloco }}</p>
          <mat-form-field subscriptSizing="dynamic">
            <mat-label>{{ 'moneyCalendar.rule' | transloco }}</mat-label>
            <textarea matInput formControlName="rule" rows="2" required></textarea>
            <mat-error><app-field-errors [of]="form.controls.rule" /></mat-error>
          </mat-form-field>
          <div class="fields">
            <mat-form-field subscriptSizing="dynamic">
              <mat-label>{{ 'moneyCalendar.form.unit' | transloco }}</mat-label>
              <mat-select formControlName="unit">
                @for (unit of units; track unit) {
                  <mat-option [value]="unit">{{ unit | enumText: 'DeadlineUnit' }}</mat-option>
                }
              </mat-select>
            </mat-form-field>
            @if (value().unit === 'dayOfYear') {
              <mat-form-field subscriptSizing="dynamic">
                <mat-label>{{ 'moneyCalendar.form.day' | transloco }}</mat-label>
                <input matInput class="num" type="number" min="1" max="31" formControlName="day" required />
                <mat-error><app-field-errors [of]="form.controls.day" /></mat-error>
              </mat-form-field>
              <mat-form-field subscriptSizing="dynamic">
                <mat-label>{{ 'moneyCalendar.form.month' | transloco }}</mat-label>
                <input matInput class="num" type="number" min="1" max="12" formControlName="month" required />
                <mat-error><app-field-errors [of]="form.controls.month" /></mat-error>
              </mat-form-field>
            } @else {
              <mat-form-field subscriptSizing="dynamic">
                <mat-label>{{ 'moneyCalendar.form.amount' | transloco }}</mat-label>
                <input matInput class="num" type="number" min="1" formControlName="amount" required />
                <mat-error><app-field-errors [of]="form.controls.amount" /></mat-error>
              </mat-form-field>
            }
          </div>
          @if (value().unit === 'dayOfYear') {
            @if (form.hasError('noSuchDay')) {
              <p class="wrong" role="alert">{{ 'moneyCalendar.form.dateWrong' | transloco }}</p>
            }
            <mat-checkbox formControlName="nextYear">{{ 'moneyCalendar.form.nextYear' | transloco }}</mat-checkbox>
          }
          <mat-form-field subscriptSizing="dynamic">
            <mat-label>{{ 'moneyCalendar.form.from' | transloco }}</mat-label>
            <input matInput formControlName="countedFrom" maxlength="200" autocomplete="off" />
            <mat-error><app-field-errors [of]="form.controls.countedFrom" /></mat-error>
          </mat-form-field>
          <div class="fields">
            <mat-form-field subscriptSizing="dynamic">
              <mat-label>{{ 'moneyCalendar.source' | transloco }}</mat-label>
              <input matInput formControlName="source" maxlength="200" autocomplete="off" />
              <mat-error><app-field-errors [of]="form.controls.source" /></mat-error>
            </mat-form-field>
            <mat-form-field subscriptSizing="dynamic">
              <mat-label>{{ 'moneyCalendar.certainty' | transloco }}</mat-label>
              <mat-select formControlName="certainty">
                @for (certainty of certainties; track certainty) {
                  <mat-option [value]="certainty">{{ certainty | enumText: 'DeadlineCertainty' }}</mat-option>
                }
              </mat-select>
            </mat-form-field>
          </div>
        </div>
      </mat-dialog-content>
      <mat-dialog-actions align="end">
        <button matButton type="button" [mat-dialog-close]="null">{{ 'common.cancel' | transloco }}</button>
        <app-busy-button type="submit" icon="save" [busy]="saving.busy()">{{ 'moneyCalendar.form.save' | transloco }}</app-busy-button>
      </mat-dialog-actions>
    </form>
  `,
  styles: `
    .wrong {
      color: var(--app-late-ink);
    }
  `,
})
export class DeadlineDialog {
  private readonly api = inject(BudgetsApi);
  private readonly ref = inject<MatDialogRef<DeadlineDialog, StatutoryDeadlineDto | null>>(MatDialogRef);
  protected rule = inject<StatutoryDeadlineDto>(MAT_DIALOG_DATA);
  protected readonly units = UNITS;
  protected readonly certainties = CERTAINTIES;
  protected readonly saving = formSaving();
  protected readonly form = new FormGroup(
    {
      rule: new FormControl(this.rule.rule, {
        nonNullable: true,
        validators: [Validators.required, Validators.pattern(/\S/), Validators.maxLength(500)],
      }),
      unit: new FormControl<DeadlineUnit>(this.rule.unit, { nonNullable: true }),
      amount: whole(this.rule.amount || null, MAX_DAYS),
      month: whole(this.rule.month, 12),
      day: whole(this.rule.day, 31),
      nextYear: new FormControl(this.rule.nextYear, { nonNullable: true }),
      countedFrom: new FormControl(this.rule.countedFrom ?? '', { nonNullable: true, validators: Validators.maxLength(200) }),
      source: new FormControl(this.rule.source ?? '', { nonNullable: true, validators: Validators.maxLength(200) }),
      certainty: new FormControl<DeadlineCertainty>(this.rule.certainty, { nonNullable: true }),
    },
    { validators: yearlyDayRule },
  );
  protected readonly value = toSignal(this.form.valueChanges, { initialValue: this.form.value });

  constructor() {
    this.form.controls.unit.valueChanges.subscribe((unit) => this.fit(unit));
    const { amount, day, month, nextYear, certainty } = this.form.controls;
    // What somebody changes is no longer what was read in the law, until they say so.
    for (const term of [amount, day, month, nextYear] as AbstractControl[]) {
      term.valueChanges.subscribe(() => {
        if (term.dirty && certainty.pristine) certainty.setValue('fromMemory');
      });
    }
    this.fit(this.rule.unit);
  }

  protected async submit(): Promise<void> {
    const saved = await this.saving.run(
      this.form,
      () => this.api.saveDeadline(this.rule, this.input()),
      async () => {
        const rules = await firstValueFrom(this.api.deadlines());
        this.rule = rules.find((rule) => rule.code === this.rule.code) ?? this.rule;
      },
    );
    if (saved) this.ref.close(saved);
  }

  /** A count of days needs no day of the year, and the other way round. */
  private fit(unit: DeadlineUnit): void {
    const { amount, day, month } = this.form.controls;
    const yearly = unit === 'dayOfYear';
    for (const control of [day, month]) {
      if (yearly) control.enable();
      else control.disable();
    }
    if (yearly) amount.disable();
    else amount.enable();
  }

  private input(): SaveStatutoryDeadlineInput {
    const value = this.form.getRawValue();
    const yearly = value.unit === 'dayOfYear';
    return {
      ...value,
      rule: value.rule.trim().normalize('NFC'),
      amount: yearly ? 0 : value.amount!,
      month: yearly ? value.month : null,
      day: yearly ? value.day : null,
      nextYear: yearly && value.nextYear,
      countedFrom: value.countedFrom.trim() || null,
      source: value.source.trim() || null,
    };
  }
}
