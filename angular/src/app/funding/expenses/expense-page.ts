import { Component, computed, inject, input } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { MatMenu, MatMenuItem, MatMenuTrigger } from '@angular/material/menu';
import { RouterLink } from '@angular/router';
import { TranslocoPipe, TranslocoService } from '@jsverse/transloco';
import { firstValueFrom } from 'rxjs';
import { ExpenseDto } from '../../core/api/models';
import { Download } from '../../core/http/download';
import { EnumTextPipe } from '../../core/i18n/server-text-pipes';
import { Notices } from '../../core/notices';
import { HasPermission } from '../../core/session/has-permission';
import { BusyButton } from '../../ui/busy-button';
import { detailState } from '../../ui/detail-state';
import { Dialogs } from '../../ui/dialogs';
import { Icon } from '../../ui/icon';
import { formatMoney } from '../../ui/money';
import { PageHeader } from '../../ui/page-header';
import { PdfView } from '../../ui/pdf-view';
import { DayPipe, MoneyPipe } from '../../ui/pipes';
import { ProblemBanner } from '../../ui/problem-banner';
import { LedgerMark } from '../ledger-mark';
import { FundFiles } from '../parts/fund-files';
import { FUND } from '../parts/fund-rights';
import { VoidChip, VoidSaid } from '../parts/fund-state';
import { ExpensesApi } from './expenses-api';

/** One payment voucher with its paper. It never changes; a mistake is voided with a reason. */
@Component({
  selector: 'app-expense-page',
  imports: [
    MatButton,
    MatMenu,
    MatMenuItem,
    MatMenuTrigger,
    RouterLink,
    TranslocoPipe,
    EnumTextPipe,
    HasPermission,
    BusyButton,
    DayPipe,
    FundFiles,
    Icon,
    LedgerMark,
    MoneyPipe,
    PageHeader,
    PdfView,
    ProblemBanner,
    VoidChip,
    VoidSaid,
  ],
  templateUrl: './expense-page.html',
  styleUrl: '../parts/fund-page.scss',
})
export class ExpensePage {
  private readonly api = inject(ExpensesApi);
  private readonly dialogs = inject(Dialogs);
  private readonly download = inject(Download);
  private readonly notices = inject(Notices);
  private readonly words = inject(TranslocoService);

  readonly id = input.required<string>();

  protected readonly voiding = FUND.void;
  protected readonly state = detailState<ExpenseDto>({
    id: this.id,
    get: (id) => this.api.get(id),
    name: (e) => this.words.translate('expenses.named', { number: e.numberText }),
  });
  protected readonly pdf = computed(() => this.api.paperUrl(this.id(), 'pdf'));

  protected async word(expense: ExpenseDto): Promise<void> {
    await this.download.save(this.api.paperUrl(expense.id, 'docx'), 'phieu-chi.docx');
  }

  protected takeBack(expense: ExpenseDto): Promise<boolean> {
    return this.state.take(async () => {
      const reason = await this.dialogs.askReason({
        heading: this.words.translate('expenses.void.heading', { number: expense.numberText }),
        sentence: this.words.translate('expenses.void.sentence', { amount: formatMoney(expense.amount) }),
        action: this.words.translate('expenses.void.action'),
        dangerous: true,
      });
      if (!reason) return null;
      const voided = await firstValueFrom(this.api.void(expense, reason));
      this.notices.done('expenses.void.done', { number: expense.numberText });
      return voided;
    });
  }
}
