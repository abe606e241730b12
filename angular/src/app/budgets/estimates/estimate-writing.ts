import { FormControl, FormGroup, Validators } from '@angular/forms';
import { BudgetEstimateDto, EstimateSheetLineDto, FundingSource, SaveBudgetEstimateInput, UnitPriceDto } from '../../core/api/models';
import { ProblemDetails } from '../../core/http/problem-details';
import { estimateForm, LineValues, toSaveEstimate } from '../../plans/plan-form';
import { formatQuantity } from '../../plans/estimate-numbers';
import { formatDong } from '../../ui/money';

export const MIN_YEAR = 2000;
export const MAX_YEAR = 2100;
/** Of a title. */
export const TITLE_LENGTH = 500;

/** The whole estimate as it is written: its year, what it is called, the table. */
export const estimateWriting = (estimate: BudgetEstimateDto | null, year: number) => {
  const form = new FormGroup({
    year: new FormControl<number | null>(estimate?.year ?? year, [
      Validators.required,
      Validators.min(MIN_YEAR),
      Validators.max(MAX_YEAR),
      Validators.pattern(/^\d+$/),
    ]),
    title: new FormControl(estimate?.title ?? '', {
      nonNullable: true,
      validators: [Validators.required, Validators.pattern(/\S/), Validators.maxLength(TITLE_LENGTH)],
    }),
    estimate: estimateForm(estimate ?? { vatBasisPoints: 0, lines: [] }),
  });
  // Those of a plan are written in the plan.
  if (estimate?.plan) {
    form.controls.year.disable();
    form.controls.title.disable();
  }
  // An adjustment is of the year it adjusts.
  if (estimate && estimate.revision > 1) form.controls.year.disable();
  return form;
};

export type EstimateWriting = ReturnType<typeof estimateWriting>;

export function toSaveBudgetEstimate(form: EstimateWriting): SaveBudgetEstimateInput {
  const { year, title } = form.getRawValue();
  return { year: year!, title: title.trim().normalize('NFC'), ...toSaveEstimate(form.controls.estimate) };
}

/** The fields of the table stand one step deeper in the form than in what is sent. */
export function asWritten(problem: ProblemDetails): ProblemDetails {
  const errors = Object.entries(problem.errors ?? {}).map(([path, sentences]) => [
    /^(lines|vatBasisPoints)\b/.test(path) ? `estimate.${path}` : path,
    sentences,
  ]);
  return { ...problem, errors: Object.fromEntries(errors) as Record<string, string[]> };
}

/** A line as the catalogue of unit prices has it; how many of it is for the person to say. */
export function lineOfPrice(price: UnitPriceDto): Partial<LineValues> {
  return {
    group: price.group,
    content: price.content,
    specification: price.specification ?? '',
    unit: price.unit,
    unitPrice: formatDong(price.price),
    priceBasis: price.priceBasis ?? '',
  };
}

/** A line of another estimate: a new one here. */
export function lineOfOther(line: BudgetEstimateDto['lines'][number]): Partial<LineValues> {
  return {
    group: line.group,
    content: line.content,
    specification: line.specification ?? '',
    unit: line.unit,
    quantity: formatQuantity(line.quantity),
    unitPrice: formatDong(line.unitPrice),
    source: line.source,
    priceBasis: line.priceBasis ?? '',
    note: line.note ?? '',
  };
}

/** A row of an Excel sheet; what could not be read is empty, to be filled in. */
export function lineOfSheet(row: EstimateSheetLineDto): Partial<LineValues> {
  return {
    group: row.group,
    content: row.content,
    specification: row.specification ?? '',
    unit: row.unit ?? '',
    quantity: formatQuantity(row.quantity),
    unitPrice: formatDong(row.unitPrice),
    // Nothing is chosen: whose money it is, nobody but the writer can say.
    source: row.source ?? ('' as FundingSource),
    priceBasis: row.priceBasis ?? '',
    note: row.note ?? '',
  };
}
