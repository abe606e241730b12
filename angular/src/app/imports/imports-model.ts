import { ImportColumn, ImportOutcome, ImportState } from '../core/api/models';
import { IconName } from '../ui/icons';
import { Tone } from '../ui/state-chip';

export const IMPORTS_HOME = '/camera/nhap-danh-sach';
export const MAX_BYTES = 20 * 1024 * 1024;

/** In the order in which people think of them. */
export const COLUMNS: readonly ImportColumn[] = [
  'none',
  'ownerName',
  'ownerKind',
  'representative',
  'phone',
  'idNumber',
  'address',
  'hamlet',
  'code',
  'cameraName',
  'location',
  'route',
  'lenses',
  'model',
  'serial',
  'mac',
  'resolution',
  'bearing',
  'retentionDays',
  'latitude',
  'longitude',
  'coordinates',
  'status',
  'installedDay',
  'funding',
  'note',
];

export const LOOKS: Record<ImportState, { tone: Tone; icon: IconName }> = {
  draft: { tone: 'soon', icon: 'draft' },
  ready: { tone: 'soon', icon: 'list' },
  running: { tone: 'info', icon: 'progress' },
  done: { tone: 'done', icon: 'checkCircle' },
  cancelled: { tone: 'neutral', icon: 'cancel' },
  failed: { tone: 'late', icon: 'alertCircle' },
};

export const OUTCOMES: Record<ImportOutcome, { tone: Tone; icon: IconName }> = {
  new: { tone: 'info', icon: 'add' },
  changed: { tone: 'soon', icon: 'edit' },
  unchanged: { tone: 'neutral', icon: 'check' },
  repeated: { tone: 'neutral', icon: 'copy' },
  refused: { tone: 'late', icon: 'alertCircle' },
};

/** A column that was chosen twice, if any. */
export function chosenTwice(columns: readonly ImportColumn[]): ImportColumn | null {
  return columns.find((column, i) => column !== 'none' && columns.indexOf(column) !== i) ?? null;
}

/** 4250 → 4.250 */
export function formatCount(count: number): string {
  return count.toLocaleString('vi-VN');
}

/** 0–100. */
export function percentDone(job: { rows: number; rowsDone: number }): number {
  return job.rows ? Math.floor((100 * job.rowsDone) / job.rows) : 0;
}
