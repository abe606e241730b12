// After a build: writes sw.js beside the program, with the SHA-256 of every file that the program consists of.
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const root = join(import.meta.dirname, '..');
const built = join(root, 'dist/camera-program/browser');
const names = readdirSync(built, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile())
  .map((entry) => join(entry.parentPath, entry.name).slice(built.length).replaceAll('\\', '/'))
  .filter((name) => name !== '/sw.js' && !name.endsWith('.map'))
  .sort();
const files = Object.fromEntries(names.map((name) => [name, sha256(readFileSync(join(built, name)))]));
const worker = readFileSync(join(root, 'service-worker/sw.js'), 'utf8');
const version = sha256(JSON.stringify(files) + worker).slice(0, 12);

writeFileSync(join(built, 'sw.js'), `const VERSION = ${JSON.stringify(version)};\nconst FILES = ${JSON.stringify(files)};\n${worker}`);
console.log(`sw.js: version ${version}, ${names.length} files`);

function sha256(content) {
  return createHash('sha256').update(content).digest('base64');
}
