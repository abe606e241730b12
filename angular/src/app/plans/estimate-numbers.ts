import { MAX_AMOUNT } from '../core/words/number-words';
import { parseDong, tidyDong } from '../ui/money';

/** Of one line. */
export const MAX_QUANTITY = 1_000_000;

/** One row as it was pasted from a spreadsheet. */
export interface PastedRow {
  content: string;
  specification: string;
  unit: string;
  quantity: string;
  unitPrice: string;
  note: string;
}

/**
 * Reads a quantity as people write it, with a comma or a point for decimals and points between thousands:
 * `1,5` → 1.5, `1.500` → 1500, `1.5` → 1.5, `1.234,567` → 1234.567. NaN for anything else or more than three decimals.
 */
export function parseQuantity(text: string): number {
  const bare = text.trim().replace(/[\s\u00a0]/g, '');
  if (/^\d{1,3}(\.\d{3})+(,\d{1,3})?$/.test(bare)) return Number(bare.replace(/\./g, '').replace(',', '.'));
  if (/^\d+([.,]\d{1,3})?$/.test(bare)) return Number(bare.replace(',', '.'));
  return NaN;
}

/** 1500.5 → `1.500,5` */
export function formatQuantity(value: number | null | undefined): string {
  return value == null || !Number.isFinite(value) ? '' : value.toLocaleString('vi-VN', { maximumFractionDigits: 3 });
}

/** Whole đồng, half a đồng up, as the server computes it; null while one of the two is missing or wrong, or the product out of range. */
export function amountOf(quantity: number, unitPrice: number | null): number | null {
  if (!(quantity > 0 && quantity <= MAX_QUANTITY) || !unitPrice || !(unitPrice <= MAX_AMOUNT)) return null;
  const amount = Number((BigInt(Math.round(quantity * 1000)) * BigInt(unitPrice) + 500n) / 1000n);
  return amount >= 1 && amount <= MAX_AMOUNT ? amount : null;
}

export function vatOf(subtotal: number, basisPoints: number): number {
  return Number((BigInt(subtotal) * BigInt(basisPoints) + 5000n) / 10000n);
}

/** What was pasted: the items, and the rows that are none (titles, headings of groups, sums), by their words. */
export interface PastedTable {
  rows: PastedRow[];
  left: string[];
}

type PastedColumn = keyof PastedRow | 'no' | 'amount';

const COLUMN_NAMES: readonly [PastedColumn, RegExp][] = [
  ['no', /^(s?tt|số tt|no\.?)$/],
  ['unitPrice', /đơn giá|unit price/],
  ['amount', /thành tiền|^amount/],
  ['quantity', /số lượng|khối lượng|^sl$|quantity/],
  ['unit', /^đvt$|đơn vị|^unit$/],
  ['specification', /quy cách|thông số|cấu hình|specification/],
  ['note', /ghi chú|^note/],
  ['content', /nội dung|hạng mục|danh mục|^tên|diễn giải|^content|^item/],
];
const NUMBERING = /^(\d{1,3}(\.\d{1,3})*|[ivx]{1,5}|[a-z])?[.)]?$/i;
const SUM = /^(tổng|cộng|thuế|bằng chữ|total|subtotal|vat)(?![\p{L}\d])/iu;

/**
 * Reads rows pasted from Excel or a Word table. A row of headings says which column is which; without one the order of the
 * appendix holds (number, content, specification, unit, quantity, unit price, amount, note; number, specification and amount
 * may be missing). Every item is brought along as it was typed, also one whose numbers cannot be read. Plain text gives nothing.
 */
export function parsePastedTable(text: string): PastedTable {
  if (!text.includes('\t')) return { rows: [], left: [] };
  const table = cellsOf(text).filter((cells) => cells.some(Boolean));
  const head = table.findIndex(isHead);
  const full = table.filter((cells, i) => i !== head && cells.filter(Boolean).length > 2);
  const numbered = full.length > 0 && full.every((cells) => NUMBERING.test(cells[0]));
  const columns = head < 0 ? usualColumns(table, numbered ? 1 : 0) : table[head].map(columnOf);
  const pasted: PastedTable = { rows: [], left: [] };
  table.forEach((cells, i) => {
    if (i === head) return;
    if (isItem(cells, numbered)) pasted.rows.push(toRow(cells, columns));
    else pasted.left.push(cells.filter(Boolean).join(' '));
  });
  return pasted;
}

/** Cells between tabs; one in quotation marks may hold line breaks, as Excel copies it. */
function cellsOf(text: string): string[][] {
  const table: string[][] = [[]];
  for (const [, cell, end] of text.replace(/\r/g, '').matchAll(/("(?:[^"]|"")*"|[^\t\n]*)(\t|\n|$)/g)) {
    const bare = cell.length > 1 && cell.startsWith('"') && cell.endsWith('"') ? cell.slice(1, -1).replace(/""/g, '"') : cell;
    table.at(-1)!.push(bare.replace(/\s+/g, ' ').trim().normalize('NFC'));
    if (end === '\n') table.push([]);
  }
  return table;
}

function columnOf(cell: string): PastedColumn | null {
  return COLUMN_NAMES.find(([, name]) => name.test(cell.toLowerCase()))?.[0] ?? null;
}

function isHead(cells: string[]): boolean {
  const columns = cells.map(columnOf);
  return columns.includes('content') && (columns.includes('quantity') || columns.includes('unitPrice')) && !cells.some((c) => parseDong(c));
}

/** More than a name, or a name with an amount that sums up others. */
function isItem(cells: string[], numbered: boolean): boolean {
  const said = (numbered ? cells.slice(1) : cells).filter(Boolean);
  if (said.length < 2) return false;
  return said.length > 2 || !(SUM.test(said[0]) || Number.isFinite(parseDong(said[1])));
}

/** Where quantity and unit price stand beside each other in most rows; else as many cells as the fullest row has decide. */
function usualColumns(table: string[][], first: number): (PastedColumn | null)[] {
  const places = new Map<number, number>();
  for (const cells of table) {
    const at = cells.findIndex((cell, i) => i >= first + 2 && parseQuantity(cell) > 0 && (parseDong(cells[i + 1] ?? '') ?? 0) > 0);
    if (at > 0) places.set(at, (places.get(at) ?? 0) + 1);
  }
  const [best] = [...places].sort(([a, timesA], [b, timesB]) => timesB - timesA || a - b)[0] ?? [];
  const width = Math.max(...table.map((cells) => cells.length));
  const quantity = best ?? first + (width - first > 4 ? 3 : 2);
  const columns: (PastedColumn | null)[] = new Array<null>(first).fill(null);
  columns[first] = 'content';
  for (let i = first + 1; i < quantity - 1; i++) columns[i] = 'specification';
  columns[quantity - 1] = 'unit';
  columns[quantity] = 'quantity';
  columns[quantity + 1] = 'unitPrice';
  const hasAmounts = table.some((cells) => (parseDong(cells[quantity + 2] ?? '') ?? 0) > 0);
  for (let i = quantity + 2; i < width; i++) columns[i] = i === quantity + 2 && hasAmounts ? 'amount' : 'note';
  return columns;
}

function toRow(cells: string[], columns: (PastedColumn | null)[]): PastedRow {
  const words = (column: PastedColumn) => cells.filter((cell, i) => cell && columns[i] === column).join('; ');
  const quantity = words('quantity');
  return {
    content: words('content'),
    specification: words('specification'),
    unit: words('unit'),
    quantity: formatQuantity(parseQuantity(quantity)) || quantity,
    unitPrice: tidyDong(words('unitPrice')),
    note: words('note'),
  };
}
