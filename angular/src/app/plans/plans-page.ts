import { Component, computed, inject, signal } from '@angular/core';
import { Router } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import { firstValueFrom } from 'rxjs';
import { PlanListItemDto } from '../core/api/models';
import { Clock } from '../core/clock';
import { newIdempotencyKey } from '../core/http/request-options';
import { ServerTexts } from '../core/i18n/server-texts';
import { formatDay } from '../core/i18n/vietnam-time';
import { Notices } from '../core/notices';
import { HasPermission } from '../core/session/has-permission';
import { BusyButton } from '../ui/busy-button';
import { DataList } from '../ui/data-list';
import { Column, DataListCell, ListFilter, ListOrder } from '../ui/data-list-parts';
import { listState } from '../ui/list-state';
import { formatMoney } from '../ui/money';
import { PageHeader } from '../ui/page-header';
import { PlanStatusChip } from './plan-status';
import { PlansApi } from './plans-api';
import { EDIT, PLAN_STATUSES } from './plans-model';

@Component({
  selector: 'app-plans-page',
  imports: [TranslocoPipe, HasPermission, BusyButton, DataList, DataListCell, PageHeader, PlanStatusChip],
  template: `
    <div class="page">
      <app-page-header [heading]="'plans.heading' | transloco" [lead]="'plans.lead' | transloco">
        <app-busy-button mainAction icon="add" [busy]="creating()" (press)="create()" *hasPermission="edit">
          {{ 'plans.new' | transloco }}
        </app-busy-button>
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
        <ng-template appCell="status" [appCellOf]="plans" let-plan><app-plan-status [status]="plan.status" /></ng-template>
        <app-busy-button emptyAction icon="add" [busy]="creating()" (press)="create()" *hasPermission="edit">
          {{ 'plans.new' | transloco }}
        </app-busy-button>
      </app-data-list>
    </div>
  `,
})
export class PlansPage {
  private readonly api = inject(PlansApi);
  private readonly texts = inject(ServerTexts);
  private readonly router = inject(Router);
  private readonly notices = inject(Notices);
  private readonly clock = inject(Clock);
  private key = newIdempotencyKey();

  protected readonly edit = EDIT;
  protected readonly creating = signal(false);

  readonly plans = listState<PlanListItemDto>({
    load: (_, params) => this.api.list(params),
    filters: ['status', 'year'],
    sort: '-changedAt',
  });

  protected readonly orders: readonly ListOrder[] = [{ sort: '-changedAt', label: 'plans.latestChangeFirst' }];

  protected readonly columns: Column<PlanListItemDto>[] = [
    { key: 'subject', label: 'plans.subject', value: (p) => p.subject, main: true, sortable: true },
    { key: 'symbol', label: 'plans.symbol', value: (p) => p.symbol ?? '—', sortable: true },
    { key: 'status', label: 'plans.status', sortable: true },
    { key: 'from', label: 'plans.period', value: (p) => `${formatDay(p.from)} – ${formatDay(p.to)}`, sortable: true, from: 'tablet' },
    { key: 'assignments', label: 'plans.assignments', value: (p) => p.assignmentCount, kind: 'num', from: 'desk' },
    {
      key: 'declaredAmount',
      label: 'plans.amount',
      value: (p) => formatMoney(p.declaredAmount) || '—',
      kind: 'num',
      sortable: true,
      from: 'tablet',
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

  protected async create(): Promise<void> {
    if (this.creating()) return;
    this.creating.set(true);
    try {
      const plan = await firstValueFrom(this.api.create('annual', this.key));
      this.key = newIdempotencyKey();
      await this.router.navigate(['/ke-hoach', plan.id, 'soan']);
    } catch (error) {
      this.notices.failed(error);
    } finally {
      this.creating.set(false);
    }
  }
}
