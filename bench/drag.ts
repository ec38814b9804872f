/// <reference lib="dom" />
/**
 * Picks a session of a year's season up in a real browser, four times slowed down, and reads from the browser's own trace how long it takes
 * from each move of the pointer until its frame is drawn, with the price of the slot under it. The app must be built.
 *   npm run bench -- --drag
 */
import { chromium, type Page } from '@playwright/test';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { findBrowser } from '../e2e/find-browser.ts';
import { storeSeason } from '../e2e/store-season.ts';
import { plan, type Plan } from '../packages/core/src/index.ts';
import { serveBuiltApp } from '../scripts/serve-built-app.ts';
import { busyAthlete, seasonOptions } from './seasons.ts';

const WEEKS = 52;
const SLOWER = 4;
/** One frame at sixty a second, milliseconds. */
const FRAME = 16;
/** A Wednesday of the third week; the hills of its Thursday are dragged. */
const TODAY = '2027-01-20';
const PAUSE = 120;
const MOVES = 60;
/** The same way so many times: the best time of each move counts, because other programs of the machine delay some. */
const PASSES = 6;

/** What was measured, milliseconds. */
export interface Drag {
  readonly moves: number;
  /** The worst of all moves in all passes, with what the machine did besides. */
  readonly worstEver: number;
  readonly median: number;
  readonly p95: number;
  readonly most: number;
  /** From opening the week to all prices of the first session that is picked up at once; the planner is not slowed down. */
  readonly firstPrices: number;
  /** From opening the week to all prices of all its sessions. */
  readonly allPrices: number;
}

/** Runs the drag and measures it. */
export async function timeDrag(): Promise<Drag> {
  const app = await serveBuiltApp();
  const { address } = app;
  const { path, args, env } = await findBrowser();
  const browser = await chromium.launch({ executablePath: path, args, env });
  try {
    const page = await browser.newPage({
      baseURL: address,
      viewport: { width: 1280, height: 900 },
      locale: 'en-GB',
      timezoneId: 'Europe/Berlin',
    });
    await page.clock.setFixedTime(new Date(`${TODAY}T09:00:00`));
    await page.goto('/start');
    await page.getByRole('heading').first().waitFor();
    await storeSeason(page, busySeason(), 'Busy runner');
    await (await page.context().newCDPSession(page)).send('Emulation.setCPUThrottlingRate', { rate: SLOWER });
    await page.goto('/plan');
    const grip = page
      .getByTestId('slot-2027-01-21-pm')
      .getByRole('button', { name: /^Pick up/ })
      .first();
    await grip.waitFor();
    const opened = performance.now();
    const session = page.getByTestId('slot-2027-01-21-pm').locator('[class*="session"]').first();
    await grip.focus();
    await grip.press('Enter');
    await page.waitForFunction(() => !document.body.innerText.includes('Counting'));
    const firstPrices = performance.now() - opened;
    await page.keyboard.press('Escape');
    await allKnown(page);
    const allPrices = performance.now() - opened;
    const box = await session.boundingBox();
    if (!box) throw new Error('The session is not on the screen');
    const file = fileURLToPath(new URL('results/drag.trace.json', import.meta.url));
    await page.mouse.move(box.x + 20, box.y + 10);
    await page.mouse.down();
    await page.mouse.move(box.x + 40, box.y + 30, { steps: 3 });
    await page.waitForTimeout(500);
    await browser.startTracing(page, {
      path: file,
      categories: ['devtools.timeline', 'disabled-by-default-devtools.timeline', 'toplevel'],
    });
    for (let move = 0; move < MOVES * PASSES; move += 1) {
      await page.mouse.move(90 + (move % 15) * 80, 330 + Math.floor((move % MOVES) / 15) * 60);
      await page.waitForTimeout(PAUSE);
    }
    await browser.stopTracing();
    await page.mouse.up();
    const all = timeToFrame(readFileSync(file, 'utf8'));
    if (all.length !== MOVES * PASSES) throw new Error(`${all.length} moves of the pointer were drawn, not ${MOVES * PASSES}`);
    const best = all.slice(0, MOVES).map((_, move) => Math.min(...all.filter((_one, index) => index % MOVES === move)));
    const sorted = best.toSorted((a, b) => a - b);
    const at = (share: number): number => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
    return { moves: MOVES, median: at(0.5), p95: at(0.95), most: at(1), worstEver: Math.max(...all), firstPrices, allPrices };
  } finally {
    await browser.close();
    await app.close();
  }
}

function busySeason(): Plan {
  const made = plan(busyAthlete(WEEKS), seasonOptions(WEEKS));
  if (!made.ok) throw new Error(JSON.stringify(made.problems));
  return made.value;
}

/** Waits until every session of the week has its prices: each is picked up and put back. */
async function allKnown(page: Page): Promise<void> {
  const grips = page.getByRole('button', { name: /^Pick up/ });
  for (let index = 0; index < (await grips.count()); index += 1) {
    await grips.nth(index).press('Enter');
    await page.waitForFunction(() => !document.body.innerText.includes('Counting'), undefined, { timeout: 120_000 });
    await page.keyboard.press('Escape');
  }
}

interface TraceEvent {
  readonly name: string;
  readonly ts: number;
  readonly dur?: number;
  readonly tid: number;
  readonly args?: { readonly data?: { readonly type?: string } };
}

/** Milliseconds from each move of the pointer until its frame is handed over to be shown; the page draws in the same frame. */
function timeToFrame(trace: string): readonly number[] {
  const { traceEvents } = JSON.parse(trace) as { traceEvents: readonly TraceEvent[] }; // the browser's own format
  const moves = traceEvents
    .filter(({ name, args }) => name === 'EventDispatch' && args?.data?.type === 'pointermove')
    .toSorted((a, b) => a.ts - b.ts);
  const thread = moves[0]?.tid;
  const frames = traceEvents
    .filter(({ name, tid, dur }) => tid === thread && dur !== undefined && name === 'Commit')
    .toSorted((a, b) => a.ts - b.ts);
  return moves.flatMap(({ ts }) => {
    const frame = frames.find((one) => one.ts > ts);
    return frame ? [(frame.ts + (frame.dur ?? 0) - ts) / 1000] : [];
  });
}

/** One line for the table of the benchmark. */
export function dragLine({ moves, median, p95, most, worstEver, firstPrices, allPrices }: Drag): string {
  const verdict = most <= FRAME ? 'within' : 'beyond';
  return (
    `drag in a season of ${WEEKS} weeks, ${SLOWER} times slowed down: ${median.toFixed(1)} ms a move (p95 ${p95.toFixed(1)}, most ${most.toFixed(1)}, ` +
    `${moves} moves, best of ${PASSES} passes; worst of all ${worstEver.toFixed(1)}), ${verdict} a frame of ${FRAME} ms; prices of the first session after ${firstPrices.toFixed(0)} ms, of the week after ${allPrices.toFixed(0)} ms`
  );
}
