import { Component, computed, inject } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import { GiftListItemDto } from '../../core/api/models';
import { EnumTextPipe } from '../../core/i18n/server-text-pipes';
import { ServerTexts } from '../../core/i18n/server-texts';
import { HasPermission } from '../../core/session/has-permission';
import { formatQuantity } from '../../plans/estimate-numbers';
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
import { GiftState } from './gift-state';
import { GiftsApi } from './gifts-api';
import { GIFT_KINDS } from './gifts-model';

/** What was given in kind, working days included. */
@Component({
  selector: 'app-gifts-page',
  imports: [
    FundingParts,
    MatButton,
    RouterLink,
    TranslocoPipe,
    EnumTextPipe,
    HasPermission,
    DataList,
    DataListCell,
    ExportMenu,
    Icon,
    ListDetail,
    PageHeader,
    DayPipe,
    GiverName,
    GiftState,
  ],
  template: `
    <app-list-detail #beside home="/dong-gop/hien-vat" [heading]="'gifts.heading' | transloco" (refresh)="gifts.reload()">
      <app-funding-parts />
      <div class="page">
        <app-page-header [heading]="'gifts.heading' | transloco" [lead]="'gifts.lead' | transloco">
          <a mainAction matButton="filled" routerLink="/dong-gop/hien-vat/moi" *hasPermission="collect">
            <app-icon name="add" />{{ 'gifts.new' | transloco }}
          </a>
        </app-page-header>
        <app-data-list
          emptyIcon="handshake"
          [list]="gifts"
          [columns]="columns"
          [filters]="filters()"
          [orders]="orders"
          [rowLink]="link"
          [selectedId]="beside.openId()"
          [caption]="'gifts.heading' | transloco"
          [searchLabel]="'gifts.search' | transloco"
          [emptySentence]="'gifts.none' | transloco"
        >
          <ng-template appCell="what" [appCellOf]="gifts" let-gift>
            {{ gift.what }} <span class="quiet">· {{ gift.kind | enumText: 'GiftKind' }}</span>
          </ng-template>
          <ng-template appCell="state" [appCellOf]="gifts" let-gift><app-gift-state [gift]="gift" /></ng-template>
          <ng-template appCell="giver" [appCellOf]="gifts" let-gift><app-giver-name [giver]="gift.giver" [kind]="false" /></ng-template>
          <ng-template appCell="day" [appCellOf]="gifts" let-gift>{{ gift.day | day }}</ng-template>
          <app-export-menu export name="hien-vat" [url]="exportUrl" [query]="gifts.query()" />
          <a emptyAction matButton="outlined" routerLink="/dong-gop/hien-vat/moi" *hasPermission="collect">{{ 'gifts.new' | transloco }}</a>
        </app-data-list>
      </div>
    </app-list-detail>
  `,
})
export class GiftsPage {
  private readonly api = inject(GiftsApi);
  private readonly texts = inject(ServerTexts);
  private readonly campaigns = campaignChoices();

  protected readonly collect = FUND.collect;
  protected readonly exportUrl = this.api.exportUrl;
  readonly gifts = listState<GiftListItemDto>({
    load: (_, params) => this.api.list(params),
    filters: ['campaignId', 'ledger', 'hamletId', 'status', 'kind', 'state'],
    sort: '-day',
  });
  protected readonly columns: readonly Column<GiftListItemDto>[] = [
    { key: 'what', label: 'gifts.what', main: true, sortable: true },
    { key: 'giver', label: 'gifts.giver.heading' },
    { key: 'quantity', label: 'gifts.quantity', value: (g) => `${formatQuantity(g.quantity)} ${g.unit}`, kind: 'num', from: 'tablet' },
    { key: 'value', label: 'gifts.value', value: (g) => formatMoney(g.value), kind: 'num', sortable: true },
    { key: 'state', label: 'gifts.state' },
    { key: 'day', label: 'gifts.day', kind: 'whole', sortable: true, from: 'tablet' },
    { key: 'campaign', label: 'gifts.campaign', value: (g) => g.campaign.name, from: 'desk' },
  ];
  protected readonly orders: readonly ListOrder[] = [{ sort: '-created', label: 'gifts.newestFirst' }];
  protected readonly filters = computed<readonly ListFilter[]>(() => [
    ...(this.campaigns().length ? [{ name: 'campaignId', label: 'gifts.campaign', options: this.campaigns() }] : []),
    this.choice('status', 'gifts.state', 'GiftStatus', ['offered', 'accepted']),
    this.choice('kind', 'gifts.kind', 'GiftKind', GIFT_KINDS),
    this.choice('ledger', 'gifts.fund', 'FundLedger', ['communeA', 'hamletB']),
    this.choice('state', 'gifts.counts', 'FundDocumentState', ['valid', 'voided']),
  ]);
  protected readonly link = (gift: GiftListItemDto) => ['/dong-gop/hien-vat', gift.id];

  private choice(name: string, label: string, type: string, values: readonly string[]): ListFilter {
    return { name, label, options: values.map((value) => ({ value, text: this.texts.enumText(type, value) })) };
  }
}
