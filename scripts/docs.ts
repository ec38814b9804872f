// `npm run docs` writes docs/generated from the code; with --check it writes nothing, and fails when a page is stale.
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { pages } from './docs/pages.ts';

const folder = join(import.meta.dirname, '..', 'docs', 'generated');
const wanted = await pages();
const there = filesIn(folder);
const stale = [
  ...[...wanted].filter(([path, text]) => there.get(path) !== text).map(([path]) => path),
  ...[...there.keys()].filter((path) => !wanted.has(path)),
].toSorted();

if (process.argv.includes('--check')) {
  for (const path of stale) console.error(`docs/generated/${path} is stale; run “npm run docs”.`);
  if (stale.length > 0) process.exitCode = 1;
  else console.log(`docs/generated is fresh (${wanted.size} pages).`);
} else {
  for (const path of stale) {
    const file = join(folder, path);
    const text = wanted.get(path);
    if (text === undefined) rmSync(file);
    else {
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, text);
    }
  }
  console.log(`docs/generated: ${wanted.size} pages, ${stale.length} changed.`);
}

function filesIn(directory: string): Map<string, string> {
  mkdirSync(directory, { recursive: true });
  const entries = readdirSync(directory, { recursive: true, withFileTypes: true, encoding: 'utf8' });
  const files = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  return new Map(files.map((file) => [file.slice(directory.length + 1).replaceAll('\\', '/'), readFileSync(file, 'utf8')]));
}
