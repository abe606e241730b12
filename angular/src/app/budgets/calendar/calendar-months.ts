import { CalendarEntryDto, CalendarEntryKind, StatutoryDeadlineDto } from '../../core/api/models';
import { Translate } from '../../core/http/problem-details';
import { IconName } from '../../ui/icons';

export const ENTRY_KINDS: readonly CalendarEntryKind[] = ['statutory', 'disclosure', 'inspection', 'contract'];

export const ENTRY_ICONS: Record<CalendarEntryKind, IconName> = {
  statutory: 'gavel',
  disclosure: 'eye',
  inspection: 'search',
  contract: 'handshake',
};

export interface CalendarMonth {
  /** `yyyy-MM`. */
  id: string;
  year: number;
  /** 1 to 12. */
  number: number;
  entries: CalendarEntryDto[];
}

/** What is late and what comes next, the late ones first, then by day. */
export function nextDays(entries: readonly CalendarEntryDto[], today: string, count: number): CalendarEntryDto[] {
  const open = entries.filter((e) => !e.isDone && (e.isLate || e.day >= today));
  return open.sort((a, b) => Number(b.isLate) - Number(a.isLate) || a.day.localeCompare(b.day)).slice(0, count);
}

/** The twelve months of the year, and those of the next year in which something of this budget is due. */
export function monthsOf(year: number, entries: readonly CalendarEntryDto[]): CalendarMonth[] {
  const ids = new Set(Array.from({ length: 12 }, (_, i) => `${year}-${String(i + 1).padStart(2, '0')}`));
  for (const entry of entries) ids.add(entry.day.slice(0, 7));
  return [...ids].sort().map((id) => ({
    id,
    year: Number(id.slice(0, 4)),
    number: Number(id.slice(5)),
    entries: entries.filter((e) => e.day.startsWith(id)),
  }));
}

/** Where an entry leads; null where it leads nowhere. */
export function linkOf(entry: CalendarEntryDto): readonly unknown[] | null {
  if (!entry.linkId) return null;
  switch (entry.kind) {
    case 'disclosure':
      return ['/kinh-phi/du-toan', entry.linkId];
    case 'inspection':
      return ['/kinh-phi/kiem-tra', entry.linkId];
    case 'contract':
      return ['/kinh-phi/hop-dong', entry.linkId];
    default:
      return null;
  }
}

/** How a deadline is counted, in words. */
export function termOf(rule: StatutoryDeadlineDto, translate: Translate): string {
  if (rule.unit === 'dayOfYear') {
    return translate(rule.nextYear ? 'moneyCalendar.termDayNext' : 'moneyCalendar.termDay', { day: rule.day, month: rule.month });
  }
  const working = rule.unit === 'workingDays';
  const values = { count: rule.amount, from: lowerFirst(rule.countedFrom ?? '') };
  if (!rule.countedFrom) return translate(working ? 'moneyCalendar.termPlainWorkingDays' : 'moneyCalendar.termPlainDays', values);
  return translate(working ? 'moneyCalendar.termWorkingDays' : 'moneyCalendar.termDays', values);
}

/** "Ngày hết kỳ" within a sentence; abbreviations stay as they are. */
function lowerFirst(words: string): string {
  return /^\p{Lu}\p{Ll}/u.test(words) ? words[0].toLocaleLowerCase('vi') + words.slice(1) : words;
}
