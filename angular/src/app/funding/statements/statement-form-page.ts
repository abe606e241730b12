import { Component, computed, effect, inject, signal, untracked } from '@angular/core';
import { toSignal } from '@angular/core/rxjs-interop';
import { FormControl, FormGroup, ReactiveFormsModule } from '@angular/forms';
import { MatButton } from '@angular/material/button';
import { MatError, MatFormField, MatLabel } from '@angular/material/form-field';
import { MatRadioButton, MatRadioGroup } from '@angular/material/radio';
import { MatOption, MatSelect } from '@angular/material/select';
import { Router, RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import { firstValueFrom, map, switchMap } from 'rxjs';
import { hamletChoices } from '../../cameras/hamlet-choices';
import { BankFilePreviewDto, FundLedger } from '../../core/api/models';
import { ProblemDetails, toProblem } from '../../core/http/problem-details';
import { newIdempotencyKey } from '../../core/http/request-options';
import { EnumTextPipe } from '../../core/i18n/server-text-pipes';
import { Notices } from '../../core/notices';
import { BusyButton } from '../../ui/busy-button';
import { FieldErrors } from '../../ui/field-errors';
import { FileDrop, StoredFile } from '../../ui/file-drop';
import { formSaving } from '../../ui/form-saving';
import { PageHeader } from '../../ui/page-header';
import { ProblemBanner } from '../../ui/problem-banner';
import { fileSender } from '../parts/fund-files';
import { FundRights } from '../parts/fund-rights';
import { ColumnRole, columnsOf, guessRoles, missingRole, ROLES, rolesOf, widthOf } from './bank-columns';
import { StatementsApi } from './statements-api';

/** Takes the bank's file in: whose account, the file, and which column holds what – seen on its own rows. */
@Component({
  selector: 'app-statement-form-page',
  imports: [
    ReactiveFormsModule,
    MatButton,
    MatError,
    MatFormField,
    MatLabel,
    MatOption,
    MatRadioButton,
    MatRadioGroup,
    MatSelect,
    RouterLink,
    TranslocoPipe,
    EnumTextPipe,
    BusyButton,
    FieldErrors,
    FileDrop,
    PageHeader,
    ProblemBanner,
  ],
  templateUrl: './statement-form-page.html',
  styleUrl: './statement-form-page.scss',
})
export class StatementFormPage {
  private readonly api = inject(StatementsApi);
  private readonly notices = inject(Notices);
  private readonly rights = inject(FundRights);
  private readonly router = inject(Router);
  /** Another file is another statement. */
  private key = newIdempotencyKey();

  protected readonly hamlets = hamletChoices();
  protected readonly roleNames = ROLES;
  protected readonly upload = fileSender();
  protected readonly saving = formSaving();
  protected readonly files = signal<StoredFile[]>([]);
  protected readonly preview = signal<BankFilePreviewDto | null>(null);
  protected readonly reading = signal(false);
  protected readonly problem = signal<ProblemDetails | null>(null);
  protected readonly headingRow = signal(1);
  protected readonly roles = signal<readonly (ColumnRole | null)[]>([]);
  protected readonly remembered = signal(false);
  protected readonly missing = computed(() => missingRole(this.roles()));

  protected readonly ledgers = computed<readonly FundLedger[]>(() =>
    (['communeA', 'hamletB'] as const).filter((ledger) => this.rights.collects(ledger)),
  );
  protected readonly form = new FormGroup({
    ledger: new FormControl<FundLedger>(this.ledgers()[0] ?? 'communeA', { nonNullable: true }),
    hamletId: new FormControl<string | null>(null, (control) =>
      this.ledger() === 'hamletB' && !control.value ? { required: true } : null,
    ),
  });
  private readonly chosen = toSignal(this.form.controls.ledger.valueChanges, { initialValue: this.form.controls.ledger.value });
  protected readonly ofHamlet = computed(() => this.chosen() === 'hamletB');

  constructor() {
    this.form.controls.ledger.valueChanges.subscribe(() => this.form.controls.hamletId.updateValueAndValidity());
    effect(() => {
      const [file] = this.files();
      untracked(() => void this.look(file));
    });
    effect(() => {
      const hamlets = this.hamlets();
      if (hamlets.length === 1) untracked(() => this.form.controls.hamletId.setValue(hamlets[0].id));
    });
  }

  protected setRole(column: number, role: ColumnRole | null): void {
    this.remembered.set(false);
    // A role is held by one column.
    this.roles.update((roles) => roles.map((held, index) => (index === column ? role : held === role ? null : held)));
  }

  protected chooseHeading(row: number): void {
    this.headingRow.set(row);
    this.remembered.set(false);
    const cells = this.preview()?.rows.find((r) => r.number === row)?.cells ?? [];
    const guessed = guessRoles(cells);
    if (guessed.some(Boolean)) this.roles.set(this.padded(guessed));
  }

  protected async look(file: StoredFile | undefined): Promise<void> {
    this.preview.set(null);
    this.problem.set(null);
    if (!file) return;
    this.key = newIdempotencyKey();
    this.reading.set(true);
    try {
      const preview = await firstValueFrom(this.api.preview(file.id));
      this.preview.set(preview);
      this.remembered.set(preview.remembered !== null);
      this.headingRow.set(preview.remembered?.headingRow ?? preview.headingRow ?? preview.rows[0]?.number ?? 1);
      const heading = preview.rows.find((row) => row.number === this.headingRow());
      this.roles.set(preview.remembered ? rolesOf(preview.remembered, widthOf(preview)) : this.padded(guessRoles(heading?.cells ?? [])));
    } catch (error) {
      this.problem.set(toProblem(error));
    } finally {
      this.reading.set(false);
    }
  }

  protected async save(): Promise<void> {
    const [file] = this.files();
    if (!file || !this.preview() || this.missing()) return;
    const { ledger, hamletId } = this.form.getRawValue();
    const fund = { ledger, ...(ledger === 'hamletB' && hamletId ? { hamletId } : {}) };
    const saved = await this.saving.run(this.form, () =>
      this.api
        .list({ ...fund, pageSize: 200, sort: '-created' })
        .pipe(
          switchMap(({ items }) =>
            this.api
              .create({ ...fund, fileId: file.id, ...columnsOf(this.roles(), this.headingRow()) }, this.key)
              .pipe(map((statement) => ({ statement, known: items.some((item) => item.id === statement.id) }))),
          ),
        ),
    );
    if (!saved) return;
    this.notices.done(saved.known ? 'statements.form.known' : 'statements.form.done', { count: saved.statement.lines });
    await this.router.navigate(['/dong-gop/sao-ke', saved.statement.id], { replaceUrl: true });
  }

  private ledger(): FundLedger {
    return this.form?.controls.ledger.value ?? 'communeA';
  }

  private padded(roles: (ColumnRole | null)[]): (ColumnRole | null)[] {
    return Array.from({ length: widthOf(this.preview()!) }, (_, index) => roles[index] ?? null);
  }
}
