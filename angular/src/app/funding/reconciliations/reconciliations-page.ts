import { Component, computed, inject } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { RouterLink } from '@angular/router';
import { TranslocoPipe, TranslocoService } from '@jsverse/transloco';
import { ReconciliationListItemDto } from '../../core/api/models';
import { Language } from '../../core/i18n/language';
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
import { ReconciliationsApi } from './reconciliations-api';

/** Where a hamlet and the commune's office agree on the figures of a campaign. */
@Component({
  selector: 'app-reconciliations-page',
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
    StateChip,
  ],
  template: `
    <app-list-detail #beside home="/dong-gop/doi-chieu" [heading]="'reconciliations.heading' | transloco" (refresh)="list.reload()">
      <app-funding-parts />
      <div class="page">
        <app-page-header [heading]="'reconciliations.heading' | transloco" [lead]="'reconciliations.lead' | transloco">
          <a mainAction matButton="filled" routerLink="/dong-gop/doi-chieu/moi" *hasPermission="write">
            <app-icon name="add" />{{ 'reconciliations.new' | transloco }}
          </a>
        </app-page-header>
        <app-data-list
          emptyIcon="scale"
          [list]="list"
          [columns]="columns"
          [filters]="filters()"
          [rowLink]="link"
          [searchable]="false"
          [selectedId]="beside.openId()"
          [caption]="'reconciliations.heading' | transloco"
          [emptySentence]="'reconciliations.none' | transloco"
        >
          <ng-template appCell="campaign" [appCellOf]="list" let-row>
            {{ row.campaign.name }}
            @if (row.hamlet) {
              <span class="quiet">· {{ row.hamlet.name }}</span>
            }
          </ng-template>
          <ng-template appCell="period" [appCellOf]="list" let-row>{{ row.from | day }} – {{ row.to | day }}</ng-template>
          <ng-template appCell="status" [appCellOf]="list" let-row>
            <app-state-chip
              [tone]="row.status === 'signed' ? 'done' : 'soon'"
              [icon]="row.status === 'signed' ? 'checkCircle' : 'scale'"
              [label]="words(row)"
            />
          </ng-template>
          <app-export-menu export name="doi-chieu" url="/api/funding/reconciliations/export" [query]="list.query()" />
          <a emptyAction matButton="outlined" routerLink="/dong-gop/doi-chieu/moi" *hasPermission="write">{{
            'reconciliations.new' | transloco
          }}</a>
        </app-data-list>
      </div>
    </app-list-detail>
  `,
})
export class ReconciliationsPage {
  private readonly api = inject(ReconciliationsApi);
  private readonly texts = inject(ServerTexts);
  private readonly transloco = inject(TranslocoService);
  private readonly language = inject(Language);
  private readonly campaigns = campaignChoices();

  protected readonly write = [FUND.collectHamlet, FUND.reconcile];
  readonly list = listState<ReconciliationListItemDto>({
    load: (_, params) => this.api.list(params),
    filters: ['campaignId', 'hamletId', 'status'],
    sort: '-from',
  });
  protected readonly columns: readonly Column<ReconciliationListItemDto>[] = [
    { key: 'campaign', label: 'gifts.campaign', main: true },
    { key: 'period', label: 'reconciliations.period', kind: 'whole' },
    { key: 'status', label: 'gifts.state' },
  ];
  protected readonly filters = computed<readonly ListFilter[]>(() => [
    ...(this.campaigns().length ? [{ name: 'campaignId', label: 'gifts.campaign', options: this.campaigns() }] : []),
    {
      name: 'status',
      label: 'gifts.state',
      options: (['open', 'signed'] as const).map((value) => ({ value, text: this.texts.enumText('ReconciliationStatus', value) })),
    },
  ]);
  protected readonly link = (row: ReconciliationListItemDto) => ['/dong-gop/doi-chieu', row.id];

  /** One side's signature is worth knowing while the other's is not there. */
  protected words(row: ReconciliationListItemDto): string {
    this.language.current();
    if (row.status === 'signed' || row.hamletSigned === row.officeSigned) return this.texts.enumText('ReconciliationStatus', row.status);
    return this.transloco.translate(row.hamletSigned ? 'reconciliations.hamletSigned' : 'reconciliations.officeSigned');
  }
}
