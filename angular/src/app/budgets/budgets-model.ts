import { BudgetMoneyDto, FundingSource } from '../core/api/models';

export const EDIT = 'CameraProgram.Budgets.Edit';
export const APPRAISE = 'CameraProgram.Budgets.Appraise';
export const APPROVE = 'CameraProgram.Budgets.Approve';
export const ALLOCATE = 'CameraProgram.Budgets.Allocate';
export const CONTRACT = 'CameraProgram.Budgets.Contract';
export const SETTLE = 'CameraProgram.Budgets.Settle';
export const APPROVE_PAYMENT = 'CameraProgram.Budgets.ApprovePayment';
export const PAY = 'CameraProgram.Budgets.Pay';

export const SOURCES: readonly FundingSource[] = ['communeBudget', 'provinceBudget', 'nationalProgramme', 'contributions'];

/** What is shown of an amount as bars, from the decision to what is left. */
export const MEASURES = ['approved', 'allocated', 'committed', 'paid', 'left'] as const satisfies readonly (keyof BudgetMoneyDto)[];
export type Measure = (typeof MEASURES)[number];

/** Of the whole, 0 to 100, with what a thin bar still shows; 0 without a whole. */
export function shareOf(amount: number, whole: number): number {
  return whole > 0 ? Math.min(100, Math.max(0, (amount / whole) * 100)) : 0;
}

/** In words a person reads: `34 %`, `< 1 %`, `> 99 %`; never rounded to all or to nothing. */
export function percentText(amount: number, whole: number): string {
  const share = shareOf(amount, whole);
  if (share > 0 && share < 1) return '< 1 %';
  if (share > 99 && share < 100) return '> 99 %';
  return `${Math.round(share)} %`;
}

/** The years to choose from: those that have estimates, this one and the next. */
export function yearsFrom(known: readonly number[], today: string, chosen?: number): number[] {
  const year = Number(today.slice(0, 4));
  return [...new Set([...known, year, year + 1, chosen ?? year])].sort((a, b) => b - a);
}
