/** The eight directions, clockwise from north, as named in the texts. */
export const DIRECTIONS = ['north', 'northEast', 'east', 'southEast', 'south', 'southWest', 'west', 'northWest'] as const;
export type Direction = (typeof DIRECTIONS)[number];

/** A whole number of degrees from 0 to 359. */
export function toBearing(degrees: number): number {
  return ((Math.round(degrees) % 360) + 360) % 360;
}

export function directionOf(bearing: number): Direction {
  return DIRECTIONS[Math.round(toBearing(bearing) / 45) % 8];
}

/** Where on a dial a finger is, seen from its middle: x to the right, y downwards. Null in the very middle. */
export function bearingAt(x: number, y: number): number | null {
  return Math.hypot(x, y) < 1 ? null : toBearing((Math.atan2(x, -y) * 180) / Math.PI);
}

/** The next bearing for a key on the dial, or null when the key means nothing there. Arrows go to the next multiple of five. */
export function bearingAfterKey(bearing: number | null, key: string, shift: boolean): number | null {
  const now = bearing ?? 0;
  switch (key) {
    case 'ArrowUp':
    case 'ArrowRight':
      return toBearing(shift ? now + 1 : (Math.floor(now / 5) + 1) * 5);
    case 'ArrowDown':
    case 'ArrowLeft':
      return toBearing(shift ? now - 1 : (Math.ceil(now / 5) - 1) * 5);
    case 'PageUp':
      return toBearing(now + 45);
    case 'PageDown':
      return toBearing(now - 45);
    case 'Home':
      return 0;
    case 'End':
      return 359;
    default:
      return null;
  }
}

/** A typed bearing: null when empty, NaN when it is no whole number from 0 to 359 (360 means north). */
export function readBearing(text: string): number | null {
  const tidy = text.trim().replace(/\s*°$/, '');
  if (!tidy) return null;
  if (!/^\d{1,3}$/.test(tidy)) return NaN;
  const degrees = Number(tidy);
  return degrees > 360 ? NaN : degrees % 360;
}
