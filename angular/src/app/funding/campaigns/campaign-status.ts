import { Component, computed, inject, input } from '@angular/core';
import { CampaignStatus } from '../../core/api/models';
import { ServerTexts } from '../../core/i18n/server-texts';
import { IconName } from '../../ui/icons';
import { StateChip, Tone } from '../../ui/state-chip';

const LOOKS: Record<CampaignStatus, { tone: Tone; icon: IconName }> = {
  draft: { tone: 'neutral', icon: 'draft' },
  open: { tone: 'info', icon: 'flag' },
  closed: { tone: 'done', icon: 'checkCircle' },
};

/** Whether a campaign is prepared, takes gifts, or has ended. */
@Component({
  selector: 'app-campaign-status',
  imports: [StateChip],
  template: `<app-state-chip [tone]="look().tone" [icon]="look().icon" [label]="texts.enumText('CampaignStatus', status())" />`,
})
export class CampaignStatusChip {
  protected readonly texts = inject(ServerTexts);
  readonly status = input.required<CampaignStatus>();
  protected readonly look = computed(() => LOOKS[this.status()]);
}
