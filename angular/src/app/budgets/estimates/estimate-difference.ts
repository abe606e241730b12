import { BudgetEstimateDto, SaveBudgetEstimateInput } from '../../core/api/models';

export type EstimateField = 'title' | 'year' | 'vatBasisPoints';
export type LineField = 'group' | 'content' | 'specification' | 'unit' | 'quantity' | 'unitPrice' | 'source' | 'priceBasis' | 'note';
type Value = string | number | null;

const FIELDS: readonly EstimateField[] = ['title', 'year', 'vatBasisPoints'];
const LINE_FIELDS: readonly LineField[] = [
  'group',
  'content',
  'specification',
  'unit',
  'quantity',
  'unitPrice',
  'source',
  'priceBasis',
  'note',
];

export interface FieldDifference<Field> {
  field: Field;
  before: Value;
  after: Value;
  own: Value;
}

export interface LineDifference {
  what: 'added' | 'removed' | 'changed';
  key: string;
  content: string;
  /** The own version no longer has the line. */
  ownGone: boolean;
  /** Of a changed line those that differ; of one that was added or removed how many of it at what price. */
  fields: FieldDifference<LineField>[];
}

export interface EstimateDifference {
  fields: FieldDifference<EstimateField>[];
  lines: LineDifference[];
}

/** What somebody else made of an estimate since it was opened, beside what was written here. */
export function estimateDifference(before: BudgetEstimateDto, after: BudgetEstimateDto, own: SaveBudgetEstimateInput): EstimateDifference {
  const [former, mine] = [new Map(before.lines.map((l) => [l.key, l])), new Map((own.lines ?? []).map((l) => [l.key, l]))];
  const kept = new Set(after.lines.map((l) => l.key));
  const fieldsOf = (
    old: BudgetEstimateDto['lines'][number] | undefined,
    now: BudgetEstimateDto['lines'][number] | undefined,
    key: string,
  ): FieldDifference<LineField>[] =>
    LINE_FIELDS.map((field) => ({
      field,
      before: old?.[field] ?? null,
      after: now?.[field] ?? null,
      own: mine.get(key)?.[field] ?? null,
    })).filter((f) => (old && now ? f.before !== f.after : f.field === 'quantity' || f.field === 'unitPrice'));
  const lines = [
    ...after.lines.map((line): LineDifference => {
      const old = former.get(line.key);
      const fields = fieldsOf(old, line, line.key);
      return { what: old ? 'changed' : 'added', key: line.key, content: line.content, ownGone: !!old && !mine.has(line.key), fields };
    }),
    ...before.lines
      .filter((line) => !kept.has(line.key))
      .map(
        (line): LineDifference => ({
          what: 'removed',
          key: line.key,
          content: line.content,
          ownGone: !mine.has(line.key),
          fields: fieldsOf(line, undefined, line.key),
        }),
      ),
  ];
  return {
    fields: FIELDS.map((field) => ({ field, before: before[field], after: after[field], own: own[field] ?? null })).filter(
      (f) => f.before !== f.after,
    ),
    lines: lines.filter((line) => line.fields.length > 0),
  };
}
