import { Component, computed, inject, signal } from '@angular/core';
import { toObservable, toSignal } from '@angular/core/rxjs-interop';
import { MatButton } from '@angular/material/button';
import { MatDialog } from '@angular/material/dialog';
import { MatFormField, MatLabel } from '@angular/material/form-field';
import { MatOption, MatSelect } from '@angular/material/select';
import { ActivatedRoute, Router, RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import { catchError, combineLatest, firstValueFrom, map, of, switchMap, tap } from 'rxjs';
import { NumberSeriesDto } from '../core/api/models';
import { Clock } from '../core/clock';
import { ProblemDetails, toProblem } from '../core/http/problem-details';
import { Notices } from '../core/notices';
import { HasPermission } from '../core/session/has-permission';
import { Icon } from '../ui/icon';
import { PageHeader } from '../ui/page-header';
import { DayPipe, InstantPipe } from '../ui/pipes';
import { ProblemBanner } from '../ui/problem-banner';
import { DocumentsApi } from './documents-api';
import { registerYears } from './documents-model';
import { SeriesDialog } from './series-dialog';

/** Where every number series of a year stands, and the door to let one go on from the paper register. */
@Component({
  selector: 'app-series-page',
  imports: [
    MatButton,
    MatFormField,
    MatLabel,
    MatOption,
    MatSelect,
    RouterLink,
    TranslocoPipe,
    HasPermission,
    Icon,
    PageHeader,
    DayPipe,
    InstantPipe,
    ProblemBanner,
  ],
  templateUrl: './series-page.html',
  styleUrl: './series-page.scss',
})
export class SeriesPage {
  private readonly api = inject(DocumentsApi);
  private readonly dialog = inject(MatDialog);
  private readonly notices = inject(Notices);
  private readonly router = inject(Router);
  private readonly route = inject(ActivatedRoute);

  protected readonly manage = 'CameraProgram.Documents.ManageSeries';
  protected readonly years = registerYears(inject(Clock).today());
  protected readonly problem = signal<ProblemDetails | null>(null);
  private readonly asked = signal(0);
  private readonly address = toSignal(this.route.queryParamMap, { requireSync: true });
  protected readonly year = computed(() => {
    const wanted = this.address().get('year');
    return wanted && this.years.includes(wanted) ? wanted : this.years[0];
  });
  protected readonly series = toSignal(
    combineLatest([toObservable(this.year), toObservable(this.asked)]).pipe(
      tap(() => this.problem.set(null)),
      switchMap(([year]) =>
        this.api.series(year).pipe(
          catchError((error: unknown) => {
            this.problem.set(toProblem(error));
            return of(null);
          }),
        ),
      ),
    ),
    { initialValue: null },
  );
  /** The series of each body together, in the order of the server. */
  protected readonly bodies = computed(() => {
    const bodies = new Map<string, { name: string; series: NumberSeriesDto[] }>();
    for (const one of this.series() ?? []) {
      const key = one.boardId ?? one.bodyKind;
      const body = bodies.get(key) ?? { name: one.bodyName, series: [] };
      body.series.push(one);
      bodies.set(key, body);
    }
    return [...bodies.entries()].map(([key, body]) => ({ key, ...body }));
  });

  protected load(): void {
    this.asked.update((times) => times + 1);
  }

  protected choose(year: string): void {
    void this.router.navigate([], { relativeTo: this.route, queryParams: { year } });
  }

  protected async continue(series: NumberSeriesDto): Promise<void> {
    const ref = this.dialog.open<SeriesDialog, NumberSeriesDto, string | null>(SeriesDialog, { data: series, width: '560px' });
    const next = await firstValueFrom(ref.afterClosed().pipe(map((symbol) => symbol ?? null)));
    if (next) this.notices.done('documents.series.saved', { symbol: next });
    this.load();
  }
}
