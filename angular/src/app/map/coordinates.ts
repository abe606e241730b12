import { isInside, LatLng, VIETNAM_BOUNDS } from './geo';

export type CoordinatesFault = 'unreadable' | 'swapped' | 'outside';

/** What typed or pasted text means as a position. A swapped pair comes with its right order, to be offered. */
export type ReadCoordinates =
  | { position: LatLng; fault: null }
  | { position: LatLng; fault: 'swapped' }
  | { position: null; fault: 'unreadable' | 'outside' };

const UNREADABLE: ReadCoordinates = { position: null, fault: 'unreadable' };

/**
 * Reads `21.6512, 106.7023` as map programs copy it, with decimal commas (`21,65 106,70`), with degrees, minutes and
 * seconds (`21°39'04.3"N 106°42'08.3"E`), or from the address of a map page (`…/@21.6512,106.7023,17z`).
 */
export function readCoordinates(text: string): ReadCoordinates {
  const tidy = text.trim().normalize('NFC');
  const pair = fromAddress(tidy) ?? fromDegrees(tidy) ?? fromDecimals(tidy);
  if (!pair || !pair.every(Number.isFinite)) return UNREADABLE;
  if (isInside(pair, VIETNAM_BOUNDS)) return { position: pair, fault: null };
  const turned: LatLng = [pair[1], pair[0]];
  return isInside(turned, VIETNAM_BOUNDS) ? { position: turned, fault: 'swapped' } : { position: null, fault: 'outside' };
}

/** `21.651200, 106.702300`: six decimals, about ten centimetres, in the way that map programs understand. */
export function formatCoordinates([latitude, longitude]: LatLng): string {
  return `${latitude.toFixed(6)}, ${longitude.toFixed(6)}`;
}

function fromAddress(text: string): LatLng | null {
  if (!/^https?:\/\//i.test(text)) return null;
  const match = /!3d(-?\d+\.\d+)!4d(-?\d+\.\d+)/.exec(text) ?? /[@=](-?\d+\.\d+)(?:,|%2C)\+?(-?\d+\.\d+)/i.exec(text);
  return match ? [Number(match[1]), Number(match[2])] : null;
}

function fromDegrees(text: string): LatLng | null {
  const number = String.raw`(\d{1,3}(?:[.,]\d+)?)`;
  const angle = `${number}\\s*[°º]\\s*(?:${number}\\s*['’′]\\s*)?(?:${number}\\s*(?:["”″]|'')\\s*)?`;
  const match = new RegExp(`^${angle}([NB])?[\\s,;]*${angle}([EĐ])?$`, 'i').exec(text);
  if (!match) return null;
  const degrees = (from: number) => decimal(match[from]) + decimal(match[from + 1] ?? '0') / 60 + decimal(match[from + 2] ?? '0') / 3600;
  return [degrees(1), degrees(5)];
}

function fromDecimals(text: string): LatLng | null {
  const bare = text.replace(/^\(\s*|\s*\)$/g, '');
  // With points as decimal signs every comma parts the two; with decimal commas a blank, a semicolon or a comma and a blank does.
  const match =
    /^(-?\d{1,3}(?:\.\d+)?)\s*[,;\s]\s*(-?\d{1,3}(?:\.\d+)?)$/.exec(bare) ??
    /^(-?\d{1,3},\d+)(?:\s*;\s*|\s*,\s+|\s+)(-?\d{1,3},\d+)$/.exec(bare) ??
    /^(-?\d{1,3},\d+),(-?\d{1,3},\d+)$/.exec(bare);
  return match ? [decimal(match[1]), decimal(match[2])] : null;
}

function decimal(text: string): number {
  return Number(text.replace(',', '.'));
}
