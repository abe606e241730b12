const DIGITS = ['không', 'một', 'hai', 'ba', 'bốn', 'năm', 'sáu', 'bảy', 'tám', 'chín'];
const BILLION = 1_000_000_000n;

/** The largest amount that is written in words: one million billion đồng. */
export const MAX_AMOUNT = 1_000_000_000_000_000;

/**
 * An amount of whole đồng in Vietnamese words as official papers write it, "Năm mươi hai triệu bốn trăm nghìn đồng".
 * Empty for what is no amount: a fraction, a negative number, or more than {@link MAX_AMOUNT}.
 */
export function amountInWords(amount: number): string {
  if (!Number.isSafeInteger(amount) || amount < 0 || amount > MAX_AMOUNT) return '';
  const words = read(BigInt(amount));
  return `${words[0].toUpperCase()}${words.slice(1)} đồng`;
}

function read(value: bigint): string {
  if (value === 0n) return DIGITS[0];
  const billions = value / BILLION;
  const rest = value % BILLION;
  if (billions === 0n) return readBelowBillion(Number(rest), false);
  const head = `${read(billions)} tỷ`;
  return rest === 0n ? head : `${head} ${readBelowBillion(Number(rest), true)}`;
}

/** `follows`: something larger was read before, so the first group is read with its leading zeros. */
function readBelowBillion(value: number, follows: boolean): string {
  const groups: [number, string][] = [
    [Math.floor(value / 1_000_000), 'triệu'],
    [Math.floor(value / 1000) % 1000, 'nghìn'],
    [value % 1000, ''],
  ];
  const parts: string[] = [];
  for (const [group, unit] of groups) {
    if (group === 0) continue;
    parts.push(readGroup(group, follows || parts.length > 0), unit);
  }
  return parts.filter(Boolean).join(' ');
}

function readGroup(value: number, full: boolean): string {
  const hundreds = Math.floor(value / 100);
  const tens = Math.floor(value / 10) % 10;
  const units = value % 10;
  const parts: string[] = [];
  if (full || hundreds > 0) parts.push(DIGITS[hundreds], 'trăm');
  if (tens > 1) parts.push(DIGITS[tens], 'mươi');
  else if (tens === 1) parts.push('mười');
  else if (units > 0 && parts.length > 0) parts.push('linh');
  if (units > 0) parts.push(unitWord(units, tens));
  return parts.join(' ');
}

function unitWord(units: number, tens: number): string {
  if (units === 1 && tens > 1) return 'mốt';
  if (units === 4 && tens > 1) return 'tư';
  if (units === 5 && tens > 0) return 'lăm';
  return DIGITS[units];
}
