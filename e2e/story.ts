/// <reference lib="dom" />
import { AxeBuilder } from '@axe-core/playwright';
import { expect, test as base, type Page } from '@playwright/test';

/** A day in the fifth week of the first example. */
export const A_WEDNESDAY = new Date('2027-02-10T09:00:00');

/** Marks a story whose app is kept on the device, as it is for everybody; the others do without it, that is three seconds of a processor each. */
export const KEPT = '@kept';

/** Every story: the clock stands on a day of the example season, and no page may complain or ask another host. */
export const test = base.extend<{ tolerated: RegExp }>({
  // What a story breaks on purpose it may hear complaints of.
  tolerated: [/^$/, { option: true }],
  // oxlint-disable-next-line no-empty-pattern -- the runner reads from these braces what a fixture needs
  serviceWorkers: async ({}, use, { tags }) => use(tags.includes(KEPT) ? 'allow' : 'block'),
  page: async ({ page, baseURL, tolerated }, use) => {
    const complaints: string[] = [];
    // Heard of every page of the story, also of a second tab, and of its workers.
    const context = page.context();
    context.on('console', (message) => {
      if (message.type() === 'error') complaints.push(message.text());
    });
    context.on('weberror', (error) => complaints.push(error.error().message));
    context.on('request', (request) => {
      const { origin, protocol } = new URL(request.url());
      if (protocol.startsWith('http') && origin !== new URL(baseURL ?? '').origin) complaints.push(`asked ${origin}`);
    });
    await page.clock.setFixedTime(A_WEDNESDAY);
    await use(page);
    expect(complaints.filter((one) => !tolerated.test(one))).toEqual([]);
  },
});
export { expect };

/** Plans the first-marathon example and uses it. */
export async function useExample(page: Page): Promise<void> {
  await page.goto('/');
  await page.getByRole('button', { name: 'First marathon, dumbbells at home' }).click();
  await expect(page.getByText('Harbour Marathon').first()).toBeVisible();
  await page.getByRole('button', { name: 'Use this season' }).click();
  await expect(page.getByRole('heading', { name: 'Wednesday 10 February' })).toBeVisible();
}

/** Waits until the app is kept on the device, then cuts the network. */
export async function goOffline(page: Page): Promise<void> {
  await page.evaluate(async () => {
    await navigator.serviceWorker.ready;
  });
  await page.reload();
  await page.evaluate(async () => {
    if (!navigator.serviceWorker.controller)
      await new Promise((resolve) => navigator.serviceWorker.addEventListener('controllerchange', resolve));
  });
  await page.context().setOffline(true);
}

/** No page may have a barrier that axe can find, by all of its rules or by some. */
export async function expectNoBarriers(page: Page, rules?: readonly string[]): Promise<void> {
  // No frames here, so axe needs no second page to put its answer together.
  const axe = new AxeBuilder({ page }).setLegacyMode(true);
  const { violations } = await (rules ? axe.withRules([...rules]) : axe).analyze();
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 160)).join(' | ')}`)).toEqual([]);
}
