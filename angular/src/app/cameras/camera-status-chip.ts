import { Component, computed, inject, input } from '@angular/core';
import { CameraStatus, ImageCheck } from '../core/api/models';
import { ServerTexts } from '../core/i18n/server-texts';
import { StateChip } from '../ui/state-chip';
import { cameraLook, checkLook, checkMatters } from './camera-looks';

/** How a camera stands, and whether its picture still has to be looked at: `<app-camera-status-chip [status]="…" [imageCheck]="…" />`. */
@Component({
  selector: 'app-camera-status-chip',
  imports: [StateChip],
  template: `
    <app-state-chip [tone]="look().tone" [icon]="look().icon" [label]="label()" />
    @if (check(); as waits) {
      <app-state-chip [tone]="waits.tone" [icon]="waits.icon" [label]="waits.label" />
    }
  `,
  styles: `
    :host {
      display: inline-flex;
      flex-wrap: wrap;
      gap: 4px;
      vertical-align: middle;
    }
  `,
})
export class CameraStatusChip {
  private readonly texts = inject(ServerTexts);

  readonly status = input.required<CameraStatus>();
  readonly imageCheck = input<ImageCheck | null>(null);

  protected readonly look = computed(() => cameraLook(this.status()));
  protected readonly label = computed(() => this.texts.enumText('CameraStatus', this.status()));
  protected readonly check = computed(() => {
    const check = this.imageCheck();
    return check && checkMatters(this.status(), check) ? { ...checkLook(check), label: this.texts.enumText('ImageCheck', check) } : null;
  });
}
