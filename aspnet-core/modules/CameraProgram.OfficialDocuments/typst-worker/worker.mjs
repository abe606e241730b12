// Reads one job a line from stdin, {"id", "file": {"papers": […], …}}, and answers one line each on stdout,
// {"id", "pdf": base64, "pages", "milliseconds"} or {"id", "error"}. Ends when stdin ends.
import { existsSync, readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler';
import { printer } from './coverage.mjs';

const workspace = process.env.TYPST_TEMPLATES ?? dirname(fileURLToPath(import.meta.url));
const fontPaths = process.argv.slice(2).filter(path => existsSync(path));
const faces = fontPaths.flatMap(path => readdirSync(path)
  .filter(name => /^LiberationSerif-(Regular|Bold|Italic|BoldItalic)\.ttf$/.test(name))
  .map(name => join(path, name)));
if (faces.length < 4) {
  console.error(`The font "Liberation Serif" is not in: ${process.argv.slice(2).join(', ')}`);
  process.exit(3);
}

const compiler = NodeCompiler.create({ workspace, fontArgs: [{ fontPaths }] });
const printable = printer(faces.slice(0, 4));
const data = join(workspace, 'file.json');
const main = join(workspace, 'file.typ');

function withPrintableTexts(value, key) {
  if (typeof value === 'string') return key === 'svg' || key === 'url' ? value : printable(value);
  if (value !== null && typeof value === 'object') {
    for (const inner of Object.keys(value)) value[inner] = withPrintableTexts(value[inner], inner);
  }
  return value;
}

function render(file) {
  compiler.mapShadow(data, Buffer.from(JSON.stringify(file)));
  const compiled = compiler.compile({ mainFilePath: main });
  const document = compiled.result;
  if (!document) {
    const problems = compiler.fetchDiagnostics(compiled.takeDiagnostics());
    throw new Error(problems.map(problem => problem.message).join('; '));
  }
  const pdf = compiler.pdf(document, { pdfStandard: 'a-2a' });
  return { pdf: pdf.toString('base64'), pages: document.numOfPages };
}

function answer(line) {
  const started = performance.now();
  let id = null;
  try {
    const job = JSON.parse(line);
    id = job.id;
    return { id, ...render(withPrintableTexts(job.file)), milliseconds: performance.now() - started };
  } catch (error) {
    return { id, error: String(error?.message ?? error) };
  }
}

process.stdout.write('{"ready":true}\n');
for await (const line of createInterface({ input: process.stdin, crlfDelay: Infinity })) {
  if (line.length === 0) continue;
  process.stdout.write(JSON.stringify(answer(line)) + '\n');
  // Results unused for a few papers are dropped: memory stays flat, the compiled template stays. The paper need not wait for it.
  compiler.evictCache(5);
}
