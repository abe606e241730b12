import { Component, inject } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import { BoardListItemDto } from '../core/api/models';
import { EnumTextPipe } from '../core/i18n/server-text-pipes';
import { HasPermission } from '../core/session/has-permission';
import { DataList } from '../ui/data-list';
import { Column, DataListCell, ListFilter } from '../ui/data-list-parts';
import { ExportMenu } from '../ui/export-menu';
import { Icon } from '../ui/icon';
import { listState } from '../ui/list-state';
import { PageHeader } from '../ui/page-header';
import { DayPipe } from '../ui/pipes';
import { StateChip } from '../ui/state-chip';
import { OrganisationApi } from './organisation-api';

@Component({
  selector: 'app-boards-page',
  imports: [
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
    <div class="page">
      <app-page-header [heading]="'organisation.boards.heading' | transloco" [lead]="'organisation.boards.lead' | transloco">
        <a *hasPermission="manage" mainAction matButton="filled" routerLink="/to-chuc/ban/moi">
          <app-icon name="add" />{{ 'organisation.boards.new' | transloco }}
        </a>
      </app-page-header>
      <app-data-list
        emptyIcon="accounts"
        [list]="boards"
        [columns]="columns"
        [filters]="filters"
        [rowLink]="link"
        [caption]="'organisation.boards.heading' | transloco"
        [emptySentence]="'organisation.boards.none' | transloco"
      >
        <ng-template appCell="name" [appCellOf]="boards" let-board>
          {{ board.name }}
          @if (board.validTo) {
            <app-state-chip icon="archive" [label]="'organisation.endedOn' | transloco: { day: (board.validTo | day) }" />
          }
        </ng-template>
        <ng-template appCell="kind" [appCellOf]="boards" let-board>{{ board.kind | enumText: 'BoardKind' }}</ng-template>
        <ng-template appCell="foundingDay" [appCellOf]="boards" let-board>
          @if (board.foundingSymbol || board.foundingDay) {
            {{ board.foundingSymbol }}<br /><span class="quiet">{{ board.foundingDay | day }}</span>
          }
        </ng-template>
        <a *hasPermission="manage" emptyAction matButton="filled" routerLink="/to-chuc/ban/moi">
          <app-icon name="add" />{{ 'organisation.boards.new' | transloco }}
        </a>
        <app-export-menu export url="/api/boards/export" name="ban" [query]="boards.query()" />
      </app-data-list>
    </div>
  `,
})
export class BoardsPage {
  private readonly api = inject(OrganisationApi);

  protected readonly manage = 'CameraProgram.Boards.Manage';
  protected readonly boards = listState<BoardListItemDto>({
    load: (_, params) => this.api.boards(params),
    filters: ['includeDissolved'],
    sort: 'kind',
  });
  protected readonly columns: readonly Column<BoardListItemDto>[] = [
    { key: 'name', label: 'organisation.boards.name', main: true, sortable: true },
    { key: 'kind', label: 'organisation.boards.kind', sortable: true },
    { key: 'head', label: 'organisation.boards.head', value: (b) => b.headName },
    { key: 'members', label: 'organisation.boards.memberCount', kind: 'num', value: (b) => b.memberCount },
    { key: 'foundingDay', label: 'organisation.boards.founding', sortable: true, from: 'tablet' },
  ];
  protected readonly filters: readonly ListFilter[] = [
    {
      name: 'includeDissolved',
      label: 'organisation.boards.includeDissolved',
      options: [{ value: 'true', label: 'organisation.boards.includeDissolved' }],
    },
  ];
  protected readonly link = (board: BoardListItemDto) => ['/to-chuc/ban', board.id];
}
