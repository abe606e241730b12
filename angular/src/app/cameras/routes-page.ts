import { Component, computed, inject } from '@angular/core';
import { toSignal } from '@angular/core/rxjs-interop';
import { MatButton } from '@angular/material/button';
import { RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import { catchError, map, of } from 'rxjs';
import { RouteCoverageDto, RouteListItemDto } from '../core/api/models';
import { Download } from '../core/http/download';
import { Language } from '../core/i18n/language';
import { EnumTextPipe } from '../core/i18n/server-text-pipes';
import { ServerTexts } from '../core/i18n/server-texts';
import { HasPermission } from '../core/session/has-permission';
import { formatMetres } from '../map/geo';
import { DataList } from '../ui/data-list';
import { Column, DataListCell, ListFilter, ListOrder } from '../ui/data-list-parts';
import { ExportMenu } from '../ui/export-menu';
import { Icon } from '../ui/icon';
import { ListDetail } from '../ui/list-detail';
import { listState } from '../ui/list-state';
import { PageHeader } from '../ui/page-header';
import { InstantPipe } from '../ui/pipes';
import { DRAW_MAP, ROUTE_KINDS } from './cameras-model';
import { hamletChoices } from './hamlet-choices';
import { shareOf } from './coverage-words';
import { RegisterMapApi } from './register-map-api';
import { RegisterParts } from './register-parts';
import { RoutesApi } from './routes-api';

/** Roads, alleys, kiệt and lanes on which cameras look. */
@Component({
  selector: 'app-routes-page',
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
    InstantPipe,
    ListDetail,
    PageHeader,
    RegisterParts,
  ],
  template: `
    <app-register-parts />
    <app-list-detail #beside home="/camera/tuyen" [heading]="'cameras.routes.heading' | transloco" (refresh)="routes.reload()">
      <div class="page">
        <app-page-header [heading]="'cameras.routes.heading' | transloco">
          <button quietAction matButton type="button" (click)="saveGeoJson()">
            <app-icon name="download" />{{ 'cameras.geoJson.export' | transloco }}
          </button>
          <ng-container quietAction>
            <a matButton routerLink="/camera/tuyen/nhap" *hasPermission="draw">
              <app-icon name="upload" />{{ 'cameras.geoJson.import' | transloco }}
            </a>
          </ng-container>
          <a mainAction matButton="filled" routerLink="/camera/tuyen/moi" *hasPermission="draw">
            <app-icon name="add" />{{ 'cameras.routes.new' | transloco }}
          </a>
        </app-page-header>
        <app-data-list
          emptyIcon="route"
          [list]="routes"
          [columns]="columns"
          [filters]="filters()"
          [orders]="orders"
          [rowLink]="link"
          [selectedId]="beside.openId()"
          [caption]="'cameras.routes.heading' | transloco"
          [emptySentence]="'cameras.routes.none' | transloco"
        >
          <app-export-menu export name="tuyen" [url]="exportUrl" [query]="routes.query()" />
          <ng-template appCell="name" [appCellOf]="routes" let-route>
            {{ route.name }}
            @if (route.isKey) {
              <span class="quiet"> · {{ 'cameras.routes.key' | transloco }}</span>
            }
          </ng-template>
          <ng-template appCell="kind" [appCellOf]="routes" let-route>{{ route.kind | enumText: 'RouteKind' }}</ng-template>
          <ng-template appCell="surveyed" [appCellOf]="routes" let-route>
            {{ route.lastSurveyed ? (route.lastSurveyed | instant) : ('cameras.routes.notSurveyed' | transloco) }}
          </ng-template>
          <a emptyAction matButton="outlined" routerLink="/camera/tuyen/moi" *hasPermission="draw">{{
            'cameras.routes.new' | transloco
          }}</a>
        </app-data-list>
      </div>
    </app-list-detail>
  `,
})
export class RoutesPage {
  private readonly api = inject(RoutesApi);
  private readonly texts = inject(ServerTexts);
  private readonly language = inject(Language);
  private readonly download = inject(Download);
  private readonly hamlets = hamletChoices();
  private readonly coverage = toSignal(
    inject(RegisterMapApi)
      .coverage()
      .pipe(
        map(({ byRoute }) => new Map(byRoute.map((route) => [route.routeId, route]))),
        catchError(() => of(new Map<string, RouteCoverageDto>())),
      ),
    { initialValue: new Map<string, RouteCoverageDto>() },
  );
  protected readonly draw = DRAW_MAP;
  protected readonly exportUrl = this.api.exportUrl;

  readonly routes = listState<RouteListItemDto>({
    load: (_, params) => this.api.list(params),
    filters: ['kind', 'hamletId', 'isKey', 'isDrawn'],
    sort: 'name',
  });
  protected readonly columns: readonly Column<RouteListItemDto>[] = [
    { key: 'name', label: 'cameras.routes.name', main: true, sortable: true },
    { key: 'kind', label: 'cameras.routes.kind', sortable: true },
    { key: 'hamlet', label: 'cameras.hamlet', value: (r) => r.hamlet?.name },
    { key: 'length', label: 'cameras.routes.length', value: (r) => this.metres(r.lengthMetres), kind: 'num', sortable: true },
    { key: 'covered', label: 'cameras.coverage.share', value: (r) => this.share(r), kind: 'num', from: 'tablet' },
    { key: 'cameras', label: 'cameras.routes.camerasHere', value: (r) => r.cameras, kind: 'num', from: 'tablet' },
    { key: 'surveyed', label: 'cameras.routes.surveyed', from: 'desk' },
  ];
  protected readonly orders: readonly ListOrder[] = [{ sort: '-length', label: 'cameras.routes.longest' }];
  protected readonly filters = computed<readonly ListFilter[]>(() => [
    { name: 'hamletId', label: 'cameras.hamlet', options: this.hamlets().map((h) => ({ value: h.id, text: h.name })) },
    {
      name: 'kind',
      label: 'cameras.routes.kind',
      options: ROUTE_KINDS.map((value) => ({ value, text: this.texts.enumText('RouteKind', value) })),
    },
    { name: 'isKey', label: 'cameras.routes.key', options: [{ value: 'true', label: 'cameras.routes.key' }] },
    { name: 'isDrawn', label: 'cameras.routes.notDrawn', options: [{ value: 'false', label: 'cameras.routes.notDrawn' }] },
  ]);
  protected readonly link = (route: RouteListItemDto) => ['/camera/tuyen', route.id];

  protected saveGeoJson(): Promise<void> {
    return this.download.save(this.api.geoJsonUrl, 'tuyen.geojson');
  }

  private share(route: RouteListItemDto): string {
    const coverage = this.coverage().get(route.id);
    return coverage && route.lengthMetres > 0 ? shareOf(coverage, this.language.current()) : '–';
  }

  private metres(length: number): string {
    return length > 0 ? formatMetres(length, this.language.current()) : '–';
  }
}
