/// <reference lib="dom" />
import { expect, test, useExample } from './story.ts';

test.describe('An older device', () => {
  // A bare picture as a page lets the browser look for an icon of its own.
  test.use({ tolerated: /404/ });

  for (const version of [1, 2])
    test(`A season made by version ${version} is there after the upgrade, with the plan that it began with and a name for all devices`, async ({
      page,
    }) => {
      await useExample(page);
      await page.goto('/icon.svg');
      await page.evaluate(async (version) => {
        const done = <T>(request: IDBRequest<T>): Promise<T> =>
          new Promise((resolve, reject) => {
            request.addEventListener('success', () => resolve(request.result));
            request.addEventListener('error', () => reject(request.error));
          });
        const now = await done(indexedDB.open('ironstride'));
        const read = now.transaction(['seasons', 'plans']);
        const [seasons, plans]: readonly (readonly Record<string, unknown>[])[] = await Promise.all([
          done(read.objectStore('seasons').getAll()),
          done(read.objectStore('plans').getAll()),
        ]);
        now.close();
        await done(indexedDB.deleteDatabase('ironstride'));
        const opening = indexedDB.open('ironstride', version * 10);
        opening.addEventListener('upgradeneeded', () => {
          for (const name of ['seasons', 'plans', 'drafts', 'settings', 'checkIns'])
            opening.result.createObjectStore(name, { keyPath: 'id' });
          const logs = opening.result.createObjectStore('logs', { keyPath: 'id' });
          logs.createIndex('date', 'date');
          logs.createIndex('state', 'state');
          if (version > 1)
            opening.result.createObjectStore('steps', { keyPath: 'number', autoIncrement: true }).createIndex('undone', 'undone');
        });
        const old = await done(opening);
        const write = old.transaction(['seasons', 'plans'], 'readwrite');
        // The first version knew no plan that a season began with, and neither knew a name for one.
        for (const { original, ...rest } of seasons ?? []) write.objectStore('seasons').put(version > 1 ? { ...rest, original } : rest);
        for (const { uid: _, ...rest } of plans ?? []) write.objectStore('plans').put(rest);
        await new Promise((resolve) => write.addEventListener('complete', resolve));
        old.close();
      }, version);
      await page.goto('/today');
      await expect(page.getByRole('heading', { name: 'Wednesday 10 February' })).toBeVisible();
      await page.goto('/settings');
      await page.getByRole('radio', { name: 'Dark' }).click();
      await expect(page.getByRole('button', { name: 'Undo: settings changed' })).toBeVisible();
      const names = await page.evaluate(
        () =>
          new Promise<readonly { readonly uid?: string }[]>((resolve) => {
            const opening = indexedDB.open('ironstride');
            opening.addEventListener('success', () => {
              const all = opening.result.transaction('plans').objectStore('plans').getAll();
              all.addEventListener('success', () => resolve(all.result));
            });
          }),
      );
      expect(names.length).toBeGreaterThan(0);
      for (const { uid } of names) expect(uid).toMatch(/^[0-9a-z]{9}-[0-9a-z]{12}$/);
    });
});

test('Refused storage is told before anything is lost', async ({ page }) => {
  await page.addInitScript(() => {
    IDBFactory.prototype.open = () => {
      throw new DOMException('no', 'SecurityError');
    };
  });
  await page.goto('/start');
  await expect(page.getByRole('alert').filter({ hasText: 'does not let Ironstride store anything' })).toBeVisible();
});

test.describe('A disk', () => {
  // The browser tells of the write that the story refuses.
  test.use({ tolerated: /quota/i });

  test('that is full is told at once: what was there is safe, in a session too', async ({ page }) => {
    await useExample(page);
    await page.goto('/session/w05-full-body-1');
    await page.getByRole('button', { name: 'Start', exact: true }).click();
    await page.getByRole('button', { name: 'Done', exact: true }).click();
    await expect(page.getByRole('progressbar')).not.toHaveAttribute('aria-label', /^0 /);
    const before = await page.getByRole('progressbar').getAttribute('aria-label');
    await page.evaluate(() => {
      const full = (): never => {
        throw new DOMException('The disk is full.', 'QuotaExceededError');
      };
      IDBObjectStore.prototype.put = full;
      IDBObjectStore.prototype.add = full;
    });
    await page.waitForTimeout(500);
    await page.getByRole('button', { name: /^(Done|Go on now)$/ }).click();
    const alert = page.getByRole('alert').filter({ hasText: 'There is no room left' });
    await expect(alert).toBeInViewport();
    await expect(alert).toContainText('Save everything as one file');
    await page.reload();
    await expect(page.getByRole('progressbar')).toHaveAttribute('aria-label', before ?? '');
  });
});

test('A disk that is nearly full is told before anything is lost', async ({ page }) => {
  await page.addInitScript(() => {
    StorageManager.prototype.estimate = async () => ({ quota: 100_000_000, usage: 99_000_000 });
  });
  await page.goto('/start');
  await expect(page.getByRole('alert').filter({ hasText: 'little room left' })).toBeVisible();
});

test.describe('A torn write', () => {
  // The browser tells of the write that the story aborts.
  test.use({ tolerated: /^r$|abort/i });

  test('A write that is torn in the middle leaves what was there before', async ({ page }) => {
    await useExample(page);
    await page.goto('/settings');
    await page.evaluate(() => {
      const put = IDBObjectStore.prototype.add;
      IDBObjectStore.prototype.add = function (...args) {
        if (this.name === 'steps') this.transaction.abort();
        return put.apply(this, args);
      };
    });
    await page.getByRole('radio', { name: 'Dark' }).click();
    await page.reload();
    await expect(page.getByRole('radio', { name: 'As the device' }).first()).toBeChecked();
    await page.goto('/today');
    await expect(page.getByRole('heading', { name: 'Wednesday 10 February' })).toBeVisible();
  });
});

test('The app speaks German to those who want it', async ({ page }) => {
  await page.goto('/settings');
  await page.getByRole('radio', { name: 'Deutsch' }).click();
  await expect(page.getByRole('heading', { name: 'Einstellungen und Dateien' })).toBeVisible();
  await expect(page.locator('html')).toHaveAttribute('lang', 'de');
  await page.getByRole('link', { name: 'Plan', exact: true }).click();
  await expect(page.getByText('Es gibt noch keine Saison.')).toBeVisible();
});
