import { Component, computed, inject, signal } from '@angular/core';
import { toSignal } from '@angular/core/rxjs-interop';
import { FormControl, FormGroup, ReactiveFormsModule, Validators } from '@angular/forms';
import { MatButton } from '@angular/material/button';
import { MAT_DIALOG_DATA, MatDialogModule, MatDialogRef } from '@angular/material/dialog';
import { MatError, MatFormField, MatHint, MatLabel } from '@angular/material/form-field';
import { MatInput } from '@angular/material/input';
import { MatOption, MatSelect } from '@angular/material/select';
import { TranslocoPipe } from '@jsverse/transloco';
import { catchError, firstValueFrom, map, of } from 'rxjs';
import { HamletDto, OrgUnitDto, OrgUnitKind } from '../core/api/models';
import { Clock } from '../core/clock';
import { ProblemDetails, toProblem } from '../core/http/problem-details';
import { newIdempotencyKey } from '../core/http/request-options';
import { EnumTextPipe } from '../core/i18n/server-text-pipes';
import { BusyButton } from '../ui/busy-button';
import { DateInput } from '../ui/date-input';
import { applyProblem, FieldErrors } from '../ui/field-errors';
import { formDraft } from '../ui/form-draft';
import { ProblemBanner } from '../ui/problem-banner';
import { OrganisationApi } from './organisation-api';

export const UNIT_KINDS: readonly OrgUnitKind[] = [
  'peoplesCommittee',
  'office',
  'economicDivision',
  'cultureSocialDivision',
  'publicServiceCenter',
  'communePolice',
  'militaryCommand',
  'partyCommittee',
  'fatherlandFront',
  'massOrganisation',
  'school',
  'religiousFacility',
  'enterprise',
  'hamlet',
  'securityTeam',
  'supportTeam',
  'steeringBoard',
  'other',
];

@Component({
  selector: 'app-unit-dialog',
  imports: [
    ReactiveFormsModule,
    MatButton,
    MatDialogModule,
    MatError,
    MatFormField,
    MatHint,
    MatInput,
    MatLabel,
    MatOption,
    MatSelect,
    TranslocoPipe,
    EnumTextPipe,
    BusyButton,
    DateInput,
    FieldErrors,
    ProblemBanner,
  ],
  templateUrl: './unit-dialog.html',
  // Room for the label that stands on the upper edge of the first field.
  styles: '.stack { padding-top: 8px; }',
})
export class UnitDialog {
  private readonly api = inject(OrganisationApi);
  private readonly ref = inject<MatDialogRef<UnitDialog, OrgUnitDto | null>>(MatDialogRef);
  private readonly key = newIdempotencyKey();
  protected readonly unit = inject<OrgUnitDto | null>(MAT_DIALOG_DATA);
  protected readonly kinds = UNIT_KINDS;
  protected readonly busy = signal(false);
  protected readonly problem = signal<ProblemDetails | null>(null);
  protected readonly form = new FormGroup({
    kind: new FormControl<OrgUnitKind>(this.unit?.kind ?? 'office', { nonNullable: true }),
    name: new FormControl(this.unit?.name ?? '', { nonNullable: true, validators: [Validators.required, Validators.maxLength(200)] }),
    shortName: new FormControl(this.unit?.shortName ?? '', { validators: [Validators.maxLength(64)] }),
    hamletId: new FormControl<string | null>(this.unit?.hamletId ?? null),
    validFrom: new FormControl<string | null>(this.unit?.validFrom ?? inject(Clock).today()),
  });
  protected readonly hamlets = toSignal(
    this.api.hamlets({ pageSize: 200 }).pipe(
      map((page) => page.items),
      catchError(() => of<HamletDto[]>([])),
    ),
    { initialValue: [] },
  );
  private readonly kind = toSignal(this.form.controls.kind.valueChanges, { initialValue: this.form.controls.kind.value });
  protected readonly standsForHamlet = computed(() => !this.unit && this.kind() === 'hamlet');
  private readonly draft = formDraft(`organisation.unit.${this.unit?.id ?? 'new'}`, this.form);

  protected async submit(): Promise<void> {
    this.form.markAllAsTouched();
    if (this.form.invalid || this.busy()) return;
    this.busy.set(true);
    this.problem.set(null);
    try {
      const saved = await firstValueFrom(this.api.saveUnit(this.form.getRawValue(), this.unit, this.key));
      this.draft.clear();
      this.ref.close(saved);
    } catch (error) {
      this.problem.set(applyProblem(this.form, toProblem(error)));
    } finally {
      this.busy.set(false);
    }
  }
}
