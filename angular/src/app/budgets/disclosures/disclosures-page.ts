import { Component, computed, inject } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import { BudgetDisclosureListItemDto } from '../../core/api/models';
import { Clock } from '../../core/clock';
import { EnumTextPipe } from '../../core/i18n/server-text-pipes';
import { ServerTexts } from '../../core/i18n/server-texts';
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
import { DISCLOSE } from '../spending/spending-model';
import { yearOptions } from '../spending/year-options';
import { DisclosuresApi } from './disclosures-api';
import { KINDS, stateOfItem } from './disclosures-model';
import { DueDisclosures } from './due-disclosures';

@Component({
  selector: 'app-budget-disclosures-page',
  imports: [
    MatButton,
    RouterLink,
    TranslocoPipe,
    EnumTextPipe,
    HasPermission,
    BudgetParts,
    DataList,
    DataListCell,
    DueDisclosures,
    ExportMenu,
    Icon,
    PageHeader,
    StateChip,
  ],
  template: `
    <app-budget-parts />
    <div class="page">
      <app-page-header [heading]="'budgetDisclosures.heading' | transloco">
        <a mainAction matButton="filled" routerLink="/kinh-phi/cong-khai/moi" *hasPermission="disclose">
          <app-icon name="add" />{{ 'budgetDisclosures.new' | transloco }}
        </a>
      </app-page-header>
      <app-due-disclosures [year]="year()" />
      <app-data-list
        emptyIcon="eye"
        [list]="disclosures"
        [columns]="columns"
        [filters]="filters()"
        [rowLink]="link"
        [caption]="'budgetDisclosures.heading' | transloco"
        [emptySentence]="'budgetDisclosures.none' | transloco"
      >
        <ng-template appCell="title" [appCellOf]="disclosures" let-d>
          {{ d.title }}
          <span class="words">
            {{
              d.quarter
                ? ('budgetDisclosures.progressOf' | transloco: { quarter: d.quarter, year: d.year })
                : (d.kind | enumText: 'BudgetDisclosureKind')
            }}
          </span>
        </ng-template>
        <ng-template appCell="state" [appCellOf]="disclosures" let-d>
          @let look = state(d);
          <app-state-chip [tone]="look.tone" [icon]="look.icon" [label]="look.label | transloco" />
        </ng-template>
        <app-export-menu export name="cong-khai-ngan-sach" [url]="api.exportUrl" [query]="disclosures.query()" />
        <a emptyAction matButton="outlined" routerLink="/kinh-phi/cong-khai/moi" *hasPermission="disclose">{{
          'budgetDisclosures.new' | transloco
        }}</a>
      </app-data-list>
    </div>
  `,
  styles: `
    .words {
      display: block;
      font-size: 0.8125rem;
      font-weight: 400;
      color: var(--app-ink-quiet);
    }
  `,
})
export class BudgetDisclosuresPage {
  protected readonly api = inject(DisclosuresApi);
  private readonly texts = inject(ServerTexts);
  private readonly today = inject(Clock).today();
  protected readonly disclose = DISCLOSE;
  protected readonly state = stateOfItem;

  readonly disclosures = listState<BudgetDisclosureListItemDto>({
    load: (_, params) => this.api.list(params),
    filters: ['kind', 'year', 'estimateId'],
    sort: '-due',
  });
  /** Of the filter, else this one. */
  protected readonly year = computed(() => Number(this.disclosures.query()['year'] ?? this.today.slice(0, 4)));
  protected readonly columns: readonly Column<BudgetDisclosureListItemDto>[] = [
    { key: 'title', label: 'budgetDisclosures.what', main: true },
    { key: 'state', label: 'budgetDisclosures.state.heading' },
    { key: 'due', label: 'budgetDisclosures.dueDay', value: (d) => formatDay(d.dueDay), kind: 'whole', sortable: true },
    { key: 'posted', label: 'budgetDisclosures.firstPosted', value: (d) => formatDay(d.firstPosted), kind: 'whole', from: 'tablet' },
    { key: 'asOf', label: 'budgetDisclosures.asOf', value: (d) => formatDay(d.asOf), kind: 'whole', from: 'desk' },
  ];
  protected readonly filters = computed<readonly ListFilter[]>(() => {
    const estimateId = this.disclosures.query()['estimateId'];
    return [
      {
        name: 'kind',
        label: 'budgetDisclosures.kind',
        options: KINDS.map((value) => ({ value, text: this.texts.enumText('BudgetDisclosureKind', value) })),
      },
      { name: 'year', label: 'contracts.year', options: yearOptions(this.today) },
      ...(estimateId ? [{ name: 'estimateId', label: 'contracts.ofOneEstimate', options: [{ value: String(estimateId) }] }] : []),
    ];
  });
  protected readonly link = (disclosure: BudgetDisclosureListItemDto) => ['/kinh-phi/cong-khai', disclosure.id];
}
