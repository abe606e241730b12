import { BudgetEstimateListItemDto, BudgetSummaryDto } from '../core/api/models';
import { IconName } from '../ui/icons';
import { ALLOCATE, APPRAISE, APPROVE, APPROVE_PAYMENT, EDIT, PAY } from './budgets-model';

/** One thing that waits for the person who looks. */
export interface Waiting {
  what: 'finish' | 'improve' | 'appraise' | 'approve' | 'allocate' | 'approvePayments' | 'pay';
  icon: IconName;
  /** Of the estimate; empty for payments. */
  title: string;
  amount: number;
  count: number;
  link: readonly unknown[];
  query: Record<string, string | number>;
}

/** What waits for somebody with these permissions, the steps that others wait for first. */
export function waitingFor(
  summary: BudgetSummaryDto,
  estimates: readonly BudgetEstimateListItemDto[],
  may: (permission: string) => boolean,
): Waiting[] {
  const of = (what: Waiting['what'], icon: IconName, permission: string, fits: (e: BudgetEstimateListItemDto) => boolean): Waiting[] =>
    may(permission)
      ? estimates.filter(fits).map((e) => ({
          what,
          icon,
          title: e.title,
          amount: what === 'allocate' ? e.money.unallocated : e.total,
          count: 1,
          link: ['/kinh-phi/du-toan', e.id],
          query: {},
        }))
      : [];
  const payments = (what: Waiting['what'], icon: IconName, permission: string, status: 'requested' | 'approved'): Waiting[] =>
    may(permission)
      ? summary.waiting
          .filter((w) => w.status === status && w.count > 0)
          .map((w) => ({
            what,
            icon,
            title: '',
            amount: w.amount,
            count: w.count,
            link: ['/kinh-phi/thanh-toan'],
            query: { status, year: summary.year },
          }))
      : [];
  return [
    ...of('approve', 'stamp', APPROVE, (e) => e.status === 'appraised'),
    ...of('appraise', 'scale', APPRAISE, (e) => e.status === 'submitted'),
    ...payments('approvePayments', 'checkCircle', APPROVE_PAYMENT, 'requested'),
    ...payments('pay', 'cash', PAY, 'approved'),
    ...of('allocate', 'wallet', ALLOCATE, (e) => e.status === 'approved' && e.money.unallocated > 0),
    ...of('improve', 'return', EDIT, (e) => e.status === 'returned'),
    ...of('finish', 'draft', EDIT, (e) => e.status === 'draft'),
  ];
}
