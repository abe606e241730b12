import { Component, computed, inject, input } from '@angular/core';
import { InstallationConclusion, InstallationStatus } from '../core/api/models';
import { ServerTexts } from '../core/i18n/server-texts';
import { StateChip } from '../ui/state-chip';
import { lookOf } from './installations-model';

/** Where an installation stands, with the conclusion once there is one. */
@Component({
  selector: 'app-installation-status',
  imports: [StateChip],
  template: `<app-state-chip [tone]="look().tone" [icon]="look().icon" [label]="label()" />`,
})
export class InstallationStatusChip {
  private readonly texts = inject(ServerTexts);
  readonly status = input.required<InstallationStatus>();
  readonly conclusion = input<InstallationConclusion | null>(null);
  protected readonly look = computed(() => lookOf(this.status(), this.conclusion()));
  protected readonly label = computed(() => {
    const status = this.texts.enumText('InstallationStatus', this.status());
    const conclusion = this.status() === 'inspected' ? this.conclusion() : null;
    return conclusion ? `${status}: ${this.texts.enumText('InstallationConclusion', conclusion)}` : status;
  });
}
