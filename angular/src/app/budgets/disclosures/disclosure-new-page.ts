import { Component, inject, input, OnInit, signal } from '@angular/core';
import { FormControl, FormGroup, ReactiveFormsModule, Validators } from '@angular/forms';
import { MatButton } from '@angular/material/button';
import { MatError, MatFormField, MatHint, MatLabel } from '@angular/material/form-field';
import { MatInput } from '@angular/material/input';
import { MatOption, MatSelect } from '@angular/material/select';
import { Router, RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import { firstValueFrom } from 'rxjs';
import { BudgetDisclosureKind, NamedDto } from '../../core/api/models';
import { newIdempotencyKey } from '../../core/http/request-options';
import { EnumTextPipe } from '../../core/i18n/server-text-pipes';
import { BusyButton } from '../../ui/busy-button';
import { FieldErrors } from '../../ui/field-errors';
import { formSaving } from '../../ui/form-saving';
import { PageHeader } from '../../ui/page-header';
import { ProblemBanner } from '../../ui/problem-banner';
import { EstimatePicker } from '../spending/estimate-picker';
import { SpendingApi } from '../spending/spending-api';
import { textOf } from '../spending/spending-model';
import { DisclosuresApi } from './disclosures-api';
import { KINDS, QUARTERS } from './disclosures-model';

/** Chooses what is made public; the figures are taken from the books at that moment. */
@Component({
  selector: 'app-disclosure-new-page',
  imports: [
    ReactiveFormsModule,
    MatButton,
    MatError,
    MatFormField,
    MatHint,
    MatInput,
    MatLabel,
    MatOption,
    MatSelect,
    RouterLink,
    TranslocoPipe,
    EnumTextPipe,
    BusyButton,
    EstimatePicker,
    FieldErrors,
    PageHeader,
    ProblemBanner,
  ],
  template: `
    <div class="page page--narrow">
      <app-page-header
        [heading]="'budgetDisclosures.new' | transloco"
        [lead]="'budgetDisclosures.newLead' | transloco"
        backLink="/kinh-phi/cong-khai"
        [backLabel]="'budgetDisclosures.heading' | transloco"
      />
      <form class="panel stack" [formGroup]="form" (ngSubmit)="save()" novalidate>
        <app-problem-banner [problem]="saving.problem()">
          @if (exists() && form.controls.estimate.value; as estimate) {
            <a remedy matButton routerLink="/kinh-phi/cong-khai" [queryParams]="{ estimateId: estimate.id }">{{
              'budgetDisclosures.openExisting' | transloco
            }}</a>
          }
        </app-problem-banner>
        <app-estimate-picker formControlName="estimate" [label]="'contracts.estimate' | transloco" required />
        <div class="fields">
          <mat-form-field>
            <mat-label>{{ 'budgetDisclosures.kind' | transloco }}</mat-label>
            <mat-select formControlName="kind">
              @for (kind of kinds; track kind) {
                <mat-option [value]="kind">{{ kind | enumText: 'BudgetDisclosureKind' }}</mat-option>
              }
            </mat-select>
          </mat-form-field>
          @if (isQuarter()) {
            <mat-form-field>
              <mat-label>{{ 'budgetDisclosures.quarter' | transloco }}</mat-label>
              <mat-select formControlName="quarter" required>
                @for (quarter of quarters; track quarter) {
                  <mat-option [value]="quarter">{{ 'budgetDisclosures.quarterWord.' + quarter | transloco }}</mat-option>
                }
              </mat-select>
              <mat-error><app-field-errors [of]="form.controls.quarter" /></mat-error>
            </mat-form-field>
          }
        </div>
        <mat-form-field>
          <mat-label>{{ 'budgetDisclosures.opinionPlace' | transloco }}</mat-label>
          <input matInput formControlName="opinionPlace" maxlength="200" autocomplete="off" />
          <mat-hint>{{ 'budgetDisclosures.opinionPlaceHint' | transloco }}</mat-hint>
          <mat-error><app-field-errors [of]="form.controls.opinionPlace" /></mat-error>
        </mat-form-field>
        <div class="row end">
          <a matButton routerLink="/kinh-phi/cong-khai">{{ 'common.cancel' | transloco }}</a>
          <app-busy-button type="submit" icon="eye" [busy]="saving.busy()">{{ 'budgetDisclosures.drawUp' | transloco }}</app-busy-button>
        </div>
      </form>
    </div>
  `,
})
export class DisclosureNewPage implements OnInit {
  private readonly api = inject(DisclosuresApi);
  private readonly spending = inject(SpendingApi);
  private readonly router = inject(Router);
  private readonly key = newIdempotencyKey();

  /** From the address: what is due. */
  readonly estimateId = input<string>();
  readonly kind = input<string>();
  readonly quarter = input<string>();

  protected readonly kinds = KINDS;
  protected readonly quarters = QUARTERS;
  protected readonly saving = formSaving();
  protected readonly isQuarter = signal(false);
  protected readonly form = new FormGroup({
    estimate: new FormControl<NamedDto | null>(null, [Validators.required]),
    kind: new FormControl<NonNullable<BudgetDisclosureKind>>('estimate', { nonNullable: true }),
    quarter: new FormControl<number | null>(null),
    opinionPlace: new FormControl('', { nonNullable: true, validators: [Validators.maxLength(200)] }),
  });

  ngOnInit(): void {
    const { kind, quarter } = this.form.controls;
    kind.valueChanges.subscribe((chosen) => {
      this.isQuarter.set(chosen === 'quarter');
      quarter.setValidators(chosen === 'quarter' ? [Validators.required] : []);
      quarter.updateValueAndValidity();
    });
    const wanted = KINDS.find((known) => known === this.kind());
    if (wanted) kind.setValue(wanted);
    quarter.setValue(QUARTERS.find((known) => String(known) === this.quarter()) ?? null);
    void this.prefill();
  }

  protected exists(): boolean {
    return this.saving.problem()?.code === 'CameraProgram:Budgets:Disclosed';
  }

  protected async save(): Promise<void> {
    const { estimate, kind, quarter, opinionPlace } = this.form.getRawValue();
    const made = await this.saving.run(this.form, () =>
      this.api.create(
        { estimateId: estimate!.id, kind, quarter: kind === 'quarter' ? quarter : null, opinionPlace: textOf(opinionPlace) },
        this.key,
      ),
    );
    if (made) await this.router.navigate(['/kinh-phi/cong-khai', made.id], { replaceUrl: true });
  }

  private async prefill(): Promise<void> {
    const id = this.estimateId();
    if (!id) return;
    const estimate = await firstValueFrom(this.spending.estimate(id)).catch(() => null);
    if (estimate && !this.form.value.estimate) this.form.controls.estimate.setValue({ id: estimate.id, name: estimate.title });
  }
}
