import type { Page } from '@playwright/test';
import { KEPT, expect, goOffline, test, useExample } from './story.ts';

test('A strength session is done without signal, survives a reload in the middle, and is finished', { tag: KEPT }, async ({ page }) => {
  test.setTimeout(240_000);
  await useExample(page);
  await goOffline(page);
  await page.goto('/today');
  await page.getByRole('link', { name: 'Start', exact: true }).last().click();
  await expect(page.getByRole('heading', { name: 'Full-body strength' })).toBeVisible();
  await page.getByRole('button', { name: 'Start', exact: true }).click();
  const done = page.getByRole('button', { name: 'Done', exact: true });
  const goOn = page.getByRole('button', { name: 'Go on now' });
  const finish = page.getByRole('heading', { name: 'How hard was it?' });
  const progress = page.getByRole('progressbar');
  let reloaded = false;
  for (let tap = 0; tap < 300 && !(await finish.isVisible()); tap += 1) {
    if (tap === 8) {
      const before = await progress.getAttribute('aria-label');
      await page.reload();
      expect(await progress.getAttribute('aria-label')).toBe(before);
      reloaded = true;
    }
    await done.or(goOn).or(finish).first().waitFor();
    // A button may go between looking and tapping; then the next turn looks again.
    for (const button of [goOn, done]) {
      if (await button.isVisible()) {
        await button.click({ timeout: 3000 }).catch(() => undefined);
        break;
      }
    }
    await page.waitForTimeout(420);
  }
  expect(reloaded).toBe(true);
  await page.getByLabel('6', { exact: true }).check();
  await page.getByLabel('Notes').fill('<img src=x onerror=alert(1)> fine');
  await page.getByRole('button', { name: 'Finish', exact: true }).click();
  await expect(page.getByText('✓ Done')).toBeVisible();
  await expect(page.getByText('<img src=x onerror=alert(1)> fine')).toBeVisible();
  // What was typed wrongly is corrected afterwards.
  await page
    .getByRole('button', { name: /^Correct: Goblet squat/ })
    .last()
    .click();
  await page.getByRole('dialog').getByRole('textbox', { name: 'Repetitions' }).fill('3');
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  await expect(page.getByText(/3 reps/).first()).toBeVisible();
  await page.goto('/progress');
  await expect(page.getByText(/1 of \d+ sessions done so far/)).toBeVisible();
});

test('Two quick taps lose no set, and a run shows its clock', async ({ page }) => {
  await useExample(page);
  await page.goto('/session/w05-easy-1');
  await page.getByRole('button', { name: 'Start', exact: true }).click();
  await expect(page.getByRole('timer')).toHaveText(/^\d+:\d\d$/);
  await expect(page.getByRole('heading', { name: /Easy/ })).toBeVisible();
  await page.getByRole('button', { name: 'More', exact: true }).click();
  await page.getByLabel('Notes').fill('Left shoe rubs.');
  await page.getByRole('button', { name: 'Go on', exact: true }).click();
  await page.getByRole('button', { name: 'Done', exact: true }).dblclick();
  // The page goes on when the tap is written down; a browser may be torn away before that.
  await expect(page.getByRole('heading', { name: 'How hard was it?' })).toBeVisible();
  await page.reload();
  await expect(page.getByRole('progressbar')).toBeVisible();
  const kept = await page.evaluate(
    () =>
      new Promise<unknown>((resolve) => {
        const opening = indexedDB.open('ironstride');
        opening.addEventListener('success', () => {
          const asked = opening.result.transaction('logs').objectStore('logs').get('w05-easy-1');
          asked.addEventListener('success', () => resolve(asked.result));
        });
      }),
  );
  expect(kept).toMatchObject({ notes: 'Left shoe rubs.', sets: [{ at: expect.any(String) }] });
});

test('Two tabs show the same: what one changes the other follows', async ({ page, context }) => {
  await useExample(page);
  const other = await context.newPage();
  await other.goto('/settings');
  await other.getByLabel('Dark').click();
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  await page.getByRole('button', { name: 'Undo: settings changed' }).click();
  await expect(other.getByLabel('As the device')).toBeChecked();
  // A plan that one tab changes is the plan of the other, and either can take it back.
  await other.goto('/plan');
  await page.goto('/plan');
  const friday = (tab: Page) => tab.getByTestId('slot-2027-02-12-am').getByText('Mobility');
  await page.getByText('Add a session').click();
  await page.getByLabel('Kind').first().selectOption({ label: 'Mobility' });
  await page.getByLabel('Day', { exact: true }).first().selectOption({ label: 'Fri 12 Feb am' });
  await page.getByRole('button', { name: 'Show what changes' }).first().click();
  await page.getByRole('button', { name: 'Accept' }).click();
  await expect(friday(other)).toBeVisible();
  await other.getByRole('button', { name: 'Undo: plan changed' }).click();
  await expect(friday(page)).toHaveCount(0);
});
