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
  `,
})
export class CoverageTable {
  private readonly language = inject(Language);
  readonly hamlets = input.required<readonly HamletCoverageDto[]>();

  protected readonly rows = computed(() => {
    const language = this.language.current();
    return this.hamlets().map((row) => ({
      id: row.hamlet?.id ?? '',
      name: row.hamlet?.name ?? '',
      length: grouped(row.lengthMetres, language),
      seen: grouped(row.seenMetres, language),
      share: shareOf(row, language),
      pending: grouped(row.pendingMetres, language),
      covered: `${row.coveredRoutes}/${row.routes}`,
      points: row.neededPoints,
    }));
  });
}
