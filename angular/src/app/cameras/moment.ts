/** The clock of Vietnam, which knows no summer time. */
const ZONE = '+07:00';

/** A day (`yyyy-MM-dd`) and a time (`HH:mm`) in Vietnam as an instant in UTC; null when one is missing. */
export function instantOf(day: string | null, time: string): string | null {
  const date = day && /^\d{2}:\d{2}$/.test(time) ? new Date(`${day}T${time}:00${ZONE}`) : null;
  return date && !Number.isNaN(date.getTime()) ? date.toISOString() : null;
}

/** `HH:mm` in Vietnam. */
export function timeNow(now = new Date()): string {
  return new Date(now.getTime() + 7 * 3_600_000).toISOString().slice(11, 16);
}
