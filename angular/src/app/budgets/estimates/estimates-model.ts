import {
  BudgetEstimateDto,
  BudgetEstimateListItemDto,
  BudgetStage,
  EstimateAction,
  EstimateEventKind,
  EstimateRevisionDto,
  EstimateStatus,
} from '../../core/api/models';
import { Translate } from '../../core/http/problem-details';
import { IconName } from '../../ui/icons';
import { TimeLineEntry } from '../../ui/time-line';
import { ALLOCATE, CONTRACT, SETTLE } from '../budgets-model';

export const ESTIMATE_STATUSES: readonly EstimateStatus[] = [
  'draft',
  'submitted',
  'returned',
  'appraised',
  'approved',
  'superseded',
  'cancelled',
];

/** The steps of an estimate and its money, as the line at the head of its page shows them. */
export const STEPS = ['write', 'appraise', 'approve', 'allocate', 'contract', 'accept', 'pay', 'settle', 'disclose'] as const;

/** How many of the steps are done. */
const DONE: Record<BudgetStage, number> = {
  draft: 0,
  returned: 0,
  submitted: 1,
  appraised: 2,
  approved: 3,
  allocated: 4,
  committed: 5,
  accepted: 6,
  paying: 6,
  settled: 8,
  disclosed: 9,
  closed: 9,
  superseded: 0,
  cancelled: 0,
};

export interface Step {
  name: (typeof STEPS)[number];
  state: 'done' | 'now' | 'next';
}

/** Which adjustment (1, 2 …) it is while it is on its way: the version before stays in force, and the book's figures are that one's. */
export function openRevisionOf(estimate: BudgetEstimateListItemDto): number | null {
  return estimate.revision > 1 && estimate.status !== 'approved' ? estimate.revision - 1 : null;
}

/** The version that this one adjusts. */
export function formerOf(estimate: BudgetEstimateDto): EstimateRevisionDto | null {
  return estimate.revisions.filter((r) => r.revision < estimate.revision && r.status !== 'cancelled').at(-1) ?? null;
}

/** None for an estimate that is no longer on its way. */
export function stepsOf(stage: BudgetStage): Step[] {
  if (stage === 'superseded' || stage === 'cancelled') return [];
  return STEPS.map((name, i) => ({ name, state: i < DONE[stage] ? 'done' : i === DONE[stage] ? 'now' : 'next' }));
}

export type MainAction = 'approve' | 'appraise' | 'submit' | 'edit' | 'allocate' | 'contract' | 'settle' | 'settlement';

/** The one thing that the person who looks should do next; null when it is somebody else's turn. */
export function mainActionOf(estimate: BudgetEstimateDto, may: (permission: string) => boolean): MainAction | null {
  const allows = (action: EstimateAction) => estimate.allowedActions.includes(action);
  if (allows('approve')) return 'approve';
  if (allows('appraise')) return 'appraise';
  if (allows('submit')) return 'submit';
  if (allows('edit')) return 'edit';
  if (estimate.status !== 'approved') return null;
  if (estimate.settlementId) return 'settlement';
  if (estimate.money.unallocated > 0 && may(ALLOCATE)) return 'allocate';
  if (estimate.money.available > 0 && may(CONTRACT)) return 'contract';
  const { paid, committed } = estimate.money;
  return paid > 0 && paid === committed && may(SETTLE) ? 'settle' : null;
}

/** What a revision changes in a line. */
export interface LineChange {
  key: string;
  content: string;
  /** Null for a new line. */
  before: number | null;
  /** Null for a line that was taken out. */
  after: number | null;
}

/** The lines that differ from the version before, with tax, in the order of the table; those taken out come last. */
export function changesOf(estimate: BudgetEstimateDto, former: BudgetEstimateDto): LineChange[] {
  const keys = new Set(estimate.lines.map((line) => line.key));
  const before = new Map(former.lines.map((line) => [line.key, line.total]));
  return [
    ...estimate.lines.map((line) => ({ key: line.key, content: line.content, before: before.get(line.key) ?? null, after: line.total })),
    ...former.lines
      .filter((line) => !keys.has(line.key))
      .map((line) => ({ key: line.key, content: line.content, before: line.total, after: null })),
  ].filter((change) => change.before !== change.after);
}

const ICONS: Record<EstimateEventKind, IconName> = {
  created: 'draft',
  edited: 'edit',
  submitted: 'send',
  withdrawn: 'undo',
  returned: 'return',
  appraised: 'scale',
  approved: 'stamp',
  superseded: 'archive',
  cancelled: 'cancel',
};

/** The life of an estimate in sentences, the latest first. */
export function historyOf(estimate: BudgetEstimateDto, translate: Translate): TimeLineEntry[] {
  return estimate.history.map((event) => ({
    id: event.id,
    at: event.at,
    icon: ICONS[event.kind],
    sentence: translate(`estimates.history.${event.kind}`, {
      who: event.forName ? translate('estimates.history.inPlaceOf', { by: event.byName, name: event.forName }) : event.byName,
    }),
    note: event.note,
  }));
}
