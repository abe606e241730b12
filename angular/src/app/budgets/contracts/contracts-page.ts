import { Component, computed, inject } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import { ContractListItemDto } from '../../core/api/models';
import { Clock } from '../../core/clock';
import { EnumTextPipe } from '../../core/i18n/server-text-pipes';
import { ServerTexts } from '../../core/i18n/server-texts';
import { formatDay } from '../../core/i18n/vietnam-time';
import { HasPermission } from '../../core/session/has-permission';
import { DataList } from '../../ui/data-list';
import { Column, DataListCell, ListFilter } from '../../ui/data-list-parts';
import { ExportMenu } from '../../ui/export-menu';
import { Icon } from '../../ui/icon';
import { ListDetail } from '../../ui/list-detail';
import { listState } from '../../ui/list-state';
import { formatMoney } from '../../ui/money';
import { PageHeader } from '../../ui/page-header';
import { BudgetParts } from '../budget-parts';
import { yearOptions } from '../spending/year-options';
import { CONTRACT } from '../spending/spending-model';
import { ContractsApi } from './contracts-api';
import { KINDS } from './contracts-model';

@Component({
  selector: 'app-contracts-page',
  imports: [
    MatButton,
    RouterLink,
    TranslocoPipe,
    EnumTextPipe,
    HasPermission,
    BudgetParts,
    DataList,
    DataListCell,
    ExportMenu,
    Icon,
    ListDetail,
    PageHeader,
  ],
  template: `
    <app-budget-parts />
    <app-list-detail #beside home="/kinh-phi/hop-dong" [heading]="'contracts.heading' | transloco" (refresh)="contracts.reload()">
      <div class="page">
        <app-page-header [heading]="'contracts.heading' | transloco">
          <a mainAction matButton="filled" routerLink="/kinh-phi/hop-dong/moi" *hasPermission="edit">
            <app-icon name="add" />{{ 'contracts.new' | transloco }}
          </a>
        </app-page-header>
        <app-data-list
          emptyIcon="handshake"
          [list]="contracts"
          [columns]="columns"
          [filters]="filters()"
          [rowLink]="link"
          [selectedId]="beside.openId()"
          [caption]="'contracts.heading' | transloco"
          [searchLabel]="'contracts.search' | transloco"
          [emptySentence]="'contracts.none' | transloco"
        >
          <ng-template appCell="subject" [appCellOf]="contracts" let-c>
            {{ c.number }}: {{ c.subject }}
            <span class="words">{{ c.contractorName }} · {{ 'contracts.yearOf' | transloco: { year: c.estimate.year } }}</span>
          </ng-template>
          <ng-template appCell="kind" [appCellOf]="contracts" let-c>{{ c.kind | enumText: 'ContractKind' }}</ng-template>
          <app-export-menu export name="hop-dong" [url]="api.exportUrl" [query]="contracts.query()" />
          <a emptyAction matButton="outlined" routerLink="/kinh-phi/hop-dong/moi" *hasPermission="edit">{{
            'contracts.new' | transloco
          }}</a>
        </app-data-list>
      </div>
    </app-list-detail>
  `,
  styles: `
    .words {
      display: block;
      font-size: 0.8125rem;
      font-weight: 400;
      color: var(--app-ink-quiet);
    }
  `,
})
export class ContractsPage {
  protected readonly api = inject(ContractsApi);
  private readonly texts = inject(ServerTexts);
  private readonly today = inject(Clock).today();
  protected readonly edit = CONTRACT;

  readonly contracts = listState<ContractListItemDto>({
    load: (_, params) => this.api.list(params),
    filters: ['kind', 'year', 'estimateId'],
    sort: '-day',
  });
  protected readonly columns: readonly Column<ContractListItemDto>[] = [
    { key: 'subject', label: 'contracts.one', main: true, sortable: true },
    { key: 'kind', label: 'contracts.kind', from: 'desk' },
    { key: 'day', label: 'contracts.day', value: (c) => formatDay(c.day), kind: 'whole', sortable: true },
    { key: 'total', label: 'contracts.total', kind: 'num', value: (c) => formatMoney(c.money.bound), sortable: true },
    { key: 'accepted', label: 'contracts.money.accepted', kind: 'num', value: (c) => formatMoney(c.money.accepted), from: 'desk' },
    { key: 'paid', label: 'contracts.money.paid', kind: 'num', value: (c) => formatMoney(c.money.paid), from: 'tablet' },
    { key: 'left', label: 'contracts.money.left', kind: 'num', value: (c) => formatMoney(c.money.left), from: 'desk' },
  ];
  protected readonly filters = computed<readonly ListFilter[]>(() => [
    { name: 'kind', label: 'contracts.kind', options: KINDS.map((value) => ({ value, text: this.texts.enumText('ContractKind', value) })) },
    { name: 'year', label: 'contracts.year', options: yearOptions(this.today) },
    ...(this.contracts.query()['estimateId']
      ? [{ name: 'estimateId', label: 'contracts.ofOneEstimate', options: [{ value: String(this.contracts.query()['estimateId']) }] }]
      : []),
  ]);
  protected readonly link = (contract: ContractListItemDto) => ['/kinh-phi/hop-dong', contract.id];
}
