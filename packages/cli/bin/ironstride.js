#!/usr/bin/env node
// Plain JavaScript that every Node can read, so that an old one gets a sentence and not a stack trace.
import { readFileSync, statSync } from 'node:fs';
import module from 'node:module';
import { fileURLToPath } from 'node:url';

/** The command as few files, where scripts/bundle.mjs has put it; a start from the sources takes twice as long. */
const BUNDLE = new URL('../../../node_modules/.cache/ironstride/', import.meta.url);

/** True when the bundle was made from the very sources that are there now. */
function isFresh() {
  try {
    const root = fileURLToPath(new URL('../../../', import.meta.url));
    const made = JSON.parse(readFileSync(new URL('made-from.json', BUNDLE), 'utf8'));
    return made.every(([path, size, changed]) => {
      const { size: now, mtimeMs } = statSync(root + path);
      return now === size && mtimeMs === changed;
    });
  } catch {
    return false; // no bundle, or a source less
  }
}

if (process.features.typescript) {
  // Keeps compiled code between runs.
  module.enableCompileCache?.();
  const { main } = await import(isFresh() ? new URL('main.mjs', BUNDLE).href : '../src/main.ts');
  await main(process.argv.slice(2));
} else {
  console.error(
    `Ironstride needs Node 24 (22.18 at least); this is ${process.versions.node}. Run "npm install" in the clone, then "npx ironstride".`,
  );
  process.exitCode = 2;
}
