import { Component, computed, inject } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import { BankStatementDto } from '../../core/api/models';
import { EnumTextPipe } from '../../core/i18n/server-text-pipes';
import { ServerTexts } from '../../core/i18n/server-texts';
import { HasPermission } from '../../core/session/has-permission';
import { DataList } from '../../ui/data-list';
import { Column, DataListCell, ListFilter } from '../../ui/data-list-parts';
import { ExportMenu } from '../../ui/export-menu';
import { Icon } from '../../ui/icon';
import { listState } from '../../ui/list-state';
import { formatMoney } from '../../ui/money';
import { PageHeader } from '../../ui/page-header';
import { DayPipe } from '../../ui/pipes';
import { StateChip } from '../../ui/state-chip';
import { FundingParts } from '../funding-parts';
import { FUND } from '../parts/fund-rights';
import { StatementsApi } from './statements-api';

/** The statements of the bank, one file each, and how many of their lines still look for a paper. */
@Component({
  selector: 'app-statements-page',
  imports: [
    FundingParts,
    MatButton,
    RouterLink,
    TranslocoPipe,
    EnumTextPipe,
    HasPermission,
    DataList,
    DataListCell,
    ExportMenu,
    Icon,
    PageHeader,
    DayPipe,
    StateChip,
  ],
  template: `
    <app-funding-parts />
    <div class="page">
      <app-page-header [heading]="'statements.heading' | transloco" [lead]="'statements.lead' | transloco">
        <a mainAction matButton="filled" routerLink="/dong-gop/sao-ke/moi" *hasPermission="collect">
          <app-icon name="upload" />{{ 'statements.new' | transloco }}
        </a>
      </app-page-header>
      <app-data-list
        emptyIcon="bank"
        [list]="statements"
        [columns]="columns"
        [filters]="filters()"
        [rowLink]="link"
        [searchable]="false"
        [caption]="'statements.heading' | transloco"
        [emptySentence]="'statements.none' | transloco"
      >
        <ng-template appCell="period" [appCellOf]="statements" let-statement>
          {{ statement.from | day }} – {{ statement.to | day }}
          <span class="quiet">· {{ statement.hamlet?.name || (statement.ledger | enumText: 'FundLedger') }}</span>
        </ng-template>
        <ng-template appCell="open" [appCellOf]="statements" let-statement>
          @if (statement.open) {
            <app-state-chip tone="soon" icon="search" [label]="'statements.openOf' | transloco: { count: statement.open }" />
          } @else {
            <app-state-chip tone="done" icon="checkCircle" [label]="'statements.allDone' | transloco" />
          }
        </ng-template>
        <app-export-menu export name="sao-ke" url="/api/funding/statements/export" [query]="statements.query()" />
        <a emptyAction matButton="outlined" routerLink="/dong-gop/sao-ke/moi" *hasPermission="collect">{{
          'statements.new' | transloco
        }}</a>
      </app-data-list>
    </div>
  `,
})
export class StatementsPage {
  private readonly api = inject(StatementsApi);
  private readonly texts = inject(ServerTexts);

  protected readonly collect = FUND.collect;
  readonly statements = listState<BankStatementDto>({
    load: (_, params) => this.api.list(params),
    filters: ['ledger', 'hamletId'],
    sort: '-from',
  });
  protected readonly columns: readonly Column<BankStatementDto>[] = [
    { key: 'period', label: 'statements.period', main: true },
    { key: 'open', label: 'statements.progress' },
    { key: 'lines', label: 'statements.lines', value: (s) => s.lines, kind: 'num', from: 'tablet' },
    { key: 'incoming', label: 'statements.incoming', value: (s) => formatMoney(s.incoming), kind: 'num' },
    { key: 'outgoing', label: 'statements.outgoing', value: (s) => formatMoney(s.outgoing), kind: 'num' },
    { key: 'fileName', label: 'statements.file', value: (s) => s.fileName, from: 'desk' },
  ];
  protected readonly filters = computed<readonly ListFilter[]>(() => [
    {
      name: 'ledger',
      label: 'gifts.fund',
      options: (['communeA', 'hamletB'] as const).map((value) => ({ value, text: this.texts.enumText('FundLedger', value) })),
    },
  ]);
  protected readonly link = (statement: BankStatementDto) => ['/dong-gop/sao-ke', statement.id];
}
