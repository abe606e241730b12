import { EstimateDto, PlanDto } from '../core/api/models';

/** A draft for specs. */
export function planOf(change: Partial<PlanDto> = {}): PlanDto {
  return {
    id: 'p1',
    version: 3,
    status: 'draft',
    kind: 'annual',
    subject: 'Kế hoạch camera an ninh năm 2026',
    symbol: null,
    year: 2026,
    from: '2026-01-01',
    to: '2026-12-31',
    issuingBody: 'peoplesCommittee',
    boardId: null,
    boardName: null,
    introduction: null,
    closing: null,
    declaredAmount: 52_400_000,
    declaredAmountInWords: 'Năm mươi hai triệu bốn trăm nghìn đồng',
    estimateTotal: 2_450_000,
    signatoryId: null,
    signatoryName: null,
    signerPosition: 'head',
    replaces: null,
    supersededBy: null,
    archive: null,
    signedDay: null,
    documentId: null,
    issuedAt: null,
    returnReason: null,
    modelSheet: null,
    legalBases: [],
    sections: [],
    assignments: [],
    targets: [],
    recipients: [],
    history: [],
    allowedActions: [],
    ...change,
  };
}

/** Its estimate of one line. */
export function estimateOf(change: Partial<EstimateDto> = {}): EstimateDto {
  return {
    planId: 'p1',
    version: 7,
    vatBasisPoints: 0,
    lines: [
      {
        group: 'equipment',
        content: 'Camera IP',
        specification: null,
        unit: 'Chiếc',
        quantity: 1,
        unitPrice: 2_450_000,
        amount: 2_450_000,
        source: 'communeBudget',
        priceBasis: null,
        note: null,
      },
    ],
    groups: [{ group: 'equipment', amount: 2_450_000 }],
    sources: [{ source: 'communeBudget', amount: 2_450_000 }],
    subtotal: 2_450_000,
    vatAmount: 0,
    total: 2_450_000,
    totalInWords: 'Hai triệu bốn trăm năm mươi nghìn đồng',
    editable: true,
    ...change,
  };
}
