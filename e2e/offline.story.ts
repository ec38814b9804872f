import { readFile } from 'node:fs/promises';
import { expect, goOffline, test, useExample } from './story.ts';

test('A strength session is done without signal, survives a reload in the middle, and is finished', async ({ page }) => {
  test.setTimeout(240_000);
  await useExample(page);
  await goOffline(page);
  await page.goto('/today');
  await page.getByRole('link', { name: 'Start', exact: true }).last().click();
  await expect(page.getByRole('heading', { name: 'Full-body strength' })).toBeVisible();
  await page.getByRole('button', { name: 'Start', exact: true }).click();
  const set = page.getByRole('button', { name: 'Done', exact: true });
  const next = page.getByRole('button', { name: 'Next', exact: true });
  const rest = page.getByRole('button', { name: 'Go on now' });
  const finish = page.getByRole('heading', { name: 'Well done' });
  let reloaded = false;
  for (let tap = 0; tap < 300 && !(await finish.isVisible()); tap += 1) {
    const step = await page
      .getByText(/^Step \d+ of/)
      .textContent({ timeout: 2000 })
      .catch(() => undefined);
    if (tap === 8) {
      await page.reload();
      await page.getByRole('button', { name: 'Go on', exact: true }).click();
      expect(await page.getByText(/^Step \d+ of/).textContent()).toBe(step);
      reloaded = true;
    }
    await set.or(next).or(rest).or(finish).first().waitFor();
    // A button may go between looking and tapping; then the next turn looks again.
    for (const button of [rest, set, next]) {
      if (await button.isVisible()) {
        await button.click({ timeout: 3000 }).catch(() => undefined);
        break;
      }
    }
    await page.waitForTimeout(30);
  }
  expect(reloaded).toBe(true);
  await page.getByLabel('6', { exact: true }).check();
  await page.getByLabel('Notes').fill('<img src=x onerror=alert(1)> fine');
  await page.getByRole('button', { name: 'Save and close' }).click();
  await expect(page.getByText('✓ Well done')).toBeVisible();
  await expect(page.getByText('<img src=x onerror=alert(1)> fine')).toBeVisible();
  await page.goto('/progress');
  await expect(page.getByText(/1 of \d+ sessions done so far/)).toBeVisible();
});

test('Everything goes out as one file, is deleted, and comes in again as the same bytes', async ({ page }) => {
  await useExample(page);
  await goOffline(page);
  await page.goto('/settings');
  const save = async (): Promise<string> => {
    const coming = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Everything as one file' }).click();
    return readFile(await (await coming).path(), 'utf8');
  };
  const first = await save();
  await page.getByRole('button', { name: 'Delete everything …' }).click();
  await page.getByLabel('Type “delete” to confirm').fill('delete');
  await page.getByRole('button', { name: 'Delete everything', exact: true }).click();
  await expect(page.getByRole('heading', { name: 'Your season, in six questions' })).toBeVisible();
  await page.goto('/settings');
  const choose = page.getByLabel('Read such a file in');
  await choose.setInputFiles({ name: 'other.json', mimeType: 'application/json', buffer: Buffer.from('{"format":"garmin"}') });
  await expect(page.getByText(/no file of Ironstride/)).toBeVisible();
  await choose.setInputFiles({ name: 'half.json', mimeType: 'application/json', buffer: Buffer.from(first.slice(0, first.length / 2)) });
  await expect(page.getByText(/This file is damaged/)).toBeVisible();
  await choose.setInputFiles({ name: 'mine.json', mimeType: 'application/json', buffer: Buffer.from(first) });
  await page.getByRole('button', { name: 'Replace everything' }).click();
  await expect(page.getByRole('button', { name: 'Plan as YAML' })).toBeEnabled();
  expect(await save()).toBe(first);
});

test('Two tabs show the same: what one changes the other follows', async ({ page, context }) => {
  await useExample(page);
  const other = await context.newPage();
  await other.goto('/settings');
  await other.getByLabel('Dark').click();
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  await page.getByRole('button', { name: 'Undo: settings changed' }).click();
  await expect(other.getByLabel('As the device')).toBeChecked();
});
