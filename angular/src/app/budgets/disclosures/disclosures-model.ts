import { BudgetDisclosureKind, BudgetDisclosureListItemDto, CalendarEntryDto } from '../../core/api/models';
import { IconName } from '../../ui/icons';
import { Tone } from '../../ui/state-chip';

export const KINDS: readonly NonNullable<BudgetDisclosureKind>[] = ['estimate', 'quarter', 'settlement'];
export const QUARTERS = [1, 2, 3] as const;

export interface StateLook {
  tone: Tone;
  icon: IconName;
  /** Text key. */
  label: string;
}

/** Posted in time, posted late, still to be posted, overdue. */
export function stateOf(posted: boolean, late: boolean): StateLook {
  if (posted) {
    return late
      ? { tone: 'soon', icon: 'check', label: 'budgetDisclosures.state.postedLate' }
      : { tone: 'done', icon: 'check', label: 'budgetDisclosures.state.posted' };
  }
  return late
    ? { tone: 'late', icon: 'alert', label: 'budgetDisclosures.state.late' }
    : { tone: 'neutral', icon: 'clock', label: 'budgetDisclosures.state.open' };
}

export const stateOfItem = (item: BudgetDisclosureListItemDto) => stateOf(item.firstPosted !== null, item.isLate);

/** What must be made public and is not yet: what is drawn up is opened, the rest drawn up. */
export function duties(entries: readonly CalendarEntryDto[]): CalendarEntryDto[] {
  return entries.filter((entry) => entry.kind === 'disclosure' && !entry.isDone);
}

/** A quarter is made public only once it is over: its day is at most the deadline's days away. */
export function mayDrawUp(entry: CalendarEntryDto, today: string): boolean {
  if (entry.disclosureKind !== 'quarter' || !entry.quarter) return true;
  return today >= `${entry.budgetYear}-${String(entry.quarter * 3 + 1).padStart(2, '0')}-01`;
}
