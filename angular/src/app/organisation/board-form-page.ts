import { Component, computed, inject, Injector, input, OnInit, runInInjectionContext, signal } from '@angular/core';
import { toSignal } from '@angular/core/rxjs-interop';
import { FormControl, FormGroup, ReactiveFormsModule, Validators } from '@angular/forms';
import { MatCheckbox } from '@angular/material/checkbox';
import { MatError, MatFormField, MatHint, MatLabel } from '@angular/material/form-field';
import { MatInput } from '@angular/material/input';
import { MatOption, MatSelect } from '@angular/material/select';
import { Router } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import { catchError, firstValueFrom, map, of } from 'rxjs';
import { BoardDto, BoardKind, BoardListItemDto, OrgUnitLookupDto } from '../core/api/models';
import { ProblemDetails, toProblem } from '../core/http/problem-details';
import { newIdempotencyKey } from '../core/http/request-options';
import { EnumTextPipe } from '../core/i18n/server-text-pipes';
import { Notices } from '../core/notices';
import { BusyButton } from '../ui/busy-button';
import { DateInput } from '../ui/date-input';
import { applyProblem, FieldErrors } from '../ui/field-errors';
import { DraftNotice, FormDraft, formDraft } from '../ui/form-draft';
import { PageHeader } from '../ui/page-header';
import { ProblemBanner } from '../ui/problem-banner';
import { OrganisationApi } from './organisation-api';

/** Founds a board, or changes what is said of one; its members are appointed on its own page. */
@Component({
  selector: 'app-board-form-page',
  imports: [
    ReactiveFormsModule,
    MatCheckbox,
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
    DraftNotice,
    FieldErrors,
    PageHeader,
    ProblemBanner,
  ],
  templateUrl: './board-form-page.html',
})
export class BoardFormPage implements OnInit {
  private readonly api = inject(OrganisationApi);
  private readonly notices = inject(Notices);
  private readonly router = inject(Router);
  private readonly key = newIdempotencyKey();
  private readonly injector = inject(Injector);

  /** From the address; missing for a new board. */
  readonly id = input<string>();

  protected readonly kinds: readonly BoardKind[] = ['executiveBoard', 'steeringBoard', 'supportTeam'];
  protected readonly board = signal<BoardDto | null>(null);
  protected readonly problem = signal<ProblemDetails | null>(null);
  protected readonly saving = signal(false);
  protected readonly draft = signal<FormDraft | null>(null);
  protected readonly ready = computed(() => !this.id() || this.board() !== null);
  protected readonly backLink = computed(() => (this.id() ? ['/to-chuc/ban', this.id()] : ['/to-chuc/ban']));
  protected readonly form = new FormGroup({
    kind: new FormControl<BoardKind>('executiveBoard', { nonNullable: true }),
    parentBoardId: new FormControl<string | null>(null),
    name: new FormControl('', { nonNullable: true, validators: [Validators.required, Validators.maxLength(500)] }),
    abbreviation: new FormControl('', { validators: [Validators.maxLength(20)] }),
    signsWithCommitteeSeal: new FormControl(false, { nonNullable: true }),
    foundingSymbol: new FormControl('', { validators: [Validators.maxLength(64)] }),
    foundingDay: new FormControl<string | null>(null),
    foundingIssuer: new FormControl('', { validators: [Validators.maxLength(200)] }),
    standingAgencyId: new FormControl<string | null>(null),
    validFrom: new FormControl<string | null>(null),
  });
  private readonly kind = toSignal(this.form.controls.kind.valueChanges, { initialValue: this.form.controls.kind.value });
  protected readonly isTeam = computed(() => this.kind() === 'supportTeam');
  private readonly current = toSignal(this.api.unitChoices().pipe(catchError(() => of<OrgUnitLookupDto[]>([]))), { initialValue: [] });
  /** A standing agency that has ended since stays in the list, so that saving does not lose it. */
  protected readonly units = computed(() => {
    const chosen = this.board()?.standingAgency;
    const units = this.current().map(({ id, name }) => ({ id, name }));
    return chosen && !units.some((u) => u.id === chosen.id) ? [chosen, ...units] : units;
  });
  protected readonly parents = toSignal(
    this.api.boards({ pageSize: 200 }).pipe(
      map((page) => page.items.filter((b) => b.kind !== 'supportTeam')),
      catchError(() => of<BoardListItemDto[]>([])),
    ),
    { initialValue: [] },
  );

  ngOnInit(): void {
    if (this.id()) void this.load();
    else this.keep('new');
  }

  protected async load(): Promise<void> {
    this.problem.set(null);
    try {
      const board = await firstValueFrom(this.api.board(this.id()!));
      this.board.set(board);
      this.form.reset({ ...board, parentBoardId: board.parentBoard?.id ?? null, standingAgencyId: board.standingAgency?.id ?? null });
      this.keep(`${board.id}.${board.version}`);
    } catch (error) {
      this.problem.set(toProblem(error));
    }
  }

  protected async save(): Promise<void> {
    this.form.markAllAsTouched();
    if (this.form.invalid || this.saving()) return;
    this.saving.set(true);
    this.problem.set(null);
    try {
      const before = this.board();
      const input = this.form.getRawValue();
      const saved = await firstValueFrom(before ? this.api.saveBoard(before, input) : this.api.createBoard(input, this.key));
      this.draft()?.clear();
      this.form.markAsPristine();
      this.notices.done('organisation.savedNamed', { name: saved.name });
      await this.router.navigate(['/to-chuc/ban', saved.id]);
    } catch (error) {
      this.problem.set(applyProblem(this.form, toProblem(error)));
    } finally {
      this.saving.set(false);
    }
  }

  private keep(name: string): void {
    this.draft.set(runInInjectionContext(this.injector, () => formDraft(`organisation.board.${name}`, this.form)));
  }
}
