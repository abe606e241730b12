import { EstimateDto, EstimateLineDto, PlanDto } from '../core/api/models';
import { PlanForm, planForm } from './plan-form';

/** A draft for specs. */
export function plan(change: Partial<PlanDto> = {}): PlanDto {
  return {
    id: 'p1',
    version: 3,
    status: 'draft',
    kind: 'annual',
    subject: 'Camera an ninh',
    symbol: null,
    year: 2026,
    from: '2026-01-01',
    to: '2026-12-31',
    issuingBody: 'peoplesCommittee',
    boardId: null,
    boardName: null,
    introduction: null,
    closing: null,
    declaredAmount: null,
    declaredAmountInWords: null,
    estimateTotal: null,
    signatoryId: null,
    signatoryName: null,
    signerPosition: 'head',
    signer: null,
    signing: null,
    standIns: [],
    replaces: null,
    supersededBy: null,
    archive: null,
    signedDay: null,
    documentId: null,
    issuedAt: null,
    returnReason: null,
    modelSheet: null,
    legalBases: [],
    sections: [{ kind: 'text', heading: 'Mục đích, yêu cầu', body: '1. Mục đích' }],
    assignments: [
      {
        id: 'a1',
        title: 'Khảo sát vị trí',
        content: null,
        party: null,
        leadUnitId: 'u1',
        leadUnitName: 'Công an xã',
        coordinatingUnitIds: [],
        coordinatingUnitNames: [],
        assigneeUserId: null,
        assigneeName: null,
        dueDay: '2026-04-30',
        priority: 'normal',
        task: null,
      },
    ],
    targets: [],
    recipients: [],
    history: [],
    allowedActions: ['edit', 'editEstimate', 'submit'],
    ...change,
  };
}

/** An estimate for specs, without tax. */
export function estimate(lines: Partial<EstimateLineDto>[] = []): EstimateDto {
  const whole = lines.map((line) => ({
    group: 'equipment' as const,
    content: 'Camera IP',
    specification: null,
    unit: 'Chiếc',
    quantity: 1,
    unitPrice: 1000,
    amount: (line.quantity ?? 1) * (line.unitPrice ?? 1000),
    source: 'communeBudget' as const,
    priceBasis: null,
    note: null,
    ...line,
  }));
  const total = whole.reduce((sum, line) => sum + line.amount, 0);
  return {
    planId: 'p1',
    version: 1,
    vatBasisPoints: 0,
    lines: whole,
    groups: [],
    sources: [],
    subtotal: total,
    vatAmount: 0,
    total,
    totalInWords: '',
    editable: true,
    estimateId: null,
  };
}

/** The form that is opened with them. */
export function form(draft: PlanDto = plan(), of: EstimateDto = estimate()): PlanForm {
  return planForm(draft, of);
}
