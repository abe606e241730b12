import { Component, computed, inject } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import { UnitPriceDto } from '../../core/api/models';
import { Clock } from '../../core/clock';
import { ServerTexts } from '../../core/i18n/server-texts';
import { formatDay } from '../../core/i18n/vietnam-time';
import { HasPermission } from '../../core/session/has-permission';
import { Session } from '../../core/session/session';
import { GROUPS } from '../../plans/plans-model';
import { DataList } from '../../ui/data-list';
import { Column, DataListCell, ListFilter } from '../../ui/data-list-parts';
import { ExportMenu } from '../../ui/export-menu';
import { Icon } from '../../ui/icon';
import { listState } from '../../ui/list-state';
import { formatMoney } from '../../ui/money';
import { PageHeader } from '../../ui/page-header';
import { StateChip } from '../../ui/state-chip';
import { BudgetParts } from '../budget-parts';
import { EDIT } from '../budgets-model';
import { validityOf } from './unit-price-validity';
import { UnitPricesApi } from './unit-prices-api';

/** The catalogue of unit prices from which estimates take their lines. */
@Component({
  selector: 'app-unit-prices-page',
  imports: [
    RouterLink,
    MatButton,
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
      <app-page-header [heading]="'unitPrices.heading' | transloco" [lead]="'unitPrices.lead' | transloco">
        <a mainAction matButton="filled" routerLink="/kinh-phi/don-gia/moi" *hasPermission="edit"
          ><app-icon name="add" />{{ 'unitPrices.new' | transloco }}</a
        >
      </app-page-header>
      <app-data-list
        [list]="prices"
        [columns]="columns"
        [filters]="filters()"
        [rowLink]="link"
        [caption]="'unitPrices.heading' | transloco"
        [searchLabel]="'unitPrices.search' | transloco"
        emptyIcon="list"
        [emptySentence]="'unitPrices.none' | transloco"
      >
        <app-export-menu export [url]="api.exportUrl" name="don-gia" [query]="prices.query()" />
        <ng-template appCell="content" [appCellOf]="prices" let-price>
          {{ price.content }}
          @if (price.specification) {
            <span class="quiet">{{ price.specification }}</span>
          }
        </ng-template>
        <ng-template appCell="validFrom" [appCellOf]="prices" let-price>
          @switch (validity(price)) {
            @case ('holds') {
              <app-state-chip tone="done" icon="checkCircle" [label]="'unitPrices.holds' | transloco" />
            }
            @case ('later') {
              <app-state-chip tone="info" icon="clock" [label]="'unitPrices.later' | transloco" />
            }
            @default {
              <app-state-chip tone="neutral" icon="archive" [label]="'unitPrices.over' | transloco" />
            }
          }
          <span class="quiet">{{ span(price) }}</span>
        </ng-template>
        <a emptyAction matButton="filled" routerLink="/kinh-phi/don-gia/moi" *hasPermission="edit"
          ><app-icon name="add" />{{ 'unitPrices.new' | transloco }}</a
        >
      </app-data-list>
    </div>
  `,
  styles: `
    .quiet {
      display: block;
      font-size: 0.8125rem;
    }
  `,
})
export class UnitPricesPage {
  protected readonly api = inject(UnitPricesApi);
  private readonly texts = inject(ServerTexts);
  private readonly session = inject(Session);
  private readonly today = inject(Clock).today();
  protected readonly edit = EDIT;

  readonly prices = listState<UnitPriceDto>({ load: (_, params) => this.api.list(params), filters: ['group', 'on'], sort: 'content' });

  protected readonly columns: Column<UnitPriceDto>[] = [
    { key: 'content', label: 'unitPrices.content', main: true, sortable: true },
    {
      key: 'group',
      label: 'unitPrices.group',
      value: (p) => this.texts.enumText('EstimateGroup', p.group),
      sortable: true,
      from: 'tablet',
    },
    { key: 'unit', label: 'unitPrices.unit', value: (p) => p.unit },
    { key: 'price', label: 'unitPrices.price', value: (p) => formatMoney(p.price), kind: 'num', sortable: true },
    { key: 'priceBasis', label: 'unitPrices.basis', value: (p) => p.priceBasis ?? '', from: 'desk' },
    { key: 'validFrom', label: 'unitPrices.validity', sortable: true },
  ];

  protected readonly filters = computed<ListFilter[]>(() => [
    {
      name: 'group',
      label: 'unitPrices.group',
      options: GROUPS.map((value) => ({ value, text: this.texts.enumText('EstimateGroup', value) })),
    },
    { name: 'on', label: 'unitPrices.onlyHolding', options: [{ value: this.today, label: 'unitPrices.onlyHolding' }] },
  ]);

  protected readonly link = (price: UnitPriceDto): readonly unknown[] | null =>
    this.session.may(EDIT) ? ['/kinh-phi/don-gia', price.id] : null;

  protected validity(price: UnitPriceDto): ReturnType<typeof validityOf> {
    return validityOf(price, this.today);
  }

  protected span(price: UnitPriceDto): string {
    return `${formatDay(price.validFrom)} – ${price.validTo ? formatDay(price.validTo) : '…'}`;
  }
}
