import { Component, computed, inject, input } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { HamletCoverageDto } from '../core/api/models';
import { Language } from '../core/i18n/language';
import { grouped, shareOf } from './coverage-words';

/** What cameras see of the routes of each hamlet, and how many points are missing. */
@Component({
  selector: 'app-coverage-table',
  imports: [TranslocoPipe],
  template: `
    <table>
      <caption class="visually-hidden">
        {{
          'cameras.coverage.byHamlet' | transloco
        }}
      </caption>
      <thead>
        <tr>
          <th scope="col">{{ 'cameras.hamlet' | transloco }}</th>
          <th scope="col" class="num">{{ 'cameras.coverage.length' | transloco }}</th>
          <th scope="col" class="num">{{ 'cameras.coverage.seen' | transloco }}</th>
          <th scope="col" class="num">{{ 'cameras.coverage.share' | transloco }}</th>
          <th scope="col" class="num">{{ 'cameras.coverage.waiting' | transloco }}</th>
          <th scope="col" class="num">{{ 'cameras.coverage.routesCovered' | transloco }}</th>
          <th scope="col" class="num">{{ 'cameras.coverage.points' | transloco }}</th>
        </tr>
      </thead>
      <tbody>
        @for (row of rows(); track row.id) {
          <tr>
            <th scope="row">{{ row.name || ('cameras.routes.wholeCommune' | transloco) }}</th>
            <td class="num">{{ row.length }}</td>
            <td class="num">{{ row.seen }}</td>
            <td class="num">{{ row.share }}</td>
            <td class="num">{{ row.pending }}</td>
            <td class="num">{{ row.covered }}</td>
            <td class="num">{{ row.points }}</td>
          </tr>
        }
      </tbody>
      @if (total(); as all) {
        <tfoot>
          <tr>
            <th scope="row">{{ 'cameras.coverage.total' | transloco }}</th>
            <td class="num">{{ all.length }}</td>
            <td class="num">{{ all.seen }}</td>
            <td class="num">{{ all.share }}</td>
            <td class="num">{{ all.pending }}</td>
            <td class="num">{{ all.covered }}</td>
            <td class="num">{{ all.points }}</td>
          </tr>
        </tfoot>
      }
    </table>
  `,
  styles: `
    :host {
      display: block;
      overflow-x: auto;
    }
    table {
      width: 100%;
      border-collapse: collapse;
    }
    th,
    td {
      padding: 8px 12px;
      border-bottom: 1px solid var(--app-line);
    }
    th {
      font-weight: 500;
      text-align: start;
    }
    th.num {
      text-align: end;
    }
    thead th {
      font-size: 0.8125rem;
      color: var(--app-ink-quiet);
      vertical-align: bottom;
      white-space: normal;
    }
    tfoot th,
    tfoot td {
      font-weight: 600;
      border-bottom: 0;
    }
    @media (max-width: 599.98px) {
      table {
        font-size: 0.8125rem;
      }
      th,
      td {
        padding: 6px 4px;
      }
      thead th {
        font-size: 0.6875rem;
        hyphens: auto;
      }
    }
  `,
})
export class CoverageTable {
  private readonly language = inject(Language);
  readonly hamlets = input.required<readonly HamletCoverageDto[]>();

  protected readonly rows = computed(() =>
    this.hamlets().map((row) => ({ id: row.hamlet?.id ?? '', name: row.hamlet?.name ?? '', ...this.words(row) })),
  );
  /** One row says it already. */
  protected readonly total = computed(() => {
    const all = this.hamlets();
    const sum = (of: (row: HamletCoverageDto) => number) => all.reduce((value, row) => value + of(row), 0);
    return all.length < 2
      ? null
      : this.words({
          lengthMetres: sum((row) => row.lengthMetres),
          seenMetres: sum((row) => row.seenMetres),
          pendingMetres: sum((row) => row.pendingMetres),
          coveredRoutes: sum((row) => row.coveredRoutes),
          routes: sum((row) => row.routes),
          neededPoints: sum((row) => row.neededPoints),
        });
  });

  private words(row: Omit<HamletCoverageDto, 'hamlet'>) {
    const language = this.language.current();
    return {
      length: grouped(row.lengthMetres, language),
      seen: grouped(row.seenMetres, language),
      share: shareOf(row, language),
      pending: grouped(row.pendingMetres, language),
      covered: `${row.coveredRoutes}/${row.routes}`,
      points: row.neededPoints,
    };
  }
}
