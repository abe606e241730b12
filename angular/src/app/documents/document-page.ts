import { BreakpointObserver } from '@angular/cdk/layout';
import { Component, computed, effect, inject, input, signal, untracked } from '@angular/core';
import { toSignal } from '@angular/core/rxjs-interop';
import { MatButton } from '@angular/material/button';
import { DomSanitizer, Title } from '@angular/platform-browser';
import { RouterLink } from '@angular/router';
import { TranslocoPipe, TranslocoService } from '@jsverse/transloco';
import { firstValueFrom, map } from 'rxjs';
import { Download } from '../core/http/download';
import { ProblemDetails, toProblem } from '../core/http/problem-details';
import { EnumTextPipe } from '../core/i18n/server-text-pipes';
import { Notices } from '../core/notices';
import { fileSize } from '../ui/file-size';
import { Icon } from '../ui/icon';
import { PageHeader } from '../ui/page-header';
import { DayPipe, InstantPipe } from '../ui/pipes';
import { ProblemBanner } from '../ui/problem-banner';
import { StateChip } from '../ui/state-chip';
import { DocumentsApi } from './documents-api';
import { inGroups, RegisteredDocument, sourceLink } from './documents-model';

/** One issued paper, with the true PDF beside what the register says of it. */
@Component({
  selector: 'app-document-page',
  imports: [MatButton, RouterLink, TranslocoPipe, EnumTextPipe, Icon, PageHeader, DayPipe, InstantPipe, ProblemBanner, StateChip],
  templateUrl: './document-page.html',
  styleUrl: './document-page.scss',
})
export class DocumentPage {
  private readonly api = inject(DocumentsApi);
  private readonly downloads = inject(Download);
  private readonly notices = inject(Notices);
  private readonly sanitizer = inject(DomSanitizer);
  private readonly title = inject(Title);
  private readonly transloco = inject(TranslocoService);

  readonly id = input.required<string>();

  protected readonly document = signal<RegisteredDocument | null>(null);
  protected readonly problem = signal<ProblemDetails | null>(null);
  protected readonly fetching = signal(false);
  protected readonly size = fileSize;
  protected readonly groups = inGroups;
  protected readonly source = computed(() => sourceLink(this.document()!));
  protected readonly qr = computed(() => this.api.qrUrl(this.document()!.id));
  protected readonly pdf = computed(() => this.api.pdfUrl(this.document()!.id));
  /** Only the address of a known paper of this program gets into the frame. */
  protected readonly framed = computed(() => this.sanitizer.bypassSecurityTrustResourceUrl(`${this.pdf()}#navpanes=0&view=FitH`));
  protected readonly files = computed(() => {
    const { id, pdf, docx } = this.document()!;
    return [
      { ...pdf, kind: 'PDF', url: this.api.pdfUrl(id), icon: 'filePdf' as const, save: 'documents.savePdf' },
      { ...docx, kind: 'Word', url: this.api.docxUrl(id), icon: 'fileWord' as const, save: 'documents.saveWord' },
    ];
  });
  /** Phones show no PDF inside a page. */
  protected readonly wide = toSignal(
    inject(BreakpointObserver)
      .observe('(min-width: 900px)')
      .pipe(map((state) => state.matches)),
    {
      initialValue: false,
    },
  );

  constructor() {
    effect(() => {
      const id = this.id();
      untracked(() => void this.load(id));
    });
  }

  protected async load(id: string): Promise<void> {
    this.problem.set(null);
    try {
      const document = await firstValueFrom(this.api.get(id));
      this.document.set(document);
      this.title.setTitle(`${document.symbol} – ${this.transloco.translate('app.name')}`);
    } catch (error) {
      this.problem.set(toProblem(error));
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
