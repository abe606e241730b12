// Every text must exist in both languages, with the same values, and every key that the sources name must exist.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const root = join(import.meta.dirname, '..');
const faults = [];
const texts = Object.fromEntries(
  ['vi', 'en'].map((code) => [code, flatten(JSON.parse(readFileSync(join(root, `public/i18n/${code}.json`), 'utf8')))]),
);

for (const [code, other] of [
  ['vi', 'en'],
  ['en', 'vi'],
]) {
  for (const [key, text] of texts[code]) {
    if (!texts[other].has(key)) faults.push(`${other}.json lacks "${key}"`);
    else if (values(text) !== values(texts[other].get(key))) faults.push(`"${key}" names other values in vi than in en`);
    if (text.trim() === '') faults.push(`${code}.json has an empty text "${key}"`);
    if (text !== text.normalize('NFC')) faults.push(`${code}.json "${key}" is not in NFC`);
  }
}

const topLevel = new Set([...texts.vi.keys()].map((key) => key.split('.')[0]));
for (const file of sources(join(root, 'src/app'))) {
  const source = readFileSync(file, 'utf8');
  for (const [, key] of source.matchAll(/['`]([a-z][A-Za-z0-9]*(?:\.[A-Za-z0-9]+)+)['`]/g)) {
    if (topLevel.has(key.split('.')[0]) && !texts.vi.has(key))
      faults.push(`${file.slice(root.length + 1)} names "${key}", which is no text`);
  }
}

if (faults.length) {
  console.error(faults.join('\n'));
  process.exit(1);
}
console.log(`${texts.vi.size} texts in both languages`);

function flatten(tree, prefix = '') {
  return new Map(
    Object.entries(tree).flatMap(([name, value]) =>
      typeof value === 'string' ? [[prefix + name, value]] : [...flatten(value, `${prefix}${name}.`)],
    ),
  );
}

function values(text) {
  return [...text.matchAll(/\{\{\s*(\w+)\s*\}\}/g)]
    .map((match) => match[1])
    .sort()
    .join();
}

function sources(folder) {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return path.endsWith(join('core', 'api')) ? [] : sources(path);
    return /\.(ts|html)$/.test(entry.name) && !entry.name.endsWith('.spec.ts') ? [path] : [];
  });
}
