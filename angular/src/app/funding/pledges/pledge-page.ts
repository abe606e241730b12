import { Component, computed, effect, inject, input, signal, untracked } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { MatMenu, MatMenuItem, MatMenuTrigger } from '@angular/material/menu';
import { RouterLink } from '@angular/router';
import { TranslocoPipe, TranslocoService } from '@jsverse/transloco';
import { firstValueFrom } from 'rxjs';
import { PledgeDto, ReceiptListItemDto } from '../../core/api/models';
import { ProblemDetails, toProblem } from '../../core/http/problem-details';
import { EnumTextPipe } from '../../core/i18n/server-text-pipes';
import { Notices } from '../../core/notices';
import { detailState } from '../../ui/detail-state';
import { Dialogs } from '../../ui/dialogs';
import { Icon } from '../../ui/icon';
import { PageHeader } from '../../ui/page-header';
import { DayPipe, MoneyPipe, MoneyWordsPipe } from '../../ui/pipes';
import { ProblemBanner } from '../../ui/problem-banner';
import { StateChip } from '../../ui/state-chip';
import { FundRights } from '../parts/fund-rights';
import { VoidChip } from '../parts/fund-state';
import { GiverName } from '../parts/giver-name';
import { PledgesApi } from './pledges-api';

/** One pledge: what the giver has in mind, and what has come in. */
@Component({
  selector: 'app-pledge-page',
  imports: [
    MatButton,
    MatMenu,
    MatMenuItem,
    MatMenuTrigger,
    RouterLink,
    TranslocoPipe,
    EnumTextPipe,
    GiverName,
    Icon,
    PageHeader,
    DayPipe,
    MoneyPipe,
    MoneyWordsPipe,
    ProblemBanner,
    StateChip,
    VoidChip,
  ],
  templateUrl: './pledge-page.html',
  styleUrl: '../parts/fund-page.scss',
})
export class PledgePage {
  private readonly api = inject(PledgesApi);
  private readonly rights = inject(FundRights);
  private readonly dialogs = inject(Dialogs);
  private readonly notices = inject(Notices);
  private readonly words = inject(TranslocoService);

  readonly id = input.required<string>();

  protected readonly state = detailState<PledgeDto>({
    id: this.id,
    get: (id) => this.api.get(id),
    name: (p) => p.giver.name ?? this.words.translate('gifts.giver.nameless'),
  });
  protected readonly receipts = signal<ReceiptListItemDto[] | null>(null);
  protected readonly receiptsProblem = signal<ProblemDetails | null>(null);
  protected readonly mayChange = computed(() => {
    const pledge = this.state.value();
    return !!pledge && !pledge.endedDay && this.rights.collects(pledge.ledger);
  });

  constructor() {
    effect(() => {
      const id = this.id();
      untracked(() => void this.loadReceipts(id));
    });
  }

  protected async loadReceipts(id: string): Promise<void> {
    this.receipts.set(null);
    this.receiptsProblem.set(null);
    try {
      const { items } = await firstValueFrom(this.api.receipts(id));
      if (id === this.id()) this.receipts.set(items);
    } catch (error) {
      this.receiptsProblem.set(toProblem(error));
    }
  }

  protected end(pledge: PledgeDto): Promise<boolean> {
    return this.state.take(async () => {
      const agreed = await this.dialogs.confirm({
        heading: this.words.translate('pledges.end.heading', { name: this.nameOf(pledge) }),
        sentence: this.words.translate('pledges.end.sentence'),
        action: this.words.translate('pledges.end.action'),
      });
      if (!agreed) return null;
      const ended = await firstValueFrom(this.api.end(pledge));
      this.notices.done('pledges.end.done');
      return ended;
    });
  }

  protected nameOf(pledge: PledgeDto): string {
    return pledge.giver.name ?? this.words.translate('gifts.giver.nameless');
  }
}
