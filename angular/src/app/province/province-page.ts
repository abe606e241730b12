import { HttpClient } from '@angular/common/http';
import { Component, computed, inject, signal } from '@angular/core';
import { toSignal } from '@angular/core/rxjs-interop';
import { MatButton } from '@angular/material/button';
import { TranslocoPipe, TranslocoService } from '@jsverse/transloco';
import { map, tap } from 'rxjs';
import { CommuneFiguresDto, FigureTotalsDto, ProvinceRollUpDto } from '../core/api/models';
import { Clock } from '../core/clock';
import { Download } from '../core/http/download';
import { Session } from '../core/session/session';
import { DataList } from '../ui/data-list';
import { Column, DataListCell, ListFilter } from '../ui/data-list-parts';
import { Icon } from '../ui/icon';
import { ListQuery, listState } from '../ui/list-state';
import { PageHeader } from '../ui/page-header';
import { daysOf, periodsOf } from './province-periods';

type Row = CommuneFiguresDto & { id: string };
type Figure = Exclude<keyof FigureTotalsDto, 'communes' | 'reviewsDue' | 'lateTasks' | 'openTickets'>;

/** The communes in figures beside each other; a row leads to more figures of the commune, never to a record of it. */
@Component({
  selector: 'app-province-page',
  imports: [MatButton, TranslocoPipe, DataList, DataListCell, Icon, PageHeader],
  templateUrl: './province-page.html',
  styleUrl: './province-page.scss',
})
export class ProvincePage {
  private readonly http = inject(HttpClient);
  private readonly session = inject(Session);
  private readonly download = inject(Download);
  private readonly transloco = inject(TranslocoService);
  private readonly periods = periodsOf(inject(Clock).today());
  // Names of periods are made here, so they follow the language by hand.
  private readonly words = toSignal(this.transloco.selectTranslation());

  /** The province of the person; somebody who sees them all reads the plain name of the page. */
  protected readonly heading = computed(() => this.session.account()?.province?.fullName);

  protected readonly tiles: readonly (keyof FigureTotalsDto)[] = [
    'communes',
    'lateTasks',
    'openTasks',
    'completedTasks',
    'plansIssued',
    'reviewsDue',
    'cameras',
    'workingCameras',
  ];
  protected readonly answer = signal<ProvinceRollUpDto | null>(null);
  protected readonly fetching = signal(false);
  protected readonly communes = listState<Row>({
    load: (query) =>
      this.http.get<ProvinceRollUpDto>('/api/province/communes', { params: asked(query) }).pipe(
        tap((answer) => this.answer.set(answer)),
        map((answer) => ({ items: answer.items.map((c) => ({ ...c, id: c.code })), total: answer.total })),
      ),
    filters: ['provinceCode', 'period'],
    sort: 'fullName',
  });
  protected readonly columns: readonly Column<Row>[] = [
    { key: 'fullName', label: 'province.commune', main: true, sortable: true },
    figure('households', 'desk'),
    figure('cameras'),
    figure('openTasks'),
    { key: 'lateTasks', label: 'province.short.lateTasks', kind: 'num', sortable: true },
    figure('completedTasks'),
    figure('plansIssued', 'desk'),
    figure('documents', 'desk'),
    { key: 'reviewsDue', label: 'province.short.reviewsDue', kind: 'num', sortable: true },
  ];
  protected readonly filters = computed<readonly ListFilter[]>(() => {
    this.words();
    const provinces = this.answer()?.provinces ?? [];
    return [
      ...(provinces.length > 1
        ? [{ name: 'provinceCode', label: 'province.province', options: provinces.map((p) => ({ value: p.code, text: p.fullName })) }]
        : []),
      {
        name: 'period',
        label: 'province.period.label',
        options: this.periods.map((p) => ({ value: p.value, text: this.transloco.translate(p.label, { year: p.year }) })),
      },
    ];
  });
  protected readonly link = (commune: Row) => ['/tinh', commune.code];

  protected async export(): Promise<void> {
    this.fetching.set(true);
    const { page: _, pageSize: __, ...shown } = asked(this.communes.query());
    await this.download.save('/api/province/communes/export', `${this.transloco.translate('province.exportName')}.xlsx`, shown);
    this.fetching.set(false);
  }
}

function figure(key: Figure, from?: 'desk'): Column<Row> {
  return { key, label: `province.short.${key}`, kind: 'num', sortable: true, value: (c) => c[key].toLocaleString('vi-VN'), from };
}

/** The period of the address bar becomes its days. */
function asked({ period, ...query }: ListQuery): Record<string, string | number> {
  return { ...(query as Record<string, string | number>), ...daysOf(period?.toString()) };
}
