import { AbstractControl, FormArray, FormControl, FormGroup, ValidationErrors, Validators } from '@angular/forms';
import { ErrorStateMatcher } from '@angular/material/core';
import {
  EstimateDto,
  EstimateGroup,
  EstimateLineDto,
  FundingSource,
  IssuingBodyKind,
  PlanAssignmentDto,
  PlanDto,
  PlanKind,
  PlanLegalBasisDto,
  PlanModelSheetDto,
  PlanSectionDto,
  PlanSectionKind,
  PlanTargetDto,
  TargetCount,
  SaveEstimateInput,
  SavePlanInput,
  SignerPosition,
  TaskPriority,
} from '../core/api/models';
import { MAX_AMOUNT } from '../core/words/number-words';
import { formatDong, parseDong } from '../ui/money';
import { amountOf, formatQuantity, MAX_QUANTITY, parseQuantity, vatOf } from './estimate-numbers';
import { SHEET_PASSAGES } from './plans-model';

const text = (value: string | null | undefined, max: number, required = false) =>
  new FormControl(value ?? '', {
    nonNullable: true,
    validators: [Validators.maxLength(max), ...(required ? [Validators.required, Validators.pattern(/\S/)] : [])],
  });

const clean = (value: string): string | null => value.trim().normalize('NFC') || null;

const lines = (value: string): string[] =>
  value
    .split('\n')
    .map((line) =>
      line
        .replace(/^\s*[-–]\s*/, '')
        .replace(/[;.]\s*$/, '')
        .trim(),
    )
    .filter(Boolean);

export const legalBasisForm = (basis?: PlanLegalBasisDto) =>
  new FormGroup({ text: text(basis?.text, 1000, true), statusNote: text(basis?.statusNote, 500) });

export const sectionForm = (section?: PlanSectionDto) =>
  new FormGroup({
    kind: new FormControl<PlanSectionKind>(section?.kind ?? 'text', { nonNullable: true }),
    heading: text(section?.heading, 500, true),
    body: text(section?.body, 20_000),
  });

export const assignmentForm = (a?: PlanAssignmentDto) =>
  new FormGroup({
    title: text(a?.title, 500, true),
    content: text(a?.content, 20_000),
    party: text(a?.party, 200),
    leadUnitId: new FormControl<string | null>(a?.leadUnitId ?? null),
    coordinatingUnitIds: new FormControl<string[]>(a?.coordinatingUnitIds ?? [], { nonNullable: true }),
    assigneeUserId: new FormControl<string | null>(a?.assigneeUserId ?? null),
    dueDay: new FormControl<string | null>(a?.dueDay ?? null),
    priority: new FormControl<TaskPriority>(a?.priority ?? 'normal', { nonNullable: true }),
  });

interface TargetControls {
  hamletId: FormControl<string | null>;
  measure: FormControl<string>;
  unit: FormControl<string>;
  minQuantity: FormControl<number | null>;
  maxQuantity: FormControl<number | null>;
  dueDay: FormControl<string | null>;
  counts: FormControl<TargetCount | null>;
}

export type TargetForm = FormGroup<TargetControls>;

/** Marks both quantities as soon as they do not go together. */
export const quantityMatcher: ErrorStateMatcher = {
  isErrorState: (control) => {
    const between = control?.parent?.hasError('range') === true && (control.parent.dirty || control.parent.touched);
    return between || (control?.invalid === true && (control.dirty || control.touched));
  },
};

function rangeRule(target: AbstractControl): ValidationErrors | null {
  const { minQuantity, maxQuantity } = (target as TargetForm).getRawValue();
  return minQuantity !== null && maxQuantity !== null && minQuantity > maxQuantity
    ? { range: { key: 'plans.form.rangeFault', min: formatDong(minQuantity), max: formatDong(maxQuantity) } }
    : null;
}

export const targetForm = (t?: PlanTargetDto) =>
  new FormGroup<TargetControls>(
    {
      hamletId: new FormControl<string | null>(t?.hamletId ?? null),
      measure: text(t?.measure, 1000, true),
      unit: text(t?.unit, 50),
      minQuantity: new FormControl<number | null>(t?.minQuantity ?? null, [Validators.min(0), Validators.max(1_000_000)]),
      maxQuantity: new FormControl<number | null>(t?.maxQuantity ?? null, [Validators.min(0), Validators.max(1_000_000)]),
      dueDay: new FormControl<string | null>(t?.dueDay ?? null),
      counts: new FormControl<TargetCount | null>(t?.counts ?? null),
    },
    { validators: rangeRule },
  );

function quantityRule(control: AbstractControl<string>): ValidationErrors | null {
  const value = parseQuantity(control.value);
  return value > 0 && value <= MAX_QUANTITY ? null : { quantity: { key: 'plans.estimate.fault.quantity', max: formatDong(MAX_QUANTITY) } };
}

function priceRule(control: AbstractControl<string>): ValidationErrors | null {
  const value = parseDong(control.value);
  if (value === null || Number.isNaN(value)) return { money: true };
  return value >= 1 && value <= MAX_AMOUNT ? null : { price: { key: 'plans.estimate.fault.price', max: formatDong(MAX_AMOUNT) } };
}

/** Quantity and price are right each, but not their product. */
function amountRule(line: AbstractControl): ValidationErrors | null {
  const { quantity, unitPrice } = (line as LineForm).controls;
  return quantity.invalid || unitPrice.invalid || lineAmount(line as LineForm) !== null
    ? null
    : { amount: { key: 'plans.estimate.fault.amount', max: formatDong(MAX_AMOUNT) } };
}

function totalRule(estimate: AbstractControl): ValidationErrors | null {
  return estimateTotal(estimate as EstimateForm) <= MAX_AMOUNT
    ? null
    : { total: { key: 'plans.estimate.fault.total', max: formatDong(MAX_AMOUNT) } };
}

/** Whole đồng; null while quantity or unit price is missing or wrong. */
export function lineAmount(line: LineForm): number | null {
  return amountOf(parseQuantity(line.controls.quantity.value), parseDong(line.controls.unitPrice.value));
}

/** With tax, of the lines whose amount is known. */
export function estimateTotal(estimate: EstimateForm): number {
  const subtotal = estimate.controls.lines.controls.reduce((sum, line) => sum + (lineAmount(line) ?? 0), 0);
  return subtotal + vatOf(subtotal, estimate.controls.vatBasisPoints.value);
}

export interface LineValues {
  /** Of a line that the server holds. */
  key: string | null;
  group: EstimateGroup;
  content: string;
  specification: string;
  unit: string;
  quantity: string;
  unitPrice: string;
  source: FundingSource;
  priceBasis: string;
  note: string;
}

export const lineForm = (line: Partial<LineValues> = {}) =>
  new FormGroup(
    {
      key: new FormControl<string | null>(line.key ?? null),
      group: new FormControl<EstimateGroup>(line.group ?? 'equipment', { nonNullable: true }),
      content: text(line.content, 500, true),
      specification: text(line.specification, 1000),
      unit: text(line.unit, 50, true),
      quantity: new FormControl(line.quantity ?? '', { nonNullable: true, validators: quantityRule }),
      unitPrice: new FormControl(line.unitPrice ?? '', { nonNullable: true, validators: priceRule }),
      source: new FormControl<FundingSource>(line.source ?? 'communeBudget', { nonNullable: true, validators: Validators.required }),
      priceBasis: text(line.priceBasis, 500),
      note: text(line.note, 2000),
    },
    { validators: amountRule },
  );

export type LineForm = ReturnType<typeof lineForm>;

const LINE_WORDS = ['content', 'specification', 'unit', 'quantity', 'unitPrice', 'priceBasis', 'note'] as const;

/** Rows that were begun by Enter or a button and never written in are no lines. */
export function dropBlankLines(form: EstimateForm): void {
  const lines = form.controls.lines;
  for (let i = lines.length - 1; i >= 0; i--) {
    if (LINE_WORDS.every((name) => !lines.at(i).controls[name].value.trim())) lines.removeAt(i);
  }
}

/** An estimate of a plan, or one on its own page, whose lines have keys. */
export interface WrittenEstimate {
  version?: number;
  vatBasisPoints: number;
  lines: readonly (EstimateLineDto & { key?: string | null })[];
}

export const estimateForm = (estimate: WrittenEstimate) =>
  new FormGroup(
    {
      vatBasisPoints: new FormControl(estimate.vatBasisPoints, { nonNullable: true }),
      lines: new FormArray<LineForm>(
        estimate.lines.map((l) =>
          lineForm({
            ...l,
            specification: l.specification ?? '',
            priceBasis: l.priceBasis ?? '',
            note: l.note ?? '',
            quantity: formatQuantity(l.quantity),
            unitPrice: l.unitPrice.toLocaleString('vi-VN'),
          }),
        ),
      ),
    },
    { validators: totalRule },
  );

export type EstimateForm = ReturnType<typeof estimateForm>;

/** The whole draft of a plan with its estimate. */
export const planForm = (plan: PlanDto, estimate: EstimateDto) =>
  new FormGroup({
    subject: text(plan.subject, 500, true),
    kind: new FormControl<PlanKind>(plan.kind, { nonNullable: true }),
    year: new FormControl(plan.year, { nonNullable: true, validators: [Validators.required, Validators.min(2000), Validators.max(2100)] }),
    from: new FormControl<string | null>(plan.from, Validators.required),
    to: new FormControl<string | null>(plan.to, Validators.required),
    issuingBody: new FormControl<IssuingBodyKind>(plan.issuingBody, { nonNullable: true }),
    boardId: new FormControl<string | null>(plan.boardId),
    introduction: text(plan.introduction, 10_000),
    closing: text(plan.closing, 10_000),
    declaredAmount: new FormControl<number | null>(plan.declaredAmount, Validators.min(1)),
    signatoryId: new FormControl<string | null>(plan.signatoryId),
    signerPosition: new FormControl<SignerPosition>(plan.signerPosition, { nonNullable: true }),
    replacesPlanId: new FormControl<string | null>(plan.replaces?.id ?? null),
    archive: text(plan.archive, 1000),
    recipients: text(plan.recipients.join('\n'), 20_000),
    modelSheet: new FormGroup({
      name: text(plan.modelSheet?.name, 500),
      goals: text(plan.modelSheet?.goals, 10_000),
      coreContent: text(plan.modelSheet?.coreContent, 10_000),
      slogan: text(plan.modelSheet?.slogan, 1000),
      targetGroups: text(plan.modelSheet?.targetGroups, 10_000),
      area: text(plan.modelSheet?.area, 10_000),
      roadmap: text(plan.modelSheet?.roadmap, 10_000),
    }),
    legalBases: new FormArray(plan.legalBases.map(legalBasisForm)),
    sections: new FormArray(plan.sections.map(sectionForm)),
    assignments: new FormArray(plan.assignments.map(assignmentForm)),
    targets: new FormArray(plan.targets.map(targetForm)),
    estimate: estimateForm(estimate),
  });

export type PlanForm = ReturnType<typeof planForm>;

/** Of a form without errors: both days are there. */
export function toSavePlan(form: PlanForm): SavePlanInput {
  const value = form.getRawValue();
  const sheet = Object.fromEntries(
    SHEET_PASSAGES.map((passage) => [passage, clean(value.modelSheet[passage])]),
  ) as unknown as PlanModelSheetDto;
  return {
    subject: value.subject.trim(),
    kind: value.kind,
    year: value.year,
    from: value.from!,
    to: value.to!,
    issuingBody: value.issuingBody,
    boardId: value.issuingBody === 'board' ? value.boardId : null,
    introduction: clean(value.introduction),
    closing: clean(value.closing),
    declaredAmount: value.declaredAmount,
    signatoryId: value.signatoryId,
    signerPosition: value.signerPosition,
    replacesPlanId: value.replacesPlanId,
    archive: clean(value.archive),
    modelSheet: Object.values(sheet).some(Boolean) ? sheet : null,
    legalBases: value.legalBases.map((b) => ({ text: b.text.trim(), statusNote: clean(b.statusNote) })),
    sections: value.sections.map((s) => ({ ...s, body: clean(s.body) })),
    assignments: value.assignments.map((a) => ({ ...a, content: clean(a.content), party: clean(a.party) })),
    targets: value.targets.map((t) => ({ ...t, unit: clean(t.unit) })),
    recipients: lines(value.recipients),
  };
}

export function toSaveEstimate(form: EstimateForm): SaveEstimateInput {
  const value = form.getRawValue();
  return {
    vatBasisPoints: value.vatBasisPoints,
    lines: value.lines.map((l) => ({
      ...l,
      specification: clean(l.specification),
      priceBasis: clean(l.priceBasis),
      note: clean(l.note),
      quantity: parseQuantity(l.quantity),
      unitPrice: parseDong(l.unitPrice) ?? 0,
    })),
  };
}

/** Makes as many rows as a kept draft has, so that it can be put back. */
export function makeRows(form: PlanForm, kept: Record<string, unknown>): void {
  fit(form.controls.legalBases, countOf(kept['legalBases']), () => legalBasisForm());
  fit(form.controls.sections, countOf(kept['sections']), () => sectionForm());
  fit(form.controls.assignments, countOf(kept['assignments']), () => assignmentForm());
  fit(form.controls.targets, countOf(kept['targets']), () => targetForm());
  makeLines(form.controls.estimate, (kept['estimate'] ?? {}) as Record<string, unknown>);
}

/** The same for a kept draft of the estimate alone. */
export function makeLines(form: EstimateForm, kept: Record<string, unknown>): void {
  fit(form.controls.lines, countOf(kept['lines']), () => lineForm());
}

function countOf(rows: unknown): number {
  return Array.isArray(rows) ? rows.length : 0;
}

function fit<T extends AbstractControl>(array: FormArray<T>, length: number, create: () => T): void {
  while (array.length < length) array.push(create());
  while (array.length > length) array.removeAt(array.length - 1);
}

/** Moves a row up or down. */
export function moveRow(array: FormArray, from: number, to: number): void {
  if (to < 0 || to >= array.length) return;
  const row = array.at(from);
  array.removeAt(from);
  array.insert(to, row);
  array.markAsDirty();
}
