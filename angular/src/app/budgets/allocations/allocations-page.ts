import { Component, computed, inject } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import { MatButton } from '@angular/material/button';
import { AllocationListItemDto } from '../../core/api/models';
import { Clock } from '../../core/clock';
import { formatDay } from '../../core/i18n/vietnam-time';
import { DataList } from '../../ui/data-list';
import { Column, DataListCell, ListFilter } from '../../ui/data-list-parts';
import { ExportMenu } from '../../ui/export-menu';
import { listState } from '../../ui/list-state';
import { PageHeader } from '../../ui/page-header';
import { MoneyPipe } from '../../ui/pipes';
import { BudgetParts } from '../budget-parts';
import { yearsFrom } from '../budgets-model';
import { AllocationsApi } from './allocations-api';

/** Decisions on allocation; a new one is made from the page of its estimate. */
@Component({
  selector: 'app-allocations-page',
  imports: [RouterLink, MatButton, TranslocoPipe, BudgetParts, DataList, DataListCell, ExportMenu, MoneyPipe, PageHeader],
  template: `
    <app-budget-parts />
    <div class="page">
      <app-page-header [heading]="'allocations.heading' | transloco" [lead]="'allocations.lead' | transloco" />
      <app-data-list
        [list]="allocations"
        [columns]="columns"
        [filters]="filters()"
        [rowLink]="link"
        [caption]="'allocations.heading' | transloco"
        [searchLabel]="'allocations.search' | transloco"
        emptyIcon="wallet"
        [emptySentence]="'allocations.none' | transloco"
      >
        <app-export-menu export [url]="api.exportUrl" name="phan-bo" [query]="allocations.query()" />
        <ng-template appCell="total" [appCellOf]="allocations" let-item>
          <span [class.back]="item.isReduction">{{ (item.isReduction ? -item.total : item.total) | money }}</span>
        </ng-template>
        <a emptyAction matButton="outlined" routerLink="/kinh-phi/du-toan" [queryParams]="{ status: 'approved' }">{{
          'allocations.toEstimates' | transloco
        }}</a>
      </app-data-list>
    </div>
  `,
  styles: `
    .back {
      color: var(--app-soon-ink);
    }
  `,
})
export class AllocationsPage {
  protected readonly api = inject(AllocationsApi);
  private readonly today = inject(Clock).today();

  readonly allocations = listState<AllocationListItemDto>({
    load: (_, params) => this.api.list(params),
    filters: ['year', 'estimateId'],
    sort: '-day',
  });

  protected readonly columns: Column<AllocationListItemDto>[] = [
    { key: 'number', label: 'allocations.number', value: (a) => a.number, main: true, kind: 'whole', sortable: true },
    { key: 'day', label: 'allocations.day', value: (a) => formatDay(a.day), kind: 'whole', sortable: true },
    { key: 'subject', label: 'allocations.subject', value: (a) => a.subject },
    { key: 'estimate', label: 'allocations.estimate', value: (a) => a.estimate.title, from: 'desk' },
    { key: 'total', label: 'allocations.amount', kind: 'num', sortable: true },
  ];

  protected readonly filters = computed<ListFilter[]>(() => [
    {
      name: 'year',
      label: 'estimates.year',
      options: yearsFrom([Number(this.today.slice(0, 4)) - 1], this.today).map((y) => ({ value: String(y), text: String(y) })),
    },
    ...(this.allocations.query()['estimateId']
      ? [
          {
            name: 'estimateId',
            label: 'allocations.ofEstimate',
            options: [{ value: String(this.allocations.query()['estimateId']), label: 'allocations.ofEstimate' }],
          },
        ]
      : []),
  ]);

  protected readonly link = (allocation: AllocationListItemDto): readonly unknown[] => ['/kinh-phi/phan-bo', allocation.id];
}
