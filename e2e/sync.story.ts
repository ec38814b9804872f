/// <reference lib="dom" />
import type { Browser, BrowserContext, Page } from '@playwright/test';
import { serveBuiltApp } from '../scripts/serve-built-app.ts';
import { A_WEDNESDAY, expect, expectNoBarriers, test, useExample } from './story.ts';

const NAME = 'kim@example.org';
const PASSWORD = 'long runs at dawn, cold hands';
type Served = Awaited<ReturnType<typeof serveBuiltApp>>;

/** A browser of its own: nothing is shared with the others but the server. */
async function deviceOf(browser: Browser, served: Pick<Served, 'address'>, seconds: number): Promise<Page> {
  const context = await browser.newContext({ baseURL: served.address, locale: 'en-GB', timezoneId: 'Europe/Berlin' });
  const page = await context.newPage();
  // No two clocks agree.
  await page.clock.setFixedTime(new Date(A_WEDNESDAY.getTime() + seconds * 1000));
  return page;
}

async function becomeOwner(page: Page, link: string): Promise<void> {
  await page.goto(link);
  await expect(page.getByRole('heading', { name: 'Welcome to your server' })).toBeVisible();
  await page.getByLabel('Name', { exact: true }).fill(NAME);
  await page.getByLabel('New password').fill(PASSWORD);
  await page.getByRole('button', { name: 'Make my account' }).click();
  await expect(page.getByText('Signed in as')).toBeVisible();
}

async function signIn(page: Page): Promise<void> {
  await page.goto('/account');
  await page.getByLabel('Name', { exact: true }).fill(NAME);
  await page.getByLabel('Password', { exact: true }).fill(PASSWORD);
  await page.getByRole('button', { name: 'Sign in', exact: true }).click();
}

/** Waits until nothing waits, and asks the server once more. */
async function exchangeNow(page: Page): Promise<void> {
  await page.goto('/account');
  await page.getByRole('button', { name: 'Exchange now' }).click();
  await expect(page.getByText('Everything is on the server.')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Exchange now' })).toBeEnabled();
}

/** Moves the easy run of Wednesday so many days on, by keyboard. */
async function moveRun(page: Page, days: number): Promise<void> {
  await page.goto('/plan');
  await page
    .getByTestId('slot-2027-02-10-am')
    .getByRole('button', { name: /^Pick up/ })
    .focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('status').filter({ hasText: 'stands here' })).toHaveCount(1);
  for (let day = 0; day < days; day += 1) await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Enter');
  await page.getByRole('dialog', { name: 'This would change' }).getByRole('button', { name: 'Accept' }).click();
  await expect(page.getByTestId(`slot-2027-02-${10 + days}-am`).getByText('Easy run with strides')).toBeVisible();
}

/** Chooses dark colours and waits until that is written down. */
async function chooseDark(page: Page): Promise<void> {
  await page.getByRole('radio', { name: 'Dark' }).click();
  await expect(page.getByRole('button', { name: 'Undo: settings changed' })).toBeVisible();
}

const cut = (page: Page): Promise<void> => page.context().setOffline(true);
const reach = (page: Page): Promise<void> => page.context().setOffline(false);

/** A page that works without a network after this. */
async function installed(page: Page): Promise<void> {
  await page.evaluate(async () => {
    await navigator.serviceWorker.ready;
  });
  await page.reload();
}

test.describe('Two devices and one server', () => {
  let served: Served;
  const contexts: BrowserContext[] = [];
  const device = async (browser: Browser): Promise<Page> => {
    const page = await deviceOf(browser, served, 7 * contexts.length);
    contexts.push(page.context());
    return page;
  };
  test.beforeEach(async () => {
    served = await serveBuiltApp();
  });
  test.afterEach(async () => {
    await Promise.all(contexts.splice(0).map((one) => one.close()));
    await served.close();
  });

  test('A season planned without an account is in it after signing in, and appears on the other device; what is moved there comes back', async ({
    browser,
  }) => {
    test.setTimeout(180_000);
    const [phone, laptop] = [await device(browser), await device(browser)];
    await useExample(phone);
    await becomeOwner(phone, served.ownerLink);
    await exchangeNow(phone);
    await expectNoBarriers(phone);
    await signIn(laptop);
    await expect(laptop.getByText('Everything is on the server.')).toBeVisible();
    await laptop.goto('/today');
    await expect(laptop.getByRole('heading', { name: 'Wednesday 10 February' })).toBeVisible();
    await moveRun(laptop, 1);
    await exchangeNow(laptop);
    await exchangeNow(phone);
    await phone.goto('/plan');
    await expect(phone.getByTestId('slot-2027-02-11-am').getByText('Easy run with strides')).toBeVisible();
    await phone.getByText('How this plan came about').waitFor();
    // What another device did is not taken back by an undo of this one.
    await phone.goto('/settings');
    await chooseDark(phone);
    await phone.getByRole('button', { name: 'Undo: settings changed' }).click();
    await phone.goto('/plan');
    await expect(phone.getByTestId('slot-2027-02-11-am').getByText('Easy run with strides')).toBeVisible();
  });

  test('The same session moved on both devices offline stands where it was moved last; the other place can be taken', async ({
    browser,
  }) => {
    test.setTimeout(240_000);
    const [phone, laptop] = [await device(browser), await device(browser)];
    await useExample(phone);
    await becomeOwner(phone, served.ownerLink);
    await exchangeNow(phone);
    await signIn(laptop);
    await expect(laptop.getByText('Everything is on the server.')).toBeVisible();
    await installed(laptop);
    await installed(phone);
    await cut(laptop);
    await cut(phone);
    await moveRun(laptop, 1);
    await phone.clock.setFixedTime(new Date(A_WEDNESDAY.getTime() + 3_600_000));
    await moveRun(phone, 2);
    await reach(laptop);
    await exchangeNow(laptop);
    await reach(phone);
    await exchangeNow(phone);
    await expect(phone.getByRole('heading', { name: 'Changed on two devices' })).toBeVisible();
    await expect(phone.getByText('This device, newer: Fri 12 Feb, morning')).toBeVisible();
    await expect(phone.getByText('The other device: Thu 11 Feb, morning')).toBeVisible();
    await expectNoBarriers(phone);
    await exchangeNow(laptop);
    await laptop.goto('/plan');
    await expect(laptop.getByTestId('slot-2027-02-12-am').getByText('Easy run with strides')).toBeVisible();
    await phone.getByRole('listitem').filter({ hasText: 'Thu 11 Feb' }).getByRole('button', { name: 'Take the other' }).click();
    await expect(phone.getByText('Thu 11 Feb')).toHaveCount(0);
    await exchangeNow(phone);
    await exchangeNow(laptop);
    for (const page of [phone, laptop]) {
      await page.goto('/plan');
      await expect(page.getByTestId('slot-2027-02-11-am').getByText('Easy run with strides')).toBeVisible();
    }
  });

  test('A set logged offline arrives once, and sets of both devices are kept', async ({ browser }) => {
    test.setTimeout(180_000);
    const [phone, laptop] = [await device(browser), await device(browser)];
    await useExample(phone);
    await becomeOwner(phone, served.ownerLink);
    await exchangeNow(phone);
    await signIn(laptop);
    await expect(laptop.getByText('Everything is on the server.')).toBeVisible();
    await installed(phone);
    await cut(phone);
    for (const page of [phone, laptop]) {
      await page.goto('/session/w05-easy-1');
      await page.getByRole('button', { name: 'Start', exact: true }).click();
      await page.getByRole('button', { name: 'Done', exact: true }).click();
      // The page goes on when the tap is written down.
      await expect(page.getByRole('heading', { name: 'How hard was it?' })).toBeVisible();
      await page.goto('/account');
    }
    await exchangeNow(laptop);
    await expect(phone.getByText(/wait(s)? to be sent/)).toBeVisible();
    await reach(phone);
    await exchangeNow(phone);
    await exchangeNow(phone);
    const sets = await phone.evaluate(async () => {
      const { account } = (await (await fetch('/api/account')).json()) as { account: string };
      const answer = await fetch(`/api/athletes/${account}/documents/log/w05-easy-1`);
      const { fields } = (await answer.json()) as { fields: Record<string, unknown> };
      return Object.keys(fields).filter((name) => name.startsWith('sets.'));
    });
    expect(sets.length).toBe(2);
  });

  test('Two tabs of one device send each change once', async ({ browser }) => {
    test.setTimeout(180_000);
    const phone = await device(browser);
    await becomeOwner(phone, served.ownerLink);
    const tab = await phone.context().newPage();
    await tab.clock.setFixedTime(A_WEDNESDAY);
    await tab.goto('/settings');
    await phone.goto('/settings');
    for (const [turn, name] of ['Dark', 'Light', 'Dark', 'Light', 'Dark'].entries()) {
      const page = turn % 2 === 0 ? tab : phone;
      await page.getByRole('radio', { name }).click();
      await expect((turn % 2 === 0 ? phone : tab).getByRole('radio', { name })).toBeChecked();
    }
    await exchangeNow(phone);
    const answer = await phone.evaluate(async () => {
      const { account } = (await (await fetch('/api/account')).json()) as { account: string };
      const pulled = await fetch(`/api/athletes/${account}/changes?after=0`);
      return (await pulled.json()) as { documents: { kind: string; fields: Record<string, [string, unknown]> }[] };
    });
    expect(answer.documents.find(({ kind }) => kind === 'settings')?.fields['theme']?.[1]).toBe('dark');
    await expect(tab.getByRole('radio', { name: 'Dark' })).toBeChecked();
    await expect(phone.getByRole('heading', { name: 'Changed on two devices' })).toHaveCount(0);
  });

  test('Signing out can delete everything on the device, and the account still has it', async ({ browser }) => {
    test.setTimeout(180_000);
    const phone = await device(browser);
    await useExample(phone);
    await becomeOwner(phone, served.ownerLink);
    await exchangeNow(phone);
    await phone.getByRole('button', { name: 'Sign out …' }).click();
    await phone.getByRole('button', { name: 'Sign out and delete everything here' }).click();
    await phone.waitForURL('**/start');
    await phone.goto('/plan');
    await expect(phone.getByText('There is no season yet')).toBeVisible();
    await signIn(phone);
    await expect(phone.getByText('Everything is on the server.')).toBeVisible();
    await phone.goto('/today');
    await expect(phone.getByRole('heading', { name: 'Wednesday 10 February' })).toBeVisible();
  });

  test('An account with another season asks which one holds, and Undo brings the other back', async ({ browser }) => {
    test.setTimeout(180_000);
    const [phone, laptop] = [await device(browser), await device(browser)];
    await useExample(phone);
    await becomeOwner(phone, served.ownerLink);
    await exchangeNow(phone);
    await laptop.goto('/');
    await laptop.getByRole('button', { name: 'A fast 5 k' }).click();
    await laptop.getByRole('button', { name: 'Use this season' }).click();
    await expect(laptop.getByRole('button', { name: 'Undo: season planned' })).toBeVisible();
    await signIn(laptop);
    await expect(laptop.getByRole('heading', { name: 'Two seasons' })).toBeVisible();
    await expectNoBarriers(laptop);
    await laptop.getByRole('button', { name: 'Keep the one of the account' }).click();
    await expect(laptop.getByText('Everything is on the server.')).toBeVisible();
    await laptop.goto('/plan/season');
    await expect(laptop.getByText('Harbour Marathon').first()).toBeAttached();
    await laptop.getByRole('button', { name: 'Undo: signed in' }).click();
    await expect(laptop.getByText('Harbour Marathon')).toHaveCount(0);
  });

  test('An ended session says so, keeps everything, and goes on after a new sign-in', async ({ browser }) => {
    test.setTimeout(180_000);
    const [phone, laptop] = [await device(browser), await device(browser)];
    await useExample(phone);
    await becomeOwner(phone, served.ownerLink);
    await exchangeNow(phone);
    await signIn(laptop);
    await expect(laptop.getByText('Everything is on the server.')).toBeVisible();
    await laptop.getByRole('button', { name: 'Sign out all others' }).click();
    await expect(laptop.getByRole('button', { name: 'Sign out all others' })).toHaveCount(0);
    await phone.goto('/settings');
    await chooseDark(phone);
    await phone.goto('/account');
    await expect(phone.getByText('You are no longer signed in here')).toBeVisible();
    await phone.getByLabel('Password', { exact: true }).fill(PASSWORD);
    await phone.getByRole('button', { name: 'Sign in', exact: true }).click();
    await expect(phone.getByText('Everything is on the server.')).toBeVisible();
    await exchangeNow(laptop);
    await laptop.goto('/settings');
    await expect(laptop.getByRole('radio', { name: 'Dark' })).toBeChecked();
  });

  test('What the server refuses is shown with its words, and can be given up', async ({ browser }) => {
    test.setTimeout(180_000);
    const phone = await device(browser);
    await becomeOwner(phone, served.ownerLink);
    await phone.goto('/settings');
    await chooseDark(phone);
    await exchangeNow(phone);
    // A change that no version of the app makes: its label is longer than a server takes.
    await phone.evaluate(async () => {
      const done = <T>(request: IDBRequest<T>): Promise<T> =>
        new Promise((resolve, reject) => {
          request.addEventListener('success', () => resolve(request.result));
          request.addEventListener('error', () => reject(request.error));
        });
      const database = await done(indexedDB.open('ironstride'));
      const rows = database.transaction(['device', 'outbox'], 'readwrite');
      const [device] = (await done(rows.objectStore('device').getAll())) as readonly { name: string; last: string }[];
      const fields = { theme: [device?.last, 'light'] };
      const batch = {
        id: '00000000-0000-4000-8000-000000000000',
        device: device?.name,
        at: device?.last,
        label: 'x'.repeat(900),
        documents: [{ kind: 'settings', id: 'home', fields }],
      };
      await done(rows.objectStore('outbox').add({ batch, bases: {} }));
      database.close();
    });
    await phone.reload();
    await phone.getByRole('button', { name: 'Exchange now' }).click();
    await expect(phone.getByRole('heading', { name: 'One change was refused' })).toBeVisible();
    await expect(phone.getByText(/The server says: .*label:/)).toBeVisible();
    await expectNoBarriers(phone);
    await phone.getByRole('button', { name: 'Give it up' }).click();
    await expect(phone.getByRole('heading', { name: 'One change was refused' })).toHaveCount(0);
    await expect(phone.getByText('Everything is on the server.')).toBeVisible();
    await phone.goto('/settings');
    await expect(phone.getByRole('radio', { name: 'Dark' })).toBeChecked();
  });

  test('The server goes away in the middle and comes back: work goes on, and everything arrives', async ({ browser }) => {
    test.setTimeout(180_000);
    const phone = await device(browser);
    await becomeOwner(phone, served.ownerLink);
    await phone.goto('/settings');
    await installed(phone);
    await served.stop();
    await chooseDark(phone);
    await phone.getByRole('link', { name: 'Account, devices and sync' }).click();
    await expect(phone.getByText('The server cannot be reached now.')).toBeVisible();
    await expect(phone.getByText('One change waits to be sent.')).toBeVisible();
    await served.start();
    // It tries again by itself.
    await expect(phone.getByText('Everything is on the server.')).toBeVisible({ timeout: 60_000 });
  });
});

test('Without an account the server is asked for the app and for nothing else', async ({ page }) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  await useExample(page);
  await page.goto('/settings');
  await chooseDark(page);
  await page.goto('/account');
  await expect(page.getByRole('button', { name: 'Sign in', exact: true })).toBeVisible();
  await expectNoBarriers(page);
  expect(asked.filter((path) => path.startsWith('/api'))).toEqual([]);
});

test('A change that was looked at while another tab changed the plan does not take that back', async ({ page }) => {
  await useExample(page);
  const tab = await page.context().newPage();
  await tab.clock.setFixedTime(A_WEDNESDAY);
  await page.goto('/plan');
  await page
    .getByTestId('slot-2027-02-10-am')
    .getByRole('button', { name: /^Pick up/ })
    .focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('status').filter({ hasText: 'stands here' })).toHaveCount(1);
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Enter');
  const accept = page.getByRole('dialog', { name: 'This would change' }).getByRole('button', { name: 'Accept' });
  await expect(accept).toBeVisible();
  await moveRun(tab, 2);
  await accept.click();
  await expect(page.getByText('The plan has changed on another device meanwhile.')).toBeVisible();
  await expect(page.getByTestId('slot-2027-02-12-am').getByText('Easy run with strides')).toBeVisible();
});
