import type { Page } from '@playwright/test';
import { KEPT, expect, goOffline, test, useExample } from './story.ts';

async function showChanges(page: Page): Promise<void> {
  await expect(page.getByRole('button', { name: 'Show what changes' })).toBeEnabled();
  await page.getByRole('button', { name: 'Show what changes' }).click();
}

test('Other days, equipment and weights change the rest of the season, shown as a difference first', { tag: KEPT }, async ({ page }) => {
  await useExample(page);
  await goOffline(page);
  await page.goto('/settings');
  await page.getByRole('link', { name: 'Change the answers' }).click();
  await expect(page.getByRole('heading', { name: 'Change your answers' })).toBeVisible();
  await page.getByLabel('Thursday, Evening', { exact: true }).fill('0');
  await page.getByLabel('Friday, Evening', { exact: true }).fill('75');
  await page.getByLabel('Barbell').check();
  await page.getByText('Everything else (has sensible defaults)').click();
  await page.getByLabel('The empty bar').fill('20');
  await page.getByLabel('Pairs of plates: 20, 10 × 2, 5').fill('20, 10 × 2, 5');
  await page.keyboard.press('Tab');
  await page.getByLabel('Mornings begin at', { exact: true }).fill('06:15');
  await showChanges(page);
  const dialog = page.getByRole('dialog', { name: 'This would change' });
  await expect(dialog.getByText(/Easy run: Thu 11 Feb pm → Fri 12 Feb pm/)).toBeVisible();
  await dialog.getByRole('button', { name: 'Accept' }).click();
  await expect(page).toHaveURL(/\/plan$/);
  await expect(page.getByTestId('slot-2027-02-12-pm').getByText('Easy run')).toBeVisible();
  // The answers are there when they are asked for again, and so is the past.
  await page.getByRole('link', { name: 'Change answers and races' }).click();
  await expect(page.getByLabel('Barbell')).toBeChecked();
  await page.getByText('Everything else (has sensible defaults)').click();
  await expect(page.getByLabel('Pairs of plates: 20, 10 × 2, 5')).toHaveValue('20, 10 × 2, 5');
  await page.goto('/plan');
  await page.getByRole('button', { name: 'Undo: plan changed' }).click();
  await expect(page.getByTestId('slot-2027-02-11-pm').getByText('Easy run')).toBeVisible();
});

test('Weights that nobody owns are answered beside their field, and so is what is no number', async ({ page }) => {
  await useExample(page);
  await page.goto('/start');
  await page.getByText('Everything else (has sensible defaults)').click();
  const pairs = page.getByLabel(/^Pairs of dumbbells/);
  await pairs.fill('10, 900');
  await pairs.blur();
  await expect(page.getByText(/900/).first()).toBeVisible();
  await expect(pairs).toHaveAttribute('aria-invalid', 'true');
  await expect(page.getByRole('button', { name: 'Show what changes' })).toBeDisabled();
  await pairs.fill('10, 12');
  await pairs.blur();
  await expect(pairs).not.toHaveAttribute('aria-invalid', 'true');
  const plates = page.getByLabel(/^Pairs of plates/);
  await plates.fill('a few');
  await plates.blur();
  await expect(page.getByText('Please write numbers with commas between them.')).toBeVisible();
});

test('A race that is moved takes the season with it, and a second one matters less', async ({ page }) => {
  await useExample(page);
  await page.goto('/start');
  await page.getByLabel('Date of the race').first().fill('2027-06-13');
  await page.getByRole('button', { name: 'Add a race' }).click();
  await page.getByLabel('Date of the race').last().fill('2027-04-11');
  await page.getByLabel('Name of the race').last().fill('Park Ten');
  await page.getByLabel('How much it matters').last().selectOption('B');
  await showChanges(page);
  const dialog = page.getByRole('dialog', { name: 'This would change' });
  await expect(dialog.getByText(/Harbour Marathon goes/)).toBeVisible();
  await dialog.getByRole('button', { name: 'Accept' }).click();
  await page.getByRole('link', { name: 'Season', exact: true }).click();
  await expect(page.getByText('Harbour Marathon, 13 Jun').first()).toBeVisible();
  await expect(page.getByText('Park Ten, 11 Apr').first()).toBeVisible();
  await expect(page.getByText(/Last heavy strength/).first()).toBeVisible();
});

test('A new season can still be planned in place of the old one', async ({ page }) => {
  await useExample(page);
  await page.goto('/start');
  await page.getByRole('button', { name: 'Plan a new season instead' }).click();
  await expect(page.getByRole('heading', { name: 'Your season, in six questions' })).toBeVisible();
  await expect(page.getByRole('button', { name: 'Replace my season' })).toBeEnabled();
  await page.getByRole('button', { name: 'Change my season instead' }).click();
  await expect(page.getByRole('button', { name: 'Show what changes' })).toBeEnabled();
});

test('Time away, travel without kit, a club evening, an own session, a lock and a swap: each is shown first and undone', async ({
  page,
}) => {
  await useExample(page);
  await page.goto('/plan');
  const dialog = page.getByRole('dialog', { name: 'This would change' });
  const accept = async (says: RegExp): Promise<void> => {
    await expect(dialog.getByText(says).first()).toBeVisible();
    await dialog.getByRole('button', { name: 'Accept' }).click();
    await expect(dialog).toHaveCount(0);
  };
  const undo = async (): Promise<void> => page.getByRole('button', { name: 'Undo: plan changed' }).click();

  await page.getByText('Time away', { exact: true }).first().click();
  await page.getByLabel('From', { exact: true }).fill('2027-02-13');
  await page.getByLabel('Until').fill('2027-02-14');
  await page.getByRole('button', { name: 'Show what changes' }).first().click();
  await accept(/Full-body strength: Sat 13 Feb am →|goes, Sat 13 Feb am|goes, Sun 14 Feb am/);
  await expect(page.getByTestId('slot-2027-02-14-am').getByText('Long run')).toHaveCount(0);
  await undo();
  await expect(page.getByTestId('slot-2027-02-14-am').getByText('Long run')).toBeVisible();

  await page.getByText('Time away', { exact: true }).first().click();
  await page.getByLabel('From', { exact: true }).fill('2027-02-13');
  await page.getByRole('radio', { name: 'Time, but no equipment' }).check();
  await page.getByRole('button', { name: 'Show what changes' }).first().click();
  await accept(/Sat 13 Feb am/);
  await undo();
  await expect(page.getByTestId('slot-2027-02-13-am').getByText('Full-body strength')).toBeVisible();

  await page.getByText('Club session every week').first().click();
  await page.getByLabel('Day', { exact: true }).last().selectOption({ label: 'Thursday' });
  await page.getByRole('button', { name: 'Show what changes' }).last().click();
  await accept(/Intervals comes in, Thu 11 Feb pm/);
  await expect(page.getByTestId('slot-2027-02-11-pm').getByText('Intervals')).toBeVisible();
  await undo();

  await page.getByText('Add a session').click();
  await page.getByLabel('Kind').first().selectOption({ label: 'Mobility' });
  await page.getByLabel('Day', { exact: true }).first().selectOption({ label: 'Fri 12 Feb am' });
  await page.getByRole('button', { name: 'Show what changes' }).first().click();
  await accept(/Mobility comes in, Fri 12 Feb am/);
  await undo();

  const session = page
    .getByTestId('slot-2027-02-10-pm')
    .getByRole('button', { name: /Full-body strength/ })
    .first();
  await session.click();
  await page.getByRole('button', { name: 'Keep it here' }).click();
  await accept(/Nothing else changes/);
  await session.click();
  await expect(page.getByRole('button', { name: 'Let it move again' })).toBeVisible();
  await page.getByLabel('Swap with').selectOption({ label: 'Easy run, Thu 11 Feb pm' });
  await accept(/Full-body strength: Wed 10 Feb pm → Thu 11 Feb pm/);
  await page.getByText('2 changes since').click();
  await page.getByRole('button', { name: 'Show the plan as it was first made' }).click();
  await expect(page.getByTestId('slot-2027-02-10-pm').getByText('Full-body strength')).toBeVisible();
  await expect(page.getByRole('button', { name: /^Pick up/ })).toHaveCount(0);
  await page.getByRole('button', { name: 'Back to the present plan' }).first().click();
  await expect(page.getByTestId('slot-2027-02-11-pm').getByText('Full-body strength')).toBeVisible();

  await page.getByRole('button', { name: 'Show the plan as it was first made' }).click();
  await page.getByRole('button', { name: 'Go back to this plan' }).click();
  await accept(/Full-body strength: Thu 11 Feb pm → Wed 10 Feb pm/);
  await expect(page.getByTestId('slot-2027-02-10-pm').getByText('Full-body strength')).toBeVisible();
  await expect(page.getByText('It is the plan as it was first made.')).toBeVisible();
  await expect(page.getByText('you went back to the first plan')).toBeAttached();
  await undo();
  await expect(page.getByTestId('slot-2027-02-11-pm').getByText('Full-body strength')).toBeVisible();
});

test(
  'What was entered can be taken away again, rules can be changed, and what they object to is mended by one tap',
  { tag: KEPT },
  async ({ page }) => {
    await useExample(page);
    await goOffline(page);
    await page.goto('/plan');
    const dialog = page.getByRole('dialog', { name: 'This would change' });
    await page.getByText('Time away', { exact: true }).first().click();
    await page.getByLabel('From', { exact: true }).fill('2027-02-20');
    await page.getByLabel('Until').fill('2027-02-18');
    await expect(page.getByText('This day lies before the first one.')).toBeVisible();
    await page.getByRole('button', { name: /^Take away: 15 Feb – 17 Feb/ }).click();
    await dialog.getByRole('button', { name: 'Accept' }).click();
    await page.getByText('Time away', { exact: true }).first().click();
    await expect(page.getByRole('button', { name: /^Take away: 15 Feb/ })).toHaveCount(0);
    await page.getByRole('button', { name: 'Undo: plan changed' }).click();

    await page.getByText('Rulebook', { exact: true }).first().click();
    await page.getByLabel('Hard days hard').click();
    await expect(dialog).toBeVisible();
    await dialog.getByRole('button', { name: 'Leave it as it is' }).click();
    await expect(page.getByLabel('Standard')).toBeChecked();

    await page.getByRole('button', { name: 'Next week' }).click();
    await expect(page.getByText('A hard run stands on Thu; its usual day is Tue.')).toBeVisible();
    await page.getByRole('button', { name: 'Mend it' }).first().click();
    await expect(dialog.or(page.getByText('No single change mends this.')).first()).toBeVisible();
  },
);
