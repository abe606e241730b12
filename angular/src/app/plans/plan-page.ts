import { Component, computed, DestroyRef, effect, inject, input, signal, untracked } from '@angular/core';
import { takeUntilDestroyed } from '@angular/core/rxjs-interop';
import { MatButton } from '@angular/material/button';
import { MatMenu, MatMenuItem, MatMenuTrigger } from '@angular/material/menu';
import { MatTab, MatTabGroup } from '@angular/material/tabs';
import { Router, RouterLink } from '@angular/router';
import { TranslocoPipe, TranslocoService } from '@jsverse/transloco';
import { firstValueFrom } from 'rxjs';
import { EstimateDto, PlanAction, PlanCopyDto, PlanDto, PlanFindingDto, PlanTargetDto, TargetProgressDto } from '../core/api/models';
import { Connection } from '../core/http/connection';
import { ProblemDetails, toProblem } from '../core/http/problem-details';
import { newIdempotencyKey } from '../core/http/request-options';
import { PageTitle } from '../core/i18n/page-title';
import { EnumTextPipe } from '../core/i18n/server-text-pipes';
import { Language } from '../core/i18n/language';
import { ServerTexts } from '../core/i18n/server-texts';
import { formatInstant } from '../core/i18n/vietnam-time';
import { Notices } from '../core/notices';
import { Session } from '../core/session/session';
import { BusyButton } from '../ui/busy-button';
import { Dialogs } from '../ui/dialogs';
import { DueLabel } from '../ui/due-label';
import { Icon } from '../ui/icon';
import { PageHeader } from '../ui/page-header';
import { DayPipe, MoneyPipe } from '../ui/pipes';
import { ProblemBanner } from '../ui/problem-banner';
import { SignerLine } from '../ui/signer-line';
import { SigningWords } from '../ui/signing-words';
import { StandInOffers } from '../ui/stand-in-offers';
import { TimeLine } from '../ui/time-line';
import { TaskDue } from '../tasks/task-due';
import { TaskStatus } from '../tasks/task-status';
import { EstimateView } from './estimate-view';
import { PaperFrame } from './paper-frame';
import { historyOf, lastReturn } from './plan-history';
import { PlanStatusChip } from './plan-status';
import { PlansApi } from './plans-api';
import { SHEET_PASSAGES } from './plans-model';
import { byParty, printedSections } from './printed-sections';
import { TargetProgress } from './target-progress';

type Step = 'submit' | 'withdraw' | 'sign' | 'issue' | 'sign-and-issue';

@Component({
  selector: 'app-plan-page',
  imports: [
    RouterLink,
    MatButton,
    MatMenu,
    MatMenuItem,
    MatMenuTrigger,
    MatTab,
    MatTabGroup,
    TranslocoPipe,
    EnumTextPipe,
    BusyButton,
    DueLabel,
    Icon,
    PageHeader,
    DayPipe,
    MoneyPipe,
    ProblemBanner,
    SignerLine,
    StandInOffers,
    TaskDue,
    TaskStatus,
    TimeLine,
    EstimateView,
    PaperFrame,
    PlanStatusChip,
    TargetProgress,
  ],
  templateUrl: './plan-page.html',
  styleUrl: './plan-page.scss',
})
export class PlanPage {
  private readonly api = inject(PlansApi);
  private readonly router = inject(Router);
  private readonly dialogs = inject(Dialogs);
  private readonly notices = inject(Notices);
  private readonly transloco = inject(TranslocoService);
  private readonly language = inject(Language);
  private readonly session = inject(Session);
  private readonly title = inject(PageTitle);
  private readonly texts = inject(ServerTexts);
  private readonly signingWords = inject(SigningWords);
  private key = newIdempotencyKey();

  /** From the address. */
  readonly id = input.required<string>();

  protected readonly plan = signal<PlanDto | null>(null);
  protected readonly estimate = signal<EstimateDto | null>(null);
  protected readonly findings = signal<PlanFindingDto[] | null>(null);
  protected readonly problem = signal<ProblemDetails | null>(null);
  protected readonly busy = signal(false);
  protected readonly passages = SHEET_PASSAGES;
  protected readonly errors = computed(() => this.findings()?.filter((f) => f.isError).length ?? 0);
  protected readonly checkLabel = computed(() => {
    const errors = this.errors();
    if (errors) return errors === 1 ? 'checkError' : 'checkErrors';
    const notes = this.findings()?.length ?? 0;
    return notes ? (notes === 1 ? 'checkNote' : 'checkNotes') : 'check';
  });
  /** Where in the form a refused step can be put right. */
  protected readonly gapField = computed(() => {
    const field = this.problem()?.data?.['field'];
    return this.may('edit') && typeof field === 'string' ? field : null;
  });
  protected readonly mayOpenBudget = computed(() => this.session.may('CameraProgram.Budgets'));
  protected readonly mayOpenTasks = computed(() => this.plan()?.status === 'issued' && this.session.may('CameraProgram.WorkTasks'));

  private readonly progress = signal<readonly TargetProgressDto[]>([]);

  protected readonly sections = computed(() => {
    const plan = this.plan();
    return plan ? printedSections(plan) : [];
  });
  protected readonly parties = computed(() => {
    const plan = this.plan();
    return plan ? byParty(plan) : [];
  });
  /** Who sent it back last, and when. */
  protected readonly returnedBy = computed(() => {
    this.language.current();
    const plan = this.plan();
    return plan ? lastReturn(plan, (key, values) => this.words(key, values)) : '';
  });
  protected readonly history = computed(() => {
    this.language.current();
    return historyOf(this.plan(), (key, values) => this.words(key, values));
  });

  constructor() {
    effect(() => {
      this.id();
      untracked(() => void this.load());
    });
    inject(Connection)
      .restored.pipe(takeUntilDestroyed(inject(DestroyRef)))
      .subscribe(() => void this.load());
  }

  protected may(action: PlanAction): boolean {
    return this.plan()?.allowedActions.includes(action) === true;
  }

  protected maySign(): boolean {
    return this.may('sign') && !this.plan()?.signing?.refusal;
  }

  protected async load(): Promise<void> {
    try {
      this.show(await firstValueFrom(this.api.get(this.id())));
      this.estimate.set(await firstValueFrom(this.api.estimate(this.id())));
      this.findings.set(await firstValueFrom(this.api.findings(this.id())));
      const counted = this.plan()?.targets.some((t) => t.counts) ?? false;
      this.progress.set(counted ? await firstValueFrom(this.api.targets(this.id())) : []);
      this.problem.set(null);
    } catch (error) {
      this.problem.set(toProblem(error));
    }
  }

  /** Submits, withdraws, signs or issues, after a question where it cannot be taken back. */
  protected async take(step: Step): Promise<void> {
    const plan = this.plan();
    if (!plan || this.busy()) return;
    if (step === 'submit' && !(await this.isComplete(plan))) return;
    if (step !== 'withdraw' && !(await this.agree(step, plan))) return;
    this.busy.set(true);
    try {
      const taken =
        step === 'sign' || step === 'sign-and-issue' ? this.api.sign(plan, step, this.key) : this.api.step(plan, step, this.key);
      this.show(await firstValueFrom(taken));
      this.key = newIdempotencyKey();
      this.problem.set(null);
      this.notices.done(`plans.done.${step}`, { symbol: this.plan()?.symbol });
      this.findings.set(await firstValueFrom(this.api.findings(plan.id)));
    } catch (error) {
      this.refuse(error);
    } finally {
      this.busy.set(false);
    }
  }

  protected async giveBack(): Promise<void> {
    const plan = this.plan();
    if (!plan) return;
    const reason = await this.dialogs.askReason({
      heading: this.words('plans.ask.returnHeading', { title: plan.subject }),
      sentence: this.words('plans.ask.returnSentence'),
      action: this.words('plans.action.return'),
      maxLength: 2000,
    });
    if (reason === null) return;
    await this.run(async () => {
      this.show(await firstValueFrom(this.api.return(plan, reason)));
      this.notices.done('plans.done.return');
    });
  }

  protected async copy(): Promise<void> {
    const plan = this.plan();
    if (!plan) return;
    const year = plan.year + 1;
    await this.run(async () => {
      const [earlier] = await firstValueFrom(this.api.copies(plan.id, year));
      const way = await this.askHowToCopy(plan, year, earlier);
      if (way === 'open') await this.router.navigate(['/ke-hoach', earlier.id]);
      if (way !== 'copy') return;
      const copy = await firstValueFrom(this.api.copy(plan.id, year, this.key));
      this.key = newIdempotencyKey();
      await this.router.navigate(['/ke-hoach', copy.id, 'soan']);
    });
  }

  protected async remove(): Promise<void> {
    const plan = this.plan();
    if (!plan) return;
    const agreed = await this.dialogs.confirm({
      heading: this.words('plans.ask.deleteHeading', { title: plan.subject }),
      sentence: this.words('plans.ask.deleteSentence'),
      action: this.words('plans.action.delete'),
      dangerous: true,
    });
    if (!agreed) return;
    await this.run(async () => {
      await firstValueFrom(this.api.remove(plan));
      this.notices.done('plans.done.delete');
      await this.router.navigate(['/ke-hoach']);
    });
  }

  protected progressOf(number: number): TargetProgressDto | undefined {
    return this.progress().find((t) => t.number === number);
  }

  protected range(target: PlanTargetDto): string {
    const { minQuantity: min, maxQuantity: max } = target;
    return min !== null && max !== null && min !== max ? `${min} – ${max}` : String(min ?? max ?? '');
  }

  /** How far the estimate is from the amount of the plan. */
  protected gap(total: number, declared: number | null): number {
    return Math.abs(total - (declared ?? 0));
  }

  /** What is sure to be refused is said before anything is asked. */
  private async isComplete(plan: PlanDto): Promise<boolean> {
    let gaps: PlanFindingDto[] | null = null;
    await this.run(async () => {
      this.findings.set(await firstValueFrom(this.api.findings(plan.id)));
      gaps = this.findings()!.filter((finding) => finding.isError && !finding.rule);
    });
    if (!gaps) return false;
    const [first, ...others]: PlanFindingDto[] = gaps;
    if (!first) return true;
    this.problem.set({
      status: 409,
      detail: this.words('plans.notYet'),
      errors: { gaps: [first, ...others].map((gap) => gap.message) },
      data: { field: first.field },
    });
    return false;
  }

  /** An earlier copy is offered before another one is made. */
  private async askHowToCopy(plan: PlanDto, year: number, earlier: PlanCopyDto | undefined): Promise<'copy' | 'open' | null> {
    const heading = this.words('plans.ask.copyHeading', { year });
    if (!earlier) {
      const sentence = this.words('plans.ask.copySentence', { title: plan.symbol ?? plan.subject, year });
      return (await this.dialogs.confirm({ heading, sentence, action: this.words('plans.ask.copy') })) ? 'copy' : null;
    }
    const way = await this.dialogs.choose({
      heading,
      sentence: this.words('plans.ask.copyAgain', {
        year,
        title: earlier.title,
        state: this.texts.enumText('PlanStatus', earlier.status),
        who: earlier.byName,
        at: formatInstant(earlier.at),
      }),
      action: this.words('plans.ask.openCopy'),
      other: this.words('plans.ask.copyAnother'),
    });
    return way === 'action' ? 'open' : way === 'other' ? 'copy' : null;
  }

  private async agree(step: Exclude<Step, 'withdraw'>, plan: PlanDto): Promise<boolean> {
    const signing = step === 'sign' || step === 'sign-and-issue' ? ` ${this.signingWords.announce(plan.signing)}` : '';
    const errors = step === 'submit' ? this.errors() : 0;
    const findings = errors ? ` ${this.words('plans.ask.submitFindings', { count: errors })}` : '';
    return this.dialogs.confirm({
      heading: this.words(`plans.ask.${step}Heading`, { title: plan.subject }),
      sentence: this.words(`plans.ask.${step}Sentence`, { count: plan.assignments.length }) + findings + signing,
      action: this.words(`plans.action.${step}`),
    });
  }

  /** Who signs or sends back has changed nothing: it is the plan before them that is no longer the same. */
  private refuse(error: unknown): void {
    const problem = toProblem(error);
    this.problem.set(problem.status === 412 ? { ...problem, detail: this.words('plans.stale') } : problem);
  }

  private async run(work: () => Promise<void>): Promise<void> {
    this.busy.set(true);
    try {
      await work();
      this.problem.set(null);
    } catch (error) {
      this.refuse(error);
    } finally {
      this.busy.set(false);
    }
  }

  private show(plan: PlanDto): void {
    this.plan.set(plan);
    this.title.name(plan.symbol ?? plan.subject);
  }

  private words(key: string, values?: Record<string, unknown>): string {
    return this.transloco.translate(key, values);
  }
}
