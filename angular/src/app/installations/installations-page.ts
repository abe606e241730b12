import { Component, computed, inject } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import { InstallationListItemDto } from '../core/api/models';
import { EnumTextPipe } from '../core/i18n/server-text-pipes';
import { ServerTexts } from '../core/i18n/server-texts';
import { formatDay } from '../core/i18n/vietnam-time';
import { HasPermission } from '../core/session/has-permission';
import { DataList } from '../ui/data-list';
import { Column, DataListCell, ListFilter } from '../ui/data-list-parts';
import { ExportMenu } from '../ui/export-menu';
import { Icon } from '../ui/icon';
import { listState } from '../ui/list-state';
import { formatMoney } from '../ui/money';
import { PageHeader } from '../ui/page-header';
import { InstallationStatusChip } from './installation-status';
import { InstallationsApi } from './installations-api';
import { EDIT, STATUSES } from './installations-model';

@Component({
  selector: 'app-installations-page',
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
    InstallationStatusChip,
    PageHeader,
  ],
  template: `
    <div class="page">
      <app-page-header [heading]="'installations.heading' | transloco">
        <a mainAction matButton="filled" routerLink="/nghiem-thu/moi" *hasPermission="edit">
          <app-icon name="add" />{{ 'installations.new' | transloco }}
        </a>
      </app-page-header>
      <app-data-list
        [list]="installations"
        [columns]="columns"
        [filters]="filters()"
        [rowLink]="link"
        [caption]="'installations.heading' | transloco"
        emptyIcon="handshake"
        [emptySentence]="'installations.none' | transloco"
      >
        <ng-template appCell="giver" [appCellOf]="installations" let-item>
          {{ item.giverName }} <span class="quiet">({{ item.giverKind | enumText: 'GiverKind' }})</span>
        </ng-template>
        <ng-template appCell="status" [appCellOf]="installations" let-item>
          <app-installation-status [status]="item.status" [conclusion]="item.conclusion" />
        </ng-template>
        <ng-template appCell="defects" [appCellOf]="installations" let-item>
          @if (item.openDefects) {
            <span [class.late]="item.overdueDefects">
              {{
                (item.overdueDefects ? 'installations.defectsOverdue' : 'installations.defectsOpen')
                  | transloco: { count: item.openDefects, late: item.overdueDefects }
              }}
            </span>
          }
        </ng-template>
        <app-export-menu export [url]="api.exportUrl" name="nghiem-thu" [query]="installations.query()" />
        <a emptyAction matButton="outlined" routerLink="/nghiem-thu/moi" *hasPermission="edit">{{ 'installations.new' | transloco }}</a>
      </app-data-list>
    </div>
  `,
  styles: `
    .late {
      color: var(--app-late-ink);
      font-weight: 500;
    }
  `,
})
export class InstallationsPage {
  protected readonly api = inject(InstallationsApi);
  private readonly texts = inject(ServerTexts);
  protected readonly edit = EDIT;

  readonly installations = listState<InstallationListItemDto>({
    load: (_, params) => this.api.list(params),
    filters: ['status', 'giverKind', 'openDefects', 'hamletId'],
    sort: '-created',
  });

  readonly columns: Column<InstallationListItemDto>[] = [
    { key: 'title', label: 'installations.title', value: (i) => i.title, main: true, sortable: true },
    { key: 'giver', label: 'installations.giver' },
    { key: 'status', label: 'installations.status', sortable: true },
    { key: 'handedOver', label: 'installations.handedOverDay', value: (i) => formatDay(i.handedOverDay), sortable: true },
    { key: 'cameras', label: 'installations.cameras', kind: 'num', value: (i) => i.cameras },
    { key: 'defects', label: 'installations.defects', from: 'desk' },
    {
      key: 'value',
      label: 'installations.value',
      kind: 'num',
      value: (i) => (i.value ? formatMoney(i.value) : ''),
      sortable: true,
      from: 'desk',
    },
  ];

  protected readonly filters = computed<ListFilter[]>(() => [
    {
      name: 'status',
      label: 'installations.status',
      options: STATUSES.map((value) => ({ value, text: this.texts.enumText('InstallationStatus', value) })),
    },
    {
      name: 'giverKind',
      label: 'installations.giver',
      options: ['contractor', 'donor'].map((value) => ({ value, text: this.texts.enumText('GiverKind', value) })),
    },
    {
      name: 'openDefects',
      label: 'installations.filter.openDefects',
      options: [{ value: 'true', label: 'installations.filter.openDefects' }],
    },
  ]);

  readonly link = (item: InstallationListItemDto) => ['/nghiem-thu', item.id];
}
