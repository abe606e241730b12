import { BankColumnsDto, BankFilePreviewDto } from '../../core/api/models';
import { withoutMarks } from '../../core/i18n/without-marks';

/** What a column of the bank's file holds. */
export type ColumnRole = 'day' | 'text' | 'reference' | 'amount' | 'in' | 'out';

export const ROLES: readonly ColumnRole[] = ['day', 'text', 'reference', 'amount', 'in', 'out'];

/** Words in the headings of Vietnamese banks, without diacritics; the first role that fits is taken. */
const WORDS: readonly [ColumnRole, RegExp][] = [
  ['in', /ghi co|tien vao|phat sinh co|so tien co|credit|^co$/],
  ['out', /ghi no|tien ra|phat sinh no|so tien no|debit|^no$/],
  ['reference', /tham chieu|ma gd|ma giao dich|so but toan|so ct|so chung tu|reference|transaction no|^ref/],
  ['day', /ngay|date/],
  ['text', /noi dung|dien giai|mo ta|description|details|remark/],
  ['amount', /so tien|amount|phat sinh/],
];

/** A heading as it is compared: without marks and with single blanks. */
function headingOf(text: string): string {
  return withoutMarks(text).replace(/\s+/g, ' ').trim();
}

/** What each column probably holds, by its heading; a role is given once. */
export function guessRoles(headings: readonly (string | null)[]): (ColumnRole | null)[] {
  const given = new Set<ColumnRole>();
  return headings.map((heading) => {
    const words = headingOf(heading ?? '');
    const role = words ? (WORDS.find(([name, pattern]) => !given.has(name) && pattern.test(words))?.[0] ?? null) : null;
    if (role) given.add(role);
    return role;
  });
}

/** The columns that were chosen for such a file before. */
export function rolesOf(columns: BankColumnsDto, width: number): (ColumnRole | null)[] {
  const roles = Array.from<ColumnRole | null>({ length: width }).fill(null);
  for (const role of ROLES) {
    const at = columns[role];
    if (at !== null && at < width) roles[at] = role;
  }
  return roles;
}

/** How many columns the file has, as far as its first rows show. */
export function widthOf(preview: BankFilePreviewDto): number {
  return Math.max(0, ...preview.rows.map((row) => row.cells.length));
}

/** What is still missing before lines can be read, as a key of the texts; null when nothing is. */
export function missingRole(roles: readonly (ColumnRole | null)[]): 'day' | 'text' | 'amount' | 'both' | null {
  const has = (role: ColumnRole) => roles.includes(role);
  if (!has('day')) return 'day';
  if (!has('text')) return 'text';
  if (has('amount') && (has('in') || has('out'))) return 'both';
  return has('amount') || has('in') || has('out') ? null : 'amount';
}

/** The chosen columns as the server takes them. */
export function columnsOf(roles: readonly (ColumnRole | null)[], headingRow: number) {
  const at = (role: ColumnRole) => {
    const index = roles.indexOf(role);
    return index < 0 ? null : index;
  };
  return {
    headingRow,
    dayColumn: at('day') ?? 0,
    textColumn: at('text') ?? 0,
    referenceColumn: at('reference'),
    amountColumn: at('amount'),
    inColumn: at('in'),
    outColumn: at('out'),
  };
}
