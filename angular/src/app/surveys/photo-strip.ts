import { HttpClient } from '@angular/common/http';
import { Component, DestroyRef, effect, inject, input, signal, untracked } from '@angular/core';
import { MatDialog } from '@angular/material/dialog';
import { TranslocoPipe } from '@jsverse/transloco';
import { firstValueFrom } from 'rxjs';
import { Icon } from '../ui/icon';
import { openPhotos } from './photo-viewer';

interface Shown {
  /** Null while it is on its way. */
  url: string | null;
  failed: boolean;
}

/** Photographs of the server, fetched as the person who is signed in: `<app-photo-strip [urls]="urls()" [title]="…" />`. */
@Component({
  selector: 'app-photo-strip',
  imports: [TranslocoPipe, Icon],
  template: `
    <ul>
      @for (photo of shown(); track $index) {
        <li>
          @if (photo.url; as url) {
            <button type="button" [attr.aria-label]="'surveys.photo.look' | transloco: { number: $index + 1 }" (click)="look(url)">
              <img [src]="url" alt="" />
            </button>
          } @else if (photo.failed) {
            <p class="quiet"><app-icon name="image" />{{ 'surveys.photo.failed' | transloco }}</p>
          } @else {
            <div class="skeleton" role="status" [attr.aria-label]="'list.loading' | transloco"></div>
          }
        </li>
      }
    </ul>
  `,
  styles: `
    ul {
      display: grid;
      gap: 8px;
      padding: 0;
      list-style: none;
      grid-template-columns: repeat(auto-fill, minmax(112px, 1fr));
    }
    li {
      aspect-ratio: 1;
    }
    button,
    .skeleton,
    p {
      inline-size: 100%;
      block-size: 100%;
      padding: 0;
      overflow: hidden;
      border: 1px solid var(--app-line);
      border-radius: var(--app-radius);
    }
    button {
      cursor: zoom-in;
      background: var(--app-neutral-ground);
    }
    p {
      display: grid;
      place-content: center;
      justify-items: center;
      gap: 4px;
      padding: 8px;
      font-size: 0.8125rem;
      text-align: center;
    }
    img {
      inline-size: 100%;
      block-size: 100%;
      object-fit: cover;
    }
  `,
})
export class PhotoStrip {
  private readonly http = inject(HttpClient);
  private readonly dialog = inject(MatDialog);
  private round = 0;

  /** Addresses of the API. */
  readonly urls = input.required<readonly string[]>();
  readonly title = input('');
  protected readonly shown = signal<readonly Shown[]>([]);

  constructor() {
    effect(() => {
      const urls = this.urls();
      untracked(() => void this.load(urls));
    });
    inject(DestroyRef).onDestroy(() => {
      this.round++;
      this.giveBack();
    });
  }

  protected look(url: string): void {
    const urls = this.shown().flatMap((photo) => photo.url ?? []);
    openPhotos(this.dialog, { title: this.title(), urls, index: urls.indexOf(url) });
  }

  private async load(urls: readonly string[]): Promise<void> {
    const round = ++this.round;
    this.giveBack();
    this.shown.set(urls.map(() => ({ url: null, failed: false })));
    await Promise.all(urls.map((url, index) => this.fetch(url, index, round)));
  }

  private async fetch(address: string, index: number, round: number): Promise<void> {
    const bytes = await firstValueFrom(this.http.get(address, { responseType: 'blob' })).catch(() => null);
    if (round !== this.round) return;
    const photo: Shown = bytes ? { url: URL.createObjectURL(bytes), failed: false } : { url: null, failed: true };
    this.shown.update((shown) => shown.map((one, at) => (at === index ? photo : one)));
  }

  private giveBack(): void {
    for (const { url } of this.shown()) if (url) URL.revokeObjectURL(url);
  }
}
