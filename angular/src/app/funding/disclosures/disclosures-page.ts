import { Component, computed, inject } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import { DisclosureListItemDto } from '../../core/api/models';
import { EnumTextPipe } from '../../core/i18n/server-text-pipes';
import { ServerTexts } from '../../core/i18n/server-texts';
import { HasPermission } from '../../core/session/has-permission';
import { DataList } from '../../ui/data-list';
import { Column, DataListCell, ListFilter } from '../../ui/data-list-parts';
import { ExportMenu } from '../../ui/export-menu';
import { Icon } from '../../ui/icon';
import { ListDetail } from '../../ui/list-detail';
import { listState } from '../../ui/list-state';
import { PageHeader } from '../../ui/page-header';
import { DayPipe } from '../../ui/pipes';
import { StateChip } from '../../ui/state-chip';
import { FundingParts } from '../funding-parts';
import { campaignChoices } from '../parts/fund-campaigns';
import { FUND } from '../parts/fund-rights';
import { STATUS_LOOKS } from './disclosures-model';
import { DisclosuresApi } from './disclosures-api';
import { PublicLink } from './public-link';

/** The public lists of contributions. */
@Component({
  selector: 'app-disclosures-page',
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
    PublicLink,
    StateChip,
  ],
  template: `
    <app-list-detail #beside home="/dong-gop/cong-khai" [heading]="'disclosures.heading' | transloco" (refresh)="list.reload()">
      <app-funding-parts />
      <div class="page">
        <app-page-header [heading]="'disclosures.heading' | transloco" [lead]="'disclosures.lead' | transloco">
          <a mainAction matButton="filled" routerLink="/dong-gop/cong-khai/moi" *hasPermission="disclose">
            <app-icon name="add" />{{ 'disclosures.new' | transloco }}
          </a>
        </app-page-header>
        <app-data-list
          emptyIcon="documents"
          [list]="list"
          [columns]="columns"
          [filters]="filters()"
          [rowLink]="link"
          [selectedId]="beside.openId()"
          [caption]="'disclosures.heading' | transloco"
          [searchLabel]="'disclosures.search' | transloco"
          [emptySentence]="'disclosures.none' | transloco"
        >
          <ng-template appCell="status" [appCellOf]="list" let-row>
            <app-state-chip
              [tone]="looks[row.status].tone"
              [icon]="looks[row.status].icon"
              [label]="row.status | enumText: 'DisclosureStatus'"
            />
          </ng-template>
          <ng-template appCell="from" [appCellOf]="list" let-row>{{ row.from | day }} – {{ row.to | day }}</ng-template>
          <ng-template appCell="posted" [appCellOf]="list" let-row>{{ row.postedDay | day }}</ng-template>
          <app-export-menu export name="cong-khai" url="/api/funding/disclosures/export" [query]="list.query()" />
          <a emptyAction matButton="outlined" routerLink="/dong-gop/cong-khai/moi" *hasPermission="disclose">{{
            'disclosures.new' | transloco
          }}</a>
        </app-data-list>
        <section class="panel"><app-public-link /></section>
      </div>
    </app-list-detail>
  `,
})
export class DisclosuresPage {
  private readonly api = inject(DisclosuresApi);
  private readonly texts = inject(ServerTexts);
  private readonly campaigns = campaignChoices();

  protected readonly disclose = FUND.disclose;
  protected readonly looks = STATUS_LOOKS;
  readonly list = listState<DisclosureListItemDto>({
    load: (_, params) => this.api.list(params),
    filters: ['campaignId', 'ledger', 'hamletId', 'status'],
    sort: '-from',
  });
  protected readonly columns: readonly Column<DisclosureListItemDto>[] = [
    { key: 'title', label: 'disclosures.title', value: (d) => d.title, main: true, sortable: true },
    { key: 'status', label: 'gifts.state' },
    { key: 'from', label: 'reconciliations.period', kind: 'whole', sortable: true, from: 'tablet' },
    { key: 'campaign', label: 'gifts.campaign', value: (d) => d.campaign.name, from: 'desk' },
    { key: 'posted', label: 'disclosures.postedDay', kind: 'whole', sortable: true, from: 'tablet' },
  ];
  protected readonly filters = computed<readonly ListFilter[]>(() => [
    ...(this.campaigns().length ? [{ name: 'campaignId', label: 'gifts.campaign', options: this.campaigns() }] : []),
    this.choice('status', 'gifts.state', 'DisclosureStatus', ['draft', 'posted', 'takenDown']),
    this.choice('ledger', 'gifts.fund', 'FundLedger', ['communeA', 'hamletB']),
  ]);
  protected readonly link = (row: DisclosureListItemDto) => ['/dong-gop/cong-khai', row.id];

  private choice(name: string, label: string, type: string, values: readonly string[]): ListFilter {
    return { name, label, options: values.map((value) => ({ value, text: this.texts.enumText(type, value) })) };
  }
}
