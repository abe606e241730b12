import { PublicBudgetDisclosureDto, PublicDisclosureItemDto } from '../../core/api/models';

/** Rows on one page of the screen. */
export const PAGE_SIZE = 100;
/** Up to so many rows are printed as one list; of longer ones the page that is shown. */
export const MOST_PRINTED = 2_000;

export interface BudgetBar {
  key: string;
  amount: number;
  /** Hundredths of the longest bar. */
  width: number;
}

/** How far the money of a budget has come. */
export function budgetBars(budget: Pick<PublicBudgetDisclosureDto, 'approved' | 'allocated' | 'paid'>): BudgetBar[] {
  const bars = [
    { key: 'publicPage.budget.approved', amount: budget.approved },
    { key: 'publicPage.budget.allocated', amount: budget.allocated },
    { key: 'publicPage.budget.paid', amount: budget.paid },
  ];
  const most = Math.max(...bars.map((bar) => bar.amount), 1);
  return bars.map((bar) => ({ ...bar, width: Math.round((100 * bar.amount) / most) }));
}

export interface DisclosureGroup {
  /** Empty: the commune's own fund. */
  hamlet: string | null;
  items: PublicDisclosureItemDto[];
}

/** The commune's own lists first, then each hamlet's, by name. */
export function groupsOf(items: readonly PublicDisclosureItemDto[]): DisclosureGroup[] {
  const names = [...new Set(items.map((item) => item.hamletName))];
  names.sort((a, b) => (a === null ? -1 : b === null ? 1 : a.localeCompare(b, 'vi', { numeric: true })));
  return names.map((hamlet) => ({ hamlet, items: items.filter((item) => item.hamletName === hamlet) }));
}
