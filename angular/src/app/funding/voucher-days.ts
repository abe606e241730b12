import { CampaignDto } from '../core/api/models';

/** The first day on which a campaign may take or spend: not before it begins, was decided or agreed. */
export function firstDayOf(campaign: CampaignDto | null): string | null {
  if (!campaign) return null;
  const allowed = campaign.decision?.day ?? campaign.agreement?.day ?? campaign.from;
  return allowed > campaign.from ? allowed : campaign.from;
}
