import { CampaignDto } from '../core/api/models';
import { ListFilter } from '../ui/data-list-parts';

/** The first day on which a campaign may take or spend: not before it begins, was decided or agreed. */
export function firstDayOf(campaign: CampaignDto | null): string | null {
  if (!campaign) return null;
  const allowed = campaign.decision?.day ?? campaign.agreement?.day ?? campaign.from;
  return allowed > campaign.from ? allowed : campaign.from;
}

/** Vouchers of today, of this month or of this year, for the filter `from` of a list. */
export function sinceFilter(today: string): ListFilter {
  return {
    name: 'from',
    label: 'funding.since.label',
    options: [
      { value: today, label: 'funding.since.today' },
      { value: `${today.slice(0, 7)}-01`, label: 'funding.since.month' },
      { value: `${today.slice(0, 4)}-01-01`, label: 'funding.since.year' },
    ],
  };
}
