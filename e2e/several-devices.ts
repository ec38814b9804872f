import type { BrowserContext, Locator, Page } from '@playwright/test';
import { serveBuiltApp } from '../scripts/serve-built-app.ts';
import { A_WEDNESDAY, expect, test as base, useExample } from './story.ts';

const NAME = 'kim@example.org';
export const PASSWORD = 'long runs at dawn, cold hands';
type Served = Awaited<ReturnType<typeof serveBuiltApp>>;

/** Stories of several devices: a server of their own, and browsers that share nothing but it. */
export const test = base.extend<{ served: Served; device: () => Promise<Page> }>({
  // oxlint-disable-next-line no-empty-pattern -- the runner reads from these braces what a fixture needs
  served: async ({}, use) => {
    const served = await serveBuiltApp();
    await use(served);
    await served.close();
  },
  device: async ({ browser, served }, use) => {
    const contexts: BrowserContext[] = [];
    const errors: string[] = [];
    await use(async () => {
      const context = await browser.newContext({ baseURL: served.address, locale: 'en-GB', timezoneId: 'Europe/Berlin' });
      const page = await context.newPage();
      // No two clocks agree.
      await page.clock.setFixedTime(new Date(A_WEDNESDAY.getTime() + 7000 * contexts.length));
      context.on('weberror', (error) => errors.push(`${error.error().name}: ${error.error().message}`));
      contexts.push(context);
      return page;
    });
    await Promise.all(contexts.map((one) => one.close()));
    expect(errors).toEqual([]);
  },
});
export { expect };

/** Makes the first account of a server. */
export async function becomeOwner(page: Page, link: string): Promise<void> {
  await page.goto(link);
  await expect(page.getByRole('heading', { name: 'Welcome to your server' })).toBeVisible();
  await page.getByLabel('Name', { exact: true }).fill(NAME);
  await page.getByLabel('New password').fill(PASSWORD);
  await page.getByRole('button', { name: 'Make my account' }).click();
  await expect(page.getByText('Signed in as')).toBeVisible();
}

/** Signs in on another device. */
export async function signIn(page: Page): Promise<void> {
  await page.goto('/account');
  await page.getByLabel('Name', { exact: true }).fill(NAME);
  await page.getByLabel('Password', { exact: true }).fill(PASSWORD);
  await page.getByRole('button', { name: 'Sign in', exact: true }).click();
}

/** Waits until nothing waits, and asks the server once more. */
export async function exchangeNow(page: Page): Promise<void> {
  await page.goto('/account');
  await page.getByRole('button', { name: 'Exchange now' }).click();
  await expect(page.getByText('Everything is on the server.')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Exchange now' })).toBeEnabled();
}

/** Picks up the easy run of Wednesday and drops it so many days on, by keyboard; gives the button that accepts this. */
export async function dropRun(page: Page, days: number): Promise<Locator> {
  await page.goto('/plan');
  await page
    .getByTestId('slot-2027-02-10-am')
    .getByRole('button', { name: /^Pick up/ })
    .focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('status').filter({ hasText: 'stands here' })).toHaveCount(1);
  for (let day = 0; day < days; day += 1) await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Enter');
  return page.getByRole('dialog', { name: 'This would change' }).getByRole('button', { name: 'Accept' });
}

/** Moves that run. */
export async function moveRun(page: Page, days: number): Promise<void> {
  const accept = await dropRun(page, days);
  await accept.click();
  await expect(page.getByTestId(`slot-2027-02-${10 + days}-am`).getByText('Easy run with strides')).toBeVisible();
}

/** Chooses dark colours and waits until that is written down. */
export async function chooseDark(page: Page): Promise<void> {
  await page.getByRole('radio', { name: 'Dark' }).click();
  await expect(page.getByRole('button', { name: 'Undo: settings changed' })).toBeVisible();
}

/** Cuts the network. */
export const cut = (page: Page): Promise<void> => page.context().setOffline(true);
/** Brings it back. */
export const reach = (page: Page): Promise<void> => page.context().setOffline(false);

/** A page that works without a network after this. */
export async function installed(page: Page): Promise<void> {
  await page.evaluate(async () => {
    await navigator.serviceWorker.ready;
  });
  await page.reload();
}

/** A phone with a season and an account, and a laptop that has signed in there. */
export async function twoWithOneSeason(
  device: () => Promise<Page>,
  served: Served,
): Promise<{ readonly phone: Page; readonly laptop: Page }> {
  const [phone, laptop] = [await device(), await device()];
  await useExample(phone);
  await becomeOwner(phone, served.ownerLink);
  await exchangeNow(phone);
  await signIn(laptop);
  await expect(laptop.getByText('Everything is on the server.')).toBeVisible();
  return { phone, laptop };
}
