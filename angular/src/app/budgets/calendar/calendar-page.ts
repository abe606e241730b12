import { Component, computed, effect, inject, signal, untracked } from '@angular/core';
import { takeUntilDestroyed, toSignal } from '@angular/core/rxjs-interop';
import { MatButton } from '@angular/material/button';
import { MatDialog } from '@angular/material/dialog';
import { MatMenu, MatMenuItem, MatMenuTrigger } from '@angular/material/menu';
import { ActivatedRoute, Router } from '@angular/router';
import { TranslocoPipe, TranslocoService } from '@jsverse/transloco';
import { firstValueFrom } from 'rxjs';
import { BudgetCalendarDto, CalendarEntryKind, StatutoryDeadlineDto } from '../../core/api/models';
import { Clock } from '../../core/clock';
import { Connection } from '../../core/http/connection';
import { ProblemDetails, toProblem } from '../../core/http/problem-details';
import { EnumTextPipe } from '../../core/i18n/server-text-pipes';
import { Language } from '../../core/i18n/language';
import { HasPermission } from '../../core/session/has-permission';
import { Notices } from '../../core/notices';
import { Icon } from '../../ui/icon';
import { PageHeader } from '../../ui/page-header';
import { ProblemBanner } from '../../ui/problem-banner';
import { BudgetParts } from '../budget-parts';
import { BudgetsApi } from '../budgets-api';
import { yearsFrom } from '../budgets-model';
import { CalendarEntryLine } from './calendar-entry-line';
import { ENTRY_ICONS, ENTRY_KINDS, monthsOf, termOf } from './calendar-months';
import { DeadlineDialog } from './deadline-dialog';

/** The days of a budget year, month by month, and the rules they come from. */
@Component({
  selector: 'app-budget-calendar-page',
  imports: [
    MatButton,
    MatMenu,
    MatMenuItem,
    MatMenuTrigger,
    TranslocoPipe,
    EnumTextPipe,
    HasPermission,
    BudgetParts,
    CalendarEntryLine,
    Icon,
    PageHeader,
    ProblemBanner,
  ],
  templateUrl: './calendar-page.html',
  styleUrl: './calendar-page.scss',
})
export class CalendarPage {
  private readonly api = inject(BudgetsApi);
  private readonly router = inject(Router);
  private readonly route = inject(ActivatedRoute);
  private readonly dialog = inject(MatDialog);
  private readonly notices = inject(Notices);
  private readonly transloco = inject(TranslocoService);
  private readonly language = inject(Language);
  private readonly today = inject(Clock).today();
  private readonly address = toSignal(this.route.queryParamMap, { requireSync: true });

  protected readonly manage = 'CameraProgram.Communes.Manage';
  protected readonly kinds = ENTRY_KINDS;
  protected readonly icons = ENTRY_ICONS;
  protected readonly thisMonth = this.today.slice(0, 7);
  protected readonly year = computed(() => {
    const year = Number(this.address().get('year'));
    return Number.isInteger(year) && year >= 2000 && year <= 2100 ? year : Number(this.today.slice(0, 4));
  });
  protected readonly years = computed(() => {
    const year = Number(this.today.slice(0, 4));
    return yearsFrom([year - 1, year - 2], this.today, this.year());
  });
  protected readonly kind = computed(() => ENTRY_KINDS.find((kind) => kind === this.address().get('kind')) ?? null);
  protected readonly calendar = signal<BudgetCalendarDto | null>(null);
  protected readonly rules = signal<readonly StatutoryDeadlineDto[]>([]);
  protected readonly problem = signal<ProblemDetails | null>(null);
  protected readonly months = computed(() => {
    const entries = this.calendar()?.entries.filter((entry) => !this.kind() || entry.kind === this.kind()) ?? [];
    return monthsOf(this.year(), entries);
  });

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
      const [calendar, rules] = await Promise.all([firstValueFrom(this.api.calendar(year)), firstValueFrom(this.api.deadlines())]);
      if (year !== this.year()) return;
      this.calendar.set(calendar);
      this.rules.set(rules);
      this.problem.set(null);
    } catch (error) {
      if (year === this.year()) this.problem.set(toProblem(error));
    }
  }

  protected show(query: { year?: number; kind?: CalendarEntryKind | null }): void {
    void this.router.navigate([], { relativeTo: this.route, queryParams: query, queryParamsHandling: 'merge' });
  }

  protected term(rule: StatutoryDeadlineDto): string {
    this.language.current();
    return termOf(rule, (key, values) => this.transloco.translate(key, values));
  }

  protected async change(rule: StatutoryDeadlineDto): Promise<void> {
    const ref = this.dialog.open<DeadlineDialog, StatutoryDeadlineDto, StatutoryDeadlineDto | null>(DeadlineDialog, {
      data: rule,
      width: '720px',
      maxWidth: '96vw',
    });
    if (!(await firstValueFrom(ref.afterClosed()))) return;
    this.notices.done('moneyCalendar.form.saved');
    await this.load();
  }
}
