import { Component, computed, effect, inject, signal, untracked } from '@angular/core';
import { takeUntilDestroyed, toSignal } from '@angular/core/rxjs-interop';
import { MatButton } from '@angular/material/button';
import { MatMenu, MatMenuItem, MatMenuTrigger } from '@angular/material/menu';
import { ActivatedRoute, Router, RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import { firstValueFrom } from 'rxjs';
import {
  CampaignListItemDto,
  ContributionFiguresDto,
  DashboardItemDto,
  FundFiguresDto,
  FundingSummaryDto,
  FundLedger,
} from '../core/api/models';
import { Clock } from '../core/clock';
import { Connection } from '../core/http/connection';
import { ProblemDetails, toProblem } from '../core/http/problem-details';
import { HasPermission } from '../core/session/has-permission';
import { Icon } from '../ui/icon';
import { PageHeader } from '../ui/page-header';
import { ProblemBanner } from '../ui/problem-banner';
import { CampaignsApi } from './campaigns/campaigns-api';
import { FundSection } from './fund-section';
import { FundingApi } from './funding-api';
import { LEDGERS, yearOf, yearsUpTo } from './funding-model';
import { FundingParts } from './funding-parts';
import { FUND } from './parts/fund-rights';

const SHOWN_CAMPAIGNS = 50;

interface Fund {
  ledger: FundLedger;
  figures: FundFiguresDto;
  contributions: ContributionFiguresDto;
}

/** Both funds beside each other, each for itself: what they hold, what they are open for, who gave. */
@Component({
  selector: 'app-funding-overview-page',
  imports: [
    MatButton,
    MatMenu,
    MatMenuItem,
    MatMenuTrigger,
    RouterLink,
    TranslocoPipe,
    FundingParts,
    FundSection,
    HasPermission,
    Icon,
    PageHeader,
    ProblemBanner,
  ],
  templateUrl: './overview-page.html',
  styleUrl: './overview-page.scss',
})
export class OverviewPage {
  private readonly api = inject(FundingApi);
  private readonly campaignsApi = inject(CampaignsApi);
  private readonly router = inject(Router);
  private readonly route = inject(ActivatedRoute);
  private readonly today = inject(Clock).today();
  private readonly address = toSignal(this.route.queryParamMap, { requireSync: true });

  protected readonly collect = FUND.collect;
  protected readonly year = computed(() => yearOf(this.address().get('year'), this.today));
  protected readonly years = computed(() => yearsUpTo(this.today, this.year()));
  protected readonly summary = signal<FundingSummaryDto | null>(null);
  protected readonly waiting = signal<readonly DashboardItemDto[]>([]);
  protected readonly funds = signal<readonly Fund[]>([]);
  private readonly open = signal<readonly CampaignListItemDto[]>([]);
  protected readonly problem = signal<ProblemDetails | null>(null);

  constructor() {
    effect(() => {
      this.year();
      untracked(() => void this.load());
    });
    inject(Connection)
      .restored.pipe(takeUntilDestroyed())
      .subscribe(() => void this.load());
  }

  protected async load(): Promise<void> {
    const year = this.year();
    try {
      const [summary, waiting, open] = await Promise.all([
        firstValueFrom(this.api.summary()),
        firstValueFrom(this.api.waiting()),
        firstValueFrom(this.campaignsApi.list({ status: 'open', pageSize: SHOWN_CAMPAIGNS, sort: '-from' })),
      ]);
      const funds = await Promise.all(LEDGERS.map((ledger) => this.fund(ledger, summary, year)));
      if (year !== this.year()) return;
      this.summary.set(summary);
      this.waiting.set(waiting.items);
      this.open.set(open.items);
      this.funds.set(funds.filter((fund) => fund !== null));
      this.problem.set(null);
    } catch (error) {
      if (year === this.year()) this.problem.set(toProblem(error));
    }
  }

  protected opened(ledger: FundLedger): CampaignListItemDto[] {
    return this.open().filter((campaign) => campaign.ledger === ledger);
  }

  protected target(item: DashboardItemDto) {
    return this.router.parseUrl(item.link);
  }

  protected show(year: number): void {
    void this.router.navigate([], { relativeTo: this.route, queryParams: { year } });
  }

  /** Null for the fund that the person does not see. */
  private async fund(ledger: FundLedger, summary: FundingSummaryDto, year: number): Promise<Fund | null> {
    const figures = ledger === 'communeA' ? summary.commune : summary.hamlets;
    if (!figures) return null;
    const contributions = await firstValueFrom(this.api.contributions({ ledger, from: `${year}-01-01`, to: `${year}-12-31` }));
    return { ledger, figures, contributions };
  }
}
