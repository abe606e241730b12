import { DocumentDto, IssuingBodyKind, NumberSeriesDto } from '../core/api/models';

export const BODIES: readonly IssuingBodyKind[] = ['peoplesCommittee', 'board'];

/** Bytes of a file that may be handed in to be checked; the server's limit. */
export const MAX_CHECK_BYTES = 25 * 1024 * 1024;

/** Years to choose from, the present one first. */
export function registerYears(today: string, count = 6): string[] {
  const year = Number(today.slice(0, 4));
  return Array.from({ length: count }, (_, i) => String(year - i));
}

/** Where the plan or the review lies that a paper was made from. */
export function sourceLink(document: Pick<DocumentDto, 'sourceKind' | 'sourceId'>): string[] {
  return [document.sourceKind === 'plan' ? '/ke-hoach' : '/bao-cao', document.sourceId];
}

/** `a1b2c3d4e5f6…` → `a1b2 c3d4 e5f6 …`: hex that can be compared by eye. */
export function inGroups(hex: string): string {
  return hex.replace(/.{8}(?=.)/g, '$& ');
}

/** What the next paper of a series gets after that number: 79 → `80/KH-UBND`; null when that says nothing. */
export function nextSymbol(series: Pick<NumberSeriesDto, 'nextSymbol'>, lastNumber: number | null): string | null {
  const suffix = series.nextSymbol?.replace(/^[^/]*/, '');
  return suffix && lastNumber !== null && Number.isInteger(lastNumber) && lastNumber >= 0
    ? String(lastNumber + 1).padStart(2, '0') + suffix
    : null;
}
