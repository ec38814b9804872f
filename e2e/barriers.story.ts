/// <reference lib="dom" />
import type { Page } from '@playwright/test';
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

/** How a screen is looked at; what dark changes is colours. */
const LOOKS = [
  { name: 'light', width: 1280, scheme: 'light' },
  { name: 'dark', width: 1280, scheme: 'dark', rules: ['color-contrast', 'link-in-text-block'] },
  { name: 'at 320 pixels', width: 320, scheme: 'light' },
] as const;

/** What is on the screen has no barrier in any look, and is not wider than the screen. */
async function expectNoBarriersInAnyLook(page: Page, where: string): Promise<void> {
  for (const look of LOOKS) {
    await test.step(`${where}, ${look.name}`, async () => {
      await page.setViewportSize({ width: look.width, height: 800 });
      await page.emulateMedia({ colorScheme: look.scheme, reducedMotion: 'reduce' });
      await expectNoBarriers(page, 'rules' in look ? look.rules : undefined);
      expect(await tooWide(page), `${where} is wider than the screen, ${look.name}`).toBeLessThanOrEqual(0);
    });
  }
  await page.setViewportSize({ width: 1280, height: 800 });
}

// Some forty screens, each looked through three times.
test.describe.configure({ timeout: 600_000 });

const tooWide = (page: Page): Promise<number> => page.evaluate(() => document.documentElement.scrollWidth - innerWidth);

test('No dialog and no screen of a session has a barrier, in light, in dark and at 320 pixels', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await useExample(page);
  const dialog = page.getByRole('dialog');
  const dialogFits = async (where: string): Promise<void> => {
    await expect(dialog).toBeVisible();
    await expectNoBarriersInAnyLook(page, where);
    await expect(dialog).toBeVisible();
  };
  await page.getByLabel('Something hurts').selectOption('knee');
  await page.getByRole('radio', { name: '3', exact: true }).click();
  await page.getByRole('button', { name: 'Show a plan around it' }).click();
  await dialogFits('a plan around pain');
  await page.keyboard.press('Escape');
  await page.goto('/plan');
  await page
    .getByTestId('slot-2027-02-10-pm')
    .getByRole('button', { name: /^Full-body strength/ })
    .click();
  await dialogFits('a session in the plan');
  await page.goto('/settings');
  await page.getByRole('button', { name: 'Delete everything …' }).click();
  await dialogFits('deleting everything');
  await page.goto('/session/w05-full-body-1');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expectNoBarriersInAnyLook(page, 'a session before it starts');
  await page.getByRole('button', { name: 'Start', exact: true }).click();
  await expect(page.getByRole('progressbar')).toBeVisible();
  await expectNoBarriersInAnyLook(page, 'gym mode');
  await page.getByRole('button', { name: 'More', exact: true }).click();
  await dialogFits('more in gym mode');
  await page.getByRole('button', { name: 'Finish the session here' }).click();
  await expect(page.getByRole('heading', { name: 'How hard was it?' })).toBeVisible();
  await expectNoBarriersInAnyLook(page, 'how hard it was');
  await page.getByRole('button', { name: 'Finish', exact: true }).click();
  await expect(page.getByRole('heading', { name: 'What was done' })).toBeVisible();
  await expectNoBarriersInAnyLook(page, 'what was done');
  await page.goto('/today');
  await page.getByRole('radio', { name: '8', exact: true }).click();
  await expect(page.getByRole('heading', { name: 'Your plan waits' })).toBeVisible();
  await expectNoBarriersInAnyLook(page, 'a plan that waits');
});

test('No page has a barrier, in light, in dark and at 320 pixels, and text twice as large stays on a phone', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await useExample(page);
  for (const address of PAGES) {
    await page.goto(address);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await expectNoBarriersInAnyLook(page, address);
    await page.setViewportSize({ width: 390, height: 844 });
    await page.evaluate(() => {
      document.documentElement.style.fontSize = '200%';
    });
    await expect.poll(() => tooWide(page), `${address} is wider than the screen in large text`).toBeLessThanOrEqual(0);
    await page.setViewportSize({ width: 1280, height: 800 });
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
