import { Component, computed, effect, inject, signal, untracked } from '@angular/core';
import { takeUntilDestroyed, toSignal } from '@angular/core/rxjs-interop';
import { MatButton } from '@angular/material/button';
import { MatMenu, MatMenuItem, MatMenuTrigger } from '@angular/material/menu';
import { ActivatedRoute, Router, RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import { firstValueFrom } from 'rxjs';
import { BudgetCalendarDto, BudgetEstimateListItemDto, BudgetSummaryDto } from '../core/api/models';
import { Clock } from '../core/clock';
import { Connection } from '../core/http/connection';
import { ProblemDetails, toProblem } from '../core/http/problem-details';
import { EnumTextPipe } from '../core/i18n/server-text-pipes';
import { HasPermission } from '../core/session/has-permission';
import { Session } from '../core/session/session';
import { EmptyState } from '../ui/empty-state';
import { Icon } from '../ui/icon';
import { PageHeader } from '../ui/page-header';
import { MoneyPipe } from '../ui/pipes';
import { ProblemBanner } from '../ui/problem-banner';
import { BudgetParts } from './budget-parts';
import { BudgetStageChip } from './budget-stage-chip';
import { BudgetsApi } from './budgets-api';
import { EDIT, MEASURES, percentText, yearsFrom } from './budgets-model';
import { CalendarEntryLine } from './calendar/calendar-entry-line';
import { nextDays } from './calendar/calendar-months';
import { EstimatesApi } from './estimates/estimates-api';
import { openRevisionOf } from './estimates/estimates-model';
import { MoneyBars } from './money-bars';
import { waitingFor } from './waiting';

const SHOWN_DAYS = 6;
const SHOWN_ESTIMATES = 100;

/** The money of a year at one glance: what waits for the person, how far the money has come, what is due next. */
@Component({
  selector: 'app-budget-overview-page',
  imports: [
    RouterLink,
    MatButton,
    MatMenu,
    MatMenuItem,
    MatMenuTrigger,
    TranslocoPipe,
    EnumTextPipe,
    HasPermission,
    BudgetParts,
    BudgetStageChip,
    CalendarEntryLine,
    EmptyState,
    Icon,
    MoneyBars,
    MoneyPipe,
    PageHeader,
    ProblemBanner,
  ],
  templateUrl: './overview-page.html',
  styleUrl: './overview-page.scss',
})
export class OverviewPage {
  private readonly api = inject(BudgetsApi);
  private readonly estimatesApi = inject(EstimatesApi);
  private readonly router = inject(Router);
  private readonly route = inject(ActivatedRoute);
  private readonly session = inject(Session);
  private readonly today = inject(Clock).today();
  private readonly address = toSignal(this.route.queryParamMap, { requireSync: true });

  protected readonly edit = EDIT;
  protected readonly measures = MEASURES;
  protected readonly percent = percentText;
  protected readonly year = computed(() => {
    const year = Number(this.address().get('year'));
    return Number.isInteger(year) && year >= 2000 && year <= 2100 ? year : Number(this.today.slice(0, 4));
  });
  protected readonly summary = signal<BudgetSummaryDto | null>(null);
  protected readonly estimates = signal<BudgetEstimateListItemDto[]>([]);
  private readonly calendar = signal<BudgetCalendarDto | null>(null);
  protected readonly problem = signal<ProblemDetails | null>(null);
  protected readonly years = computed(() => yearsFrom(this.summary()?.years ?? [], this.today, this.year()));
  protected readonly openRevisionOf = openRevisionOf;
  protected readonly inForce = computed(() => this.estimates().filter((e) => e.status !== 'cancelled'));
  protected readonly days = computed(() => nextDays(this.calendar()?.entries ?? [], this.today, SHOWN_DAYS));
  protected readonly waiting = computed(() => {
    const summary = this.summary();
    return summary ? waitingFor(summary, this.estimates(), (permission) => this.session.may(permission)) : [];
  });
  /** The widest bar of the sources. */
  protected readonly widest = computed(() => Math.max(0, ...(this.summary()?.sources.map((s) => s.money.approved) ?? [])));

  constructor() {
    effect(() => {
      this.year();
      untracked(() => void this.load());
    });
    inject(Connection)
      .restored.pipe(takeUntilDestroyed())
      .subscribe(() => void this.load());
  }

  protected async load(): Promise<void> {
    const year = this.year();
    try {
      const [summary, estimates, calendar] = await Promise.all([
        firstValueFrom(this.api.summary(year)),
        firstValueFrom(this.estimatesApi.list({ year, pageSize: SHOWN_ESTIMATES, sort: 'title' })),
        firstValueFrom(this.api.calendar(year)),
      ]);
      if (year !== this.year()) return;
      this.summary.set(summary);
      this.estimates.set(estimates.items);
      this.calendar.set(calendar);
      this.problem.set(null);
    } catch (error) {
      if (year === this.year()) this.problem.set(toProblem(error));
    }
  }

  protected show(year: number): void {
    void this.router.navigate([], { relativeTo: this.route, queryParams: { year } });
  }
}
