import { GrantState, LiveState } from '../core/api/models';
import { withoutMarks } from '../core/i18n/without-marks';
import { IconName } from '../ui/icons';
import { Tone } from '../ui/state-chip';

export const WATCH = 'CameraProgram.Live';
export const PLAY_BACK = 'CameraProgram.Live.PlayBack';
export const CONNECT = 'CameraProgram.Live.Connect';
export const GRANT = 'CameraProgram.Live.Grant';
export const VIEW_LOG = 'CameraProgram.Live.ViewLog';

/** How many pictures a page shows at once. */
export const SIZES = [1, 4, 9, 16] as const;
export type Size = (typeof SIZES)[number];

export const STATE_LOOKS: Record<LiveState, { tone: Tone; icon: IconName }> = {
  idle: { tone: 'neutral', icon: 'circle' },
  connecting: { tone: 'info', icon: 'refresh' },
  live: { tone: 'done', icon: 'checkCircle' },
  down: { tone: 'late', icon: 'alert' },
};

export const GRANT_LOOKS: Record<GrantState, { tone: Tone; icon: IconName }> = {
  coming: { tone: 'info', icon: 'clock' },
  active: { tone: 'done', icon: 'checkCircle' },
  over: { tone: 'neutral', icon: 'circle' },
  revoked: { tone: 'late', icon: 'cancel' },
};

/** The cameras of a page of a wall of so many; the pages go round. */
export function pageOf<T>(all: readonly T[], size: number, page: number): T[] {
  const pages = Math.max(1, Math.ceil(all.length / size));
  const at = ((page % pages) + pages) % pages;
  return all.slice(at * size, (at + 1) * size);
}

/** What was chosen and still is there, in that order; all as long as nothing is chosen. */
export function wanted<T extends { id: string }>(all: readonly T[], chosen: readonly string[]): readonly T[] {
  const kept = chosen.map((id) => all.find((one) => one.id === id)).filter((one) => one !== undefined);
  return kept.length ? kept : all;
}

/** The tile to which an arrow leads in rows of so many. */
export function stepInGrid(index: number, key: string, columns: number, count: number): number {
  const steps: Record<string, number> = { ArrowLeft: -1, ArrowRight: 1, ArrowUp: -columns, ArrowDown: columns };
  const wanted = index + (steps[key] ?? 0);
  return wanted >= 0 && wanted < count ? wanted : index;
}

/** `Đầu ngõ 3` at that moment → `dau-ngo-3-20261123-140507.png` */
export function snapshotName(camera: string, at: Date): string {
  const plain = withoutMarks(camera)
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
  const vietnam = new Date(at.getTime() + 7 * 3_600_000).toISOString();
  return `${plain || 'camera'}-${vietnam.slice(0, 10).replaceAll('-', '')}-${vietnam.slice(11, 19).replaceAll(':', '')}.png`;
}
