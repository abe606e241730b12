import { Component, computed, inject, input } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { MatDialog } from '@angular/material/dialog';
import { MatMenu, MatMenuItem, MatMenuTrigger } from '@angular/material/menu';
import { TranslocoPipe, TranslocoService } from '@jsverse/transloco';
import { firstValueFrom } from 'rxjs';
import { ReconciliationDto } from '../../core/api/models';
import { Download } from '../../core/http/download';
import { EnumTextPipe } from '../../core/i18n/server-text-pipes';
import { Notices } from '../../core/notices';
import { BusyButton } from '../../ui/busy-button';
import { detailState } from '../../ui/detail-state';
import { Dialogs } from '../../ui/dialogs';
import { Icon } from '../../ui/icon';
import { PageHeader } from '../../ui/page-header';
import { PdfView } from '../../ui/pdf-view';
import { DayPipe, InstantPipe } from '../../ui/pipes';
import { ProblemBanner } from '../../ui/problem-banner';
import { StateChip } from '../../ui/state-chip';
import { FundRights } from '../parts/fund-rights';
import { FiguresDialog, FiguresQuestion } from './figures-dialog';
import { ReconciliationsApi } from './reconciliations-api';
import { changedSince, figureText, FIGURES, inWords, maySign, sheetOf, Side } from './reconciliations-model';

/** What both sides count beside what the book says; where they differ; who has signed. */
@Component({
  selector: 'app-reconciliation-page',
  imports: [
    MatButton,
    MatMenu,
    MatMenuItem,
    MatMenuTrigger,
    TranslocoPipe,
    EnumTextPipe,
    BusyButton,
    Icon,
    PageHeader,
    PdfView,
    DayPipe,
    InstantPipe,
    ProblemBanner,
    StateChip,
  ],
  templateUrl: './reconciliation-page.html',
  styleUrl: './reconciliation-page.scss',
})
export class ReconciliationPage {
  private readonly api = inject(ReconciliationsApi);
  private readonly dialog = inject(MatDialog);
  private readonly dialogs = inject(Dialogs);
  private readonly download = inject(Download);
  private readonly notices = inject(Notices);
  private readonly rights = inject(FundRights);
  private readonly words = inject(TranslocoService);

  readonly id = input.required<string>();

  protected readonly figures = FIGURES;
  protected readonly sides: readonly Side[] = ['hamlet', 'office'];
  protected readonly text = figureText;
  protected readonly sheet = sheetOf;
  protected readonly state = detailState<ReconciliationDto>({ id: this.id, get: (id) => this.api.get(id), name: (r) => r.campaign.name });
  protected readonly pdf = computed(() => this.api.paperUrl(this.id(), 'pdf'));
  protected readonly differences = computed(() => inWords(this.state.value()?.differences ?? []));
  protected readonly late = computed(() => changedSince(this.state.value()!));
  /** The sides for which the person speaks. */
  protected readonly mine = computed<readonly Side[]>(() => {
    const mine: Side[] = this.rights.collectsHamlets() ? ['hamlet'] : [];
    return this.rights.reconcilesForOffice() ? [...mine, 'office'] : mine;
  });
  /** The next thing for this person to do. */
  protected readonly next = computed<{ step: 'enter' | 'explain' | 'sign'; side: Side } | null>(() => {
    const value = this.state.value();
    if (!value) return null;
    const empty = this.mine().find((side) => !sheetOf(value, side));
    if (empty) return { step: 'enter', side: empty };
    const ready = this.mine().find((side) => maySign(value, side));
    if (!ready) return null;
    // Figures that differ are signed only once somebody has said why.
    return { step: value.differences.length > 0 && !value.note ? 'explain' : 'sign', side: ready };
  });

  protected async enter(reconciliation: ReconciliationDto, side: Side): Promise<void> {
    const data: FiguresQuestion = { reconciliation, side };
    const ref = this.dialog.open<FiguresDialog, FiguresQuestion, ReconciliationDto>(FiguresDialog, { data, width: '640px' });
    const entered = await firstValueFrom(ref.afterClosed());
    if (!entered) return;
    this.notices.done('reconciliations.enter.done');
    this.state.changed(entered);
  }

  protected sign(reconciliation: ReconciliationDto, side: Side): Promise<boolean> {
    return this.state.take(async () => {
      const count = reconciliation.differences.length;
      const agreed = await this.dialogs.confirm({
        heading: this.words.translate(`reconciliations.sign.${side}`),
        sentence: this.words.translate(count ? 'reconciliations.sign.differing' : 'reconciliations.sign.same', {
          count,
          note: reconciliation.note,
        }),
        action: this.words.translate('reconciliations.sign.action'),
      });
      if (!agreed) return null;
      const signed = await firstValueFrom(this.api.sign(reconciliation, side));
      this.notices.done('reconciliations.sign.done');
      return signed;
    });
  }

  protected isDifferent(reconciliation: ReconciliationDto, figure: string): boolean {
    return reconciliation.differences.some((difference) => difference.figure === figure);
  }

  protected async word(reconciliation: ReconciliationDto): Promise<void> {
    await this.download.save(this.api.paperUrl(reconciliation.id, 'docx'), 'bien-ban-doi-chieu.docx');
  }
}
