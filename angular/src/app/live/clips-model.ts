import { CameraClipDto, ClipState } from '../core/api/models';
import { dayOf } from '../core/i18n/vietnam-time';
import { IconName } from '../ui/icons';
import { Tone } from '../ui/state-chip';
import { withSeconds } from './video-frame';

export const CUT = 'CameraProgram.Live.Cut';

export const CLIP_LOOKS: Record<ClipState, { tone: Tone; icon: IconName }> = {
  waiting: { tone: 'neutral', icon: 'clock' },
  cutting: { tone: 'info', icon: 'refresh' },
  ready: { tone: 'done', icon: 'checkCircle' },
  failed: { tone: 'late', icon: 'alert' },
  cancelled: { tone: 'neutral', icon: 'cancel' },
  deleted: { tone: 'neutral', icon: 'delete' },
};

/** It waits or is being cut: what it says now will change by itself. */
export function isOpen(clip: CameraClipDto): boolean {
  return clip.state === 'waiting' || clip.state === 'cutting';
}

/** `14:05:07 – 14:05:37 23/11/2026`; over midnight each end has its day. */
export function spanWords(from: string, to: string): string {
  const [begin, end] = [withSeconds(new Date(from)), withSeconds(new Date(to))];
  return `${begin.slice(8) === end.slice(8) ? begin.slice(0, 8) : begin} – ${end}`;
}

/** `14:05:07` in Vietnam. */
export function timeWords(at: number): string {
  return new Date(at + 7 * 3_600_000).toISOString().slice(11, 19);
}

/** The moment of that time on the day of the other; `9:05`, `090507` and `9.05.07` are read as well. Null: not a time. */
export function withTime(at: number, text: string): number | null {
  const match = /^(\d{1,2})[:.h](\d{1,2})(?:[:.](\d{1,2}))?$/.exec(text.trim()) ?? /^(\d{2})(\d{2})(\d{2})?$/.exec(text.trim());
  if (!match) return null;
  const [hours, minutes, seconds] = [Number(match[1]), Number(match[2]), Number(match[3] ?? 0)];
  if (hours > 23 || minutes > 59 || seconds > 59) return null;
  return Date.parse(`${dayOf(new Date(at))}T00:00:00+07:00`) + ((hours * 60 + minutes) * 60 + seconds) * 1000;
}
