import { HttpClient } from '@angular/common/http';
import { Component, inject, signal } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { map, tap } from 'rxjs';
import { CommuneFiguresDto, FigureTotalsDto, ProvinceRollUpDto } from '../core/api/models';
import { DataList } from '../ui/data-list';
import { Column } from '../ui/data-list-parts';
import { listState } from '../ui/list-state';
import { PageHeader } from '../ui/page-header';

type Row = CommuneFiguresDto & { id: string };
type Figure = keyof FigureTotalsDto;

/** The communes in figures beside each other; nothing here leads into a commune. */
@Component({
  selector: 'app-province-page',
  imports: [TranslocoPipe, DataList, PageHeader],
  template: `
    <div class="page">
      <app-page-header [heading]="'province.heading' | transloco" [lead]="'province.lead' | transloco" />
      @if (totals(); as sums) {
        <dl [attr.aria-label]="'province.totals' | transloco">
          @for (figure of figures; track figure) {
            <div class="panel">
              <dt>{{ 'province.' + figure | transloco }}</dt>
              <dd class="num">{{ sums[figure].toLocaleString('vi-VN') }}</dd>
            </div>
          }
        </dl>
      }
      <app-data-list
        emptyIcon="map"
        [list]="communes"
        [columns]="columns"
        [caption]="'province.heading' | transloco"
        [emptySentence]="'province.none' | transloco"
      />
    </div>
  `,
  styles: `
    dl {
      display: grid;
      grid-template-columns: repeat(auto-fit, minmax(min(100%, 150px), 1fr));
      gap: 16px;
      margin: 0;
    }
    .panel {
      padding: 16px;
    }
    dt {
      font-size: 0.8125rem;
      color: var(--app-ink-quiet);
    }
    dd {
      margin: 4px 0 0;
      font-size: 1.5rem;
      font-weight: 600;
      text-align: start;
    }
    @media (max-width: 599.98px) {
      dl {
        grid-template-columns: 1fr 1fr;
        gap: 8px;
      }
    }
  `,
})
export class ProvincePage {
  private readonly http = inject(HttpClient);

  protected readonly figures: readonly Figure[] = [
    'hamlets',
    'households',
    'units',
    'boardMembers',
    'openTasks',
    'lateTasks',
    'plansIssued',
    'documents',
  ];
  protected readonly totals = signal<FigureTotalsDto | null>(null);
  protected readonly communes = listState<Row>({
    load: (_, params) =>
      this.http.get<ProvinceRollUpDto>('/api/province/communes', { params }).pipe(
        tap((answer) => this.totals.set(answer.totals)),
        map((answer) => ({ items: answer.items.map((c) => ({ ...c, id: c.code })), total: answer.total })),
      ),
    sort: 'fullName',
  });
  protected readonly columns: readonly Column<Row>[] = [
    { key: 'fullName', label: 'province.commune', main: true, sortable: true, value: (c) => c.fullName },
    { key: 'code', label: 'province.code', sortable: true, value: (c) => c.code },
    { key: 'province', label: 'province.province', value: (c) => c.provinceFullName, from: 'desk' },
    ...this.figures.map(
      (figure): Column<Row> => ({
        key: figure,
        label: `province.short.${figure}`,
        kind: 'num',
        sortable: true,
        value: (c) => c[figure].toLocaleString('vi-VN'),
      }),
    ),
  ];
}
