// `npm test`: installs when needed, runs all tests, and ends with `N passed, N failed` on a line of its own.
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ensureInstalled, onNode24, say } from './bootstrap.mjs';

await ensureInstalled();
say('vitest: everything beside the source, in examples and in docs');
const folder = mkdtempSync(join(tmpdir(), 'ironstride-test-'));
const report = join(folder, 'vitest.json');
const code = await onNode24('vitest', [
  'run',
  '--reporter=default',
  '--reporter=json',
  `--outputFile.json=${report}`,
  ...process.argv.slice(2),
]);
say('a real browser lives through the stories in e2e');
const stories = join(folder, 'e2e.json');
const whole = process.argv.length === 2;
const storyCode = whole ? await onNode24('scripts/e2e.ts', [], { env: { IRONSTRIDE_E2E_REPORT: stories } }) : 0;
const unit = counts();
const told = whole ? storyCounts() : { passed: 0, failed: 0 };
const [passed, failed] = [unit.passed + told.passed, unit.failed + told.failed];
rmSync(folder, { recursive: true, force: true });
process.stdout.write(`\n${passed} passed, ${failed} failed\n`);
process.exit(failed > 0 ? code || storyCode || 1 : code);

/** A file that does not load has no tests; it counts as one failure, and so does a run that failed for another reason. */
function counts() {
  try {
    const { numPassedTests, numFailedTests, testResults } = JSON.parse(readFileSync(report, 'utf8'));
    const unloaded = testResults.filter(
      (file) => file.status === 'failed' && !file.assertionResults.some((one) => one.status === 'failed'),
    );
    const failures = numFailedTests + unloaded.length;
    return { passed: numPassedTests, failed: failures === 0 && code !== 0 ? 1 : failures };
  } catch {
    return { passed: 0, failed: 1 };
  }
}

function storyCounts() {
  try {
    const { expected, unexpected, flaky } = JSON.parse(readFileSync(stories, 'utf8')).stats;
    const bad = unexpected + flaky;
    return { passed: expected, failed: bad === 0 && storyCode !== 0 ? 1 : bad };
  } catch {
    return { passed: 0, failed: 1 };
  }
}
