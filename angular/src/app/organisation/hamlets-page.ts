import { Component, inject } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { MatDialog } from '@angular/material/dialog';
import { TranslocoPipe, TranslocoService } from '@jsverse/transloco';
import { firstValueFrom } from 'rxjs';
import { HamletDto } from '../core/api/models';
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
import { HamletDialog } from './hamlet-dialog';
import { OrganisationApi } from './organisation-api';

@Component({
  selector: 'app-hamlets-page',
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
      <app-page-header [heading]="'organisation.hamlets.heading' | transloco" [lead]="'organisation.hamlets.lead' | transloco">
        <button *hasPermission="manage" mainAction matButton="filled" type="button" (click)="open(null)">
          <app-icon name="add" />{{ 'organisation.hamlets.new' | transloco }}
        </button>
      </app-page-header>
      <app-data-list
        emptyIcon="village"
        [list]="hamlets"
        [columns]="columns"
        [filters]="filters"
        [caption]="'organisation.hamlets.heading' | transloco"
        [emptySentence]="'organisation.hamlets.none' | transloco"
      >
        <ng-template appCell="name" [appCellOf]="hamlets" let-hamlet>
          {{ hamlet.kind | enumText: 'HamletKind' }} {{ hamlet.name }}
          @if (hamlet.validTo) {
            <app-state-chip icon="archive" [label]="'organisation.endedOn' | transloco: { day: (hamlet.validTo | day) }" />
          }
        </ng-template>
        <ng-template appCell="actions" [appCellOf]="hamlets" let-hamlet>
          <span *hasPermission="manage" class="row">
            @if (!hamlet.validTo) {
              <button
                matButton
                type="button"
                [attr.aria-label]="'organisation.editNamed' | transloco: { name: nameOf(hamlet) }"
                (click)="open(hamlet)"
              >
                {{ 'organisation.edit' | transloco }}
              </button>
              <button
                matButton
                type="button"
                [attr.aria-label]="'organisation.closeNamed' | transloco: { name: nameOf(hamlet) }"
                (click)="end(hamlet)"
              >
                {{ 'organisation.close' | transloco }}
              </button>
            }
          </span>
        </ng-template>
        <button *hasPermission="manage" emptyAction matButton="filled" type="button" (click)="open(null)">
          <app-icon name="add" />{{ 'organisation.hamlets.new' | transloco }}
        </button>
        <app-export-menu export url="/api/hamlets/export" name="thon" [query]="hamlets.query()" />
      </app-data-list>
    </div>
  `,
})
export class HamletsPage {
  private readonly api = inject(OrganisationApi);
  private readonly dialog = inject(MatDialog);
  private readonly ends = inject(EndDialogs);
  private readonly notices = inject(Notices);
  private readonly session = inject(Session);
  private readonly texts = inject(ServerTexts);
  private readonly transloco = inject(TranslocoService);

  protected readonly manage = 'CameraProgram.Hamlets.Manage';
  protected readonly hamlets = listState<HamletDto>({
    load: (_, params) => this.api.hamlets(params),
    filters: ['includeClosed'],
    sort: 'name',
  });
  protected readonly columns: readonly Column<HamletDto>[] = [
    { key: 'name', label: 'organisation.hamlets.name', main: true, sortable: true },
    {
      key: 'households',
      label: 'organisation.hamlets.households',
      kind: 'num',
      sortable: true,
      value: (h) => h.households.toLocaleString('vi-VN'),
    },
    {
      key: 'population',
      label: 'organisation.hamlets.population',
      kind: 'num',
      sortable: true,
      value: (h) => h.population.toLocaleString('vi-VN'),
    },
    { key: 'head', label: 'organisation.hamlets.head', value: (h) => h.headName },
    ...(this.session.may(this.manage) ? [{ key: 'actions', label: 'organisation.actions' }] : []),
  ];
  protected readonly filters: readonly ListFilter[] = [
    { name: 'includeClosed', label: 'organisation.includeClosed', options: [{ value: 'true', label: 'organisation.includeClosed' }] },
  ];

  protected async open(hamlet: HamletDto | null): Promise<void> {
    const ref = this.dialog.open<HamletDialog, HamletDto | null, HamletDto | null>(HamletDialog, {
      data: hamlet,
      width: '720px',
      maxWidth: '95vw',
    });
    const saved = await firstValueFrom(ref.afterClosed());
    if (saved) this.told('organisation.savedNamed', saved);
  }

  protected async end(hamlet: HamletDto): Promise<void> {
    const ended = await this.ends.ask({
      heading: this.transloco.translate('organisation.closeNamed', { name: this.nameOf(hamlet) }),
      sentence: this.transloco.translate(hamlet.unit ? 'organisation.hamlets.closeWithUnit' : 'organisation.hamlets.closeSentence', {
        unit: hamlet.unit?.name,
      }),
      action: this.transloco.translate('organisation.close'),
      from: hamlet.validFrom,
      withReason: false,
      end: ({ lastDay }) => this.api.closeHamlet(hamlet, { lastDay }),
    });
    if (ended) this.told('organisation.closedNamed', ended);
  }

  /** "Thôn Đèo Lăn". */
  protected nameOf(hamlet: HamletDto): string {
    return `${this.texts.enumText('HamletKind', hamlet.kind)} ${hamlet.name}`;
  }

  private told(key: string, hamlet: HamletDto): void {
    this.notices.done(key, { name: this.nameOf(hamlet) });
    this.hamlets.reload();
  }
}
