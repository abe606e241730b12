const OFFSET_HOURS = 7;

/** An instant as `<app-date-time-input>` holds it, in Vietnam's time: `2026-03-16T09:00`; null for none. */
export function toLocalInput(instant: string | null): string | null {
  return instant ? new Date(Date.parse(instant) + OFFSET_HOURS * 3_600_000).toISOString().slice(0, 16) : null;
}

/** The instant that was typed in Vietnam's time; null for none. */
export function fromLocalInput(local: string | null): string | null {
  return local ? new Date(`${local}:00+07:00`).toISOString() : null;
}
