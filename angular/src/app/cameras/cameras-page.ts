import { Component, computed, inject, signal } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import { CameraListItemDto } from '../core/api/models';
import { ServerTexts } from '../core/i18n/server-texts';
import { HasPermission } from '../core/session/has-permission';
import { DataList } from '../ui/data-list';
import { Column, DataListCell, FilterOption, ListFilter, ListOrder } from '../ui/data-list-parts';
import { ExportMenu } from '../ui/export-menu';
import { Icon } from '../ui/icon';
import { ListDetail } from '../ui/list-detail';
import { listState } from '../ui/list-state';
import { PageHeader } from '../ui/page-header';
import { PARTY_KINDS } from '../parties/parties-model';
import { CameraStatusChip } from './camera-status-chip';
import { CamerasApi } from './cameras-api';
import { CAMERA_STATUSES, EDIT_CAMERAS, FUNDINGS, IMAGE_CHECKS, LINK_LEVELS } from './cameras-model';
import { hamletChoices } from './hamlet-choices';
import { RegisterParts } from './register-parts';

@Component({
  selector: 'app-cameras-page',
  imports: [
    MatButton,
    RouterLink,
    TranslocoPipe,
    HasPermission,
    DataList,
    DataListCell,
    ExportMenu,
    Icon,
    ListDetail,
    PageHeader,
    CameraStatusChip,
    RegisterParts,
  ],
  template: `
    <app-register-parts />
    <app-list-detail #beside home="/camera/danh-sach" [heading]="'cameras.heading' | transloco" (refresh)="cameras.reload()">
      <div class="page">
        <app-page-header [heading]="'cameras.heading' | transloco">
          <a quietAction matButton routerLink="/camera/nhap-danh-sach" *hasPermission="importLists">
            <app-icon name="upload" />{{ 'imports.heading' | transloco }}
          </a>
          <a mainAction matButton="filled" routerLink="/camera/danh-sach/moi" *hasPermission="edit">
            <app-icon name="add" />{{ 'cameras.new' | transloco }}
          </a>
        </app-page-header>
        <app-data-list
          emptyIcon="cctv"
          [list]="cameras"
          [columns]="columns"
          [filters]="filters()"
          [orders]="orders"
          [rowLink]="link"
          [selectedId]="beside.openId()"
          [caption]="'cameras.heading' | transloco"
          [searchLabel]="'cameras.search' | transloco"
          [emptySentence]="'cameras.none' | transloco"
        >
          <button filter matButton type="button" [attr.aria-pressed]="moreFilters()" (click)="moreFilters.set(!moreFilters())">
            <app-icon name="filter" />{{ (moreFilters() ? 'cameras.fewerFilters' : 'cameras.moreFilters') | transloco }}
          </button>
          <app-export-menu export name="camera" [url]="exportUrl" [query]="cameras.query()" />
          <ng-template appCell="name" [appCellOf]="cameras" let-camera>
            {{ camera.name }}
            @if (camera.code) {
              <span class="quiet whole"> · {{ camera.code }}</span>
            }
          </ng-template>
          <ng-template appCell="status" [appCellOf]="cameras" let-camera>
            <app-camera-status-chip [status]="camera.status" [imageCheck]="camera.imageCheck" />
          </ng-template>
          <a emptyAction matButton="outlined" routerLink="/camera/danh-sach/moi" *hasPermission="edit">{{ 'cameras.new' | transloco }}</a>
        </app-data-list>
      </div>
    </app-list-detail>
  `,
  styles: '.whole { white-space: nowrap; }',
})
export class CamerasPage {
  private readonly api = inject(CamerasApi);
  private readonly texts = inject(ServerTexts);
  private readonly hamlets = hamletChoices();
  protected readonly edit = EDIT_CAMERAS;
  protected readonly importLists = 'CameraProgram.Cameras.Import';
  protected readonly exportUrl = this.api.exportUrl;

  /** The rarer filters take room that a phone does not have. */
  protected readonly moreFilters = signal(false);

  readonly cameras = listState<CameraListItemDto>({
    load: (_, params) => this.api.list(params),
    filters: [
      'status',
      'hamletId',
      'ownerKind',
      'imageCheck',
      'reaimProposed',
      'link',
      'funding',
      'isPlaced',
      'isPublicAsset',
      'ofCommune',
      'routeId',
      'siteId',
      'partyId',
    ],
    sort: 'name',
  });
  protected readonly columns: readonly Column<CameraListItemDto>[] = [
    { key: 'name', label: 'cameras.name', main: true, sortable: true },
    { key: 'owner', label: 'cameras.owner', value: (c) => c.owner?.name },
    { key: 'place', label: 'cameras.place', value: (c) => c.route?.name ?? c.hamlet?.name },
    { key: 'status', label: 'cameras.status', sortable: true },
    { key: 'lenses', label: 'cameras.lenses', value: (c) => c.lensCount, kind: 'num', sortable: true, from: 'desk' },
    { key: 'link', label: 'cameras.link', value: (c) => this.texts.enumText('LinkLevel', c.link), from: 'desk' },
  ];
  protected readonly orders: readonly ListOrder[] = [
    { sort: '-created', label: 'cameras.order.newest' },
    { sort: '-since', label: 'cameras.order.changed' },
  ];
  protected readonly filters = computed<readonly ListFilter[]>(() => {
    const query = this.cameras.query();
    const words = (type: string, values: readonly string[]): FilterOption[] =>
      values.map((value) => ({ value, text: this.texts.enumText(type, value) }));
    const one = (name: string, value: string): ListFilter => ({
      name,
      label: `cameras.filter.${name}`,
      options: [{ value, label: `cameras.filter.${name}` }],
    });
    // Other pages lead here with these; they are taken off, not put on.
    const given = (name: string): ListFilter[] => (query[name] ? [one(name, String(query[name]))] : []);
    const rare = [
      { name: 'link', label: 'cameras.link', options: words('LinkLevel', LINK_LEVELS) },
      { name: 'funding', label: 'cameras.funding', options: words('CameraFunding', FUNDINGS) },
      one('isPlaced', 'false'),
      one('isPublicAsset', 'true'),
      one('ofCommune', 'true'),
    ].filter(({ name }) => this.moreFilters() || query[name]);
    return [
      { name: 'hamletId', label: 'cameras.hamlet', options: this.hamlets().map((h) => ({ value: h.id, text: h.name })) },
      { name: 'ownerKind', label: 'cameras.ownerKind', options: words('PartyKind', PARTY_KINDS) },
      { name: 'status', label: 'cameras.status', options: words('CameraStatus', CAMERA_STATUSES) },
      { name: 'imageCheck', label: 'cameras.imageCheck', options: words('ImageCheck', IMAGE_CHECKS) },
      one('reaimProposed', 'true'),
      ...rare,
      ...given('routeId'),
      ...given('siteId'),
      ...given('partyId'),
    ];
  });
  protected readonly link = (camera: CameraListItemDto) => ['/camera/danh-sach', camera.id];
}
