import {
  CommitmentDto,
  CommitmentEventDto,
  CommitmentProgressDto,
  CommitmentState,
  CommitmentTermsState,
  PartyKind,
} from '../core/api/models';
import { IconName } from '../ui/icons';
import { Tone } from '../ui/state-chip';

export type State = NonNullable<CommitmentState>;

export const SEE = 'CameraProgram.Commitments';
export const EDIT = 'CameraProgram.Commitments.Edit';
export const CONFIRM = 'CameraProgram.Commitments.Confirm';
export const CLAUSES = 'CameraProgram.Commitments.ManageClauses';
export const CONTACTS = 'CameraProgram.Parties.ViewContacts';

/** In the order in which people look for them. */
export const STATES: readonly State[] = ['draft', 'signed', 'active', 'expiring', 'expired', 'renewed', 'withdrawn'];
export const KINDS: readonly NonNullable<PartyKind>[] = ['household', 'agency', 'enterprise', 'school', 'religiousSite', 'organisation'];

export const STATE_LOOKS: Record<State, { tone: Tone; icon: IconName }> = {
  draft: { tone: 'neutral', icon: 'draft' },
  signed: { tone: 'info', icon: 'sign' },
  active: { tone: 'done', icon: 'checkCircle' },
  expiring: { tone: 'soon', icon: 'clock' },
  expired: { tone: 'neutral', icon: 'calendarClock' },
  renewed: { tone: 'neutral', icon: 'recurring' },
  withdrawn: { tone: 'neutral', icon: 'undo' },
};

export const TERMS_LOOKS: Record<CommitmentTermsState, { tone: Tone; icon: IconName }> = {
  draft: { tone: 'neutral', icon: 'draft' },
  upcoming: { tone: 'info', icon: 'calendarClock' },
  inForce: { tone: 'done', icon: 'checkCircle' },
  replaced: { tone: 'neutral', icon: 'archive' },
};

export const EVENT_ICONS: Record<CommitmentEventDto['kind'], IconName> = {
  drafted: 'add',
  edited: 'edit',
  signed: 'sign',
  confirmed: 'checkCircle',
  withdrawn: 'undo',
  renewed: 'recurring',
  termsTaken: 'clipboard',
  consentWithdrawn: 'lock',
};

/** Signed, and neither over nor withdrawn nor followed by another: it can be withdrawn. */
export function isBinding(commitment: Pick<CommitmentDto, 'state'>): boolean {
  return (['signed', 'active', 'expiring'] as (CommitmentState | undefined)[]).includes(commitment.state);
}

/** "Đông Bắc" for 45; the keys are those of the eight winds. */
export function wind(bearing: number): string {
  return ['n', 'ne', 'e', 'se', 's', 'sw', 'w', 'nw'][Math.round(bearing / 45) % 8];
}

/** Of those who have cameras, how many hundredths have one in force; never more than a whole. */
export function shareInForce(progress: Pick<CommitmentProgressDto, 'parties' | 'active'>): number {
  return progress.parties === 0 ? 0 : Math.min(100, Math.round((100 * progress.active) / progress.parties));
}

/** The hundredths that wait for the police, after those in force. */
export function shareSigned(progress: Pick<CommitmentProgressDto, 'parties' | 'active' | 'signed'>): number {
  return progress.parties === 0 ? 0 : Math.min(100 - shareInForce(progress), Math.round((100 * progress.signed) / progress.parties));
}
