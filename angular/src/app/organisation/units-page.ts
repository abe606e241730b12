import { Component, computed, inject } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { MatDialog } from '@angular/material/dialog';
import { TranslocoPipe, TranslocoService } from '@jsverse/transloco';
import { firstValueFrom } from 'rxjs';
import { OrgUnitDto } from '../core/api/models';
import { EnumTextPipe } from '../core/i18n/server-text-pipes';
import { ServerTexts } from '../core/i18n/server-texts';
import { Notices } from '../core/notices';
import { HasPermission } from '../core/session/has-permission';
import { Session } from '../core/session/session';
import { DataList } from '../ui/data-list';
import { Column, DataListCell, ListFilter } from '../ui/data-list-parts';
import { ExportMenu } from '../ui/export-menu';
import { Icon } from '../ui/icon';
import { listState } from '../ui/list-state';
import { PageHeader } from '../ui/page-header';
import { DayPipe } from '../ui/pipes';
import { StateChip } from '../ui/state-chip';
import { EndDialogs } from './end-dialog';
import { OrganisationApi } from './organisation-api';
import { UNIT_KINDS, UnitDialog } from './unit-dialog';

@Component({
  selector: 'app-units-page',
  imports: [
    MatButton,
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
      <app-page-header [heading]="'organisation.units.heading' | transloco" [lead]="'organisation.units.lead' | transloco">
        <button *hasPermission="manage" mainAction matButton="filled" type="button" (click)="open(null)">
          <app-icon name="add" />{{ 'organisation.units.new' | transloco }}
        </button>
      </app-page-header>
      <app-data-list
        emptyIcon="building"
        [list]="units"
        [columns]="columns"
        [filters]="filters()"
        [caption]="'organisation.units.heading' | transloco"
        [emptySentence]="'organisation.units.none' | transloco"
      >
        <ng-template appCell="name" [appCellOf]="units" let-unit>
          {{ unit.name }}
          @if (unit.validTo) {
            <app-state-chip icon="archive" [label]="'organisation.endedOn' | transloco: { day: (unit.validTo | day) }" />
          }
        </ng-template>
        <ng-template appCell="kind" [appCellOf]="units" let-unit>{{ unit.kind | enumText: 'OrgUnitKind' }}</ng-template>
        <ng-template appCell="actions" [appCellOf]="units" let-unit>
          <span *hasPermission="manage" class="row">
            @if (!unit.validTo) {
              <button
                matButton
                type="button"
                [attr.aria-label]="'organisation.editNamed' | transloco: { name: unit.name }"
                (click)="open(unit)"
              >
                {{ 'organisation.edit' | transloco }}
              </button>
              <button
                matButton
                type="button"
                [attr.aria-label]="'organisation.closeNamed' | transloco: { name: unit.name }"
                (click)="end(unit)"
              >
                {{ 'organisation.close' | transloco }}
              </button>
            }
          </span>
        </ng-template>
        <button *hasPermission="manage" emptyAction matButton="filled" type="button" (click)="open(null)">
          <app-icon name="add" />{{ 'organisation.units.new' | transloco }}
        </button>
        <app-export-menu export url="/api/org-units/export" name="don-vi" [query]="units.query()" />
      </app-data-list>
    </div>
  `,
})
export class UnitsPage {
  private readonly api = inject(OrganisationApi);
  private readonly dialog = inject(MatDialog);
  private readonly ends = inject(EndDialogs);
  private readonly notices = inject(Notices);
  private readonly session = inject(Session);
  private readonly texts = inject(ServerTexts);
  private readonly transloco = inject(TranslocoService);

  protected readonly manage = 'CameraProgram.OrgUnits.Manage';
  protected readonly units = listState<OrgUnitDto>({
    load: (_, params) => this.api.units(params),
    filters: ['kind', 'includeClosed'],
    sort: 'name',
  });
  protected readonly columns: readonly Column<OrgUnitDto>[] = [
    { key: 'name', label: 'organisation.units.name', main: true, sortable: true },
    { key: 'kind', label: 'organisation.units.kind', sortable: true },
    { key: 'shortName', label: 'organisation.units.shortName', value: (u) => u.shortName, from: 'tablet' },
    ...(this.session.may(this.manage) ? [{ key: 'actions', label: 'organisation.actions' }] : []),
  ];
  protected readonly filters = computed<readonly ListFilter[]>(() => [
    {
      name: 'kind',
      label: 'organisation.units.kind',
      options: UNIT_KINDS.map((kind) => ({ value: kind, text: this.texts.enumText('OrgUnitKind', kind) })),
    },
    { name: 'includeClosed', label: 'organisation.includeClosed', options: [{ value: 'true', label: 'organisation.includeClosed' }] },
  ]);

  protected async open(unit: OrgUnitDto | null): Promise<void> {
    const ref = this.dialog.open<UnitDialog, OrgUnitDto | null, OrgUnitDto | null>(UnitDialog, {
      data: unit,
      width: '640px',
      maxWidth: '95vw',
    });
    const saved = await firstValueFrom(ref.afterClosed());
    if (saved) this.told('organisation.savedNamed', saved);
  }

  protected async end(unit: OrgUnitDto): Promise<void> {
    const ended = await this.ends.ask({
      heading: this.transloco.translate('organisation.closeNamed', { name: unit.name }),
      sentence: this.transloco.translate('organisation.units.closeSentence'),
      action: this.transloco.translate('organisation.close'),
      from: unit.validFrom,
      withReason: false,
      end: ({ lastDay }) => this.api.closeUnit(unit, { lastDay }),
    });
    if (ended) this.told('organisation.closedNamed', ended);
  }

  private told(key: string, unit: OrgUnitDto): void {
    this.notices.done(key, { name: unit.name });
    this.units.reload();
  }
}
