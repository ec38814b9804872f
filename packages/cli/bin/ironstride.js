#!/usr/bin/env node
// Plain JavaScript that every Node can read, so that an old one gets a sentence and not a stack trace.
import module from 'node:module';

if (process.features.typescript) {
  // Keeps compiled code between runs; a start then costs a third.
  module.enableCompileCache?.();
  const { main } = await import('../src/main.ts');
  await main(process.argv.slice(2));
} else {
  console.error(
    `Ironstride needs Node 24 (22.18 at least); this is ${process.versions.node}. Run "npm install" in the clone, then "npx ironstride".`,
  );
  process.exitCode = 2;
}
