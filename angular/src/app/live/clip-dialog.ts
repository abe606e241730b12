import { Component, inject, signal } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { MAT_DIALOG_DATA, MatDialogModule } from '@angular/material/dialog';
import { TranslocoPipe } from '@jsverse/transloco';
import { CameraClipDto } from '../core/api/models';
import { Download } from '../core/http/download';
import { Icon } from '../ui/icon';
import { fileSize } from '../ui/file-size';
import { spanWords } from './clips-model';

/** A clip as it came out: its pictures, from when to when it really reaches, and the number by which a copy can be checked. */
@Component({
  selector: 'app-clip-dialog',
  imports: [MatButton, MatDialogModule, TranslocoPipe, Icon],
  template: `
    <h2 mat-dialog-title>{{ clip.cameraName }}</h2>
    <mat-dialog-content>
      @if (unsupported()) {
        <p role="status">{{ 'live.clips.unsupported' | transloco }}</p>
      } @else {
        <video [src]="path" controls autoplay muted playsinline (error)="unsupported.set(true)" [attr.aria-label]="clip.cameraName"></video>
      }
      <dl>
        <dt>{{ 'live.clips.asked' | transloco }}</dt>
        <dd>{{ span(clip.from, clip.to) }}</dd>
        <dt>{{ 'live.clips.cut' | transloco }}</dt>
        <dd>
          {{ span(clip.cutFrom!, clip.cutTo!) }}
          @if (clip.manner === 'original') {
            <span class="quiet">{{ 'live.clips.rounded' | transloco }}</span>
          }
        </dd>
        @if (clip.missingSeconds) {
          <dt>{{ 'live.missing' | transloco }}</dt>
          <dd>{{ 'live.duration.seconds' | transloco: { seconds: clip.missingSeconds } }}</dd>
        }
        <dt>{{ 'common.reason' | transloco }}</dt>
        <dd>{{ clip.reason }}</dd>
        <dt>{{ 'live.clips.bytes' | transloco }}</dt>
        <dd>{{ size }}</dd>
        <dt>SHA-256</dt>
        <dd class="hash">{{ clip.sha256 }}</dd>
      </dl>
    </mat-dialog-content>
    <mat-dialog-actions align="end">
      <button matButton type="button" mat-dialog-close>{{ 'common.close' | transloco }}</button>
      <button matButton="filled" type="button" (click)="download.hand(path, '')">
        <app-icon name="download" />{{ 'live.clips.save' | transloco }}
      </button>
    </mat-dialog-actions>
  `,
  styles: `
    video {
      inline-size: 100%;
      max-block-size: 44vh;
      background: black;
    }
    dl {
      display: grid;
      grid-template-columns: max-content 1fr;
      gap: 4px 16px;
      margin-block: 12px 0;
    }
    dt {
      color: var(--app-ink-quiet);
    }
    dd {
      margin: 0;
      overflow-wrap: anywhere;
    }
    .hash {
      font-family: monospace;
      font-size: 0.8125rem;
    }
  `,
})
export class ClipDialog {
  private readonly data = inject<{ clip: CameraClipDto; path: string }>(MAT_DIALOG_DATA);
  protected readonly download = inject(Download);
  protected readonly clip = this.data.clip;
  protected readonly path = this.data.path;
  protected readonly size = fileSize(this.clip.bytes);
  protected readonly span = spanWords;
  protected readonly unsupported = signal(false);
}
