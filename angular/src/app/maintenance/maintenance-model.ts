import {
  CameraStatus,
  FaultKind,
  RepairFunding,
  TicketEventKind,
  TicketHistoryDto,
  TicketPriority,
  TicketStatus,
} from '../core/api/models';
import { Translate } from '../core/http/problem-details';
import { formatDay } from '../core/i18n/vietnam-time';
import { IconName } from '../ui/icons';
import { formatMoney } from '../ui/money';
import { Tone } from '../ui/state-chip';
import { TimeLineEntry } from '../ui/time-line';

export const SEE = ['CameraProgram.Maintenance', 'CameraProgram.Cameras.ViewOwn'] as const;
export const REPORT = ['CameraProgram.Maintenance.Report', 'CameraProgram.Cameras.ViewOwn'] as const;
export const HANDLE = 'CameraProgram.Maintenance.Handle';

export const KINDS: readonly FaultKind[] = ['noPicture', 'blurred', 'wrongDirection', 'power', 'network', 'storage', 'damaged', 'other'];
export const STATUSES: readonly TicketStatus[] = ['reported', 'assigned', 'inProgress', 'done', 'cancelled'];
export const PRIORITIES: readonly TicketPriority[] = ['normal', 'high', 'urgent'];
export const FUNDINGS: readonly RepairFunding[] = [
  'communeBudget',
  'provinceBudget',
  'nationalProgramme',
  'contributionsA',
  'contributionsB',
  'ownerPays',
  'warranty',
];
export const MAX_NOTE = 2000;
export const MAX_PHOTOS = 10;

const LOOKS: Record<TicketStatus, { tone: Tone; icon: IconName }> = {
  reported: { tone: 'soon', icon: 'alertCircle' },
  assigned: { tone: 'info', icon: 'accountCheck' },
  inProgress: { tone: 'info', icon: 'wrench' },
  done: { tone: 'done', icon: 'checkCircle' },
  cancelled: { tone: 'neutral', icon: 'cancel' },
};

export function lookOf(status: TicketStatus): { tone: Tone; icon: IconName } {
  return LOOKS[status];
}

const CAMERA_LOOKS: Record<CameraStatus, { tone: Tone; icon: IconName }> = {
  installing: { tone: 'neutral', icon: 'progress' },
  working: { tone: 'done', icon: 'cctv' },
  offline: { tone: 'soon', icon: 'cctvOff' },
  faulty: { tone: 'late', icon: 'cctvOff' },
  retired: { tone: 'neutral', icon: 'archive' },
};

export function cameraLookOf(status: CameraStatus): { tone: Tone; icon: IconName } {
  return CAMERA_LOOKS[status];
}

const EVENT_ICONS: Record<TicketEventKind, IconName> = {
  reported: 'alertCircle',
  reportedAgain: 'bell',
  noteAdded: 'comment',
  edited: 'edit',
  assigned: 'accountCheck',
  started: 'wrench',
  done: 'checkCircle',
  costCorrected: 'cash',
  cancelled: 'cancel',
  reopened: 'refresh',
  cameBack: 'cctv',
};

/** `1510` → "1 ngày 1 giờ 10 phút"; parts that are nothing are left out. */
export function durationText(minutes: number, translate: Translate): string {
  const parts: [number, string][] = [
    [Math.floor(minutes / 1440), 'days'],
    [Math.floor((minutes % 1440) / 60), 'hours'],
    [minutes % 60, 'minutes'],
  ];
  const said = parts.filter(([count]) => count > 0).map(([count, unit]) => translate(`maintenance.duration.${unit}`, { count }));
  return said.length ? said.join(' ') : translate('maintenance.duration.minutes', { count: 0 });
}

/** Thousandths as "98,7 %"; a dash when there is nothing to count. */
export function shareText(perMille: number | null): string {
  return perMille === null ? '–' : `${(perMille / 10).toLocaleString('vi-VN', { minimumFractionDigits: 1, maximumFractionDigits: 1 })} %`;
}

/** The history in sentences: "Công an Demo giao Công an xã sửa, hạn 05/11/2026". */
export function toTimeLine(history: readonly TicketHistoryDto[], translate: Translate): TimeLineEntry[] {
  return history.map((entry) => {
    const person = entry.byName ?? translate('maintenance.program');
    const who = entry.forName ? translate('maintenance.for', { person, principal: entry.forName }) : person;
    const values = {
      who,
      responsible: entry.responsibleName ?? '',
      day: formatDay(entry.dueDay),
      cost: formatMoney(entry.cost),
      before: formatMoney(entry.costBefore),
    };
    const what = translate(`maintenance.history.${entry.kind}${entry.kind === 'done' && entry.cost ? 'Cost' : ''}`, values);
    const photos = entry.photoCount ? translate('maintenance.history.photos', { count: entry.photoCount }) : '';
    return { id: entry.id, at: entry.at, sentence: what + photos, note: entry.note, icon: EVENT_ICONS[entry.kind] };
  });
}
