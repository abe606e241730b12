import { Component, computed, inject } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import { hamletChoices } from '../../cameras/hamlet-choices';
import { CampaignListItemDto } from '../../core/api/models';
import { Clock } from '../../core/clock';
import { ServerTexts } from '../../core/i18n/server-texts';
import { HasPermission } from '../../core/session/has-permission';
import { DataList } from '../../ui/data-list';
import { Column, DataListCell, ListFilter, ListOrder } from '../../ui/data-list-parts';
import { ExportMenu } from '../../ui/export-menu';
import { Icon } from '../../ui/icon';
import { listState } from '../../ui/list-state';
import { formatMoney } from '../../ui/money';
import { PageHeader } from '../../ui/page-header';
import { DayPipe } from '../../ui/pipes';
import { FundingParts } from '../funding-parts';
import { LEDGERS, yearsUpTo } from '../funding-model';
import { LedgerMark } from '../ledger-mark';
import { FUND, FundRights } from '../parts/fund-rights';
import { CampaignStatusChip } from './campaign-status';
import { CampaignsApi } from './campaigns-api';
import { GoalBar } from './goal-bar';

/** Campaigns of both funds, each marked with its fund. */
@Component({
  selector: 'app-campaigns-page',
  imports: [
    MatButton,
    RouterLink,
    TranslocoPipe,
    HasPermission,
    CampaignStatusChip,
    DataList,
    DataListCell,
    ExportMenu,
    FundingParts,
    GoalBar,
    Icon,
    LedgerMark,
    PageHeader,
    DayPipe,
  ],
  template: `
    <app-funding-parts />
    <div class="page">
      <app-page-header [heading]="'campaigns.heading' | transloco" [lead]="'campaigns.lead' | transloco">
        <a mainAction matButton="filled" routerLink="/dong-gop/dot-van-dong/moi" *hasPermission="manage">
          <app-icon name="add" />{{ 'campaigns.new' | transloco }}
        </a>
      </app-page-header>
      <app-data-list
        emptyIcon="flag"
        [list]="campaigns"
        [columns]="columns"
        [filters]="filters()"
        [orders]="orders"
        [rowLink]="link"
        [caption]="'campaigns.heading' | transloco"
        [searchLabel]="'campaigns.search' | transloco"
        [emptySentence]="'campaigns.none' | transloco"
      >
        <ng-template appCell="fund" [appCellOf]="campaigns" let-campaign
          ><app-ledger-mark [ledger]="campaign.ledger" [hamlet]="campaign.hamlet?.name"
        /></ng-template>
        <ng-template appCell="status" [appCellOf]="campaigns" let-campaign><app-campaign-status [status]="campaign.status" /></ng-template>
        <ng-template appCell="from" [appCellOf]="campaigns" let-campaign
          >{{ campaign.from | day }}{{ campaign.to ? ' – ' + (campaign.to | day) : '' }}</ng-template
        >
        <ng-template appCell="given" [appCellOf]="campaigns" let-campaign
          ><app-goal-bar brief [given]="campaign.figures.given" [goal]="campaign.goal"
        /></ng-template>
        <app-export-menu export name="dot-van-dong" [url]="exportUrl" [query]="campaigns.query()" />
        <a emptyAction matButton="outlined" routerLink="/dong-gop/dot-van-dong/moi" *hasPermission="manage">{{
          'campaigns.new' | transloco
        }}</a>
      </app-data-list>
    </div>
  `,
})
export class CampaignsPage {
  private readonly api = inject(CampaignsApi);
  private readonly rights = inject(FundRights);
  private readonly texts = inject(ServerTexts);
  private readonly hamlets = hamletChoices();
  private readonly years = yearsUpTo(inject(Clock).today());

  protected readonly manage = FUND.manage;
  protected readonly exportUrl = this.api.exportUrl;
  readonly campaigns = listState<CampaignListItemDto>({
    load: (_, params) => this.api.list(params),
    filters: ['ledger', 'hamletId', 'status', 'year'],
    sort: '-from',
  });
  protected readonly columns: readonly Column<CampaignListItemDto>[] = [
    { key: 'title', label: 'campaigns.title', value: (c) => c.title, main: true, sortable: true },
    { key: 'fund', label: 'campaigns.fund' },
    { key: 'status', label: 'campaigns.status', sortable: true },
    { key: 'given', label: 'campaigns.given', kind: 'num' },
    { key: 'left', label: 'campaigns.left', value: (c) => formatMoney(c.figures.left), kind: 'num', from: 'desk' },
    { key: 'from', label: 'campaigns.time', kind: 'whole', sortable: true, from: 'desk' },
  ];
  protected readonly orders: readonly ListOrder[] = [{ sort: '-created', label: 'campaigns.newestFirst' }];
  protected readonly filters = computed<readonly ListFilter[]>(() => [
    ...(this.rights.seesCommune() && this.rights.seesHamlets() ? [this.choice('ledger', 'campaigns.fund', 'FundLedger', LEDGERS)] : []),
    ...(this.rights.seesHamlets() && this.hamlets().length > 1
      ? [{ name: 'hamletId', label: 'campaigns.hamlet', options: this.hamlets().map((h) => ({ value: h.id, text: h.name })) }]
      : []),
    this.choice('status', 'campaigns.status', 'CampaignStatus', ['draft', 'open', 'closed']),
    { name: 'year', label: 'campaigns.year', options: this.years.map((year) => ({ value: String(year), text: String(year) })) },
  ]);
  protected readonly link = (campaign: CampaignListItemDto) => ['/dong-gop/dot-van-dong', campaign.id];

  private choice(name: string, label: string, type: string, values: readonly string[]): ListFilter {
    return { name, label, options: values.map((value) => ({ value, text: this.texts.enumText(type, value) })) };
  }
}
