import { PostingChannel, StatutoryDeadlineDto } from '../core/api/models';
import { dayPlus, daysBetween } from '../core/i18n/vietnam-time';

/** Where things are made public, in the order in which they are offered. */
export const CHANNELS: readonly PostingChannel[] = ['headquarters', 'cultureHouse', 'loudspeaker', 'publicPage'];

/** Which row of the register of deadlines says how long such a posting has to last; none for the public page. */
const DEADLINE_CODES: Record<PostingChannel, string | null> = {
  headquarters: 'posting',
  cultureHouse: 'posting',
  loudspeaker: 'loudspeaker',
  publicPage: null,
};

export function deadlineOf(channel: PostingChannel, deadlines: readonly StatutoryDeadlineDto[]): StatutoryDeadlineDto | null {
  const code = DEADLINE_CODES[channel];
  return deadlines.find((deadline) => deadline.code === code && deadline.unit === 'days') ?? null;
}

/** The last day on which such a posting has lasted long enough; null where nothing is prescribed. */
export function lastDay(from: string | null, deadline: StatutoryDeadlineDto | null): string | null {
  return from && deadline ? dayPlus(from, deadline.amount - 1) : null;
}

/** The postings that come down too early, for a sentence: their channels and the days that are prescribed. */
export function tooShort(
  postings: readonly { channel: PostingChannel; from: string | null; to: string | null }[],
  deadlines: readonly StatutoryDeadlineDto[],
): { channel: PostingChannel; days: number }[] {
  return postings.flatMap(({ channel, from, to }) => {
    const deadline = deadlineOf(channel, deadlines);
    return deadline && isTooShort(from, to, deadline) ? [{ channel, days: deadline.amount }] : [];
  });
}

/** Whether it comes down before the prescribed days are over; without an end it hangs until it is taken down. */
export function isTooShort(from: string | null, to: string | null, deadline: StatutoryDeadlineDto | null): boolean {
  return !!from && !!to && to >= from && !!deadline && daysBetween(from, to) + 1 < deadline.amount;
}
