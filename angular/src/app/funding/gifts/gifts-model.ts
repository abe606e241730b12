import { FundDocumentState, GiftKind, GiftStatus, ValuationBasis } from '../../core/api/models';
import { IconName } from '../../ui/icons';
import { Tone } from '../../ui/state-chip';

export const GIFT_KINDS: readonly GiftKind[] = ['equipment', 'internet', 'power', 'pole', 'materials', 'labour', 'other'];
export const BASES: readonly ValuationBasis[] = ['invoice', 'marketPrice', 'committee', 'donorsWord'];

const LOOKS: Record<GiftStatus | 'voided', { tone: Tone; icon: IconName }> = {
  offered: { tone: 'soon', icon: 'handshake' },
  accepted: { tone: 'done', icon: 'checkCircle' },
  voided: { tone: 'late', icon: 'cancel' },
};

/** How a gift stands: what was taken back counts no more, whatever it was before. */
export function giftLook(gift: { status: GiftStatus; state: FundDocumentState }): { tone: Tone; icon: IconName } {
  return LOOKS[gift.state === 'voided' ? 'voided' : gift.status];
}

/** What people count such a gift in. */
export function usualUnit(kind: GiftKind): string {
  return { equipment: 'bộ', internet: 'tháng', power: 'tháng', pole: 'cột', materials: 'bộ', labour: 'ngày công', other: '' }[kind];
}

/** The members of a committee as typed: one on a line. */
export function membersOf(typed: string): string[] {
  return typed
    .split('\n')
    .map((line) => line.trim().normalize('NFC'))
    .filter(Boolean);
}
