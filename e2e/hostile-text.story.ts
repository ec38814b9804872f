/// <reference lib="dom" />
import { readFile } from 'node:fs/promises';
import { expect, test, useExample } from './story.ts';

/** What would run if any page took text for a page. */
const HOSTILE = `"'><img src="/broken-in" onerror="document.title='broken in'"><script>document.title='broken in'</script>&amp;\${7*7}`;
/** Fields of a device’s file that hold what a person, a coach or another program wrote. */
const FREE = new Set(['name', 'title', 'notes', 'note', 'says', 'feels', 'why', 'event', 'exercise', 'club', 'place']);

/** Every free text of a value is hostile in the copy; counts them. */
function spoilt(value: unknown, key: string, count: { texts: number }): unknown {
  if (typeof value === 'string' && FREE.has(key)) {
    count.texts += 1;
    return HOSTILE;
  }
  if (Array.isArray(value)) return value.map((one) => spoilt(one, key, count));
  if (typeof value !== 'object' || value === null) return value;
  // Steps name exercises of the library by id; those a person logs are free.
  return Object.fromEntries(
    Object.entries(value).map(([name, one]) => [name, name === 'exercise' && 'does' in value ? one : spoilt(one, name, count)]),
  );
}

/** Pages that show such text, and some that hold it without showing it. */
const SHOWING = ['/today', '/plan/month', '/plan/season', '/session/w05-easy-1', '/session/w05-full-body-1', '/start'];
const HOLDING = ['/plan', '/progress', '/exercises', '/settings', '/account'];

test('Text of others stays text on every page', async ({ page }) => {
  test.setTimeout(240_000);
  await useExample(page);
  await page.goto('/session/w05-easy-1');
  await page.getByRole('button', { name: 'Start', exact: true }).click();
  await expect(page.getByRole('progressbar')).toBeVisible();
  await page.goto('/settings');
  const [file] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: 'Everything as one file' }).click()]);
  const count = { texts: 0 };
  const hostile = spoilt(JSON.parse(await readFile(await file.path(), 'utf8')), '', count);
  expect(count.texts).toBeGreaterThan(500);
  await page
    .getByLabel('Read such a file in')
    .setInputFiles({ name: `${HOSTILE}.json`, mimeType: 'application/json', buffer: Buffer.from(JSON.stringify(hostile)) });
  await page.getByRole('button', { name: 'Replace everything' }).click();
  await expect(page.getByText('Read in. Everything is as in the file.').first()).toBeVisible();
  for (const address of [...SHOWING, ...HOLDING]) {
    await page.goto(address);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await expect(page.locator('main [aria-busy=true]')).toHaveCount(0);
    if (SHOWING.includes(address)) await expect(page.locator('body')).toContainText('<img src="/broken-in"');
    // What would run had the time to.
    await page.waitForTimeout(300);
    expect(await page.locator('img[src*="broken-in"], main script').count(), address).toBe(0);
    expect(await page.title(), address).not.toContain('broken in');
  }
});
