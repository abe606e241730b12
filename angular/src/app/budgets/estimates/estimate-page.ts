import { Component, computed, effect, inject, input, signal, untracked } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { MatDialog } from '@angular/material/dialog';
import { MatMenu, MatMenuItem, MatMenuTrigger } from '@angular/material/menu';
import { MatTab, MatTabContent, MatTabGroup } from '@angular/material/tabs';
import { Router, RouterLink } from '@angular/router';
import { TranslocoPipe, TranslocoService } from '@jsverse/transloco';
import { firstValueFrom } from 'rxjs';
import { AllocationListItemDto, BudgetEstimateDto, BudgetSourceDto, EstimateAction } from '../../core/api/models';
import { Download } from '../../core/http/download';
import { newIdempotencyKey } from '../../core/http/request-options';
import { Language } from '../../core/i18n/language';
import { EnumTextPipe } from '../../core/i18n/server-text-pipes';
import { Notices } from '../../core/notices';
import { Session } from '../../core/session/session';
import { BusyButton } from '../../ui/busy-button';
import { detailState } from '../../ui/detail-state';
import { Dialogs } from '../../ui/dialogs';
import { Icon } from '../../ui/icon';
import { PageHeader } from '../../ui/page-header';
import { DayPipe, MoneyPipe } from '../../ui/pipes';
import { ProblemBanner } from '../../ui/problem-banner';
import { TimeLine } from '../../ui/time-line';
import { AllocationsApi } from '../allocations/allocations-api';
import { BudgetStageChip } from '../budget-stage-chip';
import { ALLOCATE, APPRAISE, EDIT, Measure } from '../budgets-model';
import { MoneyBars } from '../money-bars';
import { ApproveDialog } from './approve-dialog';
import { CopyDialog } from './copy-dialog';
import { EntriesDialog, EntriesQuestion } from './entries-dialog';
import { EstimateLines, OpenedFigure } from './estimate-lines';
import { EstimatePapers } from './estimate-papers';
import { EstimateSteps } from './estimate-steps';
import { EstimatesApi } from './estimates-api';
import { changesOf, formerOf, historyOf, LineChange, mainActionOf } from './estimates-model';

/** One estimate: how far it has come, its lines and their money, and the one thing to do next. */
@Component({
  selector: 'app-estimate-page',
  imports: [
    RouterLink,
    MatButton,
    MatMenu,
    MatMenuItem,
    MatMenuTrigger,
    MatTab,
    MatTabContent,
    MatTabGroup,
    TranslocoPipe,
    EnumTextPipe,
    BudgetStageChip,
    BusyButton,
    DayPipe,
    EstimateLines,
    EstimatePapers,
    EstimateSteps,
    Icon,
    MoneyBars,
    MoneyPipe,
    PageHeader,
    ProblemBanner,
    TimeLine,
  ],
  templateUrl: './estimate-page.html',
  styleUrl: './estimate-page.scss',
})
export class EstimatePage {
  private readonly api = inject(EstimatesApi);
  private readonly allocationsApi = inject(AllocationsApi);
  private readonly session = inject(Session);
  private readonly router = inject(Router);
  private readonly dialogs = inject(Dialogs);
  private readonly dialog = inject(MatDialog);
  private readonly notices = inject(Notices);
  private readonly download = inject(Download);
  private readonly transloco = inject(TranslocoService);
  private readonly language = inject(Language);
  private key = newIdempotencyKey();

  /** From the address. */
  readonly id = input.required<string>();

  protected readonly edit = EDIT;
  protected readonly state = detailState<BudgetEstimateDto>({ id: this.id, get: (id) => this.api.get(id), name: (e) => e.title });
  protected readonly main = computed(() => {
    const estimate = this.state.value();
    return estimate ? mainActionOf(estimate, (permission) => this.session.may(permission)) : null;
  });
  /** Who wrote on it is told beforehand that somebody else must appraise it. */
  protected readonly mayNotAppraise = computed(() => {
    const estimate = this.state.value();
    return estimate?.status === 'submitted' && estimate.appraiserDrafted && this.session.may(APPRAISE);
  });
  protected readonly mayAllocate = computed(() => this.state.value()?.status === 'approved' && this.session.may(ALLOCATE));
  protected readonly mayCopy = computed(() => this.session.may(EDIT));
  protected readonly allocations = signal<readonly AllocationListItemDto[]>([]);
  protected readonly changes = signal<readonly LineChange[]>([]);
  protected readonly former = computed(() => {
    const estimate = this.state.value();
    return estimate ? formerOf(estimate) : null;
  });
  protected readonly history = computed(() => {
    this.language.current();
    const estimate = this.state.value();
    return estimate ? historyOf(estimate, (key, values) => this.words(key, values)) : [];
  });
  protected readonly opinions = computed(() => this.state.value()?.lines.filter((line) => line.opinion) ?? []);

  constructor() {
    effect(() => {
      const estimate = this.state.value();
      untracked(() => void this.loadRest(estimate));
    });
  }

  protected may(action: EstimateAction): boolean {
    return this.state.value()?.allowedActions.includes(action) === true;
  }

  protected async step(estimate: BudgetEstimateDto, step: 'submit' | 'withdraw'): Promise<void> {
    const agreed = await this.dialogs.confirm({
      heading: this.words(`estimates.ask.${step}Heading`, { title: estimate.title }),
      sentence: this.words(`estimates.ask.${step}Sentence`),
      action: this.words(`estimates.action.${step}`),
    });
    if (agreed && (await this.state.take(() => firstValueFrom(this.api.step(estimate, step))))) this.notices.done(`estimates.done.${step}`);
  }

  protected async approve(estimate: BudgetEstimateDto): Promise<void> {
    const ref = this.dialog.open<ApproveDialog, BudgetEstimateDto, BudgetEstimateDto | null>(ApproveDialog, {
      data: estimate,
      width: '600px',
    });
    const approved = await firstValueFrom(ref.afterClosed());
    if (!approved) return;
    this.state.changed(approved);
    this.notices.done('estimates.done.approve', { number: approved.approvalNumber });
  }

  /** Asks why, then takes the step; a new version opens for writing. */
  protected async because(estimate: BudgetEstimateDto, step: 'return' | 'cancel' | 'revise'): Promise<void> {
    const reason = await this.dialogs.askReason({
      heading: this.words(`estimates.ask.${step}Heading`, { title: estimate.title }),
      sentence: this.words(`estimates.ask.${step}Sentence`),
      action: this.words(`estimates.action.${step}`),
      maxLength: 2000,
      dangerous: step === 'cancel',
    });
    if (reason === null) return;
    const verb = step === 'return' && estimate.status === 'appraised' ? 'return-appraised' : step;
    let next: BudgetEstimateDto | null = null;
    const taken = await this.state.take(async () => (next = await firstValueFrom(this.api.because(estimate, verb, reason, this.key))));
    if (!taken) return;
    this.key = newIdempotencyKey();
    this.notices.done(`estimates.done.${step}`);
    if (step === 'revise') await this.router.navigate(['/kinh-phi/du-toan', next!.id, 'soan']);
  }

  protected async copy(estimate: BudgetEstimateDto): Promise<void> {
    const ref = this.dialog.open<CopyDialog, BudgetEstimateDto, BudgetEstimateDto | null>(CopyDialog, { data: estimate, width: '600px' });
    const copy = await firstValueFrom(ref.afterClosed());
    if (copy) await this.router.navigate(['/kinh-phi/du-toan', copy.id, 'soan']);
  }

  protected async remove(estimate: BudgetEstimateDto): Promise<void> {
    const agreed = await this.dialogs.confirm({
      heading: this.words('estimates.ask.deleteHeading', { title: estimate.title }),
      sentence: this.words('estimates.ask.deleteSentence'),
      action: this.words('estimates.action.delete'),
      dangerous: true,
    });
    if (!agreed) return;
    let gone = false;
    await this.state.take(async () => {
      await firstValueFrom(this.api.remove(estimate));
      gone = true;
      return null;
    });
    if (!gone) return;
    this.notices.done('estimates.done.delete');
    await this.router.navigate(['/kinh-phi/du-toan']);
  }

  protected saveSheet(estimate: BudgetEstimateDto): void {
    void this.download.save(this.api.sheetUrl(estimate.id), `du-toan-${estimate.year}.xlsx`);
  }

  protected openWhole(estimate: BudgetEstimateDto, figure: Measure): void {
    this.openEntries({ estimateId: estimate.id, figure, of: estimate.title, amount: estimate.money[figure] });
  }

  protected openSource(estimate: BudgetEstimateDto, source: BudgetSourceDto, figure: Measure, of: string): void {
    this.openEntries({ estimateId: estimate.id, figure, of, amount: source.money[figure], source: source.source });
  }

  protected openLine(estimate: BudgetEstimateDto, { line, figure }: OpenedFigure): void {
    this.openEntries({ estimateId: estimate.id, figure, of: line.content, amount: line.money[figure], lineKey: line.key });
  }

  private openEntries(data: EntriesQuestion): void {
    this.dialog.open<EntriesDialog, EntriesQuestion>(EntriesDialog, { data, width: '860px', maxWidth: '96vw' });
  }

  /** What the page tells besides the estimate itself; without it the page still stands. */
  private async loadRest(estimate: BudgetEstimateDto | null): Promise<void> {
    this.allocations.set([]);
    this.changes.set([]);
    if (!estimate) return;
    const former = this.former();
    try {
      const [allocations, before] = await Promise.all([
        estimate.money.approved ? firstValueFrom(this.allocationsApi.list({ estimateId: estimate.id, pageSize: 200, sort: '-day' })) : null,
        former ? firstValueFrom(this.api.get(former.id)) : null,
      ]);
      if (this.state.value() !== estimate) return;
      this.allocations.set(allocations?.items ?? []);
      this.changes.set(before ? changesOf(estimate, before) : []);
    } catch (error) {
      this.notices.failed(error);
    }
  }

  private words(key: string, values?: Record<string, unknown>): string {
    return this.transloco.translate(key, values);
  }
}
