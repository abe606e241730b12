import { FundAccount, FundFiguresDto, FundLedger } from '../../core/api/models';

/** Where money of a fund may come from: what is at the treasury is used through the budget. */
export const SOURCES: readonly FundAccount[] = ['cash', 'bank'];

/** Where it may go from there; a hamlet's fund has nothing at the treasury. */
export function targetsOf(from: FundAccount, ledger: FundLedger | null): FundAccount[] {
  const all: FundAccount[] = ledger === 'hamletB' ? ['cash', 'bank'] : ['cash', 'bank', 'treasury'];
  return all.filter((account) => account !== from);
}

/** What a campaign has there now. */
export function leftAt(account: FundAccount, figures: FundFiguresDto): number {
  return figures[account];
}
