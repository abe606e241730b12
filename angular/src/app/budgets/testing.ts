import {
  BudgetEstimateDto,
  BudgetEstimateLineDto,
  BudgetEstimateListItemDto,
  BudgetMoneyDto,
  BudgetSummaryDto,
  CalendarEntryDto,
} from '../core/api/models';

/** Figures for specs. */
export function money(change: Partial<BudgetMoneyDto> = {}): BudgetMoneyDto {
  return {
    approved: 0,
    allocated: 0,
    committed: 0,
    accepted: 0,
    advanced: 0,
    paid: 0,
    unallocated: 0,
    available: 0,
    carriedOver: 0,
    cancelled: 0,
    left: 0,
    ...change,
  };
}

export function line(change: Partial<BudgetEstimateLineDto> = {}): BudgetEstimateLineDto {
  return {
    key: 'k1',
    group: 'equipment',
    content: 'Camera IP thân trụ',
    specification: null,
    unit: 'cái',
    quantity: 8,
    unitPrice: 2_450_000,
    amount: 19_600_000,
    total: 19_600_000,
    source: 'communeBudget',
    priceBasis: null,
    note: null,
    opinion: null,
    formerTotal: null,
    money: money(),
    ...change,
  };
}

/** A draft of one line. */
export function budgetEstimate(change: Partial<BudgetEstimateDto> = {}): BudgetEstimateDto {
  const lines = change.lines ?? [line()];
  return {
    id: 'e1',
    version: 3,
    rootId: 'e1',
    revision: 1,
    year: 2026,
    title: 'Dự toán camera năm 2026',
    status: 'draft',
    stage: 'draft',
    plan: null,
    vatBasisPoints: 0,
    lines,
    groups: [{ group: 'equipment', amount: 19_600_000 }],
    sources: [{ source: 'communeBudget', amount: 19_600_000, money: money() }],
    subtotal: 19_600_000,
    vatAmount: 0,
    total: 19_600_000,
    totalInWords: 'Mười chín triệu sáu trăm nghìn đồng',
    money: money(),
    drafterName: 'Lê Thị Thư Demo',
    returnReason: null,
    appraisalOpinion: null,
    appraisedDay: null,
    appraiserName: null,
    appraiserDrafted: false,
    approvalNumber: null,
    approvalDay: null,
    settlementId: null,
    revisions: [{ id: 'e1', revision: 1, status: 'draft', total: 19_600_000, approvalNumber: null, approvalDay: null }],
    allowedActions: ['edit', 'submit', 'delete', 'cancel'],
    history: [{ id: 'h1', kind: 'created', at: '2026-11-20T02:00:00Z', byName: 'Lê Thị Thư Demo', forName: null, note: null }],
    ...change,
  } as BudgetEstimateDto;
}

/** Approved, nothing of it allocated. */
export function approvedEstimate(change: Partial<BudgetEstimateDto> = {}): BudgetEstimateDto {
  const all = money({ approved: 19_600_000, unallocated: 19_600_000, left: 19_600_000 });
  return budgetEstimate({
    status: 'approved',
    stage: 'approved',
    money: all,
    lines: [line({ money: all })],
    approvalNumber: '2830/QĐ-UBND',
    approvalDay: '2026-11-21',
    allowedActions: [],
    ...change,
  });
}

export function listedEstimate(change: Partial<BudgetEstimateListItemDto> = {}): BudgetEstimateListItemDto {
  const { id, version, rootId, revision, year, title, status, stage, total } = budgetEstimate();
  return {
    id,
    version,
    rootId,
    revision,
    year,
    title,
    status,
    stage,
    total,
    planId: null,
    planSymbol: null,
    money: money(),
    approvalNumber: null,
    approvalDay: null,
    changedAt: '2026-11-20T02:00:00Z',
    ...change,
  } as BudgetEstimateListItemDto;
}

export function budgetSummary(change: Partial<BudgetSummaryDto> = {}): BudgetSummaryDto {
  return { year: 2026, years: [2026], money: money(), sources: [], estimates: [], waiting: [], ...change } as BudgetSummaryDto;
}

export function dueDay(change: Partial<CalendarEntryDto> = {}): CalendarEntryDto {
  return {
    day: '2026-12-31',
    kind: 'statutory',
    title: 'Khóa sổ cuối năm',
    source: 'Luật 89/2025 Đ.66',
    certainty: 'verifiedSecondary',
    linkId: null,
    isDone: false,
    isLate: false,
    ...change,
  } as CalendarEntryDto;
}
