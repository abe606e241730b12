import { Component, inject, signal } from '@angular/core';
import { FormControl, FormGroup, ReactiveFormsModule, Validators } from '@angular/forms';
import { MatButton } from '@angular/material/button';
import { MatCheckbox } from '@angular/material/checkbox';
import { MAT_DIALOG_DATA, MatDialogModule, MatDialogRef } from '@angular/material/dialog';
import { MatError, MatFormField, MatHint, MatLabel } from '@angular/material/form-field';
import { MatInput } from '@angular/material/input';
import { MatOption, MatSelect } from '@angular/material/select';
import { TranslocoPipe } from '@jsverse/transloco';
import { firstValueFrom } from 'rxjs';
import { HamletDto, HamletKind } from '../core/api/models';
import { Clock } from '../core/clock';
import { ProblemDetails, toProblem } from '../core/http/problem-details';
import { newIdempotencyKey } from '../core/http/request-options';
import { EnumTextPipe } from '../core/i18n/server-text-pipes';
import { Session } from '../core/session/session';
import { BusyButton } from '../ui/busy-button';
import { DateInput } from '../ui/date-input';
import { applyProblem, FieldErrors } from '../ui/field-errors';
import { formDraft } from '../ui/form-draft';
import { ProblemBanner } from '../ui/problem-banner';
import { OrganisationApi } from './organisation-api';

export const HAMLET_KINDS: readonly HamletKind[] = ['thon', 'toDanPho', 'ban', 'ap', 'xom', 'khuPho'];

@Component({
  selector: 'app-hamlet-dialog',
  imports: [
    ReactiveFormsModule,
    MatButton,
    MatCheckbox,
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
  templateUrl: './hamlet-dialog.html',
  // Room for the label that stands on the upper edge of the first field.
  styles: '.stack { padding-top: 8px; }',
})
export class HamletDialog {
  private readonly api = inject(OrganisationApi);
  private readonly ref = inject<MatDialogRef<HamletDialog, HamletDto | null>>(MatDialogRef);
  private readonly key = newIdempotencyKey();
  protected readonly hamlet = inject<HamletDto | null>(MAT_DIALOG_DATA);
  protected readonly kinds = HAMLET_KINDS;
  protected readonly busy = signal(false);
  protected readonly problem = signal<ProblemDetails | null>(null);
  /** Tasks and assignments go to units; one that exists already is not made twice. */
  protected readonly offersUnit = !this.hamlet?.unit && inject(Session).may('CameraProgram.OrgUnits.Manage');
  protected readonly form = new FormGroup({
    kind: new FormControl<HamletKind>(this.hamlet?.kind ?? 'thon', { nonNullable: true }),
    name: new FormControl(this.hamlet?.name ?? '', { nonNullable: true, validators: [Validators.required, Validators.maxLength(200)] }),
    households: new FormControl(this.hamlet?.households ?? 0, { nonNullable: true, validators: whole(100_000) }),
    population: new FormControl(this.hamlet?.population ?? 0, { nonNullable: true, validators: whole(1_000_000) }),
    headName: new FormControl(this.hamlet?.headName ?? '', { validators: [Validators.maxLength(200)] }),
    createUnit: new FormControl(this.offersUnit && !this.hamlet, { nonNullable: true }),
    validFrom: new FormControl<string | null>(this.hamlet?.validFrom ?? inject(Clock).today()),
  });
  private readonly draft = formDraft(`organisation.hamlet.${this.hamlet?.id ?? 'new'}`, this.form);

  protected async submit(): Promise<void> {
    this.form.markAllAsTouched();
    if (this.form.invalid || this.busy()) return;
    this.busy.set(true);
    this.problem.set(null);
    try {
      const saved = await firstValueFrom(this.api.saveHamlet(this.form.getRawValue(), this.hamlet, this.key));
      this.draft.clear();
      this.ref.close(saved);
    } catch (error) {
      this.problem.set(applyProblem(this.form, toProblem(error)));
    } finally {
      this.busy.set(false);
    }
  }
}

function whole(max: number) {
  return [Validators.required, Validators.min(0), Validators.max(max), Validators.pattern(/^\d+$/)];
}
