/// <reference lib="dom" />
import { statSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from './story.ts';

/** Bytes of script, compressed, before the Start page works, and in the worker that plans (convention: a few seconds on a slow phone). */
const MOST = { page: 150_000, planner: 120_000 };

const build = fileURLToPath(new URL('../packages/web/build', import.meta.url));

function weight(addresses: readonly string[]): number {
  const scripts = [...new Set(addresses.map((one) => new URL(one).pathname))].filter((path) => path.endsWith('.js'));
  return scripts.reduce((sum, path) => sum + statSync(`${build}${path}.gz`).size, 0);
}

test('The first season appears before much script was loaded', async ({ page }) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await page.goto('/start');
  await expect(page.getByRole('button', { name: 'Use this season' })).toBeEnabled();
  const scripts = asked.filter((one) => !one.includes('.worker-'));
  expect(weight(scripts)).toBeGreaterThan(10_000);
  expect(weight(scripts)).toBeLessThanOrEqual(MOST.page);
  const planner = page.workers().find((one) => one.url().includes('/planner.worker-'));
  const parts = await planner?.evaluate(() => performance.getEntriesByType('resource').map(({ name }) => name));
  const ofPlanner = planner ? [planner.url(), ...(parts ?? [])] : [];
  expect(weight(ofPlanner)).toBeGreaterThan(10_000);
  expect(weight(ofPlanner)).toBeLessThanOrEqual(MOST.planner);
});
