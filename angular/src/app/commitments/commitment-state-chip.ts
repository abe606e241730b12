import { Component, computed, inject, input } from '@angular/core';
import { CommitmentState } from '../core/api/models';
import { ServerTexts } from '../core/i18n/server-texts';
import { StateChip } from '../ui/state-chip';
import { STATE_LOOKS } from './commitments-model';

/** Where a commitment stands, in colour, icon and word. */
@Component({
  selector: 'app-commitment-state',
  imports: [StateChip],
  template: `<app-state-chip [tone]="look().tone" [icon]="look().icon" [label]="texts.enumText('CommitmentState', state()!)" />`,
})
export class CommitmentStateChip {
  protected readonly texts = inject(ServerTexts);
  readonly state = input.required<CommitmentState>();
  protected readonly look = computed(() => STATE_LOOKS[this.state()!]);
}
