import { ContractDto, ContractMoneyDto, PaymentDto, PaymentListItemDto, SettlementDto, SettlementLineDto } from '../../core/api/models';

const ESTIMATE = { id: 'e1', rootId: 'e1', year: 2026, title: 'Dự toán lắp đặt camera' };

export function contractMoney(change: Partial<ContractMoneyDto> = {}): ContractMoneyDto {
  return { bound: 1_000, accepted: 0, advanced: 0, paid: 0, left: 1_000, undelivered: 1_000, payable: 0, ...change };
}

/** A contract of one line, of which nothing has happened yet, for specs. */
export function contract(change: Partial<ContractDto> = {}): ContractDto {
  const money = change.money ?? contractMoney();
  return {
    id: 'c1',
    version: 1,
    estimate: ESTIMATE,
    kind: 'contract',
    number: '15/2026/HĐ-MS',
    day: '2026-11-02',
    subject: 'Cung cấp camera',
    partyId: null,
    contractorName: 'Công ty Demo',
    taxCode: null,
    from: null,
    to: null,
    lines: [{ lineKey: 'l1', content: 'Camera', source: 'communeBudget', amount: 1_000, carriedOver: 0, money }],
    total: 1_000,
    totalInWords: 'Một nghìn đồng',
    money,
    former: null,
    continued: null,
    files: [],
    acceptances: [],
    payments: [],
    releases: [],
    refunds: [],
    allowedActions: ['accept', 'release', 'requestAdvance'],
    byName: 'Lê Thị Thư Demo',
    forName: null,
    createdAt: '2026-11-02T01:00:00Z',
    ...change,
  };
}

export function paymentItem(change: Partial<PaymentListItemDto> = {}): PaymentListItemDto {
  return {
    id: 'p1',
    version: 1,
    estimate: ESTIMATE,
    contractId: 'c1',
    contractNumber: '15/2026/HĐ-MS',
    contractorName: 'Công ty Demo',
    kind: 'payment',
    day: '2026-11-10',
    purpose: 'Thanh toán đợt 1',
    status: 'requested',
    total: 600,
    recovered: 100,
    net: 500,
    paidDay: null,
    voucherNumber: null,
    ...change,
  };
}

/** A payment that was asked for, for specs. */
export function payment(change: Partial<PaymentDto> = {}): PaymentDto {
  return {
    ...paymentItem(),
    lines: [{ lineKey: 'l1', content: 'Camera', source: 'communeBudget', amount: 600, recovered: 100, net: 500 }],
    netInWords: 'Năm trăm đồng',
    approverRequested: false,
    files: [],
    allowedActions: ['approve', 'refuse'],
    history: [{ kind: 'requested', at: '2026-11-10T01:00:00Z', byName: 'Lê Thị Thư Demo', forName: null, note: null }],
    ...change,
  };
}

export function settlementLine(change: Partial<SettlementLineDto> = {}): SettlementLineDto {
  return {
    lineKey: 'l1',
    content: 'Camera',
    source: 'communeBudget',
    approved: 1_000,
    allocated: 1_000,
    paid: 1_000,
    difference: 0,
    bound: 0,
    advanced: 0,
    explanation: null,
    rest: 'cancel',
    carriedOver: 0,
    cancelled: 0,
    ...change,
  };
}

/** A settlement that is being drawn up, for specs. */
export function settlement(change: Partial<SettlementDto> = {}): SettlementDto {
  return {
    id: 's1',
    version: 1,
    estimate: ESTIMATE,
    year: 2026,
    status: 'draft',
    note: null,
    lines: [settlementLine()],
    approved: 1_000,
    allocated: 1_000,
    paid: 1_000,
    difference: 0,
    advanced: 0,
    carriedOver: 0,
    cancelled: 0,
    paidInWords: 'Một nghìn đồng',
    decisionNumber: null,
    decisionDay: null,
    decisionDocumentId: null,
    nextEstimateId: null,
    approverSettled: false,
    allowedActions: ['edit', 'submit', 'delete'],
    history: [],
    ...change,
  };
}
