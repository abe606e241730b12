import { Component, computed, inject } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { RouterLink } from '@angular/router';
import { TranslocoPipe, TranslocoService } from '@jsverse/transloco';
import { BudgetEstimateListItemDto } from '../../core/api/models';
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
import { BudgetParts } from '../budget-parts';
import { BudgetStageChip } from '../budget-stage-chip';
import { EDIT, yearsFrom } from '../budgets-model';
import { EstimatesApi } from './estimates-api';
import { ESTIMATE_STATUSES, openRevisionOf } from './estimates-model';

@Component({
  selector: 'app-estimates-page',
  imports: [
    RouterLink,
    MatButton,
    TranslocoPipe,
    HasPermission,
    BudgetParts,
    BudgetStageChip,
    DataList,
    DataListCell,
    ExportMenu,
    Icon,
    PageHeader,
  ],
  template: `
    <app-budget-parts />
    <div class="page">
      <app-page-header [heading]="'estimates.heading' | transloco" [lead]="'estimates.lead' | transloco">
        <a mainAction matButton="filled" routerLink="/kinh-phi/du-toan/moi" *hasPermission="edit"
          ><app-icon name="add" />{{ 'estimates.new' | transloco }}</a
        >
      </app-page-header>
      <app-data-list
        [list]="estimates"
        [columns]="columns"
        [filters]="filters()"
        [orders]="orders"
        [rowLink]="link"
        [caption]="'estimates.heading' | transloco"
        [searchLabel]="'estimates.search' | transloco"
        emptyIcon="budget"
        [emptySentence]="'estimates.none' | transloco"
      >
        <app-export-menu export [url]="api.exportUrl" name="du-toan" [query]="estimates.query()" />
        <ng-template appCell="status" [appCellOf]="estimates" let-estimate><app-budget-stage [stage]="estimate.stage" /></ng-template>
        <a emptyAction matButton="filled" routerLink="/kinh-phi/du-toan/moi" *hasPermission="edit"
          ><app-icon name="add" />{{ 'estimates.new' | transloco }}</a
        >
      </app-data-list>
    </div>
  `,
})
export class EstimatesPage {
  protected readonly api = inject(EstimatesApi);
  private readonly texts = inject(ServerTexts);
  private readonly words = inject(TranslocoService);
  private readonly today = inject(Clock).today();
  protected readonly edit = EDIT;

  readonly estimates = listState<BudgetEstimateListItemDto>({
    load: (_, params) => this.api.list(params),
    filters: ['status', 'year', 'planId'],
    sort: '-changed',
  });

  protected readonly orders: readonly ListOrder[] = [{ sort: '-changed', label: 'estimates.latestChangeFirst' }];

  protected readonly columns: Column<BudgetEstimateListItemDto>[] = [
    { key: 'title', label: 'estimates.title', value: (e) => this.titleOf(e), main: true, sortable: true },
    { key: 'year', label: 'estimates.year', value: (e) => e.year, kind: 'whole', sortable: true, from: 'desk' },
    { key: 'status', label: 'estimates.stage', sortable: true },
    { key: 'total', label: 'estimates.total', value: (e) => formatMoney(e.total), kind: 'num', sortable: true },
    { key: 'paid', label: 'budgets.measure.paid', value: (e) => booked(e, e.money.paid), kind: 'num' },
    { key: 'left', label: 'budgets.measure.left', value: (e) => booked(e, e.money.left), kind: 'num' },
    { key: 'decision', label: 'estimates.decision', value: (e) => e.approvalNumber ?? '', kind: 'whole', from: 'desk' },
  ];

  protected readonly filters = computed<ListFilter[]>(() => [
    {
      name: 'status',
      label: 'estimates.stage',
      options: ESTIMATE_STATUSES.map((value) => ({ value, text: this.texts.enumText('EstimateStatus', value) })),
    },
    {
      name: 'year',
      label: 'estimates.year',
      options: yearsFrom([Number(this.today.slice(0, 4)) - 1, Number(this.today.slice(0, 4)) - 2], this.today).map((y) => ({
        value: String(y),
        text: String(y),
      })),
    },
  ]);

  protected readonly link = (estimate: BudgetEstimateListItemDto): readonly unknown[] => ['/kinh-phi/du-toan', estimate.id];

  private titleOf(estimate: BudgetEstimateListItemDto): string {
    const number = openRevisionOf(estimate);
    return number ? `${estimate.title} · ${this.words.translate('estimates.revisionNumber', { number })}` : estimate.title;
  }
}

/** Nothing stands in the books before the decision. */
function booked(estimate: BudgetEstimateListItemDto, amount: number): string {
  return estimate.money.approved && !openRevisionOf(estimate) ? formatMoney(amount) : '';
}
