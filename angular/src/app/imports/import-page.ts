import { Component, computed, DestroyRef, effect, inject, input, signal, untracked } from '@angular/core';
import { FormsModule } from '@angular/forms';
import { MatButton } from '@angular/material/button';
import { MatCheckbox } from '@angular/material/checkbox';
import { MatFormField, MatLabel } from '@angular/material/form-field';
import { MatInput } from '@angular/material/input';
import { MatProgressBar } from '@angular/material/progress-bar';
import { MatOption, MatSelect } from '@angular/material/select';
import { RouterLink } from '@angular/router';
import { TranslocoPipe, TranslocoService } from '@jsverse/transloco';
import { firstValueFrom, Observable } from 'rxjs';
import { ImportColumn, ImportJobDto, ImportOutcome, ImportPreviewDto, ReadImportInput } from '../core/api/models';
import { Download } from '../core/http/download';
import { ProblemDetails, toProblem } from '../core/http/problem-details';
import { EnumTextPipe } from '../core/i18n/server-text-pipes';
import { Notices } from '../core/notices';
import { Session } from '../core/session/session';
import { VIEW_CONTACTS } from '../parties/parties-model';
import { BusyButton } from '../ui/busy-button';
import { detailState } from '../ui/detail-state';
import { Dialogs } from '../ui/dialogs';
import { Icon } from '../ui/icon';
import { PageHeader } from '../ui/page-header';
import { ProblemBanner } from '../ui/problem-banner';
import { StateChip } from '../ui/state-chip';
import { chosenTwice, COLUMNS, formatCount, IMPORTS_HOME, LOOKS, OUTCOMES, percentDone } from './imports-model';
import { ImportsApi } from './imports-api';

const POLL_MILLISECONDS = 1000;
const PAGE_SIZE = 50;
const FAR_POSITIONS = 'CameraProgram:Imports:FarPositions';

/** One list on its way into the register: columns, check, taking in, result. It can be left and come back to. */
@Component({
  selector: 'app-import-page',
  imports: [
    BusyButton,
    EnumTextPipe,
    FormsModule,
    Icon,
    MatButton,
    MatCheckbox,
    MatFormField,
    MatInput,
    MatLabel,
    MatOption,
    MatProgressBar,
    MatSelect,
    PageHeader,
    ProblemBanner,
    RouterLink,
    StateChip,
    TranslocoPipe,
  ],
  templateUrl: './import-page.html',
  styleUrl: './import-page.scss',
})
export class ImportPage {
  private readonly api = inject(ImportsApi);
  private readonly download = inject(Download);
  private readonly dialogs = inject(Dialogs);
  private readonly notices = inject(Notices);
  private readonly transloco = inject(TranslocoService);

  readonly id = input.required<string>();

  protected readonly home = IMPORTS_HOME;
  protected readonly columns = COLUMNS;
  protected readonly outcomes: readonly ImportOutcome[] = ['new', 'changed', 'unchanged', 'repeated', 'refused'];
  protected readonly state = detailState<ImportJobDto>({ id: this.id, get: (id) => this.api.get(id), name: (job) => job.fileName });
  protected readonly busy = signal(false);
  protected readonly problem = signal<ProblemDetails | null>(null);
  /** The columns are shown again although they were confirmed. */
  protected readonly again = signal(false);
  protected readonly chosen = signal<readonly ImportColumn[]>([]);
  protected readonly twice = computed(() => chosenTwice(this.chosen()));
  protected readonly ownerMissing = computed(() => !this.chosen().includes('ownerName'));
  protected readonly preview = signal<ImportPreviewDto | null>(null);
  protected readonly outcome = signal<ImportOutcome | null>(null);
  /** Only rows that would go in and are worth a look. */
  protected readonly toLookAt = signal(false);
  /** Telephone numbers in full, each look noted; asked for anew in every visit. */
  protected readonly withContacts = signal(false);
  protected readonly mayViewContacts = inject(Session).may(VIEW_CONTACTS);
  protected readonly count = formatCount;
  protected readonly page = signal(1);
  protected readonly pages = computed(() => Math.ceil((this.preview()?.total ?? 0) / PAGE_SIZE));
  protected readonly range = computed(() => {
    const total = this.preview()?.total ?? 0;
    const from = (this.page() - 1) * PAGE_SIZE;
    return { from: formatCount(from + 1), to: formatCount(Math.min(from + PAGE_SIZE, total)), total: formatCount(total) };
  });
  protected readonly updateExisting = signal(false);
  protected readonly percent = computed(() => percentDone(this.state.value() ?? { rows: 0, rowsDone: 0 }));
  protected readonly step = computed(() => {
    const job = this.state.value();
    return !job
      ? null
      : job.state === 'draft' || (job.state === 'ready' && this.again())
        ? 'columns'
        : job.state === 'ready'
          ? 'check'
          : 'result';
  });

  constructor() {
    effect(() => {
      const job = this.state.value();
      untracked(() => this.chosen.set(job?.headings.map((h) => h.column) ?? []));
    });
    effect(() => {
      const query = {
        page: this.page(),
        pageSize: PAGE_SIZE,
        ...(this.outcome() ? { outcome: this.outcome()! } : {}),
        ...(this.toLookAt() ? { withProblems: true } : {}),
        ...(this.withContacts() ? { withContacts: true } : {}),
      };
      const checks = this.step() === 'check';
      untracked(() => checks && void this.loadRows(query));
    });
    const timer = setInterval(() => {
      if (this.state.value()?.state === 'running') void this.state.load();
    }, POLL_MILLISECONDS);
    inject(DestroyRef).onDestroy(() => clearInterval(timer));
  }

  protected look(job: ImportJobDto) {
    return LOOKS[job.state];
  }

  protected outcomeLook(outcome: ImportOutcome) {
    return OUTCOMES[outcome];
  }

  protected choose(index: number, column: ImportColumn): void {
    this.chosen.update((list) => list.map((c, i) => (i === index ? column : c)));
  }

  protected read(job: ImportJobDto, input: ReadImportInput): Promise<void> {
    return this.act(this.api.read(job, input));
  }

  protected async confirmColumns(job: ImportJobDto): Promise<void> {
    await this.act(this.api.mapColumns(job, this.chosen()));
    this.again.set(false);
  }

  protected filter(outcome: ImportOutcome | null, toLookAt = false): void {
    this.page.set(1);
    this.outcome.set(outcome);
    this.toLookAt.set(toLookAt);
  }

  /** What belongs together in the line below a row; what the list leaves blank is left out. */
  protected joined(...parts: (string | null)[]): string {
    return parts.filter(Boolean).join(' · ');
  }

  protected async start(job: ImportJobDto): Promise<void> {
    await this.act(this.api.start(job, { updateExisting: this.updateExisting(), farIsMeant: false }));
    if (this.problem()?.code !== FAR_POSITIONS) return;
    const t = (key: string) => this.transloco.translate<string>(key, { count: formatCount(Number(this.problem()?.data?.['count'] ?? 0)) });
    const meant = await this.dialogs.confirm({
      heading: t('imports.far.heading'),
      sentence: t('imports.far.sentence'),
      action: t('imports.far.action'),
    });
    if (meant) await this.act(this.api.start(job, { updateExisting: this.updateExisting(), farIsMeant: true }));
  }

  protected continue(job: ImportJobDto): Promise<void> {
    return this.act(this.api.continue(job));
  }

  protected async cancel(job: ImportJobDto): Promise<void> {
    const t = (key: string) => this.transloco.translate(key, { name: job.fileName });
    const sure = await this.dialogs.confirm({
      heading: t('imports.stop.heading'),
      sentence: t(job.state === 'running' ? 'imports.stop.sentence' : 'imports.stop.unbegun'),
      action: t('imports.stop.action'),
      dangerous: true,
    });
    if (sure) await this.act(this.api.cancel(job.id));
  }

  protected refused(job: ImportJobDto): Promise<void> {
    return this.download.save(this.api.refusedUrl(job.id), 'dong-chua-nhap.xlsx');
  }

  private async loadRows(query: Record<string, string | number | boolean>): Promise<void> {
    try {
      this.preview.set(await firstValueFrom(this.api.rows(this.id(), query)));
      this.problem.set(null);
    } catch (error) {
      this.problem.set(toProblem(error));
    }
  }

  private async act(call: Observable<ImportJobDto>): Promise<void> {
    // The second click of two comes before the button shows that it is busy.
    if (this.busy()) return;
    this.busy.set(true);
    this.problem.set(null);
    try {
      this.state.changed(await firstValueFrom(call));
    } catch (error) {
      const problem = toProblem(error);
      this.problem.set(problem);
      if (problem.code !== FAR_POSITIONS) this.notices.failed(error);
    } finally {
      this.busy.set(false);
    }
  }
}
