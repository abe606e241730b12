import { Component, computed, effect, inject, input, signal, untracked } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { MatDialog } from '@angular/material/dialog';
import { RouterLink } from '@angular/router';
import { TranslocoPipe, TranslocoService } from '@jsverse/transloco';
import { firstValueFrom } from 'rxjs';
import { BankLeftOverDto, BankLineDto, BankMatchDto, BankStatementDto } from '../../core/api/models';
import { EnumTextPipe } from '../../core/i18n/server-text-pipes';
import { ServerTexts } from '../../core/i18n/server-texts';
import { Notices } from '../../core/notices';
import { BusyButton } from '../../ui/busy-button';
import { DataList } from '../../ui/data-list';
import { Column, DataListCell, ListFilter, ListOrder } from '../../ui/data-list-parts';
import { detailState } from '../../ui/detail-state';
import { Dialogs } from '../../ui/dialogs';
import { ExportMenu } from '../../ui/export-menu';
import { listState } from '../../ui/list-state';
import { PageHeader } from '../../ui/page-header';
import { DayPipe, MoneyPipe } from '../../ui/pipes';
import { ProblemBanner } from '../../ui/problem-banner';
import { FundRights } from '../parts/fund-rights';
import { PaperDialog, PaperQuestion } from './paper-dialog';
import { StatementsApi } from './statements-api';
import { paperLink, signed } from './statements-model';

/** The lines of one statement beside the papers that still have none. The program suggests, a person decides. */
@Component({
  selector: 'app-statement-page',
  imports: [
    MatButton,
    RouterLink,
    TranslocoPipe,
    EnumTextPipe,
    BusyButton,
    DataList,
    DataListCell,
    ExportMenu,
    PageHeader,
    DayPipe,
    MoneyPipe,
    ProblemBanner,
  ],
  templateUrl: './statement-page.html',
  styleUrl: './statement-page.scss',
})
export class StatementPage {
  private readonly api = inject(StatementsApi);
  private readonly dialog = inject(MatDialog);
  private readonly dialogs = inject(Dialogs);
  private readonly notices = inject(Notices);
  private readonly rights = inject(FundRights);
  private readonly texts = inject(ServerTexts);
  private readonly words = inject(TranslocoService);

  readonly id = input.required<string>();

  protected readonly state = detailState<BankStatementDto>({ id: this.id, get: (id) => this.api.get(id), name: (s) => s.fileName });
  readonly lines = listState<BankLineDto>({
    load: (_, params) => this.api.lines(this.id(), params),
    filters: ['state'],
    sort: 'order',
  });
  protected readonly leftOver = signal<BankLeftOverDto | null>(null);
  /** The line, or all of them, on which something is being done. */
  protected readonly working = signal<string | null>(null);
  protected readonly mayMatch = computed(() => {
    const statement = this.state.value();
    return !!statement && this.rights.collects(statement.ledger);
  });
  protected readonly suggested = computed(() => this.lines.items().filter((line) => line.suggestion));
  protected readonly columns: readonly Column<BankLineDto>[] = [
    { key: 'text', label: 'statements.text', main: true },
    { key: 'day', label: 'statements.day', kind: 'whole', sortable: true },
    { key: 'amount', label: 'statements.amount', value: (line) => signed(line.amount), kind: 'num', sortable: true },
    { key: 'match', label: 'statements.paper' },
  ];
  protected readonly orders: readonly ListOrder[] = [{ sort: 'order', label: 'statements.asInFile' }];
  protected readonly filters = computed<readonly ListFilter[]>(() => [
    {
      name: 'state',
      label: 'statements.state',
      options: (['open', 'matched', 'setAside'] as const).map((value) => ({ value, text: this.texts.enumText('BankLineState', value) })),
    },
  ]);
  protected readonly signed = signed;
  protected readonly paperLink = paperLink;

  constructor() {
    effect(() => {
      const statement = this.state.value();
      if (statement) untracked(() => void this.loadLeftOver(statement));
    });
  }

  protected match(line: BankLineDto, paper: BankMatchDto): Promise<void> {
    return this.decide(line.id, async () => {
      await firstValueFrom(this.api.match(line, paper));
      return true;
    });
  }

  protected choose(line: BankLineDto): Promise<void> {
    return this.decide(line.id, async () => {
      const statement = this.state.value()!;
      const question: PaperQuestion = { line, ledger: statement.ledger, hamletId: statement.hamlet?.id ?? null };
      const ref = this.dialog.open<PaperDialog, PaperQuestion, BankMatchDto>(PaperDialog, { data: question, width: '640px' });
      const paper = await firstValueFrom(ref.afterClosed());
      if (!paper) return false;
      await firstValueFrom(this.api.match(line, paper));
      return true;
    });
  }

  protected setAside(line: BankLineDto): Promise<void> {
    return this.decide(line.id, async () => {
      const reason = await this.dialogs.askReason({
        heading: this.words.translate('statements.aside.heading', { amount: signed(line.amount) }),
        sentence: this.words.translate('statements.aside.sentence'),
        action: this.words.translate('statements.aside.action'),
      });
      if (!reason) return false;
      await firstValueFrom(this.api.setAside(line, reason));
      return true;
    });
  }

  protected undo(line: BankLineDto): Promise<void> {
    return this.decide(line.id, async () => {
      await firstValueFrom(this.api.undo(line));
      return true;
    });
  }

  /** Every suggestion on this page of the list, one after the other; what is refused is told and the rest left. */
  protected acceptAll(): Promise<void> {
    const lines = this.suggested();
    return this.decide('all', async () => {
      const agreed = await this.dialogs.confirm({
        heading: this.words.translate('statements.acceptAll.heading', { count: lines.length }),
        sentence: this.words.translate('statements.acceptAll.sentence'),
        action: this.words.translate('statements.acceptAll.action'),
      });
      if (!agreed) return false;
      for (const line of lines) await firstValueFrom(this.api.match(line, line.suggestion!));
      this.notices.done('statements.acceptAll.done', { count: lines.length });
      return true;
    });
  }

  private async decide(id: string, step: () => Promise<boolean>): Promise<void> {
    if (this.working()) return;
    this.working.set(id);
    try {
      if (await step()) this.refresh();
    } catch (error) {
      this.notices.failed(error);
      this.refresh();
    } finally {
      this.working.set(null);
    }
  }

  private refresh(): void {
    this.lines.reload();
    void this.state.load();
  }

  private async loadLeftOver(statement: BankStatementDto): Promise<void> {
    const { id, ledger, hamlet, from, to } = statement;
    try {
      this.leftOver.set(await firstValueFrom(this.api.leftOver({ ledger, hamletId: hamlet?.id, statementId: id, from, to })));
    } catch (error) {
      this.notices.failed(error);
    }
  }
}
