import { Component, computed, inject, input } from '@angular/core';
import { CameraStatus, TicketStatus } from '../core/api/models';
import { ServerTexts } from '../core/i18n/server-texts';
import { StateChip } from '../ui/state-chip';
import { cameraLookOf, lookOf } from './maintenance-model';

/** The state of a ticket: `<app-ticket-status [status]="ticket.status" />`. */
@Component({
  selector: 'app-ticket-status',
  imports: [StateChip],
  template: `<app-state-chip [tone]="look().tone" [icon]="look().icon" [label]="label()" />`,
})
export class TicketStatusChip {
  private readonly texts = inject(ServerTexts);
  readonly status = input.required<TicketStatus>();
  protected readonly look = computed(() => lookOf(this.status()));
  protected readonly label = computed(() => this.texts.enumText('TicketStatus', this.status()));
}

/** Whether a camera works: `<app-camera-state [status]="camera.status" />`. */
@Component({
  selector: 'app-camera-state',
  imports: [StateChip],
  template: `<app-state-chip [tone]="look().tone" [icon]="look().icon" [label]="label()" />`,
})
export class CameraState {
  private readonly texts = inject(ServerTexts);
  readonly status = input.required<CameraStatus>();
  protected readonly look = computed(() => cameraLookOf(this.status()));
  protected readonly label = computed(() => this.texts.enumText('CameraStatus', this.status()));
}
