import { Component, effect, inject, Injector, input, runInInjectionContext, signal, untracked } from '@angular/core';
import { ReactiveFormsModule } from '@angular/forms';
import { MatButton } from '@angular/material/button';
import { MatDialog } from '@angular/material/dialog';
import { MatError, MatFormField, MatHint, MatLabel } from '@angular/material/form-field';
import { MatInput } from '@angular/material/input';
import { ActivatedRoute, Router, RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import { catchError, firstValueFrom, Observable, throwError } from 'rxjs';
import { BudgetEstimateDto, UnitPriceDto } from '../../core/api/models';
import { Clock } from '../../core/clock';
import { Download } from '../../core/http/download';
import { ProblemDetails, toProblem } from '../../core/http/problem-details';
import { newIdempotencyKey } from '../../core/http/request-options';
import { Notices } from '../../core/notices';
import { EstimateGrid } from '../../plans/estimate-grid';
import { dropBlankLines, lineForm, LineValues, makeLines } from '../../plans/plan-form';
import { BusyButton } from '../../ui/busy-button';
import { FieldErrors } from '../../ui/field-errors';
import { Drafts } from '../../ui/draft-store';
import { DraftNotice, FormDraft, formDraft } from '../../ui/form-draft';
import { formSaving } from '../../ui/form-saving';
import { Icon } from '../../ui/icon';
import { PageHeader } from '../../ui/page-header';
import { ProblemBanner } from '../../ui/problem-banner';
import { PriceChoiceDialog } from '../unit-prices/price-choice-dialog';
import { EstimateChoiceDialog } from './estimate-choice-dialog';
import { EstimateConflict } from './estimate-conflict';
import { EstimateDifference, estimateDifference } from './estimate-difference';
import {
  asWritten,
  EstimateWriting,
  estimateWriting,
  lineOfOther,
  lineOfPrice,
  lineOfSheet,
  MAX_YEAR,
  MIN_YEAR,
  TITLE_LENGTH,
  toSaveBudgetEstimate,
} from './estimate-writing';
import { EstimatesApi } from './estimates-api';
import { SheetAnswer, SheetDialog, SheetQuestion } from './sheet-dialog';

/** Of a sheet, in bytes. */
const MAX_SHEET = 5 * 1024 * 1024;

/** Writes an estimate: a new one, a draft, one that was sent back, or the new version of an approved one. */
@Component({
  selector: 'app-estimate-form-page',
  imports: [
    ReactiveFormsModule,
    RouterLink,
    MatButton,
    MatError,
    MatFormField,
    MatHint,
    MatInput,
    MatLabel,
    TranslocoPipe,
    BusyButton,
    DraftNotice,
    EstimateConflict,
    EstimateGrid,
    FieldErrors,
    Icon,
    PageHeader,
    ProblemBanner,
  ],
  templateUrl: './estimate-form-page.html',
  styleUrl: './estimate-form-page.scss',
})
export class EstimateFormPage {
  private readonly api = inject(EstimatesApi);
  private readonly router = inject(Router);
  private readonly route = inject(ActivatedRoute);
  private readonly dialog = inject(MatDialog);
  private readonly notices = inject(Notices);
  private readonly download = inject(Download);
  private readonly injector = inject(Injector);
  private readonly clock = inject(Clock);
  private readonly drafts = inject(Drafts);
  private readonly key = newIdempotencyKey();

  /** From the address; none for a new one. */
  readonly id = input<string>();

  protected readonly minYear = MIN_YEAR;
  protected readonly maxYear = MAX_YEAR;
  protected readonly titleLength = TITLE_LENGTH;
  protected readonly estimate = signal<BudgetEstimateDto | null>(null);
  protected readonly form = signal<EstimateWriting | null>(null);
  protected readonly draft = signal<FormDraft | null>(null);
  protected readonly problem = signal<ProblemDetails | null>(null);
  protected readonly reading = signal(false);
  protected readonly saving = formSaving();
  /** What somebody else saved since this was opened: one of the two versions is chosen before anything is saved. */
  protected readonly conflict = signal<EstimateDifference | null>(null);
  /** As it was when the writing began. */
  private opened: BudgetEstimateDto | null = null;

  constructor() {
    effect(() => {
      this.id();
      untracked(() => void this.load());
    });
  }

  protected async load(): Promise<void> {
    const id = this.id();
    try {
      const estimate = id ? await firstValueFrom(this.api.get(id)) : null;
      if (estimate && !estimate.allowedActions.includes('edit')) {
        await this.router.navigate(['/kinh-phi/du-toan', id], { replaceUrl: true });
        return;
      }
      this.open(estimate);
      this.problem.set(null);
    } catch (error) {
      this.problem.set(toProblem(error));
    }
  }

  protected async save(): Promise<void> {
    const form = this.form();
    if (!form || this.conflict()) return;
    dropBlankLines(form.controls.estimate);
    // The table is told that its cells are to show what is wrong with them.
    form.markAllAsTouched();
    form.controls.estimate.updateValueAndValidity();
    const saved = await this.saving.run(
      form,
      () => this.send(form),
      () => this.renew(),
    );
    if (!saved) return;
    this.draft()?.clear();
    this.notices.done('estimates.done.save');
    await this.router.navigate(['/kinh-phi/du-toan', saved.id], { replaceUrl: true });
  }

  protected takeTheirs(): void {
    const theirs = this.estimate();
    this.draft()?.clear();
    this.saving.problem.set(null);
    this.open(theirs);
  }

  protected async keepOwn(): Promise<void> {
    const keys = new Set(this.estimate()?.lines.map((line) => line.key));
    // Lines that the other person took out come back as new ones.
    for (const line of this.form()!.controls.estimate.controls.lines.controls) {
      const key = line.controls.key.value;
      if (key && !keys.has(key)) line.controls.key.setValue(null);
    }
    this.opened = this.estimate();
    this.conflict.set(null);
    if (this.opened) this.drafts.of<BudgetEstimateDto>(`estimates.${this.opened.id}:base`).write(this.opened);
    await this.save();
  }

  protected async addPrices(): Promise<void> {
    const ref = this.dialog.open<PriceChoiceDialog, void, UnitPriceDto[]>(PriceChoiceDialog, { width: '720px', maxWidth: '96vw' });
    const prices = await firstValueFrom(ref.afterClosed());
    if (prices?.length) this.add(prices.map(lineOfPrice));
  }

  protected async takeOver(): Promise<void> {
    const ref = this.dialog.open<EstimateChoiceDialog, string | null, BudgetEstimateDto>(EstimateChoiceDialog, {
      data: this.id() ?? null,
      width: '720px',
      maxWidth: '96vw',
    });
    const other = await firstValueFrom(ref.afterClosed());
    if (!other) return;
    const form = this.form()!;
    if (form.controls.estimate.controls.lines.length === 0) form.controls.estimate.controls.vatBasisPoints.setValue(other.vatBasisPoints);
    this.add(other.lines.map(lineOfOther));
  }

  protected async readSheet(event: Event): Promise<void> {
    const field = event.target as HTMLInputElement;
    const file = field.files?.[0];
    field.value = '';
    if (!file || this.reading()) return;
    if (file.size > MAX_SHEET) {
      this.notices.told('estimates.sheet.tooLarge');
      return;
    }
    this.reading.set(true);
    try {
      const sheet = await firstValueFrom(this.api.readSheet(file));
      if (sheet.lines.length === 0) this.notices.told('estimates.sheet.empty', { name: file.name });
      else await this.takeSheet({ fileName: file.name, sheet, lines: this.written() });
    } catch (error) {
      this.notices.failed(error);
    } finally {
      this.reading.set(false);
    }
  }

  protected saveSheet(): void {
    const estimate = this.estimate();
    if (estimate) void this.download.save(this.api.sheetUrl(estimate.id), `du-toan-${estimate.year}.xlsx`);
  }

  private async takeSheet(question: SheetQuestion): Promise<void> {
    const ref = this.dialog.open<SheetDialog, SheetQuestion, SheetAnswer>(SheetDialog, {
      data: question,
      width: '900px',
      maxWidth: '96vw',
    });
    const answer = await firstValueFrom(ref.afterClosed());
    if (!answer) return;
    if (answer === 'instead') this.form()!.controls.estimate.controls.lines.clear();
    this.add(question.sheet.lines.filter((line) => answer !== 'right' || line.problems.length === 0).map(lineOfSheet));
  }

  private written(): number {
    return this.form()?.controls.estimate.controls.lines.controls.filter((line) => line.controls.content.value.trim()).length ?? 0;
  }

  private add(values: readonly Partial<LineValues>[]): void {
    const estimate = this.form()!.controls.estimate;
    dropBlankLines(estimate);
    for (const value of values) {
      const line = lineForm(value);
      if (line.invalid) line.markAllAsTouched();
      estimate.controls.lines.push(line);
    }
    estimate.controls.lines.markAsDirty();
    estimate.updateValueAndValidity();
    this.notices.done('estimates.done.linesAdded', { count: values.length });
  }

  private send(form: EstimateWriting): Observable<BudgetEstimateDto> {
    const known = this.estimate();
    const input = toSaveBudgetEstimate(form);
    const sent = known ? this.api.save(known, input) : this.api.create(input, this.key);
    return sent.pipe(catchError((error: unknown) => throwError(() => asWritten(toProblem(error)))));
  }

  private async renew(): Promise<void> {
    const [known, form] = [this.estimate(), this.form()];
    if (!known || !form) return;
    const theirs = await firstValueFrom(this.api.get(known.id));
    this.conflict.set(estimateDifference(this.opened ?? known, theirs, toSaveBudgetEstimate(form)));
    this.estimate.set(theirs);
  }

  private open(estimate: BudgetEstimateDto | null): void {
    const asked = Number(this.route.snapshot.queryParamMap.get('year'));
    const form = estimateWriting(estimate, asked >= MIN_YEAR && asked <= MAX_YEAR ? asked : Number(this.clock.today().slice(0, 4)));
    if (!estimate) form.controls.estimate.controls.lines.push(lineForm());
    this.draft()?.stop();
    const draft = runInInjectionContext(this.injector, () =>
      formDraft(
        estimate ? `estimates.${estimate.id}` : 'estimates.new',
        form,
        (kept) => makeLines(form.controls.estimate, (kept['estimate'] ?? {}) as Record<string, unknown>),
        [],
        `${estimate?.version ?? ''}`,
      ),
    );
    const bases = estimate && this.drafts.of<BudgetEstimateDto>(`estimates.${estimate.id}:base`);
    const base = bases?.read()?.value;
    this.draft.set({
      ...draft,
      restore: () => {
        draft.restore();
        this.compare(base, estimate, form);
      },
      discard: () => {
        const waited = draft.waitsSince();
        draft.discard();
        if (!waited) this.open(estimate);
      },
    });
    this.opened = estimate;
    this.conflict.set(null);
    this.estimate.set(estimate);
    this.form.set(form);
    if (draft.restoredAt()) this.compare(base, estimate, form);
    // What a draft was typed over stays known as long as it waits.
    if (!draft.waitsSince() && !this.conflict()) bases?.write(estimate!);
  }

  /** Text that was typed over an older version is not laid over what somebody saved since without a choice. */
  private compare(base: BudgetEstimateDto | undefined, estimate: BudgetEstimateDto | null, form: EstimateWriting): void {
    if (!base || !estimate || base.version === estimate.version) return;
    const difference = estimateDifference(base, estimate, toSaveBudgetEstimate(form));
    if (difference.fields.length + difference.lines.length === 0) return;
    this.opened = base;
    this.conflict.set(difference);
  }
}
