import { Component, computed, inject, signal } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { MAT_DIALOG_DATA, MatDialog, MatDialogModule } from '@angular/material/dialog';
import { TranslocoPipe } from '@jsverse/transloco';
import { Icon } from '../ui/icon';

export interface ViewedPhotos {
  title: string;
  /** Addresses of pictures in the page, which stay valid while the viewer is open. */
  urls: readonly string[];
  /** Which one is shown first. */
  index: number;
}

/** Photographs as large as the screen, one after the other. */
@Component({
  selector: 'app-photo-viewer',
  imports: [MatDialogModule, MatButton, TranslocoPipe, Icon],
  template: `
    <h2 mat-dialog-title>{{ photos.title }}</h2>
    <mat-dialog-content (keydown.arrowleft)="by(-1)" (keydown.arrowright)="by(1)" tabindex="0">
      <img [src]="url()" [alt]="'surveys.photo.alt' | transloco: { number: index() + 1, title: photos.title }" />
    </mat-dialog-content>
    <mat-dialog-actions>
      @if (photos.urls.length > 1) {
        <button matButton type="button" [disabled]="index() === 0" (click)="by(-1)">
          <app-icon name="chevronLeft" />{{ 'surveys.photo.previous' | transloco }}
        </button>
        <span role="status">{{ index() + 1 }}/{{ photos.urls.length }}</span>
        <button matButton type="button" [disabled]="index() === photos.urls.length - 1" (click)="by(1)">
          {{ 'surveys.photo.next' | transloco }}<app-icon name="chevronRight" />
        </button>
      }
      <span class="gap"></span>
      <button matButton="filled" type="button" mat-dialog-close>{{ 'common.close' | transloco }}</button>
    </mat-dialog-actions>
  `,
  styles: `
    mat-dialog-content {
      display: grid;
      place-items: center;
    }
    img {
      max-inline-size: 100%;
      max-block-size: 72dvh;
      object-fit: contain;
    }
    mat-dialog-actions {
      flex-wrap: wrap;
      gap: 4px;
    }
    .gap {
      flex: 1;
    }
  `,
})
export class PhotoViewer {
  protected readonly photos = inject<ViewedPhotos>(MAT_DIALOG_DATA);
  protected readonly index = signal(this.photos.index);
  protected readonly url = computed(() => this.photos.urls[this.index()]);

  protected by(step: number): void {
    this.index.update((now) => Math.min(this.photos.urls.length - 1, Math.max(0, now + step)));
  }
}

export function openPhotos(dialog: MatDialog, data: ViewedPhotos): void {
  dialog.open(PhotoViewer, { data, maxWidth: '96vw', autoFocus: 'dialog' });
}
