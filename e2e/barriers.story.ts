/// <reference lib="dom" />
import { expect, expectNoBarriers, test, useExample } from './story.ts';

const PAGES = [
  '/start',
  '/today',
  '/plan',
  '/plan/month',
  '/plan/season',
  '/exercises/goblet-squat',
  '/evidence',
  '/evidence/few-double-days',
  '/progress',
  '/settings',
  '/account',
  '/print/week-2027-02-08',
  '/print/session-w05-easy-1',
];

for (const { name, width, scheme } of [
  { name: 'in light', width: 1280, scheme: 'light' },
  { name: 'in dark', width: 1280, scheme: 'dark' },
  { name: 'at 320 pixels', width: 320, scheme: 'light' },
] as const) {
  test(`No dialog and no screen of a session has a barrier ${name}`, async ({ page }) => {
    test.setTimeout(240_000);
    await page.setViewportSize({ width, height: 800 });
    await page.emulateMedia({ colorScheme: scheme, reducedMotion: 'reduce' });
    await useExample(page);
    const dialog = page.getByRole('dialog');
    const fits = async (): Promise<void> => {
      await expect(dialog).toBeVisible();
      await expectNoBarriers(page);
      const wide = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      expect(wide).toBeLessThanOrEqual(0);
    };
    await page.getByLabel('Something hurts').selectOption('knee');
    await page.getByRole('radio', { name: '3', exact: true }).click();
    await page.getByRole('button', { name: 'Show a plan around it' }).click();
    await fits();
    await page.keyboard.press('Escape');
    await page.goto('/plan');
    await page
      .getByTestId('slot-2027-02-10-pm')
      .getByRole('button', { name: /^Full-body strength/ })
      .click();
    await fits();
    await page.goto('/settings');
    await page.getByRole('button', { name: 'Delete everything …' }).click();
    await fits();
    await page.goto('/session/w05-full-body-1');
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await expectNoBarriers(page);
    await page.getByRole('button', { name: 'Start', exact: true }).click();
    await expect(page.getByRole('progressbar')).toBeVisible();
    await expectNoBarriers(page);
    await page.getByRole('button', { name: 'More', exact: true }).click();
    await fits();
    await page.getByRole('button', { name: 'Finish the session here' }).click();
    await expect(page.getByRole('heading', { name: 'How hard was it?' })).toBeVisible();
    await expectNoBarriers(page);
    await page.getByRole('button', { name: 'Finish', exact: true }).click();
    await expect(page.getByRole('heading', { name: 'What was done' })).toBeVisible();
    await expectNoBarriers(page);
    await page.goto('/today');
    await page.getByRole('radio', { name: '8', exact: true }).click();
    await expect(page.getByRole('heading', { name: 'Your plan waits' })).toBeVisible();
    await expectNoBarriers(page);
  });

  test(`No page has a barrier ${name}`, async ({ page }) => {
    test.setTimeout(240_000);
    await page.setViewportSize({ width, height: 800 });
    await page.emulateMedia({ colorScheme: scheme, reducedMotion: 'reduce' });
    await useExample(page);
    for (const address of PAGES) {
      await page.goto(address);
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
      await expectNoBarriers(page);
      const wide = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      expect(wide, `${address} is wider than the screen`).toBeLessThanOrEqual(0);
    }
  });
}

test('Text twice as large stays on a phone', async ({ page }) => {
  test.setTimeout(240_000);
  await page.setViewportSize({ width: 390, height: 844 });
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await useExample(page);
  for (const address of PAGES) {
    await page.goto(address);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    const wide = await page.evaluate(async () => {
      document.documentElement.style.fontSize = '200%';
      await new Promise((resolve) => setTimeout(resolve, 100));
      return document.documentElement.scrollWidth - innerWidth;
    });
    expect(wide, `${address} is wider than the screen`).toBeLessThanOrEqual(0);
  }
});

test('A figure stands still for people who prefer that, and moves when asked', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.goto('/exercises/goblet-squat');
  const figure = page.getByRole('img', { name: /^Goblet squat/ });
  const still = await figure.innerHTML();
  await page.getByRole('button', { name: 'Let it move' }).click();
  await expect.poll(() => figure.innerHTML()).not.toBe(still);
});
