import { PlanForm } from './plan-form';

/** The parts of the form, in their order on the screen. */
export const PARTS = ['general', 'bases', 'sections', 'sheet', 'assignments', 'targets', 'money', 'sending'] as const;

export type Part = (typeof PARTS)[number];

const PART_FIELDS: Record<Part, readonly (keyof PlanForm['controls'])[]> = {
  general: ['subject', 'kind', 'year', 'from', 'to', 'issuingBody', 'boardId', 'replacesPlanId'],
  bases: ['legalBases', 'introduction'],
  sections: ['sections', 'closing'],
  sheet: ['modelSheet'],
  assignments: ['assignments'],
  targets: ['targets'],
  money: ['declaredAmount', 'estimate'],
  sending: ['recipients', 'archive', 'signatoryId', 'signerPosition'],
};

/** Those of the parts that hold something wrong. */
export function partsInTrouble(form: PlanForm, of: readonly Part[]): Part[] {
  return of.filter((part) => PART_FIELDS[part].some((field) => form.controls[field].invalid));
}
