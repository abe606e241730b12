import { Component, computed, effect, inject, input, signal, untracked, viewChild } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { MatMenu, MatMenuItem, MatMenuTrigger } from '@angular/material/menu';
import { Router, RouterLink } from '@angular/router';
import { TranslocoPipe, TranslocoService } from '@jsverse/transloco';
import { firstValueFrom } from 'rxjs';
import { CampaignDto, ContributionFiguresDto } from '../../core/api/models';
import { Language } from '../../core/i18n/language';
import { ServerTexts } from '../../core/i18n/server-texts';
import { Notices } from '../../core/notices';
import { Session } from '../../core/session/session';
import { BusyButton } from '../../ui/busy-button';
import { detailState } from '../../ui/detail-state';
import { Dialogs } from '../../ui/dialogs';
import { Icon } from '../../ui/icon';
import { formatMoney } from '../../ui/money';
import { PageHeader } from '../../ui/page-header';
import { DayPipe, MoneyPipe } from '../../ui/pipes';
import { ProblemBanner } from '../../ui/problem-banner';
import { ContributionBars, ContributionRow } from '../contribution-bars';
import { FundFigures } from '../fund-figures';
import { FundingApi } from '../funding-api';
import { LedgerMark } from '../ledger-mark';
import { FundFiles } from '../parts/fund-files';
import { FUND, FundRights } from '../parts/fund-rights';
import { CampaignEntries } from './campaign-entries';
import { CampaignNeeds, readyToOpen } from './campaign-needs';
import { CampaignStatusChip } from './campaign-status';
import { CampaignWays } from './campaign-ways';
import { CampaignsApi } from './campaigns-api';
import { GoalBar } from './goal-bar';

/** One campaign: what it needs to open, how far it has come, its papers and every entry of its book. */
@Component({
  selector: 'app-campaign-page',
  imports: [
    MatButton,
    MatMenu,
    MatMenuItem,
    MatMenuTrigger,
    RouterLink,
    TranslocoPipe,
    BusyButton,
    CampaignEntries,
    CampaignNeeds,
    CampaignStatusChip,
    CampaignWays,
    ContributionBars,
    DayPipe,
    MoneyPipe,
    FundFigures,
    FundFiles,
    GoalBar,
    Icon,
    LedgerMark,
    PageHeader,
    ProblemBanner,
  ],
  templateUrl: './campaign-page.html',
  styleUrl: './campaign-page.scss',
})
export class CampaignPage {
  private readonly api = inject(CampaignsApi);
  private readonly funding = inject(FundingApi);
  private readonly rights = inject(FundRights);
  private readonly session = inject(Session);
  private readonly dialogs = inject(Dialogs);
  private readonly notices = inject(Notices);
  private readonly router = inject(Router);
  private readonly words = inject(TranslocoService);
  private readonly texts = inject(ServerTexts);
  private readonly language = inject(Language);
  private readonly entries = viewChild(CampaignEntries);

  readonly id = input.required<string>();

  protected readonly state = detailState<CampaignDto>({ id: this.id, get: (id) => this.api.get(id), name: (c) => c.title });
  protected readonly contributions = signal<ContributionFiguresDto | null>(null);
  protected readonly manages = computed(() => this.is((c) => this.rights.manages(c.ledger)));
  protected readonly collects = computed(() => this.is((c) => c.status === 'open' && this.rights.collects(c.ledger)));
  protected readonly decides = computed(() =>
    this.is((c) => c.ledger === 'communeA' && c.status === 'draft' && this.session.may(FUND.decide)),
  );
  protected readonly agrees = computed(() =>
    this.is((c) => c.ledger === 'hamletB' && c.status === 'draft' && this.rights.managesHamlets()),
  );
  protected readonly opens = computed(() => this.is((c) => readyToOpen(c) && this.rights.manages(c.ledger)));
  protected readonly spends = computed(() =>
    this.is((c) => c.ledger === 'hamletB' && c.status !== 'draft' && this.rights.collects(c.ledger)),
  );
  protected readonly kinds = computed<ContributionRow[]>(() => {
    this.language.current();
    return (this.contributions()?.byKind ?? []).map((k) => ({ id: k.kind, name: this.texts.enumText('PartyKind', k.kind), sum: k.sum }));
  });
  protected readonly answer = computed(() => {
    this.language.current();
    const total = this.contributions()?.total;
    return total
      ? this.words.translate<string>('campaigns.answer', { count: total.count, amount: formatMoney(total.money + total.goods) })
      : '';
  });

  constructor() {
    effect(() => {
      const { id } = this.state.value() ?? {};
      if (id) untracked(() => void this.loadContributions(id));
    });
  }

  protected open(campaign: CampaignDto): Promise<boolean> {
    return this.state.take(async () => {
      const agreed = await this.dialogs.confirm({
        heading: this.words.translate('campaigns.open.heading', { title: campaign.title }),
        sentence: this.words.translate('campaigns.open.sentence'),
        action: this.words.translate('campaigns.open.action'),
      });
      if (!agreed) return null;
      const opened = await firstValueFrom(this.api.open(campaign));
      this.notices.done('campaigns.open.done', { title: campaign.title });
      return opened;
    });
  }

  protected close(campaign: CampaignDto): Promise<boolean> {
    return this.state.take(async () => {
      const agreed = await this.dialogs.confirm({
        heading: this.words.translate('campaigns.close.heading', { title: campaign.title }),
        sentence: this.words.translate('campaigns.close.sentence'),
        action: this.words.translate('campaigns.close.action'),
      });
      if (!agreed) return null;
      const closed = await firstValueFrom(this.api.close(campaign));
      this.notices.done('campaigns.close.done', { title: campaign.title });
      return closed;
    });
  }

  protected reopen(campaign: CampaignDto): Promise<boolean> {
    return this.state.take(async () => {
      const agreed = await this.dialogs.confirm({
        heading: this.words.translate('campaigns.reopen.heading', { title: campaign.title }),
        sentence: this.words.translate('campaigns.reopen.sentence'),
        action: this.words.translate('campaigns.reopen.action'),
      });
      if (!agreed) return null;
      const opened = await firstValueFrom(this.api.reopen(campaign));
      this.notices.done('campaigns.open.done', { title: campaign.title });
      return opened;
    });
  }

  protected async remove(campaign: CampaignDto): Promise<void> {
    let gone = false;
    await this.state.take(async () => {
      const agreed = await this.dialogs.confirm({
        heading: this.words.translate('campaigns.delete.heading', { title: campaign.title }),
        sentence: this.words.translate('campaigns.delete.sentence'),
        action: this.words.translate('campaigns.delete.action'),
        dangerous: true,
      });
      if (!agreed) return null;
      await firstValueFrom(this.api.delete(campaign));
      gone = true;
      return null;
    });
    if (!gone) return;
    this.notices.done('campaigns.delete.done', { title: campaign.title });
    await this.router.navigate(['/dong-gop/dot-van-dong']);
  }

  protected reload(): void {
    void this.state.load();
    this.entries()?.entries.reload();
  }

  private async loadContributions(campaignId: string): Promise<void> {
    try {
      const contributions = await firstValueFrom(this.funding.contributions({ campaignId }));
      if (campaignId === this.id()) this.contributions.set(contributions);
    } catch {
      // The page says less; its figures and entries are there.
    }
  }

  private is(rule: (campaign: CampaignDto) => boolean): boolean {
    const campaign = this.state.value();
    return campaign !== null && rule(campaign);
  }
}
