import { Component, computed, inject } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { RouterLink } from '@angular/router';
import { TranslocoPipe, TranslocoService } from '@jsverse/transloco';
import { firstValueFrom } from 'rxjs';
import { HotspotDto } from '../core/api/models';
import { EnumTextPipe } from '../core/i18n/server-text-pipes';
import { ServerTexts } from '../core/i18n/server-texts';
import { Notices } from '../core/notices';
import { HasPermission } from '../core/session/has-permission';
import { Session } from '../core/session/session';
import { DataList } from '../ui/data-list';
import { Column, DataListCell, ListFilter } from '../ui/data-list-parts';
import { Dialogs } from '../ui/dialogs';
import { ExportMenu } from '../ui/export-menu';
import { Icon } from '../ui/icon';
import { listState } from '../ui/list-state';
import { PageHeader } from '../ui/page-header';
import { DRAW_MAP, HOTSPOT_KINDS } from './cameras-model';
import { hamletChoices } from './hamlet-choices';
import { RegisterParts } from './register-parts';
import { RoutesApi } from './routes-api';

/** Places that are watched more closely (điểm phức tạp). */
@Component({
  selector: 'app-hotspots-page',
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
    RegisterParts,
  ],
  template: `
    <app-register-parts />
    <div class="page">
      <app-page-header [heading]="'cameras.hotspots.heading' | transloco">
        <a mainAction matButton="filled" routerLink="/camera/diem-phuc-tap/moi" *hasPermission="draw">
          <app-icon name="add" />{{ 'cameras.hotspots.new' | transloco }}
        </a>
      </app-page-header>
      <app-data-list
        emptyIcon="flag"
        [list]="hotspots"
        [columns]="columns"
        [filters]="filters()"
        [rowLink]="link"
        [caption]="'cameras.hotspots.heading' | transloco"
        [emptySentence]="'cameras.hotspots.none' | transloco"
      >
        <app-export-menu export name="diem-phuc-tap" [url]="exportUrl" [query]="hotspots.query()" />
        <ng-template appCell="kind" [appCellOf]="hotspots" let-hotspot>{{ hotspot.kind | enumText: 'HotspotKind' }}</ng-template>
        <ng-template appCell="actions" [appCellOf]="hotspots" let-hotspot>
          <button
            *hasPermission="draw"
            matButton
            type="button"
            [attr.aria-label]="'cameras.hotspots.removeOne' | transloco: { name: hotspot.name }"
            (click)="remove(hotspot)"
          >
            <app-icon name="delete" />{{ 'cameras.remove' | transloco }}
          </button>
        </ng-template>
        <a emptyAction matButton="outlined" routerLink="/camera/diem-phuc-tap/moi" *hasPermission="draw">
          {{ 'cameras.hotspots.new' | transloco }}
        </a>
      </app-data-list>
    </div>
  `,
})
export class HotspotsPage {
  private readonly api = inject(RoutesApi);
  private readonly texts = inject(ServerTexts);
  private readonly dialogs = inject(Dialogs);
  private readonly notices = inject(Notices);
  private readonly transloco = inject(TranslocoService);
  private readonly mayDraw = inject(Session).may(DRAW_MAP);
  private readonly hamlets = hamletChoices();
  protected readonly draw = DRAW_MAP;
  protected readonly exportUrl = this.api.hotspotExportUrl;

  readonly hotspots = listState<HotspotDto>({
    load: (_, params) => this.api.hotspots(params),
    filters: ['kind', 'hamletId'],
    sort: 'name',
  });
  protected readonly columns: readonly Column<HotspotDto>[] = [
    { key: 'name', label: 'cameras.hotspots.name', value: (h) => h.name, main: true, sortable: true },
    { key: 'kind', label: 'cameras.hotspots.kind', sortable: true },
    { key: 'hamlet', label: 'cameras.hamlet', value: (h) => h.hamlet?.name },
    { key: 'note', label: 'cameras.note', value: (h) => h.note, from: 'desk' },
    ...(this.mayDraw ? [{ key: 'actions', label: 'cameras.actions' }] : []),
  ];
  protected readonly filters = computed<readonly ListFilter[]>(() => [
    { name: 'hamletId', label: 'cameras.hamlet', options: this.hamlets().map((h) => ({ value: h.id, text: h.name })) },
    {
      name: 'kind',
      label: 'cameras.hotspots.kind',
      options: HOTSPOT_KINDS.map((value) => ({ value, text: this.texts.enumText('HotspotKind', value) })),
    },
  ]);
  protected readonly link = (hotspot: HotspotDto) => (this.mayDraw ? ['/camera/diem-phuc-tap', hotspot.id, 'sua'] : null);

  protected async remove(hotspot: HotspotDto): Promise<void> {
    const agreed = await this.dialogs.confirm({
      heading: this.transloco.translate('cameras.hotspots.ask.remove', { name: hotspot.name }),
      sentence: this.transloco.translate('cameras.hotspots.ask.removeSentence'),
      action: this.transloco.translate('cameras.remove'),
      dangerous: true,
    });
    if (!agreed) return;
    try {
      await firstValueFrom(this.api.removeHotspot(hotspot));
      this.notices.done('cameras.removed', { name: hotspot.name });
    } catch (error) {
      this.notices.failed(error);
    }
    this.hotspots.reload();
  }
}
