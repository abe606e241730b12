import { HttpEvent, HttpEventType } from '@angular/common/http';
import { Component, DestroyRef, effect, inject, input, signal, untracked } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { TranslocoPipe } from '@jsverse/transloco';
import { firstValueFrom, Subscription } from 'rxjs';
import { FileCheckDto, PublicDocumentDto } from '../core/api/models';
import { ProblemDetails, toProblem } from '../core/http/problem-details';
import { Language } from '../core/i18n/language';
import { fileSize } from '../ui/file-size';
import { Icon } from '../ui/icon';
import { DayPipe } from '../ui/pipes';
import { ProblemBanner } from '../ui/problem-banner';
import { DocumentsApi } from './documents-api';
import { inGroups, MAX_CHECK_BYTES } from './documents-model';
import { refusalOf, Verdict, verdictOf } from './file-verdict';

/** Where the QR code of a printed paper leads: anybody sees what was issued and may check a file against it. */
@Component({
  selector: 'app-paper-check-page',
  imports: [MatButton, TranslocoPipe, Icon, DayPipe, ProblemBanner],
  templateUrl: './paper-check-page.html',
  styleUrl: './paper-check-page.scss',
})
export class PaperCheckPage {
  private readonly api = inject(DocumentsApi);
  private sending: Subscription | null = null;

  protected readonly language = inject(Language);

  /** What is printed in the QR code; empty when somebody typed the address without it. */
  readonly code = input('');

  protected readonly paper = signal<PublicDocumentDto | null>(null);
  protected readonly unknown = signal(false);
  protected readonly problem = signal<ProblemDetails | null>(null);

  protected readonly over = signal(false);
  protected readonly fileName = signal('');
  /** Per cent sent; null while nothing is being sent. */
  protected readonly percent = signal<number | null>(null);
  protected readonly verdict = signal<Verdict | null>(null);
  protected readonly sha256 = signal('');
  protected readonly refusal = signal<string | null>(null);
  protected readonly checkProblem = signal<ProblemDetails | null>(null);
  protected readonly max = fileSize(MAX_CHECK_BYTES);
  protected readonly groups = inGroups;

  constructor() {
    effect(() => {
      const code = this.code();
      untracked(() => void this.load(code));
    });
    inject(DestroyRef).onDestroy(() => this.sending?.unsubscribe());
  }

  protected async load(code: string): Promise<void> {
    this.problem.set(null);
    this.unknown.set(!code);
    if (!code) return;
    try {
      this.paper.set(await firstValueFrom(this.api.published(code)));
    } catch (error) {
      const problem = toProblem(error);
      this.unknown.set(problem.status === 404);
      if (problem.status !== 404) this.problem.set(problem);
    }
  }

  protected chosen(event: Event): void {
    const field = event.target as HTMLInputElement;
    this.check(field.files?.[0]);
    field.value = '';
  }

  protected dragged(event: DragEvent, over: boolean): void {
    event.preventDefault();
    this.over.set(over);
  }

  protected dropped(event: DragEvent): void {
    event.preventDefault();
    this.over.set(false);
    this.check(event.dataTransfer?.files[0]);
  }

  private check(file: File | undefined): void {
    if (!file) return;
    this.sending?.unsubscribe();
    this.fileName.set(file.name);
    this.verdict.set(null);
    this.checkProblem.set(null);
    this.percent.set(null);
    this.refusal.set(refusalOf(file));
    if (this.refusal()) return;
    this.percent.set(0);
    this.sending = this.api.check(this.code(), file).subscribe({
      next: (event) => this.progressed(event),
      error: (error: unknown) => {
        this.percent.set(null);
        this.checkProblem.set(toProblem(error));
      },
    });
  }

  private progressed(event: HttpEvent<FileCheckDto>): void {
    if (event.type === HttpEventType.UploadProgress && event.total) {
      this.percent.set(Math.round((100 * event.loaded) / event.total));
    } else if (event.type === HttpEventType.Response && event.body) {
      this.percent.set(null);
      this.sha256.set(event.body.sha256);
      this.verdict.set(verdictOf(event.body.matches));
    }
  }
}
