import { InspectionFindingDto } from '../../core/api/models';
import { IconName } from '../../ui/icons';
import { Tone } from '../../ui/state-chip';

export type FindingState = 'settled' | 'answered' | 'late' | 'open';

export const FINDING_LOOKS: Record<FindingState, { tone: Tone; icon: IconName }> = {
  settled: { tone: 'done', icon: 'checkAll' },
  answered: { tone: 'info', icon: 'comment' },
  late: { tone: 'late', icon: 'alert' },
  open: { tone: 'neutral', icon: 'clock' },
};

/** What was answered waits for whoever inspected; what was not is late once its day has passed. */
export function findingState(finding: InspectionFindingDto): FindingState {
  if (finding.settledDay) return 'settled';
  if (finding.answer) return 'answered';
  return finding.isLate ? 'late' : 'open';
}

/** What is due first stands first; what is settled last. */
export function byUrgency(findings: readonly InspectionFindingDto[]): InspectionFindingDto[] {
  return [...findings].sort(
    (a, b) => Number(a.settledDay !== null) - Number(b.settledDay !== null) || a.deadline.localeCompare(b.deadline),
  );
}
