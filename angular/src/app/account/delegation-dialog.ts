import { Component, computed, inject, signal } from '@angular/core';
import { takeUntilDestroyed, toSignal } from '@angular/core/rxjs-interop';
import { AbstractControl, FormControl, FormGroup, ReactiveFormsModule, ValidationErrors, Validators } from '@angular/forms';
import { MatButton } from '@angular/material/button';
import { MatCheckbox } from '@angular/material/checkbox';
import { MatDialogModule, MatDialogRef } from '@angular/material/dialog';
import { MatError, MatFormField, MatHint, MatLabel } from '@angular/material/form-field';
import { MatInput } from '@angular/material/input';
import { MatRadioButton, MatRadioGroup } from '@angular/material/radio';
import { MatOption, MatSelect } from '@angular/material/select';
import { TranslocoPipe } from '@jsverse/transloco';
import { catchError, firstValueFrom, of } from 'rxjs';
import { DelegationCandidateDto, DelegationDto, DelegationKind, PermissionGroupDto } from '../core/api/models';
import { Clock } from '../core/clock';
import { ProblemDetails, toProblem } from '../core/http/problem-details';
import { newIdempotencyKey } from '../core/http/request-options';
import { EnumTextPipe, PermissionTextPipe, ServerTextPipe } from '../core/i18n/server-text-pipes';
import { Session } from '../core/session/session';
import { BusyButton } from '../ui/busy-button';
import { DateInput } from '../ui/date-input';
import { applyProblem, FieldErrors } from '../ui/field-errors';
import { ProblemBanner } from '../ui/problem-banner';
import { AccountApi } from './account-api';

/** Lets somebody stand in: who, on which written basis, from when to when, with which of one's own rights. */
@Component({
  selector: 'app-delegation-dialog',
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
    MatRadioButton,
    MatRadioGroup,
    MatSelect,
    TranslocoPipe,
    EnumTextPipe,
    PermissionTextPipe,
    ServerTextPipe,
    BusyButton,
    DateInput,
    FieldErrors,
    ProblemBanner,
  ],
  templateUrl: './delegation-dialog.html',
  styles: `
    /* Room for the label that stands on the upper edge of the first field. */
    .stack {
      padding-top: 8px;
    }
    fieldset {
      display: grid;
      margin: 0;
      padding: 0;
      border: 0;
      min-width: 0;
    }
    mat-dialog-content > .stack {
      /* Room for the label of the first field, which stands on its upper edge. */
      padding-top: 8px;
    }
    mat-radio-group {
      display: grid;
      gap: 4px;
    }
    legend {
      padding: 0;
      font-weight: 500;
    }
  `,
})
export class DelegationDialog {
  private readonly api = inject(AccountApi);
  private readonly session = inject(Session);
  private readonly ref = inject<MatDialogRef<DelegationDialog, DelegationDto | null>>(MatDialogRef);
  private readonly key = newIdempotencyKey();

  protected readonly today = inject(Clock).today();
  protected readonly busy = signal(false);
  protected readonly problem = signal<ProblemDetails | null>(null);
  protected readonly chosen = signal<ReadonlySet<string>>(new Set());
  protected readonly nothingChosen = signal(false);
  protected readonly form = new FormGroup({
    toUserId: new FormControl<string | null>(null, { validators: [Validators.required] }),
    kind: new FormControl<DelegationKind | null>(null, {
      validators: [Validators.required, (kind: AbstractControl<DelegationKind | null>): ValidationErrors | null => this.misfit(kind.value)],
    }),
    basis: new FormControl('', { nonNullable: true, validators: [Validators.required, Validators.pattern(/\S/)] }),
    fromDay: new FormControl<string | null>(this.today, { validators: [Validators.required] }),
    toDay: new FormControl<string | null>(null, { validators: [Validators.required] }),
    scope: new FormControl<'all' | 'some'>('all', { nonNullable: true }),
  });

  protected readonly kinds: readonly DelegationKind[] = ['deputyForHead', 'byAuthorisation'];
  protected readonly people = toSignal(this.api.candidates().pipe(catchError(() => of<DelegationCandidateDto[]>([]))), {
    initialValue: [],
  });
  private readonly defined = toSignal(this.api.permissions().pipe(catchError(() => of<PermissionGroupDto[]>([]))), { initialValue: [] });
  /** What one holds oneself and may hand on. */
  protected readonly groups = computed(() =>
    this.defined()
      .map((group) => ({ ...group, permissions: group.permissions.filter((p) => p.mayBeDelegated && this.session.may(p.name)) }))
      .filter((group) => group.permissions.length),
  );

  private readonly kind = toSignal(this.form.controls.kind.valueChanges, { initialValue: null });
  private readonly toUserId = toSignal(this.form.controls.toUserId.valueChanges, { initialValue: null });
  private readonly person = computed<DelegationCandidateDto | null>(
    () => this.people().find((person) => person.id === this.toUserId()) ?? null,
  );
  /** The person is known, and no deputy of a body that the delegating one leads. */
  protected readonly noDeputy = computed<boolean>(() => this.person()?.deputyOf.length === 0);
  protected readonly bodies = computed(() => this.person()?.deputyOf.join('; ') ?? '');
  protected readonly hint = computed(() => {
    const kind = this.kind();
    if (kind !== 'deputyForHead') return kind ? 'delegation.kindHint.byAuthorisation' : 'delegation.kindHint.none';
    return this.bodies() ? 'delegation.kindHint.deputyForHead' : 'delegation.kindHint.anyDeputy';
  });
  /** The person chose the form of signing: from then on it is never changed for them. */
  protected readonly chosenKind = signal(false);

  constructor() {
    // What the server refused is no longer what is asked for.
    this.form.valueChanges.pipe(takeUntilDestroyed()).subscribe(() => this.problem.set(null));
    this.form.controls.toUserId.valueChanges.pipe(takeUntilDestroyed()).subscribe(() => {
      const person = this.person();
      if (person) this.fitKind(person);
    });
  }

  private misfit(kind: DelegationKind | null): ValidationErrors | null {
    return kind === 'deputyForHead' && this.noDeputy() ? { noDeputy: { key: 'delegation.noDeputy', name: this.person()?.fullName } } : null;
  }

  /** Proposes the form that fits the person; one that was chosen stays, and says what is wrong with it. */
  private fitKind(person: DelegationCandidateDto): void {
    const { kind } = this.form.controls;
    if (!this.chosenKind()) kind.setValue(person.usualKind);
    kind.updateValueAndValidity();
    if (kind.invalid) kind.markAsTouched();
  }

  protected choose(permission: string, on: boolean): void {
    const next = new Set(this.chosen());
    if (on) next.add(permission);
    else next.delete(permission);
    this.chosen.set(next);
    this.nothingChosen.set(false);
  }

  protected async submit(): Promise<void> {
    this.form.markAllAsTouched();
    const { scope, toUserId, kind, basis, fromDay, toDay } = this.form.getRawValue();
    // An empty list would mean everything, the opposite of what is seen.
    this.nothingChosen.set(scope === 'some' && this.chosen().size === 0);
    if (this.form.invalid || this.nothingChosen() || this.busy()) return;
    this.busy.set(true);
    this.problem.set(null);
    try {
      const permissions = scope === 'some' ? [...this.chosen()] : [];
      const input = { toUserId: toUserId!, kind: kind!, basis: basis.trim(), fromDay: fromDay!, toDay: toDay!, permissions };
      this.ref.close(await firstValueFrom(this.api.delegate(input, this.key)));
    } catch (error) {
      this.problem.set(applyProblem(this.form, toProblem(error)));
    } finally {
      this.busy.set(false);
    }
  }
}
