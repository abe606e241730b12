import { HttpErrorResponse, HttpEvent, HttpEventType } from '@angular/common/http';
import { booleanAttribute, Component, computed, ElementRef, inject, input, model, signal, viewChild, DestroyRef } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { TranslocoPipe, TranslocoService } from '@jsverse/transloco';
import { Observable, Subscription } from 'rxjs';
import { ProblemDetails, problemMessage, toProblem } from '../core/http/problem-details';
import { fileSize } from './file-size';
import { Icon } from './icon';

/** A file that the server holds. */
export interface StoredFile {
  id: string;
  fileName: string;
  /** Bytes. */
  size: number;
}

interface Upload {
  name: string;
  size: number;
  percent: number;
  problem: string;
  /** Sending it once more may succeed. */
  again: boolean;
  file: File;
  running: Subscription | null;
}

/**
 * Choose, drop or photograph files; each is sent at once through `upload` and shown with its progress:
 * `<app-file-drop [upload]="send" [(files)]="files" [label]="…" />` where
 * `send = (file: File) => this.http.post<StoredFile>(url, formData(file), { reportProgress: true, observe: 'events' })`.
 */
@Component({
  selector: 'app-file-drop',
  imports: [MatButton, TranslocoPipe, Icon],
  templateUrl: './file-drop.html',
  styleUrl: './file-drop.scss',
})
export class FileDrop {
  private readonly transloco = inject(TranslocoService);
  private readonly picker = viewChild.required<ElementRef<HTMLInputElement>>('picker');
  private readonly lens = viewChild.required<ElementRef<HTMLInputElement>>('lens');

  readonly label = input('');
  readonly upload = input.required<(file: File) => Observable<HttpEvent<StoredFile>>>();
  readonly files = model<StoredFile[]>([]);
  /** As of `<input accept>`: `.pdf,.docx,image/*`. */
  readonly accept = input('');
  /** Largest file in bytes. */
  readonly maxBytes = input(25 * 1024 * 1024);
  readonly maxFiles = input(20);
  readonly disabled = input(false, { transform: booleanAttribute });
  /** Offers the phone's camera. */
  readonly photo = input(false, { transform: booleanAttribute });

  protected readonly running = signal<readonly Upload[]>([]);
  protected readonly over = signal(false);
  protected readonly size = fileSize;
  protected readonly accepted = computed(() => this.accept().replaceAll(',', ', '));
  protected readonly full = computed(() => this.files().length + this.running().length >= this.maxFiles());
  /** True while something is being sent; a form should wait with saving. */
  readonly busy = computed(() => this.running().some((u) => !u.problem));

  constructor() {
    inject(DestroyRef).onDestroy(() => this.running().forEach((u) => u.running?.unsubscribe()));
  }

  protected choose(): void {
    this.picker().nativeElement.click();
  }

  protected photograph(): void {
    this.lens().nativeElement.click();
  }

  protected chosen(event: Event): void {
    const field = event.target as HTMLInputElement;
    this.take(field.files);
    field.value = '';
  }

  protected dropped(event: DragEvent): void {
    event.preventDefault();
    this.over.set(false);
    if (!this.disabled()) this.take(event.dataTransfer?.files ?? null);
  }

  protected dragged(event: DragEvent, over: boolean): void {
    event.preventDefault();
    this.over.set(over && !this.disabled());
  }

  /** Takes what was refused off the list; call after the files have been handed in. */
  forgetRefused(): void {
    this.running.update((list) => list.filter((u) => !u.problem));
  }

  protected retry(upload: Upload): void {
    this.dismiss(upload);
    this.take([upload.file]);
  }

  protected dismiss(upload: Upload): void {
    this.find(upload.file)?.running?.unsubscribe();
    this.running.update((list) => list.filter((u) => u.file !== upload.file));
  }

  protected remove(file: StoredFile): void {
    this.files.update((list) => list.filter((f) => f.id !== file.id));
  }

  private take(files: Iterable<File> | null): void {
    for (const file of files ?? []) {
      if (this.full()) return;
      const problem = this.refuse(file);
      this.running.update((list) => [
        ...list,
        { name: file.name, size: file.size, percent: 0, problem, again: false, file, running: null },
      ]);
      if (!problem) this.send(file);
    }
  }

  private refuse(file: File): string {
    if (file.size === 0) return this.transloco.translate('file.empty');
    if (file.size > this.maxBytes()) return this.transloco.translate('file.tooLarge', { max: fileSize(this.maxBytes()) });
    return accepts(this.accept(), file) ? '' : this.transloco.translate('file.wrongKind', { accept: this.accepted() });
  }

  /** What is inside may be another kind than the name says: then the kinds of this field are named, not all that there are. */
  private sentenceOf(problem: ProblemDetails): string {
    return problem.code === 'CameraProgram:FileKindNotAllowed' && this.accept()
      ? this.transloco.translate('file.otherInside', { accept: this.accepted() })
      : problemMessage(problem, (key, values) => this.transloco.translate(key, values));
  }

  private send(file: File): void {
    const running = this.upload()(file).subscribe({
      next: (event) => {
        if (event.type === HttpEventType.UploadProgress && event.total) {
          this.patch(file, { percent: Math.round((100 * event.loaded) / event.total) });
        }
        if (event.type === HttpEventType.Response && event.body) {
          const stored = event.body;
          this.running.update((list) => list.filter((u) => u.file !== file));
          this.files.update((list) => [...list, stored]);
        }
      },
      error: (error: HttpErrorResponse) => {
        const problem = toProblem(error);
        // What the server refuses about the file itself, it refuses again.
        const again = problem.status < 400 || problem.status >= 500 || [401, 408, 429].includes(problem.status);
        this.patch(file, { problem: this.sentenceOf(problem), again });
      },
    });
    this.patch(file, { running });
  }

  private find(file: File): Upload | undefined {
    return this.running().find((u) => u.file === file);
  }

  private patch(file: File, change: Partial<Upload>): void {
    this.running.update((list) => list.map((u) => (u.file === file ? { ...u, ...change } : u)));
  }
}

/** Whether a file fits an `accept` list; an empty list takes everything. */
export function accepts(accept: string, file: { name: string; type: string }): boolean {
  const wanted = accept
    .split(',')
    .map((part) => part.trim().toLowerCase())
    .filter(Boolean);
  const [name, type] = [file.name.toLowerCase(), file.type.toLowerCase()];
  return (
    wanted.length === 0 ||
    wanted.some((w) => (w.startsWith('.') ? name.endsWith(w) : w.endsWith('/*') ? type.startsWith(w.slice(0, -1)) : type === w))
  );
}
