import { Component, computed, inject, signal, viewChild } from '@angular/core';
import { toObservable, toSignal } from '@angular/core/rxjs-interop';
import { MatButton } from '@angular/material/button';
import { MatMenu, MatMenuItem, MatMenuTrigger } from '@angular/material/menu';
import { RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import { catchError, of, switchMap } from 'rxjs';
import { TaskPlanOptionDto, WorkTaskListItemDto } from '../core/api/models';
import { Clock } from '../core/clock';
import { Download } from '../core/http/download';
import { EnumTextPipe } from '../core/i18n/server-text-pipes';
import { ServerTexts } from '../core/i18n/server-texts';
import { HasPermission } from '../core/session/has-permission';
import { Session } from '../core/session/session';
import { DataList } from '../ui/data-list';
import { Column, DataListCell, ListFilter } from '../ui/data-list-parts';
import { Icon } from '../ui/icon';
import { ListDetail } from '../ui/list-detail';
import { listState } from '../ui/list-state';
import { PageHeader } from '../ui/page-header';
import { InstantPipe } from '../ui/pipes';
import { TaskCounts } from './task-counts';
import { TaskDue } from './task-due';
import { TaskPercent } from './task-percent';
import { TaskStatus } from './task-status';
import { TasksApi } from './tasks-api';
import { PRIORITIES, REVIEW, STATUSES, VIEW_ALL } from './tasks-model';

@Component({
  selector: 'app-tasks-page',
  imports: [
    MatButton,
    MatMenu,
    MatMenuItem,
    MatMenuTrigger,
    RouterLink,
    TranslocoPipe,
    EnumTextPipe,
    HasPermission,
    DataList,
    DataListCell,
    Icon,
    InstantPipe,
    ListDetail,
    PageHeader,
    TaskCounts,
    TaskDue,
    TaskPercent,
    TaskStatus,
  ],
  templateUrl: './tasks-page.html',
  styles: `
    .priority {
      --app-icon-size: 16px;
      display: inline-flex;
      align-items: center;
      gap: 4px;
      margin-inline-end: 6px;
      vertical-align: -2px;
      font-size: 0.8125rem;
      font-weight: 600;
      color: var(--app-late-ink);
    }
    .whole {
      white-space: nowrap;
    }
    .chased {
      --app-icon-size: 16px;
      display: flex;
      align-items: center;
      gap: 4px;
      font-size: 0.8125rem;
      font-weight: 600;
      color: var(--app-soon-ink);
    }
  `,
})
export class TasksPage {
  private readonly api = inject(TasksApi);
  private readonly texts = inject(ServerTexts);
  private readonly session = inject(Session);
  private readonly download = inject(Download);
  private readonly clock = inject(Clock);

  protected readonly exporting = signal(false);
  private readonly options = toSignal(this.api.options().pipe(catchError(() => of(null))), { initialValue: null });

  private readonly counts = viewChild(TaskCounts);

  readonly tasks = listState<WorkTaskListItemDto>({
    load: (_, params) => this.api.list(params),
    filters: [
      'status',
      'late',
      'nearlyLate',
      'open',
      'mine',
      'waitingForReview',
      'extensionAsked',
      'extensionAnswered',
      'unitId',
      'planId',
      'priority',
    ],
    exclusive: [['late', 'nearlyLate']],
    sort: 'due',
  });

  private readonly planId = computed(() => this.tasks.query()['planId'] as string | undefined);
  /** A plan leads here also when it gives this unit nothing, so that no task bears its symbol. */
  private readonly strangePlan = computed(() => {
    const [id, options] = [this.planId(), this.options()];
    return id && options && !options.plans.some((p) => p.id === id) ? id : null;
  });
  private readonly strangeSymbol = toSignal(
    toObservable(this.strangePlan).pipe(switchMap((id) => (id ? this.api.planSymbol(id).pipe(catchError(() => of(''))) : of('')))),
    { initialValue: '' },
  );
  private readonly plans = computed<TaskPlanOptionDto[]>(() => {
    const strange = this.strangePlan();
    return [...(this.options()?.plans ?? []), ...(strange ? [{ id: strange, symbol: this.strangeSymbol() }] : [])];
  });

  readonly columns: Column<WorkTaskListItemDto>[] = [
    { key: 'title', label: 'tasks.title', main: true, sortable: true },
    { key: 'leadUnit', label: 'tasks.leadUnit', value: (t) => t.leadUnitName },
    { key: 'due', label: 'tasks.due', sortable: true },
    { key: 'status', label: 'tasks.status', sortable: true },
    { key: 'progress', label: 'tasks.progress', sortable: true, from: 'desk' },
    { key: 'origin', label: 'tasks.origin', from: 'desk' },
  ];

  protected readonly filters = computed<ListFilter[]>(() => {
    const options = this.options();
    const chip = (name: string): ListFilter => ({
      name,
      label: `tasks.filter.${name}`,
      options: [{ value: 'true', label: `tasks.filter.${name}` }],
    });
    const filters: ListFilter[] = [
      chip('late'),
      chip('nearlyLate'),
      chip('mine'),
      ...(this.session.may(REVIEW) ? [chip('waitingForReview'), chip('extensionAsked')] : []),
      // The first page leads there; of itself nobody looks for it.
      ...(this.tasks.query()['extensionAnswered'] ? [chip('extensionAnswered')] : []),
      {
        name: 'status',
        label: 'tasks.status',
        options: STATUSES.map((value) => ({ value, text: this.texts.enumText('WorkTaskStatus', value) })),
      },
      {
        name: 'priority',
        label: 'tasks.priority',
        options: PRIORITIES.map((value) => ({ value, text: this.texts.enumText('TaskPriority', value) })),
      },
    ];
    if (options && options.units.length > 1) {
      filters.push({ name: 'unitId', label: 'tasks.leadUnit', options: options.units.map((u) => ({ value: u.id, text: u.name })) });
    }
    const plans = this.plans();
    if (plans.length > 1 || (plans.length > 0 && this.planId())) {
      filters.push({ name: 'planId', label: 'tasks.plan', options: plans.map((p) => ({ value: p.id, text: p.symbol })) });
    }
    return filters;
  });

  /** Nothing of a plan is one's own: that is no search that failed. */
  protected readonly onlyOfPlan = computed(() => {
    const { planId, page, pageSize, sort, ...others } = this.tasks.query();
    return !!planId && !this.session.may(VIEW_ALL) && Object.values(others).every((value) => !value);
  });

  readonly link = (task: WorkTaskListItemDto) => ['/nhiem-vu', task.id];

  protected refresh(): void {
    this.tasks.reload();
    this.counts()?.reload();
  }

  protected async export(format: 'xlsx' | 'csv'): Promise<void> {
    if (this.exporting()) return;
    this.exporting.set(true);
    const asked = { ...(this.tasks.query() as Record<string, string | number>), format };
    await this.download.save(this.api.exportUrl, `nhiem-vu-${this.clock.today()}.${format}`, asked);
    this.exporting.set(false);
  }
}
