import { Component, computed, inject } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import { PlanListItemDto } from '../core/api/models';
import { Clock } from '../core/clock';
import { ServerTexts } from '../core/i18n/server-texts';
import { formatDay } from '../core/i18n/vietnam-time';
import { HasPermission } from '../core/session/has-permission';
import { DataList } from '../ui/data-list';
import { Column, DataListCell, ListFilter, ListOrder } from '../ui/data-list-parts';
import { ExportMenu } from '../ui/export-menu';
import { Icon } from '../ui/icon';
import { listState } from '../ui/list-state';
import { formatMoney } from '../ui/money';
import { PageHeader } from '../ui/page-header';
import { PlanStatusChip } from './plan-status';
import { PlansApi } from './plans-api';
import { EDIT, PLAN_STATUSES } from './plans-model';

@Component({
  selector: 'app-plans-page',
  imports: [RouterLink, MatButton, TranslocoPipe, HasPermission, Icon, DataList, DataListCell, ExportMenu, PageHeader, PlanStatusChip],
  template: `
    <div class="page">
      <app-page-header [heading]="'plans.heading' | transloco" [lead]="'plans.lead' | transloco">
        <a mainAction matButton="filled" routerLink="/ke-hoach/moi" *hasPermission="edit"
          ><app-icon name="add" />{{ 'plans.new' | transloco }}</a
        >
      </app-page-header>
      <app-data-list
        [list]="plans"
        [columns]="columns"
        [filters]="filters()"
        [orders]="orders"
        [rowLink]="link"
        [caption]="'plans.heading' | transloco"
        [searchLabel]="'plans.search' | transloco"
        emptyIcon="plan"
        [emptySentence]="'plans.none' | transloco"
      >
        <app-export-menu export url="/api/plans/export" name="ke-hoach" [query]="plans.query()" />
        <ng-template appCell="status" [appCellOf]="plans" let-plan
          ><app-plan-status [status]="plan.status" [returned]="plan.isReturned"
        /></ng-template>
        <a emptyAction matButton="filled" routerLink="/ke-hoach/moi" *hasPermission="edit"
          ><app-icon name="add" />{{ 'plans.new' | transloco }}</a
        >
      </app-data-list>
    </div>
  `,
})
export class PlansPage {
  private readonly api = inject(PlansApi);
  private readonly texts = inject(ServerTexts);
  private readonly clock = inject(Clock);

  protected readonly edit = EDIT;

  readonly plans = listState<PlanListItemDto>({
    load: (_, params) => this.api.list(params),
    filters: ['status', 'year'],
    sort: '-changedAt',
  });

  protected readonly orders: readonly ListOrder[] = [{ sort: '-changedAt', label: 'plans.latestChangeFirst' }];

  protected readonly columns: Column<PlanListItemDto>[] = [
    { key: 'subject', label: 'plans.subject', value: (p) => p.subject, main: true, sortable: true },
    { key: 'symbol', label: 'plans.symbol', value: (p) => p.symbol ?? '—', kind: 'whole', sortable: true },
    { key: 'status', label: 'plans.status', sortable: true },
    { key: 'from', label: 'plans.period', value: (p) => `${formatDay(p.from)} – ${formatDay(p.to)}`, sortable: true },
    { key: 'assignments', label: 'plans.assignments', value: (p) => p.assignmentCount, kind: 'num', from: 'desk' },
    {
      key: 'declaredAmount',
      label: 'plans.amount',
      value: (p) => formatMoney(p.declaredAmount) || '—',
      kind: 'num',
      sortable: true,
    },
  ];

  protected readonly filters = computed<ListFilter[]>(() => {
    const year = Number(this.clock.today().slice(0, 4));
    return [
      {
        name: 'status',
        label: 'plans.status',
        options: PLAN_STATUSES.map((s) => ({ value: s, text: this.texts.enumText('PlanStatus', s) })),
      },
      {
        name: 'year',
        label: 'plans.year',
        options: [year + 1, year, year - 1, year - 2].map((y) => ({ value: String(y), text: String(y) })),
      },
    ];
  });

  protected readonly link = (plan: PlanListItemDto): readonly unknown[] => ['/ke-hoach', plan.id];
}
