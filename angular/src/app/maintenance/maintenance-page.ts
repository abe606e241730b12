import { Component, computed, inject, viewChild } from '@angular/core';
import { toSignal } from '@angular/core/rxjs-interop';
import { MatButton } from '@angular/material/button';
import { RouterLink } from '@angular/router';
import { TranslocoPipe, TranslocoService } from '@jsverse/transloco';
import { catchError, of } from 'rxjs';
import { TicketListItemDto } from '../core/api/models';
import { EnumTextPipe } from '../core/i18n/server-text-pipes';
import { ServerTexts } from '../core/i18n/server-texts';
import { HasPermission } from '../core/session/has-permission';
import { Session } from '../core/session/session';
import { DataList } from '../ui/data-list';
import { Column, DataListCell, ListFilter } from '../ui/data-list-parts';
import { DueLabel } from '../ui/due-label';
import { ExportMenu } from '../ui/export-menu';
import { Icon } from '../ui/icon';
import { ListDetail } from '../ui/list-detail';
import { listState } from '../ui/list-state';
import { formatMoney } from '../ui/money';
import { PageHeader } from '../ui/page-header';
import { DayPipe, InstantPipe } from '../ui/pipes';
import { MaintenanceApi } from './maintenance-api';
import { durationText, HANDLE, KINDS, REPORT, STATUSES } from './maintenance-model';
import { TicketCounts } from './ticket-counts';
import { TicketStatusChip } from './ticket-status';

@Component({
  selector: 'app-maintenance-page',
  imports: [
    MatButton,
    RouterLink,
    TranslocoPipe,
    EnumTextPipe,
    HasPermission,
    DataList,
    DataListCell,
    DueLabel,
    ExportMenu,
    Icon,
    ListDetail,
    PageHeader,
    DayPipe,
    InstantPipe,
    TicketCounts,
    TicketStatusChip,
  ],
  templateUrl: './maintenance-page.html',
  styles: `
    .priority {
      --app-icon-size: 16px;
      display: inline-flex;
      align-items: center;
      gap: 4px;
      margin-inline-end: 6px;
      vertical-align: -2px;
      font-size: 0.8125rem;
      font-weight: 600;
      color: var(--app-late-ink);
    }
    .where {
      display: block;
      font-size: 0.8125rem;
      font-weight: 400;
      color: var(--app-ink-quiet);
    }
    .due {
      display: inline-flex;
      flex-wrap: wrap;
      gap: 2px 8px;
    }
  `,
})
export class MaintenancePage {
  protected readonly api = inject(MaintenanceApi);
  private readonly texts = inject(ServerTexts);
  private readonly session = inject(Session);
  private readonly transloco = inject(TranslocoService);
  private readonly counts = viewChild(TicketCounts);
  private readonly options = toSignal(this.api.options().pipe(catchError(() => of(null))), { initialValue: null });

  protected readonly report = REPORT;

  readonly tickets = listState<TicketListItemDto>({
    load: (_, params) => this.api.list(params),
    filters: ['open', 'overdue', 'unassigned', 'status', 'kind', 'hamletId', 'unitId', 'contractor', 'cameraId'],
    exclusive: [['overdue', 'unassigned']],
    sort: '-reported',
  });

  readonly columns: Column<TicketListItemDto>[] = [
    { key: 'camera', label: 'maintenance.camera', main: true, sortable: true },
    { key: 'kind', label: 'maintenance.kind' },
    { key: 'status', label: 'maintenance.status', sortable: true },
    { key: 'due', label: 'maintenance.dueDay', sortable: true },
    { key: 'responsible', label: 'maintenance.responsible', value: (t) => t.responsibleName ?? '–' },
    { key: 'reported', label: 'maintenance.reportedAt', kind: 'whole', sortable: true, from: 'desk' },
    { key: 'downtime', label: 'maintenance.downtime', value: (t) => this.duration(t.downtimeMinutes), from: 'desk' },
    {
      key: 'cost',
      label: 'maintenance.cost',
      kind: 'num',
      value: (t) => (t.cost ? formatMoney(t.cost) : ''),
      sortable: true,
      from: 'desk',
    },
  ];

  protected readonly filters = computed<ListFilter[]>(() => {
    const options = this.options();
    const chip = (name: string): ListFilter => ({
      name,
      label: `maintenance.filter.${name}`,
      options: [{ value: 'true', label: `maintenance.filter.${name}` }],
    });
    const filters: ListFilter[] = [
      chip('overdue'),
      ...(this.session.may(HANDLE) ? [chip('unassigned')] : []),
      chip('open'),
      {
        name: 'status',
        label: 'maintenance.status',
        options: STATUSES.map((value) => ({ value, text: this.texts.enumText('TicketStatus', value) })),
      },
      {
        name: 'kind',
        label: 'maintenance.kind',
        options: KINDS.map((value) => ({ value, text: this.texts.enumText('FaultKind', value) })),
      },
    ];
    if (options && options.hamlets.length > 1) {
      filters.push({ name: 'hamletId', label: 'maintenance.hamlet', options: options.hamlets.map((h) => ({ value: h.id, text: h.name })) });
    }
    if (options && options.units.length > 1) {
      filters.push({ name: 'unitId', label: 'maintenance.unit', options: options.units.map((u) => ({ value: u.id, text: u.name })) });
    }
    if (options?.contractors.length) {
      filters.push({
        name: 'contractor',
        label: 'maintenance.contractor',
        options: options.contractors.map((c) => ({ value: c, text: c })),
      });
    }
    return filters;
  });

  readonly link = (ticket: TicketListItemDto) => ['/bao-tri', ticket.id];

  protected refresh(): void {
    this.tickets.reload();
    this.counts()?.reload();
  }

  private duration(minutes: number): string {
    return minutes ? durationText(minutes, (key, values) => this.transloco.translate(key, values)) : '';
  }
}
