import { TimeSpanDto } from '../core/api/models';

/** A stretch on a line, in parts of its width from 0 to 1. */
export interface Bar {
  left: number;
  width: number;
}

export const DAY = 86_400_000;
const HOUR = 3_600_000;
const MINUTE = 60_000;
const TEN_SECONDS = 10_000;

/** How much of the day a line shows, the widest first. */
export const ZOOMS = [DAY, HOUR, 10 * MINUTE] as const;

/** Between marks, so that few enough of them stand on the line of a phone. */
const MOST_MARKS = 7;
const STEPS = [MINUTE, 2 * MINUTE, 5 * MINUTE, 10 * MINUTE, HOUR, 2 * HOUR, 4 * HOUR];

export function bars(spans: readonly TimeSpanDto[], from: number, to: number): Bar[] {
  return spans
    .map((span) => ({ start: Math.max(Date.parse(span.from), from), end: Math.min(Date.parse(span.to), to) }))
    .filter((span) => span.end > span.start)
    .map((span) => ({ left: (span.start - from) / (to - from), width: (span.end - span.start) / (to - from) }));
}

/** What lies between the stretches. */
export function between(spans: readonly TimeSpanDto[], from: number, to: number): Bar[] {
  const covered = bars(spans, from, to).sort((a, b) => a.left - b.left);
  const free: Bar[] = [];
  let left = 0;
  for (const bar of covered) {
    if (bar.left > left) free.push({ left, width: bar.left - left });
    left = Math.max(left, bar.left + bar.width);
  }
  if (left < 1) free.push({ left, width: 1 - left });
  return free;
}

/** Where words stand under the line: round hours and minutes in Vietnam, which are round in UTC as well. */
export function marks(from: number, to: number): number[] {
  const step = STEPS.find((wanted) => (to - from) / wanted <= MOST_MARKS) ?? STEPS[STEPS.length - 1];
  // Vietnam is seven whole hours ahead: steps of more than an hour count from its midnight.
  const shift = 7 * HOUR;
  const marked: number[] = [];
  for (let at = Math.ceil((from + shift) / step) * step - shift; at < to; at += step) marked.push(at);
  return marked;
}

/** What the line shows around a moment: not beyond the day. */
export function windowAround(at: number, length: number, dayStart: number): { from: number; to: number } {
  const dayEnd = dayStart + ZOOMS[0];
  const from = Math.min(Math.max(at - length / 2, dayStart), dayEnd - length);
  return { from, to: from + length };
}

/** The moment under a point of the line, which stays within it. */
export function momentAt(x: number, box: { left: number; width: number }, shown: { from: number; to: number }): number {
  const part = Math.min(Math.max((x - box.left) / box.width, 0), 1);
  return shown.from + part * (shown.to - shown.from);
}

/** The moment to which a key leads from another one; null for keys that lead nowhere. */
export function momentByKey(key: string, at: number, shown: { from: number; to: number }): number | null {
  const page = (shown.to - shown.from) / 6;
  const steps: Record<string, number> = {
    ArrowLeft: -TEN_SECONDS,
    ArrowDown: -TEN_SECONDS,
    ArrowRight: TEN_SECONDS,
    ArrowUp: TEN_SECONDS,
    PageDown: -page,
    PageUp: page,
  };
  if (key === 'Home') return shown.from;
  if (key === 'End') return shown.to;
  return key in steps ? at + steps[key] : null;
}

/** The stretch in which the moment lies. */
export function spanAround(spans: readonly TimeSpanDto[], at: number): TimeSpanDto | null {
  return spans.find((span) => Date.parse(span.from) <= at && at < Date.parse(span.to)) ?? null;
}

/** The first recorded moment at or after it; null when none follows. */
export function nextRecorded(spans: readonly TimeSpanDto[], at: number): number | null {
  if (spanAround(spans, at)) return at;
  const later = spans.map((span) => Date.parse(span.from)).filter((start) => start > at);
  return later.length ? Math.min(...later) : null;
}
