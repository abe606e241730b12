import { Component, computed, inject } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import { BudgetInspectionListItemDto } from '../../core/api/models';
import { Clock } from '../../core/clock';
import { formatDay } from '../../core/i18n/vietnam-time';
import { HasPermission } from '../../core/session/has-permission';
import { DataList } from '../../ui/data-list';
import { Column, DataListCell, ListFilter } from '../../ui/data-list-parts';
import { ExportMenu } from '../../ui/export-menu';
import { Icon } from '../../ui/icon';
import { listState } from '../../ui/list-state';
import { PageHeader } from '../../ui/page-header';
import { StateChip } from '../../ui/state-chip';
import { BudgetParts } from '../budget-parts';
import { INSPECT } from '../spending/spending-model';
import { yearOptions } from '../spending/year-options';
import { InspectionsApi } from './inspections-api';

@Component({
  selector: 'app-inspections-page',
  imports: [
    MatButton,
    RouterLink,
    TranslocoPipe,
    HasPermission,
    BudgetParts,
    DataList,
    DataListCell,
    ExportMenu,
    Icon,
    PageHeader,
    StateChip,
  ],
  template: `
    <app-budget-parts />
    <div class="page">
      <app-page-header [heading]="'inspections.heading' | transloco">
        <a mainAction matButton="filled" routerLink="/kinh-phi/kiem-tra/moi" *hasPermission="inspect">
          <app-icon name="add" />{{ 'inspections.new' | transloco }}
        </a>
      </app-page-header>
      <app-data-list
        emptyIcon="shield"
        [list]="inspections"
        [columns]="columns"
        [filters]="filters()"
        [rowLink]="link"
        [caption]="'inspections.heading' | transloco"
        [emptySentence]="'inspections.none' | transloco"
      >
        <ng-template appCell="open" [appCellOf]="inspections" let-i>
          @if (i.late) {
            <app-state-chip tone="late" icon="alert" [label]="'inspections.lateCount' | transloco: { count: i.late }" />
          } @else if (i.open) {
            <app-state-chip tone="soon" icon="clock" [label]="'inspections.openCount' | transloco: { count: i.open }" />
          } @else {
            <app-state-chip tone="done" icon="check" [label]="'inspections.allSettled' | transloco" />
          }
        </ng-template>
        <app-export-menu export name="kiem-tra-kinh-phi" [url]="api.exportUrl" [query]="inspections.query()" />
        <a emptyAction matButton="outlined" routerLink="/kinh-phi/kiem-tra/moi" *hasPermission="inspect">{{
          'inspections.new' | transloco
        }}</a>
      </app-data-list>
    </div>
  `,
})
export class InspectionsPage {
  protected readonly api = inject(InspectionsApi);
  private readonly today = inject(Clock).today();
  protected readonly inspect = INSPECT;

  readonly inspections = listState<BudgetInspectionListItemDto>({
    load: (_, params) => this.api.list(params),
    filters: ['open', 'year', 'estimateId'],
    sort: '-day',
  });
  protected readonly columns: readonly Column<BudgetInspectionListItemDto>[] = [
    { key: 'subject', label: 'inspections.subject', value: (i) => i.subject, main: true },
    { key: 'open', label: 'inspections.state' },
    { key: 'day', label: 'inspections.day', value: (i) => formatDay(i.day), kind: 'whole', sortable: true },
    { key: 'findings', label: 'inspections.findings', kind: 'num', value: (i) => i.findings, from: 'tablet' },
    { key: 'estimate', label: 'contracts.estimate', value: (i) => i.estimate.title, from: 'desk' },
  ];
  protected readonly filters = computed<readonly ListFilter[]>(() => {
    const estimateId = this.inspections.query()['estimateId'];
    return [
      { name: 'open', label: 'inspections.onlyOpen', options: [{ value: 'true', label: 'inspections.onlyOpen' }] },
      { name: 'year', label: 'contracts.year', options: yearOptions(this.today) },
      ...(estimateId ? [{ name: 'estimateId', label: 'contracts.ofOneEstimate', options: [{ value: String(estimateId) }] }] : []),
    ];
  });
  protected readonly link = (inspection: BudgetInspectionListItemDto) => ['/kinh-phi/kiem-tra', inspection.id];
}
