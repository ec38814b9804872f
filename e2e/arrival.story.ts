/// <reference lib="dom" />
import { appendFile, cp, mkdtemp, rm } from 'node:fs/promises';
import { networkInterfaces, tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { serveBuiltApp } from '../scripts/serve-built-app.ts';
import { KEPT, expect, test } from './story.ts';

const BUILD = fileURLToPath(new URL('../packages/web/build', import.meta.url));

test('A browser that is too old gets a page that says so', async ({ page }) => {
  await page.addInitScript(() => {
    Reflect.deleteProperty(Array.prototype, 'toSorted');
  });
  await page.goto('/today');
  await expect(page.getByRole('heading', { name: 'This browser is too old' })).toBeVisible();
  await expect(page.getByText('your data stays where it is')).toBeVisible();
});

test.describe('A server of one’s own', () => {
  // It is another address than that of the other stories; over http the browser complains that it ignores one of the protections.
  test.use({ tolerated: /^asked http|Cross-Origin-Opener-Policy/ });

  test('with a newer version says so, and the new one comes only when it is wanted', { tag: KEPT }, async ({ page }) => {
    const folder = await mkdtemp(join(tmpdir(), 'ironstride-'));
    await cp(BUILD, folder, { recursive: true });
    const app = await serveBuiltApp(folder);
    const { address } = app;
    try {
      await page.goto(`${address}/settings`);
      await page.evaluate(async () => void (await navigator.serviceWorker.ready));
      await page.reload();
      await expect(page.getByText('Ready to work without signal.')).toBeVisible();
      for (const copy of ['sw.js.gz', 'sw.js.br']) await rm(join(folder, copy));
      await appendFile(join(folder, 'sw.js'), '\n// A newer version.\n');
      await page.reload();
      await expect(page.getByText('A new version is ready.')).toBeVisible();
      await page.getByRole('button', { name: 'Later' }).click();
      await expect(page.getByText('A new version is ready.')).toHaveCount(0);
      await page.reload();
      await Promise.all([page.waitForEvent('load'), page.getByRole('button', { name: 'Use it now' }).click()]);
      await expect(page.getByRole('heading', { name: 'Settings and files' })).toBeVisible();
      await expect(page.getByText('A new version is ready.')).toHaveCount(0);
    } finally {
      await app.close();
      await rm(folder, { recursive: true });
    }
  });

  test('without https in the home network says why the app is not kept for use without signal', async ({ page }) => {
    const here = Object.values(networkInterfaces())
      .flatMap((all) => all ?? [])
      .find(({ internal, family }) => !internal && family === 'IPv4');
    test.skip(!here, 'This machine is in no network.');
    const app = await serveBuiltApp(BUILD, here?.address ?? '');
    const { address } = app;
    try {
      await page.goto(`${address}/settings`);
      await expect(page.getByText('This address is not secure (http)')).toBeVisible();
      await page.getByRole('radio', { name: 'Dark' }).click();
      // It is written down.
      await expect(page.getByRole('button', { name: 'Undo: settings changed' })).toBeVisible();
      await page.reload();
      await expect(page.getByRole('radio', { name: 'Dark' })).toBeChecked();
    } finally {
      await app.close();
    }
  });
});
