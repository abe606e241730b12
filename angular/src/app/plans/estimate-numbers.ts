import { parseDong } from '../ui/money';

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

/** Whole đồng, half a đồng up, as the server computes it; 0 while one of the two is missing. */
export function amountOf(quantity: number, unitPrice: number | null): number {
  if (!Number.isFinite(quantity) || quantity <= 0 || !unitPrice || !Number.isSafeInteger(unitPrice)) return 0;
  return Number((BigInt(Math.round(quantity * 1000)) * BigInt(unitPrice) + 500n) / 1000n);
}

export function vatOf(subtotal: number, basisPoints: number): number {
  return Number((BigInt(subtotal) * BigInt(basisPoints) + 5000n) / 10000n);
}

/**
 * Rows pasted from Excel or a Word table: cells between tabs, in the order of the appendix (number, content, specification, unit,
 * quantity, unit price, amount, note); number, specification and amount may be missing. Lines without a quantity and a
 * price (headings, totals) are left out.
 */
export function parsePastedRows(text: string): PastedRow[] {
  return text
    .replace(/\r/g, '')
    .split('\n')
    .map((line) => line.split('\t').map((cell) => cell.trim().replace(/^"(.*)"$/s, '$1').normalize('NFC')))
    .map(toRow)
    .filter((row) => row !== null);
}

function toRow(line: string[]): PastedRow | null {
  const cells = /^\d{1,3}[.)]?$/.test(line[0] ?? '') ? line.slice(1) : line;
  const at = cells.findIndex((cell, i) => i >= 1 && parseQuantity(cell) > 0 && (parseDong(cells[i + 1] ?? '') ?? 0) > 0);
  if (at < 2 || !cells[0]) return null;
  const rest = cells.slice(at + 2);
  const note = parseDong(rest[0] ?? '') ? rest.slice(1) : rest;
  return {
    content: cells[0],
    specification: cells.slice(1, at - 1).filter(Boolean).join('; '),
    unit: cells[at - 1],
    quantity: formatQuantity(parseQuantity(cells[at])),
    unitPrice: cells[at + 1],
    note: note.filter(Boolean).join('; '),
  };
}
