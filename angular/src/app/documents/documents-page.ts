import { Component, computed, inject, signal } from '@angular/core';
import { toSignal } from '@angular/core/rxjs-interop';
import { MatButton } from '@angular/material/button';
import { MatMenu, MatMenuItem, MatMenuTrigger } from '@angular/material/menu';
import { RouterLink } from '@angular/router';
import { TranslocoPipe, TranslocoService } from '@jsverse/transloco';
import { catchError, of } from 'rxjs';
import { DocumentListItemDto } from '../core/api/models';
import { Clock } from '../core/clock';
import { Download } from '../core/http/download';
import { Language } from '../core/i18n/language';
import { EnumTextPipe } from '../core/i18n/server-text-pipes';
import { ServerTexts } from '../core/i18n/server-texts';
import { DataList } from '../ui/data-list';
import { Column, DataListCell, ListFilter } from '../ui/data-list-parts';
import { Icon } from '../ui/icon';
import { ListDetail } from '../ui/list-detail';
import { listState } from '../ui/list-state';
import { PageHeader } from '../ui/page-header';
import { DayPipe } from '../ui/pipes';
import { StateChip } from '../ui/state-chip';
import { DocumentsApi } from './documents-api';
import { BODIES, registerYears } from './documents-model';

/** The register of papers that went out. */
@Component({
  selector: 'app-documents-page',
  imports: [
    MatButton,
    MatMenu,
    MatMenuItem,
    MatMenuTrigger,
    RouterLink,
    TranslocoPipe,
    EnumTextPipe,
    DataList,
    DataListCell,
    Icon,
    ListDetail,
    PageHeader,
    DayPipe,
    StateChip,
  ],
  templateUrl: './documents-page.html',
  styleUrl: './documents-page.scss',
})
export class DocumentsPage {
  private readonly api = inject(DocumentsApi);
  private readonly download = inject(Download);
  private readonly clock = inject(Clock);
  private readonly texts = inject(ServerTexts);
  private readonly transloco = inject(TranslocoService);
  private readonly language = inject(Language);

  private readonly types = toSignal(this.api.types().pipe(catchError(() => of([]))), { initialValue: [] });

  /** What is being fetched: the address of a file, or of the export. */
  protected readonly fetching = signal<string | null>(null);

  readonly documents = listState<DocumentListItemDto>({
    load: (_, params) => this.api.list(params),
    filters: ['year', 'typeCode', 'bodyKind'],
    sort: '-day',
  });

  readonly columns: Column<DocumentListItemDto>[] = [
    { key: 'symbol', label: 'documents.symbol', sortable: true },
    { key: 'day', label: 'documents.day', sortable: true },
    { key: 'subject', label: 'documents.subject', main: true, sortable: true },
    { key: 'signerName', label: 'documents.signer', sortable: true },
    { key: 'files', label: 'documents.files', from: 'desk' },
  ];

  protected readonly filters = computed<ListFilter[]>(() => {
    this.language.current();
    const types = this.types().map((type) => ({ value: type.code, text: type.name }));
    return [
      { name: 'year', label: 'documents.year', options: registerYears(this.clock.today()).map((year) => ({ value: year, text: year })) },
      ...(types.length > 1 ? [{ name: 'typeCode', label: 'documents.type', options: types }] : []),
      {
        name: 'bodyKind',
        label: 'documents.issuer',
        options: BODIES.map((value) => ({ value, text: this.texts.enumText('IssuingBodyKind', value) })),
      },
    ];
  });

  readonly link = (document: DocumentListItemDto) => ['/van-ban', document.id];

  protected pdf(document: DocumentListItemDto): Promise<void> {
    return this.fetch(this.api.pdfUrl(document.id), `${document.id}.pdf`);
  }

  protected docx(document: DocumentListItemDto): Promise<void> {
    return this.fetch(this.api.docxUrl(document.id), `${document.id}.docx`);
  }

  protected export(format: 'xlsx' | 'csv'): Promise<void> {
    const { page: _, pageSize: __, ...shown } = this.documents.query();
    const name = `${this.transloco.translate('documents.exportName')}.${format}`;
    return this.fetch(this.api.exportUrl, name, { ...(shown as Record<string, string | number>), format });
  }

  private async fetch(url: string, name: string, params?: Record<string, string | number>): Promise<void> {
    if (this.fetching()) return;
    this.fetching.set(url);
    await this.download.save(url, name, params);
    this.fetching.set(null);
  }
}
