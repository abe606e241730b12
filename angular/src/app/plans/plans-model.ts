export type PlanStatus = 'draft' | 'submitted' | 'signed' | 'issued' | 'superseded';
export type PlanKind = 'annual' | 'modelBuilding' | 'implementation' | 'other';
export type PlanSectionKind = 'text' | 'modelSheet' | 'targets' | 'funding' | 'assignments';
export type PlanAction = 'edit' | 'editEstimate' | 'submit' | 'withdraw' | 'return' | 'sign' | 'issue' | 'copy' | 'delete';
export type PlanEventKind = 'created' | 'copied' | 'submitted' | 'withdrawn' | 'returned' | 'signed' | 'issued' | 'superseded';
export type IssuingBody = 'peoplesCommittee' | 'board';
export type SignerPosition = 'head' | 'deputyForHead' | 'actingHead' | 'byOrder' | 'byAuthorisation';
export type TaskPriority = 'normal' | 'high' | 'urgent';
export type EstimateGroup = 'equipment' | 'materialsAndLabour' | 'softwareAndLines' | 'outreachAndConferences' | 'maintenanceAndContingency';
export type FundingSource = 'communeBudget' | 'provinceBudget' | 'nationalProgramme' | 'contributions';

export const PLAN_STATUSES: readonly PlanStatus[] = ['draft', 'submitted', 'signed', 'issued', 'superseded'];
export const PLAN_KINDS: readonly PlanKind[] = ['annual', 'modelBuilding', 'implementation', 'other'];
export const SECTION_KINDS: readonly PlanSectionKind[] = ['text', 'modelSheet', 'targets', 'funding', 'assignments'];
export const SIGNER_POSITIONS: readonly SignerPosition[] = ['head', 'deputyForHead', 'actingHead', 'byOrder', 'byAuthorisation'];
export const PRIORITIES: readonly TaskPriority[] = ['normal', 'high', 'urgent'];
export const GROUPS: readonly EstimateGroup[] = [
  'equipment', 'materialsAndLabour', 'softwareAndLines', 'outreachAndConferences', 'maintenanceAndContingency',
];
export const SOURCES: readonly FundingSource[] = ['communeBudget', 'provinceBudget', 'nationalProgramme', 'contributions'];
export const EDIT = 'CameraProgram.Plans.Edit';

export interface PlanListItem {
  id: string;
  version: number;
  status: PlanStatus;
  kind: PlanKind;
  subject: string;
  symbol: string | null;
  year: number;
  from: string;
  to: string;
  declaredAmount: number | null;
  signedDay: string | null;
  assignmentCount: number;
  changedAt: string;
}

export interface LegalBasis {
  text: string;
  statusNote: string | null;
}

export interface PlanSection {
  kind: PlanSectionKind;
  heading: string;
  body: string | null;
}

export interface ModelSheet {
  name: string | null;
  goals: string | null;
  coreContent: string | null;
  slogan: string | null;
  targetGroups: string | null;
  area: string | null;
  roadmap: string | null;
}

export const SHEET_PASSAGES = ['name', 'goals', 'coreContent', 'slogan', 'targetGroups', 'area', 'roadmap'] as const satisfies readonly (keyof ModelSheet)[];

export interface PlanAssignment {
  id: string;
  title: string;
  content: string | null;
  party: string | null;
  leadUnitId: string | null;
  leadUnitName: string | null;
  coordinatingUnitIds: string[];
  coordinatingUnitNames: string[];
  assigneeUserId: string | null;
  assigneeName: string | null;
  dueDay: string | null;
  priority: TaskPriority;
}

export interface PlanTarget {
  hamletId: string | null;
  hamletName: string | null;
  measure: string;
  unit: string | null;
  minQuantity: number | null;
  maxQuantity: number | null;
  dueDay: string | null;
}

export interface PlanEvent {
  kind: PlanEventKind;
  at: string;
  byName: string;
  forName: string | null;
  note: string | null;
}

export interface PlanReference {
  id: string;
  title: string;
}

export interface Plan {
  id: string;
  version: number;
  status: PlanStatus;
  kind: PlanKind;
  subject: string;
  symbol: string | null;
  year: number;
  from: string;
  to: string;
  issuingBody: IssuingBody;
  boardId: string | null;
  boardName: string | null;
  introduction: string | null;
  closing: string | null;
  declaredAmount: number | null;
  declaredAmountInWords: string | null;
  estimateTotal: number | null;
  signatoryId: string | null;
  signatoryName: string | null;
  signerPosition: SignerPosition;
  replaces: PlanReference | null;
  supersededBy: PlanReference | null;
  archive: string | null;
  signedDay: string | null;
  documentId: string | null;
  issuedAt: string | null;
  returnReason: string | null;
  modelSheet: ModelSheet | null;
  legalBases: LegalBasis[];
  sections: PlanSection[];
  assignments: PlanAssignment[];
  targets: PlanTarget[];
  recipients: string[];
  history: PlanEvent[];
  allowedActions: PlanAction[];
}

export interface SavePlan {
  subject: string;
  kind: PlanKind;
  year: number;
  from: string | null;
  to: string | null;
  issuingBody: IssuingBody;
  boardId: string | null;
  introduction: string | null;
  closing: string | null;
  declaredAmount: number | null;
  signatoryId: string | null;
  signerPosition: SignerPosition;
  replacesPlanId: string | null;
  archive: string | null;
  modelSheet: ModelSheet | null;
  legalBases: LegalBasis[];
  sections: PlanSection[];
  assignments: Omit<PlanAssignment, 'id' | 'leadUnitName' | 'coordinatingUnitNames' | 'assigneeName'>[];
  targets: Omit<PlanTarget, 'hamletName'>[];
  recipients: string[];
}

export interface Option {
  id: string;
  name: string;
}

export interface PlanOptions {
  units: (Option & { kind: string })[];
  hamlets: Option[];
  boards: Option[];
  people: (Option & { jobTitle: string | null; orgUnitId: string | null; maySign: boolean })[];
  issuedPlans: Option[];
}

export interface EstimateLine {
  group: EstimateGroup;
  content: string;
  specification: string | null;
  unit: string;
  quantity: number;
  unitPrice: number;
  source: FundingSource;
  priceBasis: string | null;
  note: string | null;
}

export interface Estimate {
  planId: string;
  version: number;
  vatBasisPoints: number;
  lines: (EstimateLine & { amount: number })[];
  groups: { group: EstimateGroup; amount: number }[];
  sources: { source: FundingSource; amount: number }[];
  subtotal: number;
  vatAmount: number;
  total: number;
  totalInWords: string;
  editable: boolean;
}

export interface SaveEstimate {
  vatBasisPoints: number;
  lines: EstimateLine[];
}

export interface PlanFinding {
  rule: string;
  isError: boolean;
  message: string;
  where: string | null;
}
