import { Component, computed, effect, inject, input, signal, untracked, viewChild } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { MatDialog } from '@angular/material/dialog';
import { MatMenu, MatMenuItem, MatMenuTrigger } from '@angular/material/menu';
import { MatTab, MatTabContent, MatTabGroup } from '@angular/material/tabs';
import { Router } from '@angular/router';
import { TranslocoPipe, TranslocoService } from '@jsverse/transloco';
import { firstValueFrom, Observable } from 'rxjs';
import { ReviewDto, ReviewStep } from '../core/api/models';
import { ProblemDetails, toProblem } from '../core/http/problem-details';
import { PageTitle } from '../core/i18n/page-title';
import { ServerTexts } from '../core/i18n/server-texts';
import { formatInstant } from '../core/i18n/vietnam-time';
import { Notices } from '../core/notices';
import { BusyButton } from '../ui/busy-button';
import { Dialogs } from '../ui/dialogs';
import { Icon } from '../ui/icon';
import { IconName } from '../ui/icons';
import { PageHeader } from '../ui/page-header';
import { DayPipe, InstantPipe } from '../ui/pipes';
import { ProblemBanner } from '../ui/problem-banner';
import { SignerLine } from '../ui/signer-line';
import { SigningWords } from '../ui/signing-words';
import { StandInOffers } from '../ui/stand-in-offers';
import { TimeLine, TimeLineEntry } from '../ui/time-line';
import { FigureTable } from './figure-table';
import { IssueDialog, IssueQuestion } from './issue-dialog';
import { ReviewPaper } from './review-paper';
import { ReviewStatus } from './review-status';
import { ReviewWords } from './review-words';
import { ReviewsApi } from './reviews-api';

const WORDS_TAB = 0;
const MAIN: readonly ReviewStep[] = ['issue', 'approve', 'submit'];
const ICONS: Partial<Record<ReviewStep, IconName>> = { issue: 'stamp', approve: 'check', submit: 'send' };

/** One review: its words with the figures beside them, the comparison, the paper, its history. */
@Component({
  selector: 'app-review-page',
  imports: [
    MatButton,
    MatMenu,
    MatMenuItem,
    MatMenuTrigger,
    MatTab,
    MatTabContent,
    MatTabGroup,
    TranslocoPipe,
    BusyButton,
    Icon,
    PageHeader,
    DayPipe,
    InstantPipe,
    ProblemBanner,
    SignerLine,
    StandInOffers,
    TimeLine,
    FigureTable,
    ReviewPaper,
    ReviewStatus,
    ReviewWords,
  ],
  templateUrl: './review-page.html',
  styleUrl: './review-page.scss',
})
export class ReviewPage {
  private readonly api = inject(ReviewsApi);
  private readonly dialogs = inject(Dialogs);
  private readonly dialog = inject(MatDialog);
  private readonly notices = inject(Notices);
  private readonly router = inject(Router);
  private readonly texts = inject(ServerTexts);
  private readonly title = inject(PageTitle);
  private readonly transloco = inject(TranslocoService);
  private readonly signingWords = inject(SigningWords);

  readonly id = input.required<string>();
  protected readonly words = viewChild(ReviewWords);

  protected readonly review = signal<ReviewDto | null>(null);
  protected readonly problem = signal<ProblemDetails | null>(null);
  protected readonly busy = signal<ReviewStep | null>(null);
  protected readonly tab = signal(WORDS_TAB);
  /** Neither approved nor issued by whom it would not fit. */
  protected readonly mainStep = computed(
    () => MAIN.find((step) => this.may(step) && (step === 'submit' || !this.review()?.signer?.refusal)) ?? null,
  );
  protected readonly mainIcon = computed(() => ICONS[this.mainStep() ?? 'edit'] ?? 'check');
  protected readonly history = computed<TimeLineEntry[]>(() =>
    [...(this.review()?.history ?? [])].reverse().map((entry) => ({
      at: entry.at,
      sentence:
        `${entry.userName}${entry.forName ? ` ${this.transloco.translate('reviews.for', { name: entry.forName })}` : ''}: ` +
        this.texts.enumText('ReviewAction', entry.action),
      note: entry.note,
    })),
  );

  constructor() {
    effect(() => {
      this.id();
      untracked(() => void this.load());
    });
  }

  protected may(step: ReviewStep): boolean {
    return this.review()?.allowedActions.includes(step) ?? false;
  }

  protected async load(): Promise<void> {
    try {
      const review = await firstValueFrom(this.api.get(this.id()));
      this.review.set(review);
      this.title.name(review.title);
      this.problem.set(null);
    } catch (error) {
      this.problem.set(toProblem(error));
    }
  }

  protected async main(words: ReviewWords | undefined): Promise<void> {
    const [review, step] = [this.review(), this.mainStep()];
    if (!review || !step) return;
    if (step === 'issue') {
      const data: IssueQuestion = { review, warnings: await this.warnings(review) };
      const issued = await firstValueFrom(
        this.dialog.open<IssueDialog, IssueQuestion, ReviewDto>(IssueDialog, { data, width: '520px' }).afterClosed(),
      );
      if (issued) this.took(issued, 'reviews.issued');
      return;
    }
    if (step === 'submit' && words && !((await words.saveFirst()) && words.complete())) {
      this.tab.set(WORDS_TAB);
      words.showTrouble();
      return;
    }
    const saved = this.review() ?? review;
    const at = formatInstant(saved.figuresAt);
    const sure = await this.dialogs.confirm({
      heading: this.transloco.translate(`reviews.${step}Heading`, { name: review.periodName }),
      sentence: [
        this.transloco.translate(`reviews.${step}Sentence`, { at }),
        ...(step === 'approve' ? [this.signingWords.announce(saved.signer)] : []),
        ...(await this.warnings(saved)),
      ].join(' '),
      action: this.texts.enumText('ReviewStep', step),
    });
    if (sure)
      await this.run(step, `reviews.${step}Done`, (current) =>
        step === 'submit' ? this.api.step(current, 'submit') : this.api.approve(current),
      );
  }

  /** Back to the words, to the field where something is put right. */
  protected goTo(field: string): void {
    this.tab.set(WORDS_TAB);
    this.words()?.show(field);
  }

  protected refresh(): Promise<void> {
    return this.run('refreshFigures', 'reviews.refreshed', (review) => this.api.step(review, 'figures/refresh'));
  }

  protected async sendBack(): Promise<void> {
    const review = this.review();
    if (!review) return;
    const reason = await this.dialogs.askReason({
      heading: this.transloco.translate('reviews.returnHeading', { name: review.periodName }),
      action: this.texts.enumText('ReviewStep', 'return'),
      label: this.transloco.translate('reviews.returnLabel'),
      maxLength: 2000,
    });
    if (reason) await this.run('return', 'reviews.returned', (current) => this.api.sendBack(current, reason));
  }

  protected async remove(): Promise<void> {
    const review = this.review();
    if (!review) return;
    const sure = await this.dialogs.confirm({
      heading: this.transloco.translate('reviews.deleteHeading', { name: review.periodName }),
      sentence: this.transloco.translate('reviews.deleteSentence'),
      action: this.texts.enumText('ReviewStep', 'delete'),
      dangerous: true,
    });
    if (!sure) return;
    try {
      await firstValueFrom(this.api.delete(review));
      this.notices.done('reviews.deleted');
      await this.router.navigate(['/bao-cao']);
    } catch (error) {
      this.problem.set(toProblem(error));
    }
  }

  protected saved(review: ReviewDto): void {
    this.took(review, 'reviews.saved');
  }

  protected renewed(review: ReviewDto): void {
    this.review.set(review);
    this.problem.set(null);
  }

  /** What the check says of the review itself; when it cannot be asked, the step says what is wrong. */
  private async warnings(review: ReviewDto): Promise<string[]> {
    try {
      return (await firstValueFrom(this.api.check(review.id))).filter((f) => f.rule === null).map((f) => f.message);
    } catch {
      return [];
    }
  }

  private async run(step: ReviewStep, done: string, call: (review: ReviewDto) => Observable<ReviewDto>): Promise<void> {
    const review = this.review();
    if (!review || this.busy()) return;
    this.busy.set(step);
    try {
      this.took(await firstValueFrom(call(review)), done);
    } catch (error) {
      this.problem.set(toProblem(error));
    } finally {
      this.busy.set(null);
    }
  }

  private took(review: ReviewDto, done: string): void {
    this.renewed(review);
    this.notices.done(done);
  }
}
