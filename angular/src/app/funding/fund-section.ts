import { Component, computed, inject, input } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { RouterLink } from '@angular/router';
import { TranslocoPipe, TranslocoService } from '@jsverse/transloco';
import { CampaignListItemDto, ContributionFiguresDto, FundFiguresDto, FundLedger, HamletFundDto } from '../core/api/models';
import { Language } from '../core/i18n/language';
import { ServerTexts } from '../core/i18n/server-texts';
import { HasPermission } from '../core/session/has-permission';
import { EmptyState } from '../ui/empty-state';
import { formatMoney } from '../ui/money';
import { MoneyPipe } from '../ui/pipes';
import { GoalBar } from './campaigns/goal-bar';
import { ContributionBars, ContributionRow } from './contribution-bars';
import { FundFigures } from './fund-figures';
import { valueOf } from './funding-model';
import { LedgerMark } from './ledger-mark';
import { FUND, FundRights } from './parts/fund-rights';

/** One of the two funds at a glance: what it holds, what it is open for, who gave in the year. */
@Component({
  selector: 'app-fund-section',
  imports: [MatButton, RouterLink, TranslocoPipe, HasPermission, ContributionBars, EmptyState, FundFigures, GoalBar, LedgerMark, MoneyPipe],
  templateUrl: './fund-section.html',
  styleUrl: './fund-section.scss',
})
export class FundSection {
  private readonly words = inject(TranslocoService);
  private readonly texts = inject(ServerTexts);
  private readonly language = inject(Language);
  private readonly rights = inject(FundRights);

  readonly ledger = input.required<FundLedger>();
  readonly figures = input.required<FundFiguresDto>();
  /** B: the funds of the hamlets in view. */
  readonly hamlets = input<readonly HamletFundDto[]>([]);
  /** Open ones. */
  readonly campaigns = input.required<readonly CampaignListItemDto[]>();
  readonly contributions = input.required<ContributionFiguresDto>();
  readonly year = input.required<number>();

  protected readonly manage = FUND.manage;
  /** Whose fund it is for a person who has one hamlet. */
  protected readonly hamlet = computed(() => (this.rights.limited() && this.hamlets().length === 1 ? this.hamlets()[0].hamlet.name : null));
  protected readonly kinds = computed<ContributionRow[]>(() => {
    this.language.current();
    return this.contributions().byKind.map((k) => ({ id: k.kind, name: this.texts.enumText('PartyKind', k.kind), sum: k.sum }));
  });
  protected readonly places = computed<ContributionRow[]>(() => {
    this.language.current();
    return this.contributions().byHamlet.map((h) => ({
      id: h.hamlet?.id ?? null,
      name: h.hamlet?.name ?? this.words.translate('funding.noHamlet'),
      sum: h.sum,
    }));
  });
  protected readonly answer = computed(() => {
    this.language.current();
    const { count, money, goods } = this.contributions().total;
    return this.words.translate<string>(goods ? 'funding.answerWithGoods' : 'funding.answer', {
      year: this.year(),
      count,
      money: formatMoney(money),
      goods: formatMoney(goods),
    });
  });

  /** "Hộ gia đình đóng góp nhiều nhất: 12.000.000 đ". */
  protected most(rows: readonly ContributionRow[]): string {
    const first = [...rows].sort((a, b) => valueOf(b.sum) - valueOf(a.sum))[0];
    return this.words.translate('funding.most', { name: first.name, amount: formatMoney(valueOf(first.sum)) });
  }
}
