import { Component, computed, inject, input } from '@angular/core';
import { SiteStatus } from '../core/api/models';
import { ServerTexts } from '../core/i18n/server-texts';
import { StateChip } from '../ui/state-chip';
import { siteLook } from './camera-looks';

@Component({
  selector: 'app-site-status-chip',
  imports: [StateChip],
  template: `<app-state-chip [tone]="look().tone" [icon]="look().icon" [label]="label()" />`,
})
export class SiteStatusChip {
  private readonly texts = inject(ServerTexts);
  readonly status = input.required<SiteStatus>();
  protected readonly look = computed(() => siteLook(this.status()));
  protected readonly label = computed(() => this.texts.enumText('SiteStatus', this.status()));
}
