import { readFileSync } from 'node:fs';

/** Code points that one TrueType font can draw, read from its format 4 and 12 character maps. */
export function coverageOf(path) {
  const font = readFileSync(path);
  const covered = new Set();
  for (const offset of characterMaps(font)) {
    const format = font.readUInt16BE(offset);
    if (format === 4) readFormat4(font, offset, covered);
    if (format === 12) readFormat12(font, offset, covered);
  }
  return covered;
}

function characterMaps(font) {
  const tables = font.readUInt16BE(4);
  for (let i = 0; i < tables; i++) {
    const record = 12 + 16 * i;
    if (font.toString('latin1', record, record + 4) !== 'cmap') continue;
    const start = font.readUInt32BE(record + 8);
    const count = font.readUInt16BE(start + 2);
    return Array.from({ length: count }, (_, k) => start + font.readUInt32BE(start + 8 + 8 * k));
  }
  return [];
}

function readFormat4(font, offset, covered) {
  const segments = font.readUInt16BE(offset + 6) / 2;
  const [ends, starts] = [offset + 14, offset + 16 + 2 * segments];
  const [deltas, ranges] = [starts + 2 * segments, starts + 4 * segments];
  for (let s = 0; s < segments; s++) {
    const first = font.readUInt16BE(starts + 2 * s);
    const last = font.readUInt16BE(ends + 2 * s);
    const delta = font.readUInt16BE(deltas + 2 * s);
    const range = font.readUInt16BE(ranges + 2 * s);
    for (let code = first; code <= last && code < 0xffff; code++) {
      const glyph = range === 0
        ? (code + delta) & 0xffff
        : font.readUInt16BE(ranges + 2 * s + range + 2 * (code - first));
      if (glyph !== 0) covered.add(code);
    }
  }
}

function readFormat12(font, offset, covered) {
  const groups = font.readUInt32BE(offset + 12);
  for (let g = 0; g < groups; g++) {
    const group = offset + 16 + 12 * g;
    for (let code = font.readUInt32BE(group); code <= font.readUInt32BE(group + 4); code++) covered.add(code);
  }
}

/** The boxes to tick, which the templates draw. */
const drawn = new Set(['\u2610', '\u2611']);

/** Signs without a shape are left out, the unbreakable hyphen is a hyphen, all else becomes a box. */
function substitute(letter) {
  if (letter === '\u2011') return '-';
  return /^[\p{Cf}\ufe00-\ufe0f]$/u.test(letter) ? '' : '\u25a1';
}

/**
 * A function that makes a text printable: what no face can draw becomes a box (PDF/A forbids missing glyphs),
 * and a word longer than a line gets places where it may break.
 */
export function printer(faces) {
  const sets = faces.map(coverageOf);
  const everywhere = code => sets.every(set => set.has(code));
  const plain = /^[\x20-\x7e\u00a0-\u00ff\u0102\u0103\u0110\u0111\u0128\u0129\u0168\u0169\u01a0\u01a1\u01af\u01b0\u1ea0-\u1ef9\u2013\u2018\u2019\u201c\u201d\u2026]*$/;
  return text => {
    let result = text;
    if (!plain.test(text)) {
      result = '';
      for (const letter of text) result += drawn.has(letter) || everywhere(letter.codePointAt(0)) ? letter : substitute(letter);
    }
    return /[^\s\u00a0]{31}/.test(result) ? result.replace(/[^\s\u00a0]{30}(?=[^\s\u00a0])/gu, '$&\u200b') : result;
  };
}
