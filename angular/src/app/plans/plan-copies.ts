import { PlanForm } from './plan-form';

/** A place whose words still speak of a year before that of the plan. */
export interface EarlierYear {
  /** The field, as the server names it. */
  field: string;
  /** Names its text. */
  name: 'subject' | 'introduction' | 'section' | 'assignment' | 'target' | 'sheet' | 'closing';
  /** Which section, assignment or target, from 1. */
  number: number;
}

/** Legal bases are older than the plan by nature, so they are left out. */
export function earlierYears(form: PlanForm): EarlierYear[] {
  const { year, subject, introduction, closing, sections, assignments, targets, modelSheet } = form.controls;
  const isEarlier = (...texts: string[]) =>
    texts.some((text) => Array.from(text.matchAll(/(?<!\d)20\d{2}(?!\d)/g)).some(([found]) => Number(found) < year.value));
  const found: EarlierYear[] = [];
  const add = (name: EarlierYear['name'], field: string, number = 0) => found.push({ name, field, number });
  if (isEarlier(subject.value)) add('subject', 'subject');
  if (isEarlier(introduction.value)) add('introduction', 'introduction');
  sections.controls.forEach(({ controls }, i) => {
    if (isEarlier(controls.heading.value)) add('section', `sections[${i}].heading`, i + 1);
    else if (isEarlier(controls.body.value)) add('section', `sections[${i}].body`, i + 1);
  });
  if (isEarlier(closing.value)) add('closing', 'closing');
  if (isEarlier(...Object.values(modelSheet.getRawValue()))) add('sheet', 'sheet');
  assignments.controls.forEach(({ controls }, i) => {
    if (isEarlier(controls.title.value)) add('assignment', `assignments[${i}].title`, i + 1);
    else if (isEarlier(controls.content.value)) add('assignment', `assignments[${i}].content`, i + 1);
  });
  targets.controls.forEach(({ controls }, i) => {
    if (isEarlier(controls.measure.value)) add('target', `targets[${i}].measure`, i + 1);
  });
  return found;
}
