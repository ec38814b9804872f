/// <reference lib="dom" />
import type { Page } from '@playwright/test';
import { readFile } from 'node:fs/promises';
import { expect, test, useExample } from './story.ts';

async function saved(page: Page): Promise<Buffer> {
  const [file] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: 'Everything as one file' }).click()]);
  return readFile(await file.path());
}

async function choose(page: Page, name: string, buffer: Buffer): Promise<void> {
  await page.getByLabel('Read such a file in').setInputFiles({ name, mimeType: 'application/json', buffer });
}

async function deleteAll(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Delete everything …' }).click();
  const sure = page.getByRole('dialog').getByRole('button', { name: 'Delete everything' });
  await expect(sure).toBeDisabled();
  await page.getByLabel('Type “delete” to confirm').fill('delete');
  await sure.click();
  await expect(page).toHaveURL(/\/start$/);
}

test('Saved, deleted, read in and saved again, everything is the same to the byte', async ({ page }) => {
  await useExample(page);
  await page.goto('/settings');
  await page.getByRole('radio', { name: 'Dark' }).click();
  const before = await saved(page);
  await deleteAll(page);
  await page.goto('/settings');
  await expect(page.getByRole('radio', { name: 'As the device' })).toBeChecked();
  await choose(page, 'mine.json', before);
  // Nothing is here that could be lost, so nothing is asked.
  await expect(page.getByText('Read in. Everything is as in the file.').first()).toBeVisible();
  await expect(page.getByRole('radio', { name: 'Dark' })).toBeChecked();
  expect((await saved(page)).equals(before)).toBe(true);
});

test('Reading in asks first where something is lost, and is taken back as one step', async ({ page }) => {
  await useExample(page);
  await page.goto('/settings');
  const before = await saved(page);
  await page.getByRole('radio', { name: 'Dark' }).click();
  await expect(page.getByRole('radio', { name: 'Dark' })).toBeChecked();
  const dark = await saved(page);
  await choose(page, 'mine.json', before);
  await page.getByRole('button', { name: 'Replace everything' }).click();
  await expect(page.getByRole('radio', { name: 'As the device' })).toBeChecked();
  expect((await saved(page)).equals(before)).toBe(true);
  await page.getByRole('button', { name: 'Undo: file read in' }).click();
  await expect(page.getByRole('radio', { name: 'Dark' })).toBeChecked();
  expect((await saved(page)).equals(dark)).toBe(true);
});

test('Foreign and broken files are named and change nothing', async ({ page }) => {
  await useExample(page);
  await page.goto('/settings');
  const before = await saved(page);
  await choose(page, 'recipe.json', Buffer.from('{"soup": true}'));
  await expect(page.getByRole('alert')).toContainText('“recipe.json” was not read in. Nothing has changed.');
  await expect(page.getByRole('alert')).toContainText('no file that Ironstride has saved');
  await choose(page, 'old.json', Buffer.from(before.toString().replace('"rulebook": "article"', '"rulebook": "astrology"')));
  await expect(page.getByRole('alert')).toContainText('Damaged here: seasons[0].rulebook');
  await choose(page, 'torn.json', before.subarray(0, before.length / 2));
  await expect(page.getByRole('alert')).toContainText('Damaged here: JSON');
  expect((await saved(page)).equals(before)).toBe(true);
});
