import { ContractAction, ContractDto, ContractKind, ContractMoneyDto } from '../../core/api/models';
import { IconName } from '../../ui/icons';
import { AmountBar } from '../spending/amount-bars';
import { LineLimit, LimitWords } from '../spending/line-rows';

export const KINDS: readonly ContractKind[] = ['contract', 'directPurchase'];
export const AVAILABLE: LimitWords = { over: 'contracts.form.overAvailable' };

export const ACTION_ICONS: Record<ContractAction, IconName> = {
  accept: 'checkCircle',
  release: 'undo',
  requestAdvance: 'cash',
  requestPayment: 'receipt',
  refundAdvance: 'return',
};

/** What comes next, the step that others wait for first: what was accepted is paid, what was delivered accepted. */
export function mainAction(contract: ContractDto): ContractAction | null {
  return (['requestPayment', 'accept'] as const).find((action) => contract.allowedActions.includes(action)) ?? null;
}

export function furtherActions(contract: ContractDto): ContractAction[] {
  const main = mainAction(contract);
  const order: readonly ContractAction[] = ['accept', 'requestPayment', 'requestAdvance', 'refundAdvance', 'release'];
  return order.filter((action) => action !== main && contract.allowedActions.includes(action));
}

/** What of a carried-over contract was accepted in the earlier year, where that acceptance is kept. */
export function acceptedInFormer({ former, money, acceptances }: ContractDto): number {
  if (!former) return 0;
  const here = acceptances.filter((acceptance) => !acceptance.reversedDay).reduce((sum, acceptance) => sum + acceptance.total, 0);
  return Math.max(0, money.accepted - here);
}

/** From what the contract binds to what is left of it. */
export function barsOf(money: ContractMoneyDto): AmountBar[] {
  return [
    { label: 'contracts.money.bound', amount: money.bound, look: 'committed' },
    { label: 'contracts.money.accepted', amount: money.accepted, look: 'accepted' },
    { label: 'contracts.money.advanced', amount: money.advanced, look: 'advanced' },
    { label: 'contracts.money.paid', amount: money.paid, look: 'paid' },
    { label: 'contracts.money.left', amount: money.left, look: 'left' },
  ];
}

/** The lines of a contract with what may still be accepted, given back or refunded of each; those with nothing left are left out. */
export function limitsOf(contract: ContractDto, of: (money: ContractMoneyDto) => number): LineLimit[] {
  return contract.lines
    .map(({ lineKey, content, source, money }) => ({ lineKey, content, source, limit: of(money) }))
    .filter((line) => line.limit > 0);
}

/** Given back can only be what is neither delivered nor advanced. */
export function releasable({ left, undelivered }: ContractMoneyDto): number {
  return Math.min(left, undelivered);
}
