import { TimeSpanDto } from '../core/api/models';

/** A stretch on a line, in parts of its width from 0 to 1. */
export interface Bar {
  left: number;
  width: number;
}

const HOUR = 3_600_000;
const MINUTE = 60_000;

/** How much of the day a line shows, the widest first. */
export const ZOOMS = [24 * HOUR, HOUR, 10 * MINUTE] as const;

/** Between marks, so that ten or fewer of them stand on the line. */
const STEPS = [MINUTE, 2 * MINUTE, 5 * MINUTE, 10 * MINUTE, HOUR, 2 * HOUR, 4 * HOUR];

export function bars(spans: readonly TimeSpanDto[], from: number, to: number): Bar[] {
  return spans
    .map((span) => ({ start: Math.max(Date.parse(span.from), from), end: Math.min(Date.parse(span.to), to) }))
    .filter((span) => span.end > span.start)
    .map((span) => ({ left: (span.start - from) / (to - from), width: (span.end - span.start) / (to - from) }));
}

/** Where words stand under the line: round hours and minutes in Vietnam, which are round in UTC as well. */
export function marks(from: number, to: number): number[] {
  const step = STEPS.find((wanted) => (to - from) / wanted <= 10) ?? STEPS[STEPS.length - 1];
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

/** Whether pictures of the moment are recorded. */
export function isRecorded(spans: readonly TimeSpanDto[], at: number): boolean {
  return spans.some((span) => Date.parse(span.from) <= at && at < Date.parse(span.to));
}

/** The first recorded moment at or after it; null when none follows. */
export function nextRecorded(spans: readonly TimeSpanDto[], at: number): number | null {
  if (isRecorded(spans, at)) return at;
  const later = spans.map((span) => Date.parse(span.from)).filter((start) => start > at);
  return later.length ? Math.min(...later) : null;
}
