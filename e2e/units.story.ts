import { expect, test, useExample } from './story.ts';

test('Miles and pounds, from the first question to the last set and the progress', async ({ page }) => {
  await page.goto('/settings');
  await page.getByText('Miles', { exact: true }).click();
  await page.getByText('lb', { exact: true }).click();
  await expect(page.getByRole('radio', { name: 'lb' })).toBeChecked();
  await page.goto('/start');
  await page.getByRole('button', { name: 'First marathon, dumbbells at home' }).click();
  await expect(page.getByText('Harbour Marathon').first()).toBeVisible();

  // What the example says in kilometres is asked in miles; what is typed in miles comes back as typed.
  await expect(page.getByLabel('Longest run of the last month, miles')).toBeVisible();
  const weekly = page.getByLabel('Miles a week');
  await weekly.fill('18');
  await expect(weekly).toHaveValue('18');
  const pace = page.getByLabel('Easy pace, minutes per mile');
  await pace.fill('9:45');
  await expect(pace).toHaveValue('9:45');
  await page.getByText(/^Everything else/).click();
  const dumbbells = page.getByLabel(/^Pairs of dumbbells/);
  await dumbbells.fill('8, 15, 25');
  await dumbbells.blur();
  await expect(page.getByText('Proven: no better season exists under these rules.')).toBeVisible();
  await expect(page.getByText(/miles running/).first()).toBeVisible();
  await page.getByRole('button', { name: 'Use this season' }).first().click();
  await expect(page.getByRole('heading', { name: 'Wednesday 10 February' })).toBeVisible();

  // Runs have paces by the mile, weights are those that were typed.
  await page.goto('/session/w05-easy-1');
  await expect(page.getByText(/\d+:\d\d–\d+:\d\d min\/mi/).first()).toBeVisible();
  await page.goto('/plan/season');
  await expect(page.getByText(/miles running/).first()).toBeVisible();

  // A set is logged in pounds, with the pounds of last time, and estimated in pounds.
  await page.goto('/session/w05-full-body-1');
  await expect(page.getByRole('heading', { name: 'Full-body strength' })).toBeVisible();
  await expect(page.getByText(/\d (km|kg)\b/)).toHaveCount(0);
  await page.getByRole('button', { name: 'Start', exact: true }).click();
  const done = page.getByRole('button', { name: 'Done', exact: true });
  const goOn = page.getByRole('button', { name: 'Go on now' });
  const finish = page.getByRole('heading', { name: 'How hard was it?' });
  const weight = page.getByRole('textbox', { name: 'Weight, lb' });
  let weighed = 0;
  for (let tap = 0; tap < 300 && weighed < 3 && !(await finish.isVisible()); tap += 1) {
    await done.or(goOn).or(finish).first().waitFor();
    if (await goOn.isVisible()) await goOn.click({ timeout: 3000 }).catch(() => undefined);
    else if (await done.isVisible()) {
      if (await weight.isVisible()) {
        if (weighed > 1) await expect(weight).toHaveValue('25');
        await weight.fill('25');
        weighed += 1;
      }
      await done.click({ timeout: 3000 }).catch(() => undefined);
    }
    // A second tap at once would be taken for the same one.
    await page.waitForTimeout(420);
  }
  await page.getByRole('button', { name: 'More', exact: true }).click();
  await page.getByRole('button', { name: 'Finish the session here' }).click();
  await page.getByLabel('6', { exact: true }).check();
  await page.getByRole('button', { name: 'Finish', exact: true }).click();
  await expect(page.getByText(/25 lb × \d+ reps/).first()).toBeVisible();
  await page.goto('/progress');
  await expect(page.getByRole('columnheader', { name: 'Estimate, lb' })).toBeVisible();
  await page.goto('/print/session-w05-full-body-1');
  await expect(page.getByRole('heading', { name: 'Full-body strength' })).toBeVisible();
  await expect(page.getByText(/\d (km|kg)\b/)).toHaveCount(0);
});

test('A week may begin on Sunday; sessions still go only to days of their own week', async ({ page }) => {
  await useExample(page);
  await page.goto('/settings');
  await page.getByRole('radio', { name: 'Sunday' }).click();
  await expect(page.getByRole('radio', { name: 'Sunday' })).toBeChecked();
  await page.goto('/plan');
  await expect(page.locator('ol > li > h2').first()).toHaveText('Sun 7 Feb');
  await page.getByRole('button', { name: 'Pick up Easy run with strides' }).click();
  await expect(page.getByTestId('slot-2027-02-07-am')).toContainText('over');
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'Next week' }).click();
  await expect(page.locator('ol > li > h2').first()).toHaveText('Sun 14 Feb');
  await page.getByRole('button', { name: /^Pick up Long run/ }).click();
  await expect(page.getByTestId('slot-2027-02-16-pm')).toContainText('belongs to another week');
});
