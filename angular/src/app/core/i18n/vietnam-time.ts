/** Vietnam has one time zone without summer time. */
export const VIETNAM = 'Asia/Ho_Chi_Minh';

const dayInVietnam = new Intl.DateTimeFormat('en-CA', { timeZone: VIETNAM, year: 'numeric', month: '2-digit', day: '2-digit' });

/** The day (`yyyy-MM-dd`) that is on the calendar in Vietnam at the given instant. */
export function dayOf(instant: Date): string {
  return dayInVietnam.format(instant);
}

/** Whole days from one day (`yyyy-MM-dd`) to another; negative when the second is earlier. */
export function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / 86_400_000);
}

/** So many days after that day (`yyyy-MM-dd`); before it when negative. */
export function dayPlus(day: string, days: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);
}

/** `2026-11-05` → `05/11/2026`; anything else → empty. */
export function formatDay(day: string | null | undefined): string {
  const match = /^(\d{4})-(\d{2})-(\d{2})/.exec(day ?? '');
  return match ? `${match[3]}/${match[2]}/${match[1]}` : '';
}

const instantInVietnam = new Intl.DateTimeFormat('en-GB', {
  timeZone: VIETNAM,
  hourCycle: 'h23',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
  hour: '2-digit',
  minute: '2-digit',
});

/** `2026-11-05T07:05:00Z` → `14:05 05/11/2026` in Vietnam time; no valid instant → empty. */
export function formatInstant(instant: string | Date | null | undefined): string {
  if (!instant) return '';
  const date = instant instanceof Date ? instant : new Date(instant);
  if (Number.isNaN(date.getTime())) return '';
  const part = Object.fromEntries(instantInVietnam.formatToParts(date).map((p) => [p.type, p.value]));
  return `${part['hour']}:${part['minute']} ${part['day']}/${part['month']}/${part['year']}`;
}

/**
 * Reads a day as people type it: `5/11/2026`, `05-11-2026`, `5.11.26`, `05112026`, `2026-11-05`.
 * Returns `yyyy-MM-dd`, or null when there is no such day.
 */
export function parseDay(text: string): string | null {
  const trimmed = text.trim();
  const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(trimmed);
  const local = /^(\d{1,2})[/.\-\s](\d{1,2})[/.\-\s](\d{4}|\d{2})$/.exec(trimmed) ?? /^(\d{2})(\d{2})(\d{4})$/.exec(trimmed);
  if (!iso && !local) return null;
  const [year, month, day] = iso ? [iso[1], iso[2], iso[3]] : [local![3], local![2], local![1]];
  const fullYear = year.length === 2 ? 2000 + Number(year) : Number(year);
  const result = `${String(fullYear).padStart(4, '0')}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  const instant = new Date(`${result}T00:00:00Z`);
  return !Number.isNaN(instant.getTime()) && instant.toISOString().startsWith(result) && fullYear >= 1900 ? result : null;
}

/** `2026-11-05T14:30` → `05/11/2026 14:30`; anything else → empty. */
export function formatMoment(moment: string | null | undefined): string {
  const clock = /^\d{4}-\d{2}-\d{2}T(\d{2}:\d{2})/.exec(moment ?? '');
  return clock ? `${formatDay(moment)} ${clock[1]}` : '';
}

/**
 * Reads a day and an hour as people type them: `5/11/2026 14:30`, `5/11/26, 14h30`, `5/11/2026 7h`, `14:30 5/11/2026`,
 * `051120261430`. Returns `yyyy-MM-ddTHH:mm`, or null when one of them is missing or does not exist.
 */
export function parseMoment(text: string): string | null {
  const tidy = text
    .trim()
    .replace(/\s+/g, ' ')
    .replace(/^(\d{8})(\d{4})$/, '$1 $2');
  const [, first, second] = /^(\S+?),?[ T](.+)$/.exec(tidy) ?? [];
  if (!first) return null;
  const [day, clock] = parseDay(first) ? [parseDay(first), parseClock(second)] : [parseDay(second), parseClock(first)];
  return day && clock ? `${day}T${clock}` : null;
}

/** `14:30`, `14h30`, `7 giờ`, `0715` → `HH:mm`. */
function parseClock(text: string): string | null {
  const match = /^(\d{1,2})(?::(\d{2})| ?(?:h|g|giờ) ?(\d{2})?)$/i.exec(text) ?? /^(\d{2})(\d{2})$/.exec(text);
  if (!match) return null;
  const [hour, minute] = [match[1], match[2] ?? match[3] ?? '00'];
  return Number(hour) < 24 && Number(minute) < 60 ? `${hour.padStart(2, '0')}:${minute}` : null;
}
