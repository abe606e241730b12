import { Component, computed, DestroyRef, effect, inject, input, model, signal, untracked } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { MatDialog } from '@angular/material/dialog';
import { TranslocoPipe, TranslocoService } from '@jsverse/transloco';
import { OutboxPhoto } from '../core/offline/outbox-item';
import { compressPhoto, NotAPicture } from '../core/offline/photo';
import { newUuid7 } from '../core/offline/uuid7';
import { Icon } from '../ui/icon';
import { MAX_PHOTOS } from './surveys-model';
import { openPhotos } from './photo-viewer';

/**
 * Photographs taken at the place, made small as they come in: `<app-photo-field [(photos)]="photos" [title]="…" />`. They are only
 * in the page; the form keeps them.
 */
@Component({
  selector: 'app-photo-field',
  imports: [MatButton, TranslocoPipe, Icon],
  template: `
    @if (shown().length) {
      <ul>
        @for (photo of shown(); track photo.id; let index = $index) {
          <li>
            <button
              type="button"
              class="look"
              [attr.aria-label]="'surveys.photo.look' | transloco: { number: index + 1 }"
              (click)="look(index)"
            >
              <img [src]="photo.url" alt="" />
            </button>
            <button
              type="button"
              class="drop"
              [attr.aria-label]="'surveys.photo.remove' | transloco: { number: index + 1 }"
              (click)="remove(photo.id)"
            >
              <app-icon name="close" />
            </button>
          </li>
        }
      </ul>
    }
    <div class="row">
      <button matButton="outlined" type="button" [disabled]="busy() || full()" (click)="camera.click()">
        <app-icon name="camera" />{{ (busy() ? 'surveys.photo.busy' : 'surveys.photo.take') | transloco }}
      </button>
      <button matButton type="button" [disabled]="busy() || full()" (click)="album.click()">
        <app-icon name="image" />{{ 'surveys.photo.choose' | transloco }}
      </button>
      <input
        #camera
        class="visually-hidden"
        type="file"
        accept="image/*"
        capture="environment"
        tabindex="-1"
        [attr.aria-label]="'surveys.photo.take' | transloco"
        (change)="take(camera)"
      />
      <input
        #album
        class="visually-hidden"
        type="file"
        accept="image/*"
        multiple
        tabindex="-1"
        [attr.aria-label]="'surveys.photo.choose' | transloco"
        (change)="take(album)"
      />
    </div>
    <p class="quiet">{{ 'surveys.photo.count' | transloco: { count: photos().length, max } }}</p>
    <p class="fault" role="alert">{{ fault() }}</p>
  `,
  styles: `
    :host {
      display: grid;
      gap: 8px;
      grid-template-columns: minmax(0, 1fr);
    }
    ul {
      display: grid;
      gap: 8px;
      padding: 0;
      list-style: none;
      grid-template-columns: repeat(auto-fill, minmax(96px, 1fr));
    }
    li {
      position: relative;
      aspect-ratio: 1;
    }
    .look {
      inline-size: 100%;
      block-size: 100%;
      padding: 0;
      overflow: hidden;
      border: 1px solid var(--app-line);
      border-radius: var(--app-radius);
      background: var(--app-neutral-ground);
      cursor: zoom-in;
    }
    img {
      inline-size: 100%;
      block-size: 100%;
      object-fit: cover;
    }
    .drop {
      position: absolute;
      inset: 4px 4px auto auto;
      display: grid;
      place-items: center;
      inline-size: 40px;
      block-size: 40px;
      border: 0;
      border-radius: 50%;
      color: #fff;
      background: rgb(0 0 0 / 65%);
      cursor: pointer;
    }
    .fault {
      color: var(--mat-sys-error);
    }
    .fault:empty {
      display: none;
    }
  `,
})
export class PhotoField {
  private readonly dialog = inject(MatDialog);
  private readonly transloco = inject(TranslocoService);
  /** Addresses of the pictures in the page, by photo; given back when the photo goes. */
  private readonly addresses = signal<ReadonlyMap<string, string>>(new Map());

  readonly photos = model<readonly OutboxPhoto[]>([]);
  /** Of what the photographs are, for the viewer. */
  readonly title = input('');

  protected readonly max = MAX_PHOTOS;
  protected readonly busy = signal(false);
  protected readonly fault = signal('');
  protected readonly full = computed(() => this.photos().length >= MAX_PHOTOS);
  protected readonly shown = computed(() =>
    this.photos().flatMap(({ id }) => {
      const url = this.addresses().get(id);
      return url ? [{ id, url }] : [];
    }),
  );

  constructor() {
    effect(() => {
      const photos = this.photos();
      untracked(() => this.follow(photos));
    });
    inject(DestroyRef).onDestroy(() => this.addresses().forEach((url) => URL.revokeObjectURL(url)));
  }

  protected look(index: number): void {
    openPhotos(this.dialog, { title: this.title(), urls: this.shown().map((photo) => photo.url), index });
  }

  protected remove(id: string): void {
    this.photos.update((photos) => photos.filter((photo) => photo.id !== id));
  }

  protected async take(box: HTMLInputElement): Promise<void> {
    const files = [...(box.files ?? [])];
    // The same picture can be chosen again after it was removed.
    box.value = '';
    this.fault.set('');
    this.busy.set(true);
    for (const file of files) {
      if (this.full()) {
        this.fault.set(this.transloco.translate('surveys.photo.tooMany', { max: MAX_PHOTOS }));
        break;
      }
      await this.add(file);
    }
    this.busy.set(false);
  }

  private async add(file: File): Promise<void> {
    try {
      const blob = await compressPhoto(file);
      this.photos.update((photos) => [...photos, { id: newUuid7(), name: `anh-${photos.length + 1}.jpg`, blob }]);
    } catch (error) {
      if (!(error instanceof NotAPicture)) throw error;
      this.fault.set(this.transloco.translate('offline.photo.noPicture', { name: error.fileName }));
    }
  }

  private follow(photos: readonly OutboxPhoto[]): void {
    const before = this.addresses();
    const after = new Map(photos.map(({ id, blob }) => [id, before.get(id) ?? URL.createObjectURL(blob)]));
    before.forEach((url, id) => after.has(id) || URL.revokeObjectURL(url));
    this.addresses.set(after);
  }
}
