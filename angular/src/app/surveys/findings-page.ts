import { Component, computed, inject } from '@angular/core';
import { toSignal } from '@angular/core/rxjs-interop';
import { TranslocoPipe } from '@jsverse/transloco';
import { catchError, map, of } from 'rxjs';
import { FindingListItemDto, HamletDto, RouteListItemDto } from '../core/api/models';
import { HttpClient } from '@angular/common/http';
import { Language } from '../core/i18n/language';
import { EnumTextPipe } from '../core/i18n/server-text-pipes';
import { ServerTexts } from '../core/i18n/server-texts';
import { DataList } from '../ui/data-list';
import { Column, DataListCell, ListFilter } from '../ui/data-list-parts';
import { ExportMenu } from '../ui/export-menu';
import { listState, Page } from '../ui/list-state';
import { PageHeader } from '../ui/page-header';
import { InstantPipe } from '../ui/pipes';
import { StateChip } from '../ui/state-chip';
import { FINDING_KINDS, FINDING_STATUSES, STATUS_LOOKS } from './surveys-model';
import { SurveysApi } from './surveys-api';

/** More choices than a menu is good for; the search finds the rest. */
const MOST = 100;

/** What surveyors have sent. */
@Component({
  selector: 'app-findings-page',
  imports: [TranslocoPipe, EnumTextPipe, DataList, DataListCell, ExportMenu, PageHeader, InstantPipe, StateChip],
  template: `
    <div class="page">
      <app-page-header [heading]="'surveys.list.heading' | transloco" [lead]="'surveys.list.lead' | transloco" />
      <app-data-list
        [list]="findings"
        [columns]="columns"
        [filters]="filters()"
        [rowLink]="link"
        [caption]="'surveys.list.heading' | transloco"
        [searchLabel]="'surveys.list.search' | transloco"
        emptyIcon="clipboard"
        [emptySentence]="'surveys.list.none' | transloco"
      >
        <ng-template appCell="kind" [appCellOf]="findings" let-finding>
          {{ finding.kind | enumText: 'FindingKind' }}
        </ng-template>
        <ng-template appCell="about" [appCellOf]="findings" let-finding>
          <span class="about">
            {{ finding.ownerName ?? finding.camera?.name ?? finding.place ?? finding.route.name }}
            @if (finding.ownerName && finding.place) {
              <small class="quiet">{{ finding.place }}</small>
            }
          </span>
        </ng-template>
        <ng-template appCell="found" [appCellOf]="findings" let-finding>{{ finding.foundAt | instant }}</ng-template>
        <ng-template appCell="status" [appCellOf]="findings" let-finding>
          <span class="about">
            <app-state-chip
              [tone]="looks[finding.status].tone"
              [icon]="looks[finding.status].icon"
              [label]="finding.status | enumText: 'FindingStatus'"
            />
            @if (finding.status === 'waiting') {
              <small class="quiet">{{ finding.doubt | enumText: 'FindingDoubt' }}</small>
            }
          </span>
        </ng-template>
        <app-export-menu export [url]="exportUrl" name="phieu-khao-sat" [query]="findings.query()" />
      </app-data-list>
    </div>
  `,
  styles: `
    .about {
      display: grid;
      justify-items: start;
      gap: 2px;
    }
  `,
})
export class FindingsPage {
  private readonly api = inject(SurveysApi);
  private readonly http = inject(HttpClient);
  private readonly texts = inject(ServerTexts);
  private readonly language = inject(Language);

  private readonly routes = toSignal(this.named<RouteListItemDto>('/api/routes'), { initialValue: [] });
  private readonly hamlets = toSignal(this.named<HamletDto>('/api/hamlets'), { initialValue: [] });
  protected readonly exportUrl = this.api.exportUrl;
  protected readonly looks = STATUS_LOOKS;

  readonly findings = listState<FindingListItemDto>({
    load: (_, params) => this.api.list(params),
    filters: ['status', 'kind', 'routeId', 'hamletId', 'mine'],
    sort: '-found',
  });

  readonly columns: Column<FindingListItemDto>[] = [
    { key: 'about', label: 'surveys.list.about', main: true },
    { key: 'kind', label: 'surveys.list.kind', sortable: true },
    { key: 'route', label: 'surveys.list.route', value: (finding) => finding.route.name },
    { key: 'surveyor', label: 'surveys.list.surveyor', value: (finding) => finding.surveyorName, from: 'desk' },
    { key: 'found', label: 'surveys.list.found', sortable: true, kind: 'whole' },
    { key: 'status', label: 'surveys.list.status', sortable: true },
    { key: 'photos', label: 'surveys.list.photos', kind: 'num', value: (finding) => finding.photos || null, from: 'desk' },
  ];

  protected readonly filters = computed<ListFilter[]>(() => {
    this.language.current();
    const word = (type: string) => (value: string) => ({ value, text: this.texts.enumText(type, value) });
    const named = (one: { id: string; name: string }) => ({ value: one.id, text: one.name });
    return [
      { name: 'status', label: 'surveys.list.status', options: FINDING_STATUSES.map(word('FindingStatus')) },
      { name: 'kind', label: 'surveys.list.kind', options: FINDING_KINDS.map(word('FindingKind')) },
      { name: 'routeId', label: 'surveys.list.route', options: this.routes().map(named) },
      { name: 'hamletId', label: 'surveys.list.hamlet', options: this.hamlets().map(named) },
      { name: 'mine', label: 'surveys.list.mine', options: [{ value: 'true', label: 'surveys.list.mine' }] },
    ].filter((filter) => filter.options.length > (filter.name === 'mine' ? 0 : 1));
  });

  readonly link = (finding: FindingListItemDto) => ['/khao-sat/phieu', finding.id];

  private named<T>(url: string) {
    return this.http.get<Page<T>>(url, { params: { page: 1, pageSize: MOST, sort: 'name' } }).pipe(
      map(({ items }) => items),
      catchError(() => of([])),
    );
  }
}
