import { dayOf, formatInstant } from '../core/i18n/vietnam-time';

type Translate = (key: string, values?: Record<string, unknown>) => string;

/** `42 giây`, `3 phút 5 giây`, `2 giờ 10 phút`. */
export function durationWords(milliseconds: number, translate: Translate): string {
  const seconds = Math.max(0, Math.round(milliseconds / 1000));
  const [hours, minutes, rest] = [Math.floor(seconds / 3600), Math.floor((seconds % 3600) / 60), seconds % 60];
  if (hours) return translate('live.duration.hours', { hours, minutes });
  if (minutes) return translate('live.duration.minutes', { minutes, seconds: rest });
  return translate('live.duration.seconds', { seconds: rest });
}

/** `14:05`, on another day `14:05 22/11/2026`. */
export function momentWords(at: Date, today: string): string {
  return dayOf(at) === today ? formatInstant(at).slice(0, 5) : formatInstant(at);
}
