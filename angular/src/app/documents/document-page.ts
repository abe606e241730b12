import { Component, computed, effect, inject, input, signal, untracked } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import { catchError, firstValueFrom, of } from 'rxjs';
import { DocumentDto } from '../core/api/models';
import { Download } from '../core/http/download';
import { ProblemDetails, toProblem } from '../core/http/problem-details';
import { PageTitle } from '../core/i18n/page-title';
import { EnumTextPipe } from '../core/i18n/server-text-pipes';
import { Notices } from '../core/notices';
import { Session } from '../core/session/session';
import { fileSize } from '../ui/file-size';
import { BusyButton } from '../ui/busy-button';
import { Icon } from '../ui/icon';
import { ListDetail } from '../ui/list-detail';
import { PageHeader } from '../ui/page-header';
import { PdfView } from '../ui/pdf-view';
import { DayPipe, InstantPipe } from '../ui/pipes';
import { ProblemBanner } from '../ui/problem-banner';
import { StateChip } from '../ui/state-chip';
import { DocumentsApi } from './documents-api';
import { inGroups, sourceLink } from './documents-model';

/** One issued paper, with the true PDF beside what the register says of it. */
@Component({
  selector: 'app-document-page',
  imports: [
    MatButton,
    RouterLink,
    TranslocoPipe,
    EnumTextPipe,
    BusyButton,
    Icon,
    PageHeader,
    PdfView,
    DayPipe,
    InstantPipe,
    ProblemBanner,
    StateChip,
  ],
  templateUrl: './document-page.html',
  styleUrl: './document-page.scss',
})
export class DocumentPage {
  private readonly api = inject(DocumentsApi);
  private readonly downloads = inject(Download);
  private readonly notices = inject(Notices);
  private readonly title = inject(PageTitle);
  private readonly session = inject(Session);

  protected readonly beside = inject(ListDetail, { optional: true });

  readonly id = input.required<string>();

  protected readonly document = signal<DocumentDto | null>(null);
  protected readonly problem = signal<ProblemDetails | null>(null);
  protected readonly fetching = signal(false);
  protected readonly size = fileSize;
  protected readonly groups = inGroups;
  protected readonly source = computed(() => sourceLink(this.document()!));
  /** The register is open to more people than plans and reports are. */
  protected readonly maySeeSource = computed(() =>
    this.session.may(this.document()!.sourceKind === 'plan' ? 'CameraProgram.Plans' : 'CameraProgram.Reviews'),
  );
  /** The drawing is an ornament here: without it the page is whole. */
  protected readonly qr = signal<string | null>(null);
  protected readonly pdf = computed(() => this.api.pdfUrl(this.document()!.id));
  protected readonly files = computed(() => {
    const { id, pdf, docx } = this.document()!;
    return [
      { ...pdf, kind: 'PDF', url: this.api.pdfUrl(id), icon: 'filePdf' as const, save: 'documents.savePdf' },
      { ...docx, kind: 'Word', url: this.api.docxUrl(id), icon: 'fileWord' as const, save: 'documents.saveWord' },
    ];
  });

  constructor() {
    effect(() => {
      const id = this.id();
      untracked(() => {
        this.document.set(null);
        void this.load(id);
      });
    });
  }

  protected async load(id: string): Promise<void> {
    this.problem.set(null);
    this.qr.set(null);
    try {
      const document = await firstValueFrom(this.api.get(id));
      // Another row may have been opened meanwhile.
      if (id !== this.id()) return;
      this.document.set(document);
      this.title.name(document.symbol);
      const qr = await firstValueFrom(this.api.qr(id).pipe(catchError(() => of(null))));
      if (qr && id === this.id()) this.qr.set(`data:image/svg+xml,${encodeURIComponent(qr)}`);
    } catch (error) {
      if (id === this.id()) this.problem.set(toProblem(error));
    }
  }

  protected async save(file: { url: string; fileName: string }): Promise<void> {
    if (this.fetching()) return;
    this.fetching.set(true);
    await this.downloads.save(file.url, file.fileName);
    this.fetching.set(false);
  }

  /** The clipboard exists only on HTTPS and localhost; elsewhere the button is not shown. */
  protected readonly copies = !!globalThis.navigator?.clipboard;

  protected async copy(text: string, done: string): Promise<void> {
    await navigator.clipboard.writeText(text);
    this.notices.done(done);
  }

  protected publicAddress(path: string): string {
    return new URL(path, location.origin).href;
  }
}
