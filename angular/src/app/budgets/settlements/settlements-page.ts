import { Component, computed, inject } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import { SettlementListItemDto } from '../../core/api/models';
import { Clock } from '../../core/clock';
import { ServerTexts } from '../../core/i18n/server-texts';
import { HasPermission } from '../../core/session/has-permission';
import { DataList } from '../../ui/data-list';
import { Column, DataListCell, ListFilter } from '../../ui/data-list-parts';
import { ExportMenu } from '../../ui/export-menu';
import { Icon } from '../../ui/icon';
import { listState } from '../../ui/list-state';
import { formatMoney } from '../../ui/money';
import { PageHeader } from '../../ui/page-header';
import { BudgetParts } from '../budget-parts';
import { SETTLE } from '../spending/spending-model';
import { yearOptions } from '../spending/year-options';
import { SettlementStatusChip } from './settlement-status';
import { SettlementsApi } from './settlements-api';
import { STATUSES } from './settlements-model';

@Component({
  selector: 'app-settlements-page',
  imports: [
    MatButton,
    RouterLink,
    TranslocoPipe,
    HasPermission,
    BudgetParts,
    DataList,
    DataListCell,
    ExportMenu,
    Icon,
    PageHeader,
    SettlementStatusChip,
  ],
  template: `
    <app-budget-parts />
    <div class="page">
      <app-page-header [heading]="'settlements.heading' | transloco">
        <a mainAction matButton="filled" routerLink="/kinh-phi/quyet-toan/moi" *hasPermission="settle">
          <app-icon name="add" />{{ 'settlements.new' | transloco }}
        </a>
      </app-page-header>
      <app-data-list
        emptyIcon="scale"
        [list]="settlements"
        [columns]="columns"
        [filters]="filters()"
        [rowLink]="link"
        [caption]="'settlements.heading' | transloco"
        [emptySentence]="'settlements.none' | transloco"
      >
        <ng-template appCell="status" [appCellOf]="settlements" let-s><app-settlement-status [status]="s.status" /></ng-template>
        <app-export-menu export name="quyet-toan" [url]="api.exportUrl" [query]="settlements.query()" />
        <a emptyAction matButton="outlined" routerLink="/kinh-phi/quyet-toan/moi" *hasPermission="settle">{{
          'settlements.new' | transloco
        }}</a>
      </app-data-list>
    </div>
  `,
})
export class SettlementsPage {
  protected readonly api = inject(SettlementsApi);
  private readonly texts = inject(ServerTexts);
  private readonly today = inject(Clock).today();
  protected readonly settle = SETTLE;

  readonly settlements = listState<SettlementListItemDto>({
    load: (_, params) => this.api.list(params),
    filters: ['status', 'year', 'estimateId'],
    sort: '-year',
  });
  protected readonly columns: readonly Column<SettlementListItemDto>[] = [
    { key: 'estimate', label: 'contracts.estimate', value: (s) => s.estimate.title, main: true },
    { key: 'year', label: 'contracts.year', value: (s) => s.year, sortable: true },
    { key: 'status', label: 'settlements.status', sortable: true },
    { key: 'approved', label: 'settlements.approved', kind: 'num', value: (s) => formatMoney(s.approved), from: 'desk' },
    { key: 'allocated', label: 'settlements.allocated', kind: 'num', value: (s) => formatMoney(s.allocated), from: 'desk' },
    { key: 'paid', label: 'settlements.paid', kind: 'num', value: (s) => formatMoney(s.paid) },
    { key: 'difference', label: 'settlements.difference', kind: 'num', value: (s) => formatMoney(s.difference), from: 'tablet' },
    { key: 'decision', label: 'settlements.decision', value: (s) => s.decisionNumber, from: 'desk' },
  ];
  protected readonly filters = computed<readonly ListFilter[]>(() => {
    const estimateId = this.settlements.query()['estimateId'];
    return [
      {
        name: 'status',
        label: 'settlements.status',
        options: STATUSES.map((value) => ({ value, text: this.texts.enumText('SettlementStatus', value) })),
      },
      { name: 'year', label: 'contracts.year', options: yearOptions(this.today) },
      ...(estimateId ? [{ name: 'estimateId', label: 'contracts.ofOneEstimate', options: [{ value: String(estimateId) }] }] : []),
    ];
  });
  protected readonly link = (settlement: SettlementListItemDto) => ['/kinh-phi/quyet-toan', settlement.id];
}
