import { Component, computed, inject } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import { PledgeDto } from '../../core/api/models';
import { ServerTexts } from '../../core/i18n/server-texts';
import { HasPermission } from '../../core/session/has-permission';
import { DataList } from '../../ui/data-list';
import { Column, DataListCell, ListFilter, ListOrder } from '../../ui/data-list-parts';
import { ExportMenu } from '../../ui/export-menu';
import { Icon } from '../../ui/icon';
import { ListDetail } from '../../ui/list-detail';
import { listState } from '../../ui/list-state';
import { formatMoney } from '../../ui/money';
import { PageHeader } from '../../ui/page-header';
import { DayPipe } from '../../ui/pipes';
import { FundingParts } from '../funding-parts';
import { campaignChoices } from '../parts/fund-campaigns';
import { FUND } from '../parts/fund-rights';
import { GiverName } from '../parts/giver-name';
import { PledgesApi } from './pledges-api';

/** What people said they mean to give. It is a free word: nothing here is ever late. */
@Component({
  selector: 'app-pledges-page',
  imports: [
    FundingParts,
    MatButton,
    RouterLink,
    TranslocoPipe,
    HasPermission,
    DataList,
    DataListCell,
    ExportMenu,
    Icon,
    ListDetail,
    PageHeader,
    DayPipe,
    GiverName,
  ],
  template: `
    <app-list-detail #beside home="/dong-gop/dang-ky" [heading]="'pledges.heading' | transloco" (refresh)="pledges.reload()">
      <app-funding-parts />
      <div class="page">
        <app-page-header [heading]="'pledges.heading' | transloco" [lead]="'pledges.lead' | transloco">
          <a mainAction matButton="filled" routerLink="/dong-gop/dang-ky/moi" *hasPermission="collect">
            <app-icon name="add" />{{ 'pledges.new' | transloco }}
          </a>
        </app-page-header>
        <app-data-list
          emptyIcon="handshake"
          [list]="pledges"
          [columns]="columns"
          [filters]="filters()"
          [orders]="orders"
          [rowLink]="link"
          [selectedId]="beside.openId()"
          [caption]="'pledges.heading' | transloco"
          [searchLabel]="'pledges.search' | transloco"
          [emptySentence]="'pledges.none' | transloco"
        >
          <ng-template appCell="giver" [appCellOf]="pledges" let-pledge><app-giver-name [giver]="pledge.giver" /></ng-template>
          <ng-template appCell="day" [appCellOf]="pledges" let-pledge>
            {{ pledge.day | day }}
            @if (pledge.endedDay) {
              <span class="quiet">· {{ 'pledges.endedShort' | transloco: { day: pledge.endedDay | day } }}</span>
            }
          </ng-template>
          <app-export-menu export name="dang-ky-ung-ho" [url]="exportUrl" [query]="pledges.query()" />
          <a emptyAction matButton="outlined" routerLink="/dong-gop/dang-ky/moi" *hasPermission="collect">{{
            'pledges.new' | transloco
          }}</a>
        </app-data-list>
      </div>
    </app-list-detail>
  `,
})
export class PledgesPage {
  private readonly api = inject(PledgesApi);
  private readonly texts = inject(ServerTexts);
  private readonly campaigns = campaignChoices();

  protected readonly collect = FUND.collect;
  protected readonly exportUrl = this.api.exportUrl;
  readonly pledges = listState<PledgeDto>({
    load: (_, params) => this.api.list(params),
    filters: ['campaignId', 'ledger', 'hamletId', 'giverKind', 'includeEnded'],
    sort: '-day',
  });
  protected readonly columns: readonly Column<PledgeDto>[] = [
    { key: 'giver', label: 'gifts.giver.heading', main: true },
    { key: 'amount', label: 'pledges.amount', value: (p) => formatMoney(p.amount), kind: 'num', sortable: true },
    { key: 'received', label: 'pledges.received', value: (p) => formatMoney(p.received), kind: 'num' },
    { key: 'day', label: 'pledges.day', sortable: true, from: 'tablet' },
    { key: 'campaign', label: 'gifts.campaign', value: (p) => p.campaign.name, from: 'desk' },
  ];
  protected readonly orders: readonly ListOrder[] = [{ sort: '-created', label: 'gifts.newestFirst' }];
  protected readonly filters = computed<readonly ListFilter[]>(() => [
    ...(this.campaigns().length ? [{ name: 'campaignId', label: 'gifts.campaign', options: this.campaigns() }] : []),
    {
      name: 'ledger',
      label: 'gifts.fund',
      options: (['communeA', 'hamletB'] as const).map((value) => ({ value, text: this.texts.enumText('FundLedger', value) })),
    },
    { name: 'includeEnded', label: 'pledges.withEnded', options: [{ value: 'true', text: '' }] },
  ]);
  protected readonly link = (pledge: PledgeDto) => ['/dong-gop/dang-ky', pledge.id];
}
