import { ContributionSumDto, FundFiguresDto, FundLedger } from '../core/api/models';

export const LEDGERS: readonly FundLedger[] = ['communeA', 'hamletB'];

/** Where the money of a fund is, in the order of its way. A has a treasury and estimates, B spends itself. */
export const PLACES: Record<FundLedger, readonly (keyof FundFiguresDto)[]> = {
  communeA: ['cash', 'bank', 'treasury', 'assigned', 'goods'],
  hamletB: ['cash', 'bank', 'spent', 'goods'],
};

/** Of the whole, 0 to 100; 0 without a whole. */
export function shareOf(amount: number, whole: number): number {
  return whole > 0 ? Math.min(100, Math.max(0, (amount / whole) * 100)) : 0;
}

/** "34 %", "< 1 %", "> 99 %", "104 %": never rounded to nothing or to all. */
export function percentOf(amount: number, whole: number): string {
  const share = whole > 0 ? (amount / whole) * 100 : 0;
  if (share > 0 && share < 1) return '< 1 %';
  if (share > 99 && share < 100) return '> 99 %';
  return `${Math.floor(share)} %`;
}

export function valueOf(sum: ContributionSumDto): number {
  return sum.money + sum.goods;
}

/** The years to choose from, the newest first. */
export function yearsUpTo(today: string, chosen = Number(today.slice(0, 4))): number[] {
  const year = Number(today.slice(0, 4));
  return [...new Set([year, year - 1, year - 2, year - 3, chosen])].sort((a, b) => b - a);
}

/** The year that the address names, this one where it names none. */
export function yearOf(named: string | null, today: string): number {
  const year = Number(named);
  return Number.isInteger(year) && year >= 2000 && year <= 2100 ? year : Number(today.slice(0, 4));
}
