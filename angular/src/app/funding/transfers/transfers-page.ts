import { Component, computed, inject } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import { FundTransferDto } from '../../core/api/models';
import { EnumTextPipe } from '../../core/i18n/server-text-pipes';
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
import { VoidChip } from '../parts/fund-state';
import { TransfersApi } from './transfers-api';

/** Money that was paid in at the bank or treasury, or drawn in cash. */
@Component({
  selector: 'app-transfers-page',
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
    VoidChip,
  ],
  template: `
    <app-list-detail #beside home="/dong-gop/nop-tien" [heading]="'transfers.heading' | transloco" (refresh)="transfers.reload()">
      <app-funding-parts />
      <div class="page">
        <app-page-header [heading]="'transfers.heading' | transloco" [lead]="'transfers.lead' | transloco">
          <a mainAction matButton="filled" routerLink="/dong-gop/nop-tien/moi" *hasPermission="collect">
            <app-icon name="add" />{{ 'transfers.new' | transloco }}
          </a>
        </app-page-header>
        <app-data-list
          emptyIcon="bank"
          [list]="transfers"
          [columns]="columns"
          [filters]="filters()"
          [orders]="orders"
          [rowLink]="link"
          [selectedId]="beside.openId()"
          [caption]="'transfers.heading' | transloco"
          [searchLabel]="'transfers.search' | transloco"
          [emptySentence]="'transfers.none' | transloco"
        >
          <ng-template appCell="way" [appCellOf]="transfers" let-transfer>
            {{ transfer.from | enumText: 'FundAccount' }} → {{ transfer.to | enumText: 'FundAccount' }}
            <app-void-chip [state]="transfer.state" />
          </ng-template>
          <ng-template appCell="day" [appCellOf]="transfers" let-transfer>{{ transfer.day | day }}</ng-template>
          <app-export-menu export name="nop-tien" [url]="exportUrl" [query]="transfers.query()" />
          <a emptyAction matButton="outlined" routerLink="/dong-gop/nop-tien/moi" *hasPermission="collect">{{
            'transfers.new' | transloco
          }}</a>
        </app-data-list>
      </div>
    </app-list-detail>
  `,
})
export class TransfersPage {
  private readonly api = inject(TransfersApi);
  private readonly texts = inject(ServerTexts);
  private readonly campaigns = campaignChoices();

  protected readonly collect = FUND.collect;
  protected readonly exportUrl = this.api.exportUrl;
  readonly transfers = listState<FundTransferDto>({
    load: (_, params) => this.api.list(params),
    filters: ['campaignId', 'ledger', 'hamletId', 'into', 'state'],
    sort: '-day',
  });
  protected readonly columns: readonly Column<FundTransferDto>[] = [
    { key: 'way', label: 'transfers.way', main: true },
    { key: 'amount', label: 'transfers.amount', value: (t) => formatMoney(t.amount), kind: 'num', sortable: true },
    { key: 'day', label: 'transfers.day', kind: 'whole', sortable: true },
    { key: 'documentNumber', label: 'transfers.documentNumber', value: (t) => t.documentNumber, from: 'tablet' },
    { key: 'campaign', label: 'gifts.campaign', value: (t) => t.campaign.name, from: 'desk' },
  ];
  protected readonly orders: readonly ListOrder[] = [{ sort: '-created', label: 'gifts.newestFirst' }];
  protected readonly filters = computed<readonly ListFilter[]>(() => [
    ...(this.campaigns().length ? [{ name: 'campaignId', label: 'gifts.campaign', options: this.campaigns() }] : []),
    this.choice('into', 'transfers.into', 'FundAccount', ['bank', 'treasury', 'cash']),
    this.choice('ledger', 'gifts.fund', 'FundLedger', ['communeA', 'hamletB']),
    this.choice('state', 'gifts.counts', 'FundDocumentState', ['valid', 'voided']),
  ]);
  protected readonly link = (transfer: FundTransferDto) => ['/dong-gop/nop-tien', transfer.id];

  private choice(name: string, label: string, type: string, values: readonly string[]): ListFilter {
    return { name, label, options: values.map((value) => ({ value, text: this.texts.enumText(type, value) })) };
  }
}
