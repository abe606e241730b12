import { AbstractControl, ValidationErrors } from '@angular/forms';

/** How people write the currency behind an amount. */
const UNIT = /\s*(đồng|đ|₫|vnđ|vnd)\.?$/i;

/** `52400000` → `52.400.000`; null → empty. */
export function formatDong(value: number | null | undefined): string {
  if (value == null || !Number.isFinite(value)) return '';
  const digits = BigInt(Math.abs(Math.trunc(value)))
    .toString()
    .replace(/\B(?=(\d{3})+$)/g, '.');
  return value < 0 ? `-${digits}` : digits;
}

/** What was typed, with dots between the thousands; left as it is when it is no amount or has more digits than a number can hold. */
export function tidyDong(text: string): string {
  const amount = parseDong(text);
  return Number.isSafeInteger(amount) ? formatDong(amount) : text;
}

/** `52400000` → `52.400.000 đ` with a space that does not break. */
export function formatMoney(value: number | null | undefined): string {
  const digits = formatDong(value);
  return digits && `${digits}\u00a0đ`;
}

/**
 * Reads whole đồng as people type or paste them: `52400000`, `52.400.000`, `52,400,000 đồng`, `52 400 000đ`.
 * Returns null for an empty text and NaN for what is no amount of whole đồng (letters, a minus, `1.5`, `12.34.567`).
 */
export function parseDong(text: string): number | null {
  const bare = text
    .normalize('NFC')
    .trim()
    .replace(UNIT, '')
    .replace(/[\s\u00a0]/g, (space, at: number, whole: string) => (/^\d{3}(\D|$)/.test(whole.slice(at + 1)) ? '.' : space));
  if (bare === '') return text.trim() === '' ? null : NaN;
  const grouped = /^\d{1,3}(\.\d{3})+$/.test(bare) || /^\d{1,3}(,\d{3})+$/.test(bare);
  if (!grouped && !/^\d+$/.test(bare)) return NaN;
  return Number(bare.replace(/[.,]/g, ''));
}

/** Why a text is no amount of whole đồng: the name of the fault that its field shows; null when it is one, or empty. */
export function moneyFault(text: string): 'money' | 'moneyNegative' | 'moneyDecimals' | null {
  if (!Number.isNaN(parseDong(text))) return null;
  const bare = text.trim();
  if (/^[-−–(]\s*\d/.test(bare)) return 'moneyNegative';
  const decimals = /^(\d{1,3}(\.\d{3})+,\d+|\d{1,3}(,\d{3})+\.\d+|\d+[.,]\d{1,2}|\d{4,}[.,]\d+)\.?$/;
  return decimals.test(bare.replace(UNIT, '')) ? 'moneyDecimals' : 'money';
}

/** An amount that is given is at least one đồng. */
export function moneyAboveZero(control: AbstractControl<number | null>): ValidationErrors | null {
  return control.value !== null && control.value <= 0 ? { moneyZero: true } : null;
}
