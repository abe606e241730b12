import { BreakpointObserver } from '@angular/cdk/layout';
import { HttpClient, HttpEventType, HttpResponse } from '@angular/common/http';
import { Component, computed, DestroyRef, effect, inject, input, signal, untracked } from '@angular/core';
import { takeUntilDestroyed, toSignal } from '@angular/core/rxjs-interop';
import { MatButton } from '@angular/material/button';
import { DomSanitizer } from '@angular/platform-browser';
import { TranslocoPipe, TranslocoService } from '@jsverse/transloco';
import { firstValueFrom, from, fromEvent, map, mergeMap, takeUntil } from 'rxjs';
import { Connection } from '../core/http/connection';
import { Download } from '../core/http/download';
import { ProblemDetails, toFileProblem } from '../core/http/problem-details';
import { ActingFor } from '../core/session/acting-for';
import { Icon } from './icon';
import { ProblemBanner } from './problem-banner';

/** Bytes of a PDF that is shown at most: as large as a paper may be that is handed in to be checked. */
export const MAX_PDF_BYTES = 25 * 1024 * 1024;

/**
 * A PDF, fetched as the person who is signed in (or stands in for another) and shown in the page on a wide screen;
 * phones show none inside a page, so there it is fetched only when it is opened:
 * `<app-pdf-view #paper [url]="…" [version]="plan.version" name="05-KH.pdf" [heading]="…" />
 *  <app-busy-button icon="filePdf" [busy]="paper.fetching()" (press)="paper.open()">…</app-busy-button>`.
 */
@Component({
  selector: 'app-pdf-view',
  host: { '[hidden]': '!wide() && !problem()' },
  imports: [MatButton, TranslocoPipe, Icon, ProblemBanner],
  template: `
    <app-problem-banner [problem]="problem()" [retry]="tooLarge() ? false : 'always'" (again)="again()" />
    @if (tooLarge()) {
      <div>
        <button matButton="outlined" type="button" (click)="save()"><app-icon name="download" />{{ 'pdf.save' | transloco }}</button>
      </div>
    }
    @if (wide()) {
      @if (framed(); as src) {
        <iframe [src]="src" [title]="heading()"></iframe>
      } @else if (!problem()) {
        <div class="sheet skeleton" role="status" [attr.aria-label]="'pdf.loading' | transloco"></div>
      }
    }
  `,
  styles: `
    :host([hidden]) {
      display: none;
    }
    :host {
      display: grid;
      gap: 12px;
      align-content: start;
      grid-template-columns: minmax(0, 1fr);
    }
    iframe,
    .sheet {
      inline-size: 100%;
      block-size: calc(100dvh - var(--app-top) - 96px);
      min-block-size: 480px;
      border: 1px solid var(--app-line);
      border-radius: var(--app-radius);
      background: var(--app-neutral-ground);
    }
  `,
})
export class PdfView {
  private readonly http = inject(HttpClient);
  private readonly actingFor = inject(ActingFor);
  private readonly download = inject(Download);
  private readonly sanitizer = inject(DomSanitizer);
  private readonly transloco = inject(TranslocoService);
  private attempt: { stop: AbortController; address: Promise<string | null> } | null = null;

  readonly url = input.required<string>();
  /** The file is fetched again when this changes. */
  readonly version = input(0);
  /** Name of the file where the browser saves it instead of opening a tab. */
  readonly name = input.required<string>();
  /** What the frame holds, for screen readers. */
  readonly heading = input.required<string>();

  readonly fetching = signal(false);
  protected readonly problem = signal<ProblemDetails | null>(null);
  protected readonly tooLarge = computed(() => this.problem()?.status === 413);
  private readonly address = signal<string | null>(null);
  protected readonly wide = toSignal(
    inject(BreakpointObserver)
      .observe('(min-width: 1024px)')
      .pipe(map((state) => state.matches)),
    { initialValue: false },
  );
  /** A PDF of this program, just fetched: nothing a stranger could have put into the address. */
  protected readonly framed = computed(() => {
    const address = this.address();
    return address ? this.sanitizer.bypassSecurityTrustResourceUrl(`${address}#navpanes=0&view=FitH`) : null;
  });

  constructor() {
    effect(() => {
      this.url();
      this.version();
      // A draft shows the signature of whoever looks at it, as whom they act.
      this.actingFor.delegationId();
      untracked(() => this.forget());
      if (this.wide()) untracked(() => void this.load());
    });
    inject(Connection)
      .restored.pipe(takeUntilDestroyed())
      .subscribe(() => this.wide() && this.problem() && void this.load());
    inject(DestroyRef).onDestroy(() => this.forget());
  }

  /** Opens the PDF in a tab of its own; where the browser refuses that, saves it. */
  async open(): Promise<void> {
    const address = this.address() ?? (await this.load());
    if (address && !window.open(address, '_blank')) this.download.hand(address, this.name());
  }

  protected again(): void {
    void (this.wide() ? this.load() : this.open());
  }

  protected save(): void {
    void this.download.save(this.url(), this.name());
  }

  /** Where the fetched file lies in the browser; null when it did not come, or another is wanted by now. */
  private load(): Promise<string | null> {
    if (!this.attempt) {
      const stop = new AbortController();
      this.attempt = { stop, address: this.fetch(stop.signal) };
    }
    return this.attempt.address;
  }

  private async fetch(stop: AbortSignal): Promise<string | null> {
    this.fetching.set(true);
    this.problem.set(null);
    const answer = await this.bytes(stop).catch(toFileProblem);
    if (stop.aborted || !answer) return null;
    this.attempt = null;
    this.fetching.set(false);
    if (!(answer instanceof Blob)) {
      this.problem.set(answer);
      return null;
    }
    const address = URL.createObjectURL(answer);
    this.address.set(address);
    return address;
  }

  private bytes(stop: AbortSignal): Promise<Blob | null> {
    const events = this.http.get(this.url(), { responseType: 'blob', observe: 'events', reportProgress: true });
    return firstValueFrom(
      events.pipe(
        takeUntil(fromEvent(stop, 'abort')),
        mergeMap((event) => {
          const size = event.type === HttpEventType.DownloadProgress ? Math.max(event.loaded, event.total ?? 0) : sizeOf(event);
          if (size > MAX_PDF_BYTES) throw { status: 413, detail: this.transloco.translate('pdf.tooLarge') } satisfies ProblemDetails;
          return event instanceof HttpResponse ? from([event.body]) : from([]);
        }),
      ),
      { defaultValue: null },
    );
  }

  private forget(): void {
    this.attempt?.stop.abort();
    this.attempt = null;
    this.fetching.set(false);
    this.problem.set(null);
    const address = this.address();
    if (address) URL.revokeObjectURL(address);
    this.address.set(null);
  }
}

function sizeOf(event: unknown): number {
  return event instanceof HttpResponse && event.body instanceof Blob ? event.body.size : 0;
}
