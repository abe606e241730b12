import { Component, inject, input } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { RouterLink } from '@angular/router';
import { TranslocoPipe, TranslocoService } from '@jsverse/transloco';
import { firstValueFrom } from 'rxjs';
import { FundTransferDto } from '../../core/api/models';
import { EnumTextPipe } from '../../core/i18n/server-text-pipes';
import { ServerTexts } from '../../core/i18n/server-texts';
import { Notices } from '../../core/notices';
import { HasPermission } from '../../core/session/has-permission';
import { detailState } from '../../ui/detail-state';
import { Dialogs } from '../../ui/dialogs';
import { Icon } from '../../ui/icon';
import { formatMoney } from '../../ui/money';
import { PageHeader } from '../../ui/page-header';
import { DayPipe, MoneyPipe, MoneyWordsPipe } from '../../ui/pipes';
import { ProblemBanner } from '../../ui/problem-banner';
import { FundFiles } from '../parts/fund-files';
import { FUND } from '../parts/fund-rights';
import { VoidChip, VoidSaid } from '../parts/fund-state';
import { TransfersApi } from './transfers-api';

/** One transfer within a fund. */
@Component({
  selector: 'app-transfer-page',
  imports: [
    MatButton,
    RouterLink,
    TranslocoPipe,
    EnumTextPipe,
    HasPermission,
    FundFiles,
    Icon,
    PageHeader,
    DayPipe,
    MoneyPipe,
    MoneyWordsPipe,
    ProblemBanner,
    VoidChip,
    VoidSaid,
  ],
  templateUrl: './transfer-page.html',
  styleUrl: '../parts/fund-page.scss',
})
export class TransferPage {
  private readonly api = inject(TransfersApi);
  private readonly dialogs = inject(Dialogs);
  private readonly notices = inject(Notices);
  private readonly texts = inject(ServerTexts);
  private readonly words = inject(TranslocoService);

  readonly id = input.required<string>();

  protected readonly voiding = FUND.void;
  protected readonly state = detailState<FundTransferDto>({ id: this.id, get: (id) => this.api.get(id), name: (t) => this.way(t) });

  protected way(transfer: FundTransferDto): string {
    return `${this.texts.enumText('FundAccount', transfer.from)} → ${this.texts.enumText('FundAccount', transfer.to)}`;
  }

  protected takeBack(transfer: FundTransferDto): Promise<boolean> {
    return this.state.take(async () => {
      const reason = await this.dialogs.askReason({
        heading: this.words.translate('transfers.void.heading', { amount: formatMoney(transfer.amount) }),
        sentence: this.words.translate('transfers.void.sentence'),
        action: this.words.translate('transfers.void.action'),
        dangerous: true,
      });
      if (!reason) return null;
      const voided = await firstValueFrom(this.api.void(transfer, reason));
      this.notices.done('transfers.void.done');
      return voided;
    });
  }
}
