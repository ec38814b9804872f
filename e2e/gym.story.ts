/// <reference lib="dom" />
import type { Page } from '@playwright/test';
import { A_WEDNESDAY, KEPT, expect, goOffline, test, useExample } from './story.ts';

/** The same tap twice counts once, so people in a hurry wait this long, milliseconds. */
const BETWEEN_TAPS = 430;

const done = (page: Page) => page.getByRole('button', { name: 'Done', exact: true });

/** Taps on until something is on the screen. */
async function until(page: Page, found: () => Promise<boolean>): Promise<void> {
  for (let tap = 0; tap < 60 && !(await found()); tap += 1) {
    const goOn = page.getByRole('button', { name: 'Go on now' });
    if (await goOn.isVisible()) await goOn.click({ timeout: 3000 }).catch(() => undefined);
    else
      await done(page)
        .click({ timeout: 3000 })
        .catch(() => undefined);
    await page.waitForTimeout(BETWEEN_TAPS);
  }
  expect(await found()).toBe(true);
}

async function begin(page: Page, session: string): Promise<void> {
  await page.goto(`/session/${session}`);
  await page.getByRole('button', { name: 'Start', exact: true }).click();
  await expect(done(page)).toBeVisible();
}

test.describe('In gym mode on a phone', () => {
  test.use({ viewport: { width: 390, height: 780 } });

  test('everything that is tapped is 44 pixels high and wide, and the main button is within reach of a thumb', async ({ page }) => {
    await useExample(page);
    await begin(page, 'w05-full-body-1');
    const small = async (): Promise<readonly string[]> =>
      page.locator('button:visible, a:visible, input:visible, select:visible, textarea:visible, summary:visible').evaluateAll((all) =>
        all
          .filter((one) => !one.closest('label'))
          .filter((one) => {
            const { width, height } = one.getBoundingClientRect();
            // What is read as part of a sentence is no target of its own.
            const inSentence = one.tagName === 'A' && one.parentElement?.tagName === 'P';
            return !inSentence && (width < 44 || height < 44);
          })
          .map((one) => `${one.outerHTML.slice(0, 120)} ${one.getBoundingClientRect().width}×${one.getBoundingClientRect().height}`),
      );
    expect(await small()).toEqual([]);
    const box = await done(page).boundingBox();
    expect(box && box.y + box.height).toBeGreaterThan(700);
    expect(box?.height).toBeGreaterThanOrEqual(64);
    await page.getByRole('button', { name: 'More', exact: true }).click();
    expect(await small()).toEqual([]);
    await page.getByRole('button', { name: 'Go on', exact: true }).click();
    await until(page, () => page.getByRole('timer').isVisible());
    expect(await small()).toEqual([]);
    await page.getByRole('button', { name: 'More', exact: true }).click();
    await page.getByRole('button', { name: 'Finish the session here' }).click();
    await expect(page.getByRole('heading', { name: 'How hard was it?' })).toBeVisible();
    expect(await small()).toEqual([]);
  });
});

test('The rest is right after the screen was locked, and the screen is asked to stay on', async ({ page }) => {
  await page.addInitScript(() => {
    const asked: string[] = [];
    Object.assign(window, { asked });
    const request = async (type: string): Promise<unknown> => {
      asked.push(type);
      return { release: async () => undefined };
    };
    Object.defineProperty(navigator, 'wakeLock', { configurable: true, value: { request } });
  });
  await useExample(page);
  await begin(page, 'w05-full-body-1');
  expect(await page.evaluate(() => String(Reflect.get(window, 'asked')))).toContain('screen');
  const rest = page.getByRole('heading', { name: 'Rest', exact: true });
  await until(page, async () => (await rest.isVisible()) && (await page.getByRole('timer').innerText()) >= '0:30');
  const [minutes = 0, seconds = 0] = (await page.getByRole('timer').innerText()).split(':').map(Number);
  const left = minutes * 60 + seconds;
  const locked = async (after: number): Promise<void> => {
    await page.clock.setFixedTime(new Date(A_WEDNESDAY.getTime() + after * 1000));
    await page.evaluate(() => document.dispatchEvent(new Event('visibilitychange')));
  };
  await locked(left - 10);
  await expect(page.getByRole('timer')).toHaveText('0:10');
  await locked(600);
  await expect(rest).toHaveCount(0);
  await expect(done(page)).toBeVisible();
});

test('Left and right follow each other, supersets take turns, and a rack that is taken is no obstacle', { tag: KEPT }, async ({ page }) => {
  await useExample(page);
  await goOffline(page);
  await begin(page, 'w05-full-body-1');
  await until(page, () => page.getByText('Left side', { exact: true }).isVisible());
  const one = await page.getByRole('heading', { level: 1 }).innerText();
  await done(page).click();
  await expect(page.getByText('Right side', { exact: true })).toBeVisible();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(one);
  await until(page, () => page.getByText(/Superset A/).isVisible());
  const first = await page.getByRole('heading', { level: 1 }).innerText();
  await page.waitForTimeout(BETWEEN_TAPS);
  await until(
    page,
    async () => (await page.getByText(/Superset A/).isVisible()) && (await page.getByRole('heading', { level: 1 }).innerText()) !== first,
  );
  await page.getByRole('button', { name: 'More', exact: true }).click();
  await page.getByLabel('Another exercise, by name').fill('Turkish get-up');
  await page.getByRole('button', { name: 'Take it' }).click();
  await expect(page.getByRole('heading', { name: 'Turkish get-up' })).toBeVisible();
  await page.getByRole('textbox', { name: 'Weight, kg' }).fill('900');
  await expect(page.getByText(/More than \d+ cannot be meant/)).toBeVisible();
  await expect(done(page)).toBeDisabled();
  await page.getByRole('textbox', { name: 'Weight, kg' }).fill('12');
  await done(page).click();
  await page.getByRole('button', { name: 'More', exact: true }).click();
  await page.getByRole('button', { name: 'Finish the session here' }).click();
  await page.getByRole('button', { name: 'Finish', exact: true }).click();
  await expect(page.getByRole('heading', { name: 'Turkish get-up' })).toBeVisible();
  await page.goto('/exercises');
  await page.getByLabel('Only my exercises').check();
  await expect(page.getByText('Turkish get-up')).toBeVisible();
});

test('A track session with strength between the intervals is one flow with one log', async ({ page }) => {
  await page.goto('/');
  await page.getByRole('button', { name: 'First marathon, dumbbells at home' }).click();
  await expect(page.getByText('Harbour Marathon').first()).toBeVisible();
  await page.getByText('Everything else (has sensible defaults)').click();
  await page.getByLabel('Intervals with strength moves between them, once a week').check();
  const use = page.getByRole('button', { name: 'Use this season' });
  await expect(use).toBeEnabled();
  await use.click();
  await expect(page.getByRole('heading', { name: 'Wednesday 10 February' })).toBeVisible();
  await page.goto('/plan');
  const circuit = page.getByRole('button', { name: /^Intervals with strength/ }).first();
  await expect(page.getByRole('button', { name: 'Next week' })).toBeVisible();
  for (let week = 0; week < 10 && !(await circuit.isVisible()); week += 1) await page.getByRole('button', { name: 'Next week' }).click();
  await circuit.click();
  await page.getByRole('link', { name: 'Open' }).click();
  await page.getByRole('button', { name: 'Start', exact: true }).click();
  await expect(page.getByRole('timer')).toBeVisible();
  const round = (nth: number) => page.getByText(new RegExp(`Round ${nth} of \\d`));
  await until(page, () => round(1).isVisible());
  await expect(page.getByRole('heading', { name: /min · / })).toBeVisible();
  await done(page).click();
  // A strength move stands between this interval and the next.
  await expect(page.getByRole('textbox', { name: 'Repetitions' })).toBeVisible();
  await expect(round(1)).toBeVisible();
  await page.waitForTimeout(BETWEEN_TAPS);
  await until(page, () => round(2).isVisible());
  await expect(page.getByRole('heading', { name: /min · / })).toBeVisible();
  await page.getByRole('button', { name: 'More', exact: true }).click();
  await page.getByRole('button', { name: 'Finish the session here' }).click();
  await page.getByRole('button', { name: 'Finish', exact: true }).click();
  await expect(page.getByRole('heading', { name: 'What was done' })).toBeVisible();
  await expect(page.getByRole('heading', { name: 'Run', exact: true })).toBeVisible();
  await expect(page.getByRole('button', { name: /Correct: .*bridge/ }).first()).toBeVisible();
});

test('An exercise that somebody likes takes part in the plan once the change is accepted', async ({ page }) => {
  await useExample(page);
  await page.goto('/exercises/reverse-lunge');
  await page.getByLabel('One of my exercises').click();
  await expect(page.getByLabel('One of my exercises')).toBeChecked();
  await page.getByRole('button', { name: 'Show what changes' }).click();
  const dialog = page.getByRole('dialog', { name: 'This would change' });
  await expect(dialog.getByRole('button', { name: 'Accept' })).toBeVisible();
  await dialog.getByRole('button', { name: 'Accept' }).click();
  await expect(dialog).toHaveCount(0);
});
