// `npm run check`: all that is not a test. Every step runs, whatever the others say.
import { ensureInstalled, onNode24, say } from './bootstrap.mjs';

const steps = [
  { name: 'types', run: 'tsc', args: ['-b'] },
  { name: 'lint', run: 'oxlint', args: ['--type-aware', '--deny-warnings'] },
  { name: 'layout', run: 'prettier', args: ['--check', '--log-level=warn', '.'] },
  { name: 'unused code', run: 'knip', args: [] },
  { name: 'generated docs are fresh', run: 'scripts/docs.ts', args: ['--check'] },
];

await ensureInstalled();
const failed = [];
for (const { name, run, args } of steps) {
  say([`${name}:`, run, ...args].join(' '));
  if ((await onNode24(run, args)) !== 0) failed.push(name);
}
if (failed.length > 0) process.stdout.write(`\nFailed: ${failed.join(', ')}\n`);
process.stdout.write(`\n${steps.length - failed.length} passed, ${failed.length} failed\n`);
process.exit(failed.length > 0 ? 1 : 0);
