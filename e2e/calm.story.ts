/// <reference lib="dom" />
import type { Page } from '@playwright/test';
import { expect, test, useExample } from './story.ts';

/** How far a page may jump while it comes, as browsers count it: at most a tenth counts as good; ours should not jump at all. */
const MOST = 0.01;

/** The sum of all jumps since the page was opened. */
function jumps(page: Page): Promise<number> {
  return page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        new PerformanceObserver((list) => {
          resolve(list.getEntries().reduce((sum, one) => sum + ('value' in one && typeof one.value === 'number' ? one.value : 0), 0));
        }).observe({ type: 'layout-shift', buffered: true });
        setTimeout(() => resolve(0), 500);
      }),
  );
}

test('Nothing jumps while Start and Today come', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto('/start');
  await expect(page.getByRole('button', { name: 'Use this season' })).toBeEnabled();
  expect(await jumps(page)).toBeLessThanOrEqual(MOST);
  await useExample(page);
  await page.goto('/today');
  await expect(page.getByText('Why today?').first()).toBeVisible();
  expect(await jumps(page)).toBeLessThanOrEqual(MOST);
});
