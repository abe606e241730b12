import {
  Conformity,
  InstallationCheckKind,
  InstallationCheckResult,
  InstallationConclusion,
  InstallationDto,
  InstallationEventKind,
  InstallationHistoryDto,
  InstallationPaperKind,
  InstallationSide,
  InstallationStatus,
  SaveInstallationInput,
} from '../core/api/models';
import { Translate } from '../core/http/problem-details';
import { IconName } from '../ui/icons';
import { Tone } from '../ui/state-chip';
import { TimeLineEntry } from '../ui/time-line';

export const EDIT = 'CameraProgram.Installations.Edit';
export const STATUSES: readonly InstallationStatus[] = ['draft', 'inspected', 'handedOver'];
export const SIDES: readonly InstallationSide[] = ['giver', 'receiver', 'supervisor'];
export const CHECKS: readonly InstallationCheckKind[] = [
  'dayPicture',
  'nightPicture',
  'fieldOfView',
  'recording',
  'linkToCentre',
  'clock',
  'defaultPassword',
  'rights',
];
export const RESULTS: readonly InstallationCheckResult[] = ['waiting', 'passed', 'failed', 'notApplicable'];
export const PAPERS: readonly InstallationPaperKind[] = ['originAndQuality', 'conformity', 'adminAccount', 'siteMap', 'manual'];
export const CONFORMITIES: readonly Conformity[] = ['unknown', 'declared', 'notDeclared'];

const LOOKS: Record<InstallationStatus, { tone: Tone; icon: IconName }> = {
  draft: { tone: 'neutral', icon: 'draft' },
  inspected: { tone: 'info', icon: 'check' },
  handedOver: { tone: 'done', icon: 'handshake' },
};

export function lookOf(status: InstallationStatus, conclusion: InstallationConclusion | null): { tone: Tone; icon: IconName } {
  if (status === 'inspected' && conclusion === 'failed') return { tone: 'late', icon: 'close' };
  return status === 'inspected' && conclusion === 'passedWithDefects' ? { tone: 'soon', icon: 'alert' } : LOOKS[status];
}

export const RESULT_LOOKS: Record<InstallationCheckResult, { tone: Tone; icon: IconName }> = {
  waiting: { tone: 'neutral', icon: 'clock' },
  passed: { tone: 'done', icon: 'check' },
  failed: { tone: 'late', icon: 'close' },
  notApplicable: { tone: 'neutral', icon: 'cancel' },
};

const EVENT_ICONS: Record<InstallationEventKind, IconName> = {
  created: 'draft',
  edited: 'edit',
  cameraPutUp: 'cctv',
  cameraLinked: 'link',
  cameraRemoved: 'cctvOff',
  inspected: 'check',
  reopened: 'refresh',
  defectMended: 'wrench',
  handedOver: 'handshake',
};

/** The history in sentences. */
export function toTimeLine(
  history: readonly InstallationHistoryDto[],
  translate: Translate,
  conclusionWord: (conclusion: InstallationConclusion) => string,
): TimeLineEntry[] {
  return history.map((entry) => {
    const who = entry.forName ? translate('installations.for', { person: entry.byName, principal: entry.forName }) : entry.byName;
    const conclusion = entry.conclusion ? conclusionWord(entry.conclusion) : '';
    return {
      id: entry.id,
      at: entry.at,
      sentence: translate(`installations.history.${entry.kind}`, { who, conclusion }),
      note: entry.note,
      icon: EVENT_ICONS[entry.kind],
    };
  });
}

/** Bases stand a line each in one field. */
export function toLines(text: string): string[] {
  return text
    .split('\n')
    .map((line) => line.trim().normalize('NFC'))
    .filter(Boolean);
}

/** An installation as it would be saved without any change. */
export function inputOf(installation: InstallationDto): SaveInstallationInput {
  const { title, bases, contractNumber, contractDay, giverKind, giverName, receiverName, members, place, startedAt, endedAt } =
    installation;
  const { lines, checks, papers, defects, value, note } = installation;
  return {
    title,
    bases,
    contractNumber,
    contractDay,
    giverKind,
    giverName,
    receiverName,
    members,
    place,
    startedAt,
    endedAt,
    lines,
    checks,
    papers,
    defects: defects.map(({ id, description, check, deadline }) => ({ id, description, check, deadline })),
    value,
    note,
  };
}
