import { Component, computed, inject } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import { hamletChoices } from '../cameras/hamlet-choices';
import { PartyListItemDto } from '../core/api/models';
import { EnumTextPipe } from '../core/i18n/server-text-pipes';
import { ServerTexts } from '../core/i18n/server-texts';
import { HasPermission } from '../core/session/has-permission';
import { DataList } from '../ui/data-list';
import { Column, DataListCell, ListFilter } from '../ui/data-list-parts';
import { ExportMenu } from '../ui/export-menu';
import { Icon } from '../ui/icon';
import { ListDetail } from '../ui/list-detail';
import { listState } from '../ui/list-state';
import { PageHeader } from '../ui/page-header';
import { PartiesApi } from './parties-api';
import { EDIT_PARTIES, PARTY_KINDS } from './parties-model';

/** Households, agencies, schools… that take part. */
@Component({
  selector: 'app-parties-page',
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
  ],
  template: `
    <app-list-detail #beside home="/ho-don-vi" [heading]="'parties.heading' | transloco" (refresh)="parties.reload()">
      <div class="page">
        <app-page-header [heading]="'parties.heading' | transloco">
          <a mainAction matButton="filled" routerLink="/ho-don-vi/moi" *hasPermission="edit">
            <app-icon name="add" />{{ 'parties.new' | transloco }}
          </a>
        </app-page-header>
        <app-data-list
          emptyIcon="village"
          [list]="parties"
          [columns]="columns"
          [filters]="filters()"
          [rowLink]="link"
          [selectedId]="beside.openId()"
          [caption]="'parties.heading' | transloco"
          [searchLabel]="'parties.search' | transloco"
          [emptySentence]="'parties.none' | transloco"
        >
          <app-export-menu export name="ho-don-vi" [url]="exportUrl" [query]="parties.query()" />
          <ng-template appCell="name" [appCellOf]="parties" let-party>
            {{ party.fullName }}
            @if (party.representative) {
              <span class="quiet"> · {{ party.representative }}</span>
            }
          </ng-template>
          <ng-template appCell="kind" [appCellOf]="parties" let-party>{{ party.kind | enumText: 'PartyKind' }}</ng-template>
          <a emptyAction matButton="outlined" routerLink="/ho-don-vi/moi" *hasPermission="edit">{{ 'parties.new' | transloco }}</a>
        </app-data-list>
      </div>
    </app-list-detail>
  `,
})
export class PartiesPage {
  private readonly api = inject(PartiesApi);
  private readonly texts = inject(ServerTexts);
  private readonly hamlets = hamletChoices();
  protected readonly edit = EDIT_PARTIES;
  protected readonly exportUrl = this.api.exportUrl;

  readonly parties = listState<PartyListItemDto>({
    load: (_, params) => this.api.list(params),
    filters: ['kind', 'hamletId', 'hasCameras'],
    sort: 'name',
  });
  protected readonly columns: readonly Column<PartyListItemDto>[] = [
    { key: 'name', label: 'parties.name', main: true, sortable: true },
    { key: 'kind', label: 'parties.kind', sortable: true },
    { key: 'hamlet', label: 'parties.hamlet', value: (p) => p.hamlet?.name },
    { key: 'phone', label: 'parties.phone', value: (p) => p.maskedPhone, kind: 'whole', from: 'tablet' },
    { key: 'cameras', label: 'parties.cameras', value: (p) => p.cameras, kind: 'num', from: 'tablet' },
  ];
  protected readonly filters = computed<readonly ListFilter[]>(() => [
    { name: 'hamletId', label: 'parties.hamlet', options: this.hamlets().map((h) => ({ value: h.id, text: h.name })) },
    {
      name: 'kind',
      label: 'parties.kind',
      options: PARTY_KINDS.map((value) => ({ value, text: this.texts.enumText('PartyKind', value) })),
    },
    {
      name: 'hasCameras',
      label: 'parties.cameras',
      options: [
        { value: 'true', label: 'parties.withCameras' },
        { value: 'false', label: 'parties.withoutCameras' },
      ],
    },
  ]);
  protected readonly link = (party: PartyListItemDto) => ['/ho-don-vi', party.id];
}
