import { ReconciliationDifferenceDto, ReconciliationDto, ReconciliationFiguresDto, ReconciliationSheetDto } from '../../core/api/models';
import { formatDong, formatMoney } from '../../ui/money';

export type Side = 'hamlet' | 'office';
export type Figure = keyof ReconciliationFiguresDto;

/** In the order in which they are counted; all in đồng but the first. */
export const FIGURES: readonly Figure[] = ['receipts', 'received', 'goods', 'spent', 'cash', 'bank'];

export function sheetOf(reconciliation: ReconciliationDto, side: Side): ReconciliationSheetDto | null {
  return side === 'hamlet' ? reconciliation.ours : reconciliation.office;
}

/** "12" for receipts, "1.200.000 đ" for the others. */
export function figureText(figure: string, value: number | null | undefined): string {
  return figure === 'receipts' ? formatDong(value) : formatMoney(value);
}

/** How one side's count stands to the book's. */
export function compared(own: number, book: number): 'same' | 'more' | 'less' {
  return own === book ? 'same' : own > book ? 'more' : 'less';
}

/** The figures of which the book now says something else than when both had signed. */
export function changedSince(reconciliation: Pick<ReconciliationDto, 'bookNow' | 'bookSigned'>): Figure[] {
  const { bookNow, bookSigned } = reconciliation;
  return bookSigned ? FIGURES.filter((figure) => bookNow[figure] !== bookSigned[figure]) : [];
}

export interface DifferenceWords {
  figure: Figure;
  /** Keys of sentences with their values: one for each side that has entered. */
  said: { key: string; values: Record<string, string> }[];
}

/** Says of each figure that is not the same everywhere, which side counts how much more or less than the book. */
export function inWords(differences: readonly ReconciliationDifferenceDto[]): DifferenceWords[] {
  return differences.map((difference) => ({
    figure: difference.figure as Figure,
    said: (['hamlet', 'office'] as const).flatMap((side) => {
      const own = difference[side];
      if (own === null) return [];
      const by = figureText(difference.figure, Math.abs(own - difference.book));
      return [
        {
          key: `reconciliations.differs.${side}.${compared(own, difference.book)}`,
          values: { own: figureText(difference.figure, own), by },
        },
      ];
    }),
  }));
}

/** Whether the side may be signed now: both have entered, and this one has not signed yet. */
export function maySign(reconciliation: ReconciliationDto, side: Side): boolean {
  const own = sheetOf(reconciliation, side);
  return !!own && !own.signedAt && !!reconciliation.ours && !!reconciliation.office;
}
