import { Component, computed, inject, signal } from '@angular/core';
import { toSignal } from '@angular/core/rxjs-interop';
import { MatButton } from '@angular/material/button';
import { RouterLink } from '@angular/router';
import { TranslocoPipe, TranslocoService } from '@jsverse/transloco';
import { catchError, of } from 'rxjs';
import { hamletChoices } from '../cameras/hamlet-choices';
import { CommitmentListItemDto, CommitmentTermsListItemDto } from '../core/api/models';
import { Download } from '../core/http/download';
import { EnumTextPipe } from '../core/i18n/server-text-pipes';
import { ServerTexts } from '../core/i18n/server-texts';
import { HasPermission } from '../core/session/has-permission';
import { Session } from '../core/session/session';
import { BusyButton } from '../ui/busy-button';
import { DataList } from '../ui/data-list';
import { Column, DataListCell, ListFilter, ListOrder } from '../ui/data-list-parts';
import { Dialogs } from '../ui/dialogs';
import { ExportMenu } from '../ui/export-menu';
import { Icon } from '../ui/icon';
import { ListDetail } from '../ui/list-detail';
import { listState } from '../ui/list-state';
import { PageHeader } from '../ui/page-header';
import { DayPipe } from '../ui/pipes';
import { CommitmentStateChip } from './commitment-state-chip';
import { CommitmentsApi } from './commitments-api';
import { CONTACTS, EDIT, KINDS, STATES } from './commitments-model';

/** The commitments of households and units. */
@Component({
  selector: 'app-commitments-page',
  imports: [
    MatButton,
    RouterLink,
    TranslocoPipe,
    EnumTextPipe,
    HasPermission,
    BusyButton,
    DataList,
    DataListCell,
    ExportMenu,
    Icon,
    ListDetail,
    PageHeader,
    DayPipe,
    CommitmentStateChip,
  ],
  templateUrl: './commitments-page.html',
})
export class CommitmentsPage {
  private readonly api = inject(CommitmentsApi);
  private readonly download = inject(Download);
  private readonly dialogs = inject(Dialogs);
  private readonly session = inject(Session);
  private readonly texts = inject(ServerTexts);
  private readonly words = inject(TranslocoService);
  private readonly hamlets = hamletChoices();
  private readonly versions = toSignal(this.api.terms().pipe(catchError(() => of<CommitmentTermsListItemDto[]>([]))), { initialValue: [] });

  protected readonly edit = EDIT;
  protected readonly exportUrl = this.api.exportUrl;
  protected readonly printing = signal(false);

  readonly commitments = listState<CommitmentListItemDto>({
    load: (_, params) => this.api.list(params),
    filters: ['state', 'hamletId', 'partyKind', 'termsId', 'partyId'],
    sort: 'name',
  });
  protected readonly columns: readonly Column<CommitmentListItemDto>[] = [
    { key: 'name', label: 'commitments.party', main: true, sortable: true },
    { key: 'state', label: 'commitments.state' },
    { key: 'hamlet', label: 'commitments.hamlet', value: (c) => c.hamlet?.name },
    { key: 'cameras', label: 'commitments.cameras', value: (c) => c.cameras, kind: 'num', from: 'tablet' },
    { key: 'signedDay', label: 'commitments.signedDay', kind: 'whole', sortable: true, from: 'tablet' },
    { key: 'validTo', label: 'commitments.validTo', kind: 'whole', sortable: true, from: 'desk' },
  ];
  protected readonly orders: readonly ListOrder[] = [{ sort: '-changed', label: 'commitments.newestFirst' }];
  protected readonly filters = computed<readonly ListFilter[]>(() => [
    {
      name: 'state',
      label: 'commitments.state',
      options: STATES.map((value) => ({ value, text: this.texts.enumText('CommitmentState', value) })),
    },
    { name: 'hamletId', label: 'commitments.hamlet', options: this.hamlets().map((h) => ({ value: h.id, text: h.name })) },
    {
      name: 'partyKind',
      label: 'commitments.kind',
      options: KINDS.map((value) => ({ value, text: this.texts.enumText('PartyKind', value) })),
    },
    ...(this.versions().length > 1
      ? [
          {
            name: 'termsId',
            label: 'commitments.terms.one',
            options: this.versions().map((t) => ({
              value: t.id,
              text: this.words.translate<string>('commitments.terms.number', { number: t.number }),
            })),
          },
        ]
      : []),
  ]);

  protected readonly link = (commitment: CommitmentListItemDto) => ['/cam-ket', commitment.id];

  /** Everything that the filters name, in one file. */
  protected async print(): Promise<void> {
    if (this.printing()) return;
    const withContacts = this.session.may(CONTACTS) ? await this.askForContacts() : false;
    if (withContacts === null) return;
    this.printing.set(true);
    const { page: _, pageSize: __, sort: ___, ...shown } = this.commitments.query();
    await this.download.save(this.api.papersUrl, 'cam-ket.pdf', {
      ...(shown as Record<string, string | number>),
      withContacts: String(withContacts),
    });
    this.printing.set(false);
  }

  private async askForContacts(): Promise<boolean | null> {
    const answer = await this.dialogs.choose({
      heading: this.words.translate('commitments.print.all', { count: this.commitments.total() }),
      sentence: this.words.translate('commitments.print.contactsSentence'),
      action: this.words.translate('commitments.print.without'),
      other: this.words.translate('commitments.print.with'),
    });
    return answer === null ? null : answer === 'other';
  }
}
