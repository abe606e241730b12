import { Component, computed, input } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { CampaignDto } from '../../core/api/models';
import { Icon } from '../../ui/icon';

/** Whether what the law asks for before a campaign opens is there: the decision in A, the agreement in B. */
export function readyToOpen(campaign: CampaignDto): boolean {
  return campaign.status === 'draft' && (campaign.ledger === 'communeA' ? campaign.decision : campaign.agreement) !== null;
}

/** What a prepared campaign still needs before it takes anything. */
@Component({
  selector: 'app-campaign-needs',
  imports: [TranslocoPipe, Icon],
  template: `
    <h2>{{ (ready() ? 'campaigns.needs.ready' : 'campaigns.needs.heading') | transloco }}</h2>
    <ol>
      <li class="done"><app-icon name="checkCircle" />{{ 'campaigns.needs.described' | transloco }}</li>
      <li [class.done]="ready()">
        <app-icon [name]="ready() ? 'checkCircle' : 'circle'" />{{ 'campaigns.needs.' + campaign().ledger | transloco }}
      </li>
      <li><app-icon name="circle" />{{ 'campaigns.needs.open' | transloco }}</li>
    </ol>
  `,
  styles: `
    :host {
      display: grid;
      gap: 12px;
    }
    h2 {
      font-size: 1.0625rem;
    }
    ol {
      display: grid;
      gap: 8px;
      padding: 0;
      list-style: none;
    }
    li {
      display: grid;
      grid-template-columns: auto minmax(0, 1fr);
      gap: 8px;
      align-items: start;
    }
    .done app-icon {
      color: var(--app-done-ink);
    }
  `,
})
export class CampaignNeeds {
  readonly campaign = input.required<CampaignDto>();
  protected readonly ready = computed(() => readyToOpen(this.campaign()));
}
