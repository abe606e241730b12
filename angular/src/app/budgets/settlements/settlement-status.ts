import { Component, computed, inject, input } from '@angular/core';
import { SettlementStatus } from '../../core/api/models';
import { ServerTexts } from '../../core/i18n/server-texts';
import { StateChip } from '../../ui/state-chip';
import { LOOKS } from './settlements-model';

@Component({
  selector: 'app-settlement-status',
  imports: [StateChip],
  template: `<app-state-chip [tone]="look().tone" [icon]="look().icon" [label]="label()" />`,
})
export class SettlementStatusChip {
  private readonly texts = inject(ServerTexts);
  readonly status = input.required<SettlementStatus>();
  protected readonly look = computed(() => LOOKS[this.status()]);
  protected readonly label = computed(() => this.texts.enumText('SettlementStatus', this.status()));
}
