import { ContractDto, PaymentAction, PaymentDto, PaymentEventKind, PaymentKind, PaymentStatus } from '../../core/api/models';
import { Translate } from '../../core/http/problem-details';
import { IconName } from '../../ui/icons';
import { Tone } from '../../ui/state-chip';
import { TimeLineEntry } from '../../ui/time-line';
import { LineLimit, LimitWords } from '../spending/line-rows';

export const KINDS: readonly PaymentKind[] = ['advance', 'payment'];
export const STATUSES: readonly PaymentStatus[] = ['requested', 'approved', 'paid', 'refused', 'reversed', 'withdrawn'];

export const LOOKS: Record<PaymentStatus, { tone: Tone; icon: IconName }> = {
  requested: { tone: 'soon', icon: 'clock' },
  approved: { tone: 'info', icon: 'check' },
  paid: { tone: 'done', icon: 'checkAll' },
  refused: { tone: 'late', icon: 'close' },
  reversed: { tone: 'neutral', icon: 'undo' },
  withdrawn: { tone: 'neutral', icon: 'undo' },
};

export const ACTION_ICONS: Record<PaymentAction, IconName> = {
  approve: 'check',
  refuse: 'close',
  pay: 'cash',
  reverse: 'undo',
  withdraw: 'undo',
};

const EVENT_ICONS: Record<PaymentEventKind, IconName> = {
  requested: 'send',
  approved: 'check',
  refused: 'close',
  paid: 'cash',
  reversed: 'undo',
  withdrawn: 'undo',
};

export const WORDS: Record<PaymentKind, LimitWords> = {
  advance: { over: 'payments.form.overCommitted' },
  payment: { over: 'payments.form.overAccepted', none: 'payments.form.noneAccepted', overAdvanced: 'payments.form.overAdvanced' },
};

/** The lines of a contract with what can be asked for: what was accepted and not paid, or what is bound and not advanced. */
export function askable(contract: ContractDto, kind: PaymentKind): LineLimit[] {
  return contract.lines.map(({ lineKey, content, source, money }) => ({
    lineKey,
    content,
    source,
    limit: kind === 'payment' ? money.payable : money.left,
    advanced: kind === 'payment' ? money.advanced : 0,
  }));
}

/** How much is asked for already and not paid yet. */
export function underWay(contract: ContractDto): { count: number; amount: number } {
  const open = contract.payments.filter((p) => p.status === 'requested' || p.status === 'approved');
  return { count: open.length, amount: open.reduce((sum, p) => sum + p.total, 0) };
}

/** The history in sentences. */
export function toTimeLine(payment: PaymentDto, translate: Translate): TimeLineEntry[] {
  return payment.history.map((entry) => {
    const who = entry.forName ? translate('contracts.for', { person: entry.byName, principal: entry.forName }) : entry.byName;
    return {
      at: entry.at,
      sentence: translate(`payments.history.${entry.kind}`, { who }),
      note: entry.note,
      icon: EVENT_ICONS[entry.kind],
    };
  });
}
