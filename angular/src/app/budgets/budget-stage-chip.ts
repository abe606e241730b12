import { Component, computed, inject, input } from '@angular/core';
import { BudgetStage } from '../core/api/models';
import { ServerTexts } from '../core/i18n/server-texts';
import { IconName } from '../ui/icons';
import { StateChip, Tone } from '../ui/state-chip';

const LOOKS: Record<BudgetStage, { tone: Tone; icon: IconName }> = {
  draft: { tone: 'neutral', icon: 'draft' },
  submitted: { tone: 'soon', icon: 'clock' },
  returned: { tone: 'soon', icon: 'return' },
  appraised: { tone: 'soon', icon: 'scale' },
  approved: { tone: 'info', icon: 'stamp' },
  allocated: { tone: 'info', icon: 'wallet' },
  committed: { tone: 'info', icon: 'handshake' },
  accepted: { tone: 'info', icon: 'checkAll' },
  paying: { tone: 'info', icon: 'cash' },
  settled: { tone: 'done', icon: 'scale' },
  disclosed: { tone: 'done', icon: 'eye' },
  closed: { tone: 'done', icon: 'checkCircle' },
  superseded: { tone: 'neutral', icon: 'archive' },
  cancelled: { tone: 'neutral', icon: 'cancel' },
};

/** How far an estimate and its money have come, in colour, icon and word. */
@Component({
  selector: 'app-budget-stage',
  imports: [StateChip],
  template: `<app-state-chip [tone]="look().tone" [icon]="look().icon" [label]="texts.enumText('BudgetStage', stage())" />`,
})
export class BudgetStageChip {
  protected readonly texts = inject(ServerTexts);
  readonly stage = input.required<BudgetStage>();
  protected readonly look = computed(() => LOOKS[this.stage()]);
}
