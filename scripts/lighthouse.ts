/**
 * Audits Start and Today with Lighthouse as on a slow phone, several times, and prints the median of each score. The app must be built.
 *   node scripts/with-node24.mjs scripts/lighthouse.ts [runs]
 * Lighthouse is ten times as large as all else that this project installs for its pages, so npx fetches it when somebody asks.
 */
import { chromium } from '@playwright/test';
import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { busyAthlete } from '../bench/seasons.ts';
import { findBrowser } from '../e2e/find-browser.ts';
import { storeSeason } from '../e2e/store-season.ts';
import { dateOf, mondayOf, plan, RULEBOOKS } from '../packages/core/src/index.ts';
import { serveBuiltApp } from './serve-built-app.ts';

const LIGHTHOUSE = 'lighthouse@12.8.2';
/** What must be reached, of a hundred. */
const LEAST = 95;
const CATEGORIES = ['performance', 'accessibility', 'best-practices'] as const;
const runs = Number(process.argv[2] ?? 5);

interface Report {
  readonly categories: Readonly<Record<string, { readonly score: number | null; readonly auditRefs: readonly { readonly id: string }[] }>>;
  readonly audits: Readonly<Record<string, { readonly score: number | null; readonly title: string; readonly numericValue?: number }>>;
}

const folder = mkdtempSync(join(tmpdir(), 'ironstride-lighthouse-'));
const app = await serveBuiltApp();
const { address } = app;
const { path, args, env } = await findBrowser();
const port = await freePort();
const context = await chromium.launchPersistentContext(join(folder, 'profile'), {
  executablePath: path,
  args: [...args, `--remote-debugging-port=${port}`],
  env,
});
let good = true;
try {
  const page = await context.newPage();
  good = (await audit('/start')) && good;
  await page.goto(`${address}/start`);
  await page.getByRole('heading').first().waitFor();
  await storeSeason(page, seasonOfToday(), 'Busy runner');
  await page.close();
  good = (await audit('/today')) && good;
} finally {
  await context.close();
  await app.close();
  rmSync(folder, { recursive: true, force: true });
}
process.exit(good ? 0 : 1);

/** Audits a page so many times; true when the medians are good enough. */
async function audit(page: string): Promise<boolean> {
  const reports: Report[] = [];
  for (let run = 0; run < runs; run += 1) reports.push(await report(page));
  let enough = true;
  for (const category of CATEGORIES) {
    const scores = reports.map(({ categories }) => Math.round((categories[category]?.score ?? 0) * 100)).toSorted((a, b) => a - b);
    const median = scores[Math.floor(scores.length / 2)] ?? 0;
    enough &&= median >= LEAST;
    console.log(`${page} ${category}: ${median} (${scores.join(', ')})`);
  }
  const last = reports.at(-1);
  for (const id of [
    'first-contentful-paint',
    'largest-contentful-paint',
    'total-blocking-time',
    'cumulative-layout-shift',
    'speed-index',
  ]) {
    const values = reports.map(({ audits }) => audits[id]?.numericValue ?? Number.NaN).toSorted((a, b) => a - b);
    const digits = id === 'cumulative-layout-shift' ? 3 : 0;
    console.log(
      `  ${id}: ${values[Math.floor(values.length / 2)]?.toFixed(digits)} (${values.map((one) => one.toFixed(digits)).join(', ')})`,
    );
  }
  for (const category of CATEGORIES) {
    for (const { id } of last?.categories[category]?.auditRefs ?? []) {
      const one = last?.audits[id];
      if (one && one.score !== null && one.score < 0.9) console.log(`  ${category} › ${id}: ${one.score} ${one.title}`);
    }
  }
  return enough;
}

async function report(page: string): Promise<Report> {
  const file = join(folder, 'report.json');
  const flags = [`--port=${port}`, `--only-categories=${CATEGORIES.join()}`, '--output=json', `--output-path=${file}`, '--quiet'];
  await new Promise<void>((resolve, reject) => {
    const child = spawn('npx', ['--yes', LIGHTHOUSE, `${address}${page}`, ...flags], { stdio: ['ignore', 'ignore', 'inherit'] });
    child.on('error', reject);
    child.on('exit', (code) => (code === 0 ? resolve() : reject(new Error(`Lighthouse ended with ${code}`))));
  });
  return JSON.parse(readFileSync(file, 'utf8')) as Report; // Lighthouse's own format
}

/** A season of a year that began on the Monday of this week, so that today has sessions. */
function seasonOfToday() {
  const now = new Date();
  const date = dateOf(now.getFullYear(), now.getMonth() + 1, now.getDate());
  if (date === undefined) throw new Error(`The clock says ${now.toISOString()}`);
  const from = mondayOf(date);
  const made = plan({ ...busyAthlete(52), races: [] }, { from, weeks: 52, rulebook: RULEBOOKS.article });
  if (!made.ok) throw new Error(JSON.stringify(made.problems));
  return made.value;
}

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const found = server.address();
      server.close(() => resolve(typeof found === 'object' && found ? found.port : 0));
    });
  });
}
