import { FindingDto, FindingField } from '../core/api/models';
import { directionOf } from '../map/bearing';
import { formatCoordinates } from '../map/coordinates';
import { toLatLng } from '../map/geo';
import { CAMERA_DOUBTS, FINDING_FIELDS } from './surveys-model';

export type Say = (key: string, values?: Record<string, unknown>) => string;

/** One line of finding and register side by side. */
export interface Comparison {
  /** Text key. */
  label: string;
  found: string;
  registered: string;
  /** What can be taken over from the finding; null where both agree or nothing was found. */
  field: FindingField | null;
  /** The register has nothing there: taking it over loses nothing. */
  fillsGap: boolean;
}

interface Side {
  label: string;
  found: string;
  registered: string;
}

/** The finding and what it resembles, line by line; only of a camera can fields be taken over. */
export function compare(finding: FindingDto, say: Say): Comparison[] {
  const other = finding.doubtful;
  if (!other) return [];
  const takes = CAMERA_DOUBTS.includes(finding.doubt);
  const lines: [Side, FindingField | null][] = [
    [{ label: 'surveys.form.ownerName', found: finding.ownerName ?? '', registered: other.ownerName ?? '' }, null],
    [{ label: 'surveys.form.representative', found: finding.representative ?? '', registered: other.representative ?? '' }, null],
    [{ label: 'surveys.form.phone', found: finding.maskedPhone ?? '', registered: other.maskedPhone ?? '' }, null],
    [{ label: 'surveys.form.address', found: finding.address ?? '', registered: other.address ?? '' }, null],
    [{ label: 'surveys.decision.ownCameras', found: '', registered: other.cameras.join('\n') }, null],
    ...FINDING_FIELDS.map((field): [Side, FindingField] => [sideOf(field, finding, say), field]),
  ];
  return lines.flatMap(([side, field]) => {
    if (!side.found && !side.registered) return [];
    const differs = field !== null && takes && side.found !== '' && side.found !== side.registered;
    return [{ ...side, field: differs ? field : null, fillsGap: differs && side.registered === '' }];
  });
}

/** What is ticked at first: what loses nothing, and for a changed camera the direction that the finding is about. */
export function takenAtFirst(finding: FindingDto, lines: readonly Comparison[]): FindingField[] {
  return lines.flatMap(({ field, fillsGap }) =>
    field && (fillsGap || (finding.doubt === 'cameraChanged' && field === 'proposedBearing')) ? [field] : [],
  );
}

/** "45° · Đông Bắc"; nothing for no direction. */
export function directionWords(bearing: number | null, say: Say): string {
  return bearing === null ? '' : say('map.bearing.words', { degrees: bearing, direction: say(`map.direction.${directionOf(bearing)}`) });
}

function sideOf(field: FindingField, finding: FindingDto, say: Say): Side {
  const other = finding.doubtful!;
  const label = LABELS[field];
  const days = (count: number | null) => (count === null ? '' : say('surveys.fact.days', { count }));
  switch (field) {
    case 'position': {
      const [found, registered] = [finding.position, other.position].map((p) => (p ? formatCoordinates(toLatLng(p)) : ''));
      return { label, found, registered };
    }
    case 'bearing':
      return { label, found: directionWords(finding.bearing, say), registered: directionWords(other.bearing, say) };
    case 'proposedBearing':
      return { label, found: directionWords(finding.bearingAfter, say), registered: directionWords(other.proposedBearing, say) };
    case 'lensCount': {
      // A proposal to turn a camera says nothing of its lenses, and an owner has none.
      const tells = finding.kind !== 'reaim' && finding.doubt !== 'samePhone';
      return { label, found: tells ? String(finding.lensCount) : '', registered: other.lensCount ? String(other.lensCount) : '' };
    }
    case 'model':
      return { label, found: finding.model ?? '', registered: other.model ?? '' };
    case 'serial':
      return { label, found: finding.serial ?? '', registered: other.serial ?? '' };
    case 'retentionDays':
      return { label, found: days(finding.retentionDays), registered: days(other.retentionDays) };
  }
}

const LABELS: Readonly<Record<FindingField, string>> = {
  position: 'surveys.form.position',
  bearing: 'surveys.form.bearingNow',
  proposedBearing: 'surveys.form.bearingAfter',
  lensCount: 'surveys.form.lenses',
  model: 'surveys.form.model',
  serial: 'surveys.form.serial',
  retentionDays: 'surveys.form.retention',
};
