import { Component, computed, inject, input } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { MatMenu, MatMenuItem, MatMenuTrigger } from '@angular/material/menu';
import { RouterLink } from '@angular/router';
import { TranslocoPipe, TranslocoService } from '@jsverse/transloco';
import { firstValueFrom } from 'rxjs';
import { GiftDto } from '../../core/api/models';
import { Download } from '../../core/http/download';
import { EnumTextPipe } from '../../core/i18n/server-text-pipes';
import { Notices } from '../../core/notices';
import { HasPermission } from '../../core/session/has-permission';
import { formatQuantity } from '../../plans/estimate-numbers';
import { detailState } from '../../ui/detail-state';
import { Dialogs } from '../../ui/dialogs';
import { Icon } from '../../ui/icon';
import { PageHeader } from '../../ui/page-header';
import { PdfView } from '../../ui/pdf-view';
import { DayPipe, MoneyPipe } from '../../ui/pipes';
import { ProblemBanner } from '../../ui/problem-banner';
import { FundFiles } from '../parts/fund-files';
import { FUND, FundRights } from '../parts/fund-rights';
import { VoidSaid } from '../parts/fund-state';
import { GiverName } from '../parts/giver-name';
import { GiftState } from './gift-state';
import { GiftsApi } from './gifts-api';

/** One gift in kind with its record of acceptance on paper. */
@Component({
  selector: 'app-gift-page',
  imports: [
    MatButton,
    MatMenu,
    MatMenuItem,
    MatMenuTrigger,
    RouterLink,
    TranslocoPipe,
    EnumTextPipe,
    HasPermission,
    FundFiles,
    GiverName,
    GiftState,
    Icon,
    PageHeader,
    PdfView,
    DayPipe,
    MoneyPipe,
    ProblemBanner,
    VoidSaid,
  ],
  templateUrl: './gift-page.html',
  styleUrl: '../parts/fund-page.scss',
})
export class GiftPage {
  private readonly api = inject(GiftsApi);
  private readonly rights = inject(FundRights);
  private readonly dialogs = inject(Dialogs);
  private readonly download = inject(Download);
  private readonly notices = inject(Notices);
  private readonly words = inject(TranslocoService);

  readonly id = input.required<string>();

  protected readonly voiding = FUND.void;
  protected readonly state = detailState<GiftDto>({ id: this.id, get: (id) => this.api.get(id), name: (g) => g.what });
  protected readonly pdf = computed(() => this.api.paperUrl(this.id(), 'pdf'));
  protected readonly open = computed(() => {
    const gift = this.state.value();
    return gift?.state === 'valid' && gift.status === 'offered' && this.rights.collects(gift.ledger);
  });
  protected readonly quantity = formatQuantity;

  protected async word(gift: GiftDto): Promise<void> {
    await this.download.save(this.api.paperUrl(gift.id, 'docx'), 'bien-ban-tiep-nhan.docx');
  }

  protected takeBack(gift: GiftDto): Promise<boolean> {
    return this.state.take(async () => {
      const reason = await this.dialogs.askReason({
        heading: this.words.translate('gifts.void.heading', { what: gift.what }),
        sentence: this.words.translate(gift.status === 'accepted' ? 'gifts.void.accepted' : 'gifts.void.offered'),
        action: this.words.translate('gifts.void.action'),
        dangerous: true,
      });
      if (!reason) return null;
      const voided = await firstValueFrom(this.api.void(gift, reason));
      this.notices.done('gifts.void.done', { what: gift.what });
      return voided;
    });
  }
}
