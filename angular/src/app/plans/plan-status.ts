import { Component, computed, inject, input } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { PlanStatus } from '../core/api/models';
import { ServerTexts } from '../core/i18n/server-texts';
import { IconName } from '../ui/icons';
import { StateChip, Tone } from '../ui/state-chip';

const LOOKS: Record<PlanStatus, { tone: Tone; icon: IconName }> = {
  draft: { tone: 'neutral', icon: 'draft' },
  submitted: { tone: 'soon', icon: 'clock' },
  signed: { tone: 'info', icon: 'sign' },
  issued: { tone: 'done', icon: 'checkCircle' },
  superseded: { tone: 'neutral', icon: 'archive' },
};

/** The state of a plan in colour, icon and word. */
@Component({
  selector: 'app-plan-status',
  imports: [TranslocoPipe, StateChip],
  template: `
    @if (returned()) {
      <app-state-chip tone="soon" icon="return" [label]="'plans.statusReturned' | transloco" />
    } @else {
      <app-state-chip [tone]="look().tone" [icon]="look().icon" [label]="texts.enumText('PlanStatus', status())" />
    }
  `,
})
export class PlanStatusChip {
  protected readonly texts = inject(ServerTexts);
  readonly status = input.required<PlanStatus>();
  /** A draft that was sent back. */
  readonly returned = input(false);
  protected readonly look = computed(() => LOOKS[this.status()]);
}
