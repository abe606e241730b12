import { Component, inject, input, output } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { MatDialog } from '@angular/material/dialog';
import { MatProgressBar } from '@angular/material/progress-bar';
import { TranslocoPipe, TranslocoService } from '@jsverse/transloco';
import { firstValueFrom, Observable } from 'rxjs';
import { CameraClipDto } from '../core/api/models';
import { Download } from '../core/http/download';
import { EnumTextPipe } from '../core/i18n/server-text-pipes';
import { Notices } from '../core/notices';
import { Dialogs } from '../ui/dialogs';
import { Icon } from '../ui/icon';
import { InstantPipe } from '../ui/pipes';
import { StateChip } from '../ui/state-chip';
import { ClipDialog } from './clip-dialog';
import { ClipsApi } from './clips-api';
import { CLIP_LOOKS, isOpen } from './clips-model';

/** Where a clip stands, and what can be done with it. */
@Component({
  selector: 'app-clip-status',
  imports: [MatButton, MatProgressBar, TranslocoPipe, EnumTextPipe, Icon, InstantPipe, StateChip],
  template: `
    <app-state-chip [tone]="looks[clip().state].tone" [icon]="looks[clip().state].icon" [label]="clip().state | enumText: 'ClipState'" />
    @if (clip().state === 'cutting') {
      <mat-progress-bar [value]="clip().progress" [attr.aria-label]="'live.clips.progress' | transloco" />
    }
    @if (clip().failure; as failure) {
      <span class="quiet">{{ failure | enumText: 'ClipFailure' }}</span>
    }
    @if (open()) {
      <button matButton type="button" (click)="cancel()">{{ 'live.clips.cancel' | transloco }}</button>
    }
    @if (clip().state === 'ready') {
      <span class="quiet">{{ 'live.clips.keptUntil' | transloco: { at: (clip().keptUntil | instant) } }}</span>
      <span class="actions">
        <button matButton="outlined" type="button" (click)="play()"><app-icon name="play" />{{ 'live.clips.play' | transloco }}</button>
        <button matButton type="button" (click)="save()"><app-icon name="download" />{{ 'live.clips.save' | transloco }}</button>
        <button matButton type="button" (click)="remove()"><app-icon name="delete" />{{ 'live.clips.remove' | transloco }}</button>
      </span>
    }
  `,
  styles: `
    :host {
      display: flex;
      flex-wrap: wrap;
      align-items: center;
      gap: 8px;
    }
    mat-progress-bar {
      inline-size: 120px;
    }
    .actions {
      display: flex;
      flex-wrap: wrap;
    }
  `,
})
export class ClipStatus {
  private readonly api = inject(ClipsApi);
  private readonly dialog = inject(MatDialog);
  private readonly dialogs = inject(Dialogs);
  private readonly download = inject(Download);
  private readonly notices = inject(Notices);
  private readonly transloco = inject(TranslocoService);

  readonly clip = input.required<CameraClipDto>();
  readonly changed = output<CameraClipDto>();

  protected readonly looks = CLIP_LOOKS;

  protected open(): boolean {
    return isOpen(this.clip());
  }

  protected async cancel(): Promise<void> {
    await this.change(this.api.cancel(this.clip().id));
  }

  protected async play(): Promise<void> {
    const path = await this.path();
    if (path) this.dialog.open(ClipDialog, { data: { clip: this.clip(), path }, maxWidth: '960px', width: '100%' });
  }

  protected async save(): Promise<void> {
    const path = await this.path();
    if (path) this.download.hand(path, '');
  }

  protected async remove(): Promise<void> {
    const sure = await this.dialogs.confirm({
      heading: this.transloco.translate('live.clips.removeAsk', { name: this.clip().cameraName }),
      sentence: this.transloco.translate('live.clips.removeSentence'),
      action: this.transloco.translate('live.clips.remove'),
      dangerous: true,
    });
    if (sure) await this.change(this.api.delete(this.clip().id));
  }

  private async path(): Promise<string | null> {
    try {
      return (await firstValueFrom(this.api.open(this.clip().id))).path;
    } catch (error) {
      this.notices.failed(error);
      return null;
    }
  }

  private async change(call: Observable<CameraClipDto>): Promise<void> {
    try {
      this.changed.emit(await firstValueFrom(call));
    } catch (error) {
      this.notices.failed(error);
    }
  }
}
