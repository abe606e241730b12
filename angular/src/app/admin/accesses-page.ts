import { Component, computed, effect, inject } from '@angular/core';
import { takeUntilDestroyed, toSignal } from '@angular/core/rxjs-interop';
import { FormControl, ReactiveFormsModule } from '@angular/forms';
import { TranslocoPipe } from '@jsverse/transloco';
import { catchError, merge, of } from 'rxjs';
import { AccessEntryDto, UserLookupDto } from '../core/api/models';
import { ServerTexts } from '../core/i18n/server-texts';
import { DataList } from '../ui/data-list';
import { Column, DataListCell, ListFilter } from '../ui/data-list-parts';
import { DateInput } from '../ui/date-input';
import { listState } from '../ui/list-state';
import { PageHeader } from '../ui/page-header';
import { InstantPipe } from '../ui/pipes';
import { AdminApi } from './admin-api';

const KINDS = ['contactShown', 'contactPrinted', 'contactExported'];

/** Who has looked at personal data that are masked otherwise, newest first. */
@Component({
  selector: 'app-accesses-page',
  imports: [ReactiveFormsModule, TranslocoPipe, DataList, DataListCell, DateInput, InstantPipe, PageHeader],
  template: `
    <div class="page">
      <app-page-header [heading]="'admin.accesses.heading' | transloco" [lead]="'admin.accesses.lead' | transloco" />
      <app-data-list
        emptyIcon="eye"
        [list]="log"
        [columns]="columns"
        [filters]="filters()"
        [caption]="'admin.accesses.heading' | transloco"
        [searchLabel]="'admin.accesses.search' | transloco"
        [emptySentence]="'admin.accesses.none' | transloco"
      >
        <span filter class="days">
          <app-date-input [label]="'admin.audit.from' | transloco" [formControl]="from" />
          <app-date-input [label]="'admin.audit.to' | transloco" [formControl]="to" />
        </span>
        <ng-template appCell="user" [appCellOf]="log" let-entry>
          {{ entry.forName ? ('admin.accesses.for' | transloco: { person: entry.userName, principal: entry.forName }) : entry.userName }}
        </ng-template>
        <ng-template appCell="at" [appCellOf]="log" let-entry>
          <time [attr.datetime]="entry.at">{{ entry.at | instant }}</time>
        </ng-template>
      </app-data-list>
    </div>
  `,
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
  `,
})
export class AccessesPage {
  private readonly api = inject(AdminApi);
  private readonly texts = inject(ServerTexts);
  private readonly people = toSignal(this.api.people().pipe(catchError(() => of<UserLookupDto[]>([]))), { initialValue: [] });

  protected readonly log = listState<AccessEntryDto>({
    load: (_, params) => this.api.accesses(params),
    filters: ['userId', 'kind', 'from', 'to', 'subjectId'],
    sort: '-at',
  });
  protected readonly columns: readonly Column<AccessEntryDto>[] = [
    { key: 'subject', label: 'admin.accesses.whose', value: (entry) => entry.subjectName, main: true },
    { key: 'kind', label: 'admin.accesses.how', value: (entry) => this.texts.enumText('AccessKind', entry.kind) },
    { key: 'user', label: 'admin.accesses.who' },
    { key: 'at', label: 'admin.audit.when', sortable: true },
  ];
  protected readonly from = new FormControl<string | null>(null);
  protected readonly to = new FormControl<string | null>(null);
  protected readonly filters = computed<readonly ListFilter[]>(() => [
    {
      name: 'userId',
      label: 'admin.accesses.who',
      options: this.people().map((person) => ({ value: person.id, text: person.fullName })),
    },
    {
      name: 'kind',
      label: 'admin.accesses.how',
      options: KINDS.map((value) => ({ value, text: this.texts.enumText('AccessKind', value) })),
    },
  ]);

  constructor() {
    const days = [
      ['from', this.from],
      ['to', this.to],
    ] as const;
    // "Clear filters" and the way back in the browser change the address, which the fields follow.
    effect(() => {
      const query = this.log.query();
      for (const [name, control] of days) control.setValue((query[name] as string | undefined) ?? null, { emitEvent: false });
    });
    merge(...days.map(([, control]) => control.valueChanges))
      .pipe(takeUntilDestroyed())
      .subscribe(() => {
        for (const [name, control] of days) {
          if (control.valid && (this.log.query()[name] ?? null) !== control.value) this.log.setFilter(name, control.value);
        }
      });
  }
}
