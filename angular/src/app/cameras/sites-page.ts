import { Component, computed, inject } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import { SiteListItemDto } from '../core/api/models';
import { EnumTextPipe } from '../core/i18n/server-text-pipes';
import { ServerTexts } from '../core/i18n/server-texts';
import { HasPermission } from '../core/session/has-permission';
import { DataList } from '../ui/data-list';
import { Column, DataListCell, ListFilter, ListOrder } from '../ui/data-list-parts';
import { ExportMenu } from '../ui/export-menu';
import { Icon } from '../ui/icon';
import { ListDetail } from '../ui/list-detail';
import { listState } from '../ui/list-state';
import { PageHeader } from '../ui/page-header';
import { EDIT_CAMERAS, SITE_STATUSES } from './cameras-model';
import { hamletChoices } from './hamlet-choices';
import { RegisterParts } from './register-parts';
import { SiteStatusChip } from './site-status-chip';
import { SitesApi } from './sites-api';

/** Places for cameras, from proposal to the camera that hangs there. */
@Component({
  selector: 'app-sites-page',
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
    ListDetail,
    PageHeader,
    RegisterParts,
    SiteStatusChip,
  ],
  template: `
    <app-register-parts />
    <app-list-detail #beside home="/camera/vi-tri" [heading]="'cameras.sites.heading' | transloco" (refresh)="sites.reload()">
      <div class="page">
        <app-page-header [heading]="'cameras.sites.heading' | transloco">
          <a mainAction matButton="filled" routerLink="/camera/vi-tri/moi" *hasPermission="edit">
            <app-icon name="add" />{{ 'cameras.sites.new' | transloco }}
          </a>
        </app-page-header>
        <app-data-list
          emptyIcon="mapMarker"
          [list]="sites"
          [columns]="columns"
          [filters]="filters()"
          [orders]="orders"
          [rowLink]="link"
          [selectedId]="beside.openId()"
          [caption]="'cameras.sites.heading' | transloco"
          [emptySentence]="'cameras.sites.none' | transloco"
        >
          <app-export-menu export name="vi-tri-camera" [url]="exportUrl" [query]="sites.query()" />
          <ng-template appCell="name" [appCellOf]="sites" let-site>
            {{ site.name }}
            @if (site.isImportant) {
              <span class="quiet"> · {{ 'cameras.sites.important' | transloco }}</span>
            }
          </ng-template>
          <ng-template appCell="status" [appCellOf]="sites" let-site><app-site-status-chip [status]="site.status" /></ng-template>
          <ng-template appCell="mount" [appCellOf]="sites" let-site>{{ site.mount | enumText: 'SiteMount' }}</ng-template>
          <a emptyAction matButton="outlined" routerLink="/camera/vi-tri/moi" *hasPermission="edit">{{
            'cameras.sites.new' | transloco
          }}</a>
        </app-data-list>
      </div>
    </app-list-detail>
  `,
})
export class SitesPage {
  private readonly api = inject(SitesApi);
  private readonly texts = inject(ServerTexts);
  private readonly hamlets = hamletChoices();
  protected readonly edit = EDIT_CAMERAS;
  protected readonly exportUrl = this.api.exportUrl;

  readonly sites = listState<SiteListItemDto>({
    load: (_, params) => this.api.list(params),
    filters: ['status', 'hamletId', 'isImportant', 'routeId'],
    sort: 'name',
  });
  protected readonly columns: readonly Column<SiteListItemDto>[] = [
    { key: 'name', label: 'cameras.sites.name', main: true, sortable: true },
    { key: 'place', label: 'cameras.place', value: (s) => s.route?.name ?? s.hamlet?.name },
    { key: 'status', label: 'cameras.sites.status', sortable: true },
    { key: 'mount', label: 'cameras.sites.mount', from: 'desk' },
    { key: 'lenses', label: 'cameras.lenses', value: (s) => s.lensCount, kind: 'num', from: 'desk' },
    { key: 'cameras', label: 'parties.cameras', value: (s) => s.cameras, kind: 'num', from: 'tablet' },
  ];
  protected readonly orders: readonly ListOrder[] = [{ sort: '-created', label: 'cameras.order.newest' }];
  protected readonly filters = computed<readonly ListFilter[]>(() => {
    const routeId = this.sites.query()['routeId'];
    return [
      { name: 'hamletId', label: 'cameras.hamlet', options: this.hamlets().map((h) => ({ value: h.id, text: h.name })) },
      {
        name: 'status',
        label: 'cameras.sites.status',
        options: SITE_STATUSES.map((value) => ({ value, text: this.texts.enumText('SiteStatus', value) })),
      },
      { name: 'isImportant', label: 'cameras.sites.important', options: [{ value: 'true', label: 'cameras.sites.important' }] },
      ...(routeId
        ? [{ name: 'routeId', label: 'cameras.filter.routeId', options: [{ value: String(routeId), label: 'cameras.filter.routeId' }] }]
        : []),
    ];
  });
  protected readonly link = (site: SiteListItemDto) => ['/camera/vi-tri', site.id];
}
