import { Component, computed, inject, input } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { MatMenu, MatMenuItem, MatMenuTrigger } from '@angular/material/menu';
import { RouterLink } from '@angular/router';
import { TranslocoPipe, TranslocoService } from '@jsverse/transloco';
import { firstValueFrom } from 'rxjs';
import { ReceiptDto } from '../../core/api/models';
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
import { GiverName } from '../parts/giver-name';
import { ReceiptsApi } from './receipts-api';

/** One receipt with its paper. It never changes; a mistake is voided with a reason. */
@Component({
  selector: 'app-receipt-page',
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
    GiverName,
    Icon,
    LedgerMark,
    MoneyPipe,
    PageHeader,
    PdfView,
    ProblemBanner,
    VoidChip,
    VoidSaid,
  ],
  templateUrl: './receipt-page.html',
  styleUrl: '../parts/fund-page.scss',
})
export class ReceiptPage {
  private readonly api = inject(ReceiptsApi);
  private readonly dialogs = inject(Dialogs);
  private readonly download = inject(Download);
  private readonly notices = inject(Notices);
  private readonly words = inject(TranslocoService);

  readonly id = input.required<string>();

  protected readonly voiding = FUND.void;
  protected readonly state = detailState<ReceiptDto>({
    id: this.id,
    get: (id) => this.api.get(id),
    name: (r) => this.words.translate('receipts.named', { number: r.numberText }),
  });
  protected readonly pdf = computed(() => this.api.paperUrl(this.id(), 'pdf'));

  protected async word(receipt: ReceiptDto): Promise<void> {
    await this.download.save(this.api.paperUrl(receipt.id, 'docx'), 'phieu-thu.docx');
  }

  protected takeBack(receipt: ReceiptDto): Promise<boolean> {
    return this.state.take(async () => {
      const reason = await this.dialogs.askReason({
        heading: this.words.translate('receipts.void.heading', { number: receipt.numberText }),
        sentence: this.words.translate('receipts.void.sentence', { amount: formatMoney(receipt.amount) }),
        action: this.words.translate('receipts.void.action'),
        dangerous: true,
      });
      if (!reason) return null;
      const voided = await firstValueFrom(this.api.void(receipt, reason));
      this.notices.done('receipts.void.done', { number: receipt.numberText });
      return voided;
    });
  }
}
