import { DisclosureStatus, DisclosureSummaryDto } from '../../core/api/models';
import { IconName } from '../../ui/icons';
import { Tone } from '../../ui/state-chip';

export const STATUS_LOOKS: Record<DisclosureStatus, { tone: Tone; icon: IconName }> = {
  draft: { tone: 'neutral', icon: 'draft' },
  posted: { tone: 'done', icon: 'eye' },
  takenDown: { tone: 'neutral', icon: 'eyeOff' },
};

export interface SummaryBar {
  /** Key of a text … */
  key: string;
  /** … or of the purpose of an expense. */
  purpose?: string | null;
  amount: number;
  side: 'in' | 'out' | 'rest';
  /** Hundredths of the longest bar. */
  width: number;
}

/** Income and expense by purpose as bars of one scale. */
export function barsOf(summary: DisclosureSummaryDto): SummaryBar[] {
  const bars: Omit<SummaryBar, 'width'>[] = [
    { key: 'disclosures.summary.opening', amount: summary.opening, side: 'rest' },
    { key: 'disclosures.summary.money', amount: summary.money, side: 'in' },
    ...summary.expenses.map((e) => ({
      key: e.purpose ? 'disclosures.summary.spentFor' : 'disclosures.summary.assigned',
      purpose: e.purpose,
      amount: e.amount,
      side: 'out' as const,
    })),
    { key: 'disclosures.summary.closing', amount: summary.closing, side: 'rest' },
    { key: 'disclosures.summary.goods', amount: summary.goods, side: 'in' },
  ];
  const most = Math.max(...bars.map((bar) => Math.abs(bar.amount)), 1);
  return bars
    .filter((bar) => bar.amount !== 0 || !bar.key.endsWith('goods'))
    .map((bar) => ({ ...bar, width: Math.round((100 * Math.abs(bar.amount)) / most) }));
}

export function spentOf(summary: DisclosureSummaryDto): number {
  return summary.expenses.reduce((sum, expense) => sum + expense.amount, 0);
}

/** Where anybody reads what the commune posted. */
export function publicAddress(origin: string, communeCode: string): string {
  return `${origin}/cong-khai/${encodeURIComponent(communeCode)}`;
}
