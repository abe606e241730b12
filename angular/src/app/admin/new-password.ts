// Without letters and figures that look alike on paper.
const LETTERS = 'abcdefghjkmnpqrstuvwxyz';
const FIGURES = '23456789';

/** A random password that is easy to read out: four groups of letters and figures, such as `khtm-2vqe-8wpz-63nd`. */
export function newPassword(): string {
  const groups = Array.from({ length: 4 }, () => Array.from({ length: 4 }, () => pick(LETTERS + FIGURES)));
  groups[0][0] = pick(LETTERS);
  groups[3][3] = pick(FIGURES);
  return groups.map((group) => group.join('')).join('-');
}

function pick(from: string): string {
  const random = new Uint32Array(1);
  // Numbers above the last full round would favour the first characters.
  const limit = Math.floor(0x1_0000_0000 / from.length) * from.length;
  do crypto.getRandomValues(random);
  while (random[0] >= limit);
  return from[random[0] % from.length];
}
