import { estimateTotal, PlanForm } from './plan-form';

/** What still keeps a draft from being submitted; the server holds the same rules when it is submitted. */
export interface PlanGap {
  /** Where it is put right, as the server names it: `assignments[1].dueDay`. */
  field: string;
  /** Names its text. */
  name: 'board' | 'empty' | 'section' | 'leadUnit' | 'dueDay' | 'amount';
  /** Which section or assignment, from 1. */
  number: number;
}

export function gapsOf(form: PlanForm): PlanGap[] {
  const { issuingBody, boardId, sections, modelSheet, assignments, targets, estimate, declaredAmount } = form.controls;
  const gaps: PlanGap[] = [];
  const add = (name: PlanGap['name'], field: string, number = 0) => gaps.push({ name, field, number });
  if (issuingBody.value === 'board' && !boardId.value) add('board', 'boardId');
  if (!sections.length && !assignments.length) add('empty', 'sections');
  const prints = {
    text: false,
    modelSheet: Object.values(modelSheet.getRawValue()).some((passage) => passage.trim()),
    targets: targets.length > 0,
    funding: declaredAmount.value !== null,
    assignments: assignments.length > 0,
  };
  sections.controls.forEach(({ controls }, i) => {
    if (!controls.body.value.trim() && !prints[controls.kind.value]) add('section', `sections[${i}].body`, i + 1);
  });
  assignments.controls.forEach(({ controls }, i) => {
    if (!controls.leadUnitId.value) add('leadUnit', `assignments[${i}].leadUnitId`, i + 1);
    if (!controls.dueDay.value) add('dueDay', `assignments[${i}].dueDay`, i + 1);
  });
  if (estimate.controls.lines.length && estimate.valid && estimateTotal(estimate) !== declaredAmount.value) add('amount', 'declaredAmount');
  return gaps;
}

/** Brings a field of the form on the screen and puts the cursor into it. */
export function goToField(host: HTMLElement, field: string): void {
  const [, list, row, name] = /^(\w+)\[(\d+)\]\.(\w+)$/.exec(field) ?? [];
  const place = host.querySelector(
    list ? `#${list}-${row} [formcontrolname="${name}"]` : `form > * [formcontrolname="${field}"], #part-${field}`,
  );
  place?.scrollIntoView({ block: 'center' });
  const input = place?.querySelector<HTMLElement>('input:not([aria-hidden]), textarea') ?? (place as HTMLElement | null | undefined);
  input?.focus({ preventScroll: true });
}
