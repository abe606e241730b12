/** The place that is signed on, in units of the path: as wide as a line of a form, whatever the screen measures. */
export const SIGNATURE_BOX = { width: 1000, height: 500 } as const;
/** Ink shorter than this, in units, is a slip of the finger. */
export const SHORTEST_SIGNATURE = 250;
/** Characters; what the printing of papers reads at most. */
export const LONGEST_SIGNATURE = 64_000;
/** Units; nearer points add nothing but length. */
const STEP = 4;

export interface Point {
  x: number;
  y: number;
}

export interface Box {
  width: number;
  height: number;
}

/** Adds the point unless it is next to the last one. */
export function extend(points: readonly Point[], next: Point): readonly Point[] {
  const last = points.at(-1);
  return last && Math.hypot(next.x - last.x, next.y - last.y) < STEP ? points : [...points, next];
}

/**
 * One stroke as SVG path data with M, L, Q and whole numbers. The curve runs through the middles between the points, so that a
 * shaking finger leaves a smooth line; a dot becomes the shortest line, which printers draw.
 */
export function strokePath(points: readonly Point[]): string {
  if (points.length === 0) return '';
  const [first, ...rest] = points.map(({ x, y }) => ({ x: Math.round(x), y: Math.round(y) }));
  if (rest.length === 0) return `M${first.x} ${first.y}L${first.x + 1} ${first.y}`;
  let path = `M${first.x} ${first.y}`;
  for (let i = 0; i < rest.length - 1; i++) {
    const [here, next] = [rest[i], rest[i + 1]];
    path += `Q${here.x} ${here.y} ${Math.round((here.x + next.x) / 2)} ${Math.round((here.y + next.y) / 2)}`;
  }
  const last = rest[rest.length - 1];
  return `${path}L${last.x} ${last.y}`;
}

/** `M1 2L3 4M5 6L7 8` → its two strokes. */
export function strokesOf(path: string): readonly string[] {
  return path.split(/(?=M)/).filter(Boolean);
}

/** Length of the ink in units, along the points of the path. */
export function inkOf(strokes: readonly string[]): number {
  return strokes.reduce((sum, stroke) => {
    const numbers = (stroke.match(/-?\d+/g) ?? []).map(Number);
    for (let i = 2; i < numbers.length; i += 2) sum += Math.hypot(numbers[i] - numbers[i - 2], numbers[i + 1] - numbers[i - 1]);
    return sum;
  }, 0);
}

/**
 * Where a point of the screen lies in the box, which is fitted into the middle of `area`. `turned`: the area is turned by 90° to
 * the right, for a phone that is held upright and signed on across.
 */
export function toBox(client: Point, area: DOMRectReadOnly, box: Box, turned: boolean): Point {
  const [width, height] = turned ? [area.height, area.width] : [area.width, area.height];
  const [x, y] = turned ? [client.y - area.top, area.right - client.x] : [client.x - area.left, client.y - area.top];
  const scale = Math.min(width / box.width, height / box.height) || 1;
  const within = (value: number, length: number, room: number) =>
    Math.min(length, Math.max(0, (value - (room - length * scale) / 2) / scale));
  return { x: within(x, box.width, width), y: within(y, box.height, height) };
}
