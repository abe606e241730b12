import { Component, computed, inject } from '@angular/core';
import { toObservable, toSignal } from '@angular/core/rxjs-interop';
import { ReactiveFormsModule } from '@angular/forms';
import { TranslocoPipe } from '@jsverse/transloco';
import { catchError, of, switchMap } from 'rxjs';
import { AuditEntityTypeDto, AuditEntryDto, AuditPartDto, UserLookupDto } from '../core/api/models';
import { Language } from '../core/i18n/language';
import { ServerTexts } from '../core/i18n/server-texts';
import { DataList } from '../ui/data-list';
import { Column, DataListCell, ListFilter } from '../ui/data-list-parts';
import { DateInput } from '../ui/date-input';
import { ExportMenu } from '../ui/export-menu';
import { listDays } from '../ui/list-days';
import { listState } from '../ui/list-state';
import { PageHeader } from '../ui/page-header';
import { InstantPipe } from '../ui/pipes';
import { AdminApi } from './admin-api';

/** How the API names the program as the one who did something. */
const PROGRAM = '00000000-0000-0000-0000-000000000000';

/** Every change in the commune, in sentences, newest first. */
@Component({
  selector: 'app-audit-page',
  imports: [ReactiveFormsModule, TranslocoPipe, DataList, DataListCell, DateInput, ExportMenu, InstantPipe, PageHeader],
  templateUrl: './audit-page.html',
  styles: `
    .days {
      display: flex;
      flex-wrap: wrap;
      gap: 8px;
    }
    .days app-date-input {
      inline-size: 180px;
    }
    time {
      white-space: nowrap;
    }
    .told {
      min-width: 0;
      text-align: start;
    }
    .sentence {
      overflow-wrap: anywhere;
    }
    dl + dl {
      margin-top: 8px;
    }
    summary {
      width: max-content;
      padding-block: 4px;
      color: var(--app-ink-quiet);
      cursor: pointer;
    }
    dl {
      display: grid;
      grid-template-columns: minmax(120px, 240px) minmax(0, 1fr);
      gap: 4px 16px;
      padding: 8px 12px;
      border-inline-start: 3px solid var(--app-line);
    }
    dt {
      color: var(--app-ink-quiet);
    }
    dd {
      overflow-wrap: anywhere;
      white-space: pre-line;
    }
    del {
      color: var(--app-ink-quiet);
    }
    ins {
      text-decoration: none;
    }
    @media (max-width: 599.98px) {
      dl {
        grid-template-columns: minmax(0, 1fr);
        gap: 0;
      }
      dd {
        margin-bottom: 8px;
      }
    }
  `,
})
export class AuditPage {
  private readonly api = inject(AdminApi);
  private readonly texts = inject(ServerTexts);

  protected readonly trail = listState<AuditEntryDto>({
    load: (_, params) => this.api.trail(params),
    filters: ['userId', 'entityType', 'action', 'from', 'to', 'entityId'],
    sort: '-instant',
  });
  protected readonly columns: readonly Column<AuditEntryDto>[] = [
    { key: 'sentence', label: 'admin.audit.what', main: true },
    { key: 'instant', label: 'admin.audit.when', sortable: true },
  ];
  protected readonly days = listDays(this.trail);

  private readonly people = toSignal(this.api.people().pipe(catchError(() => of<UserLookupDto[]>([]))), { initialValue: [] });
  private readonly types = toSignal(
    toObservable(inject(Language).current).pipe(
      switchMap(() => this.api.trailTypes().pipe(catchError(() => of<AuditEntityTypeDto[]>([])))),
    ),
    { initialValue: [] },
  );
  protected readonly filters = computed<readonly ListFilter[]>(() => [
    {
      name: 'userId',
      label: 'admin.audit.who',
      options: [
        { value: PROGRAM, text: this.texts.find('Audit:Program') ?? '' },
        ...this.people().map((person) => ({ value: person.id, text: person.fullName })),
      ],
    },
    { name: 'entityType', label: 'admin.audit.kind', options: this.types().map((type) => ({ value: type.type, text: type.text })) },
    {
      name: 'action',
      label: 'admin.audit.action',
      options: ['created', 'changed', 'deleted'].map((action) => ({ value: action, text: this.texts.enumText('AuditAction', action) })),
    },
  ]);

  protected countOf(row: AuditEntryDto): number {
    return this.partsOf(row).reduce((sum, part) => sum + part.changes.length, 0);
  }

  protected partsOf(row: AuditEntryDto): readonly AuditPartDto[] {
    return [row, ...row.alike];
  }
}
