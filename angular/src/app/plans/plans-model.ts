import {
  EstimateDto,
  EstimateGroup,
  FundingSource,
  PlanKind,
  PlanModelSheetDto,
  PlanSectionKind,
  PlanStatus,
  SignerPosition,
  TargetCount,
  TaskPriority,
} from '../core/api/models';

export const EDIT = 'CameraProgram.Plans.Edit';
export const EDIT_ESTIMATE = 'CameraProgram.Budgets.Edit';
export const PLAN_STATUSES: readonly PlanStatus[] = ['draft', 'submitted', 'signed', 'issued', 'superseded'];
export const PLAN_KINDS: readonly PlanKind[] = ['annual', 'modelBuilding', 'implementation', 'other'];
export const SECTION_KINDS: readonly PlanSectionKind[] = ['text', 'modelSheet', 'targets', 'funding', 'assignments'];
export const SIGNER_POSITIONS: readonly SignerPosition[] = ['head', 'deputyForHead', 'actingHead', 'byOrder', 'byAuthorisation'];
/** What the program may count towards a target, nothing first. */
export const TARGET_COUNTS: readonly (TargetCount | null)[] = [
  null,
  'coveredRoutes',
  'surveyedRoutes',
  'agreedSites',
  'cameras',
  'lenses',
  'commitments',
];
export const PRIORITIES: readonly TaskPriority[] = ['normal', 'high', 'urgent'];
export const GROUPS: readonly EstimateGroup[] = [
  'equipment',
  'materialsAndLabour',
  'softwareAndLines',
  'outreachAndConferences',
  'maintenanceAndContingency',
];
export const SOURCES: readonly FundingSource[] = ['communeBudget', 'provinceBudget', 'nationalProgramme', 'contributions'];
export const SHEET_PASSAGES = [
  'name',
  'goals',
  'coreContent',
  'slogan',
  'targetGroups',
  'area',
  'roadmap',
] as const satisfies readonly (keyof PlanModelSheetDto)[];

/** Of a plan that is not stored yet. */
export const NO_ESTIMATE: EstimateDto = {
  planId: '',
  version: 0,
  vatBasisPoints: 0,
  lines: [],
  groups: [],
  sources: [],
  subtotal: 0,
  vatAmount: 0,
  total: 0,
  totalInWords: '',
  editable: true,
  estimateId: null,
};
