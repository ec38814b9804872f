/// <reference lib="dom" />
import type { Page } from '@playwright/test';
import { KEPT, expect, goOffline, test, useExample } from './story.ts';

const PAGES = [
  '/start',
  '/today',
  '/plan',
  '/plan/month',
  '/plan/season',
  '/exercises/goblet-squat',
  '/evidence/few-double-days',
  '/progress',
  '/settings',
];

/** Marks everything that a mouse can use, one of each group of radio buttons. */
function markTargets(): number {
  const groups = new Set<string>();
  let marked = 0;
  for (const one of document.querySelectorAll<HTMLElement>('a[href], button, input, select, textarea, summary')) {
    if (
      one.closest('[aria-hidden="true"]') ||
      one.matches(':disabled') ||
      !one.checkVisibility() ||
      one.closest('details:not([open]) > :not(summary)')
    )
      continue;
    // Prices of slots are chosen with the arrow keys.
    if (one.tabIndex < 0) continue;
    if (one instanceof HTMLInputElement && one.type === 'radio') {
      if (groups.has(one.name)) continue;
      groups.add(one.name);
    }
    one.dataset['target'] = one instanceof HTMLInputElement && one.type === 'radio' ? `radio ${one.name}` : String(marked);
    marked += 1;
  }
  return marked;
}

/** What has the focus, and whether it can be seen there. */
function focused(): { readonly target: string; readonly seen: boolean; readonly html: string } {
  const one = document.activeElement;
  if (!(one instanceof HTMLElement) || one === document.body) return { target: '', seen: true, html: '' };
  const target = one instanceof HTMLInputElement && one.type === 'radio' ? `radio ${one.name}` : (one.dataset['target'] ?? '');
  // The mark may be on the label that looks like the button.
  const shown = [one, one.closest('label')].filter((other) => other !== null);
  const seen = shown.some((other) => {
    const { outlineStyle, outlineWidth } = getComputedStyle(other);
    return outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2;
  });
  return { target, seen, html: one.outerHTML.slice(0, 120) };
}

test('Everything on every page is reached with the Tab key, and it is seen where one is', async ({ page }) => {
  test.setTimeout(300_000);
  await useExample(page);
  for (const address of PAGES) {
    await page.goto(address);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await page.waitForTimeout(500);
    const count = await page.evaluate(markTargets);
    expect(count, address).toBeGreaterThan(5);
    const reached = new Set<string>();
    for (let tab = 0; tab < count * 3 && reached.size < count; tab += 1) {
      await page.keyboard.press('Tab');
      const { target, seen, html } = await page.evaluate(focused);
      expect(seen, `${address}: the focus on ${html} cannot be seen`).toBe(true);
      if (target !== '') reached.add(target);
    }
    const missed = await page.evaluate(
      (found) =>
        [...document.querySelectorAll<HTMLElement>('[data-target]')]
          .filter((one) => !found.includes(one.dataset['target'] ?? ''))
          .map((one) => one.outerHTML.slice(0, 120)),
      [...reached],
    );
    expect(missed, address).toEqual([]);
  }
});

/** Tabs on until the focus is on something with this name. */
async function tabTo(page: Page, name: RegExp): Promise<void> {
  for (let tab = 0; tab < 150; tab += 1) {
    await page.keyboard.press('Tab');
    const said = await page.evaluate(() => {
      const one = document.activeElement;
      const label = one instanceof HTMLInputElement ? one.labels?.[0]?.textContent : undefined;
      return one?.getAttribute('aria-label') ?? label ?? one?.textContent ?? '';
    });
    if (name.test(said.trim())) return;
  }
  throw new Error(`Nothing called ${name} can be reached with the Tab key`);
}

test(
  'A season is planned, a session moved and its move taken back without a mouse, and what happens is announced',
  { tag: KEPT },
  async ({ page }) => {
    const announced = (says: string | RegExp) => expect(page.getByRole('status').filter({ hasText: says })).toHaveCount(1);
    await page.goto('/');
    const skip = page.getByRole('link', { name: 'Skip to the page' });
    await expect(skip).toBeAttached();
    await page.keyboard.press('Tab');
    await expect(skip).toBeFocused();
    await page.keyboard.press('Enter');
    await tabTo(page, /^First marathon/);
    await page.keyboard.press('Enter');
    await expect(page.getByText('Harbour Marathon').first()).toBeVisible();
    await expect(page.getByRole('button', { name: 'Use this season' })).toBeEnabled();
    await tabTo(page, /^Use this season$/);
    await page.keyboard.press('Enter');
    await expect(page.getByRole('heading', { name: 'Wednesday 10 February' })).toBeVisible();
    await goOffline(page);
    await tabTo(page, /^Plan$/);
    await page.keyboard.press('Enter');
    await expect(page.getByTestId('slot-2027-02-11-pm')).toBeVisible();
    await tabTo(page, /^Pick up Easy run with strides/);
    await page.keyboard.press('Enter');
    await announced('stands here');
    await page.keyboard.press('ArrowRight');
    await announced(/Thu 11 Feb, morning: breaks a rule/);
    await page.keyboard.press('Escape');
    await announced('Put back; nothing has changed.');
    await page.keyboard.press('Enter');
    await page.keyboard.press('ArrowRight');
    await announced(/Thu 11 Feb, morning: breaks a rule/);
    await page.keyboard.press('Enter');
    const dialog = page.getByRole('dialog', { name: 'This would change' });
    await expect(dialog).toBeVisible();
    await tabTo(page, /^Accept$/);
    await page.keyboard.press('Enter');
    await announced('The plan has changed. Undo takes it back.');
    await tabTo(page, /^Undo: plan changed$/);
    await page.keyboard.press('Enter');
    await announced('Undone: plan changed.');
    await expect(page.getByTestId('slot-2027-02-10-am').getByText('Easy run with strides')).toBeVisible();
  },
);
