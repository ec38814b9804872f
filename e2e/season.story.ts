import { expect, test, useExample } from './story.ts';

test('A runner plans a first marathon and sees the season change with every answer', async ({ page }) => {
  await page.goto('/');
  await expect(page.getByRole('heading', { name: 'Your season, in six questions' })).toBeVisible();
  await expect(page.getByText('Week 1 of 12')).toBeVisible();
  await page.getByLabel('Distance', { exact: true }).selectOption('marathon');
  await expect(page.getByText('Please give a date.').first()).toBeVisible();
  await page.getByLabel('Date of the race').fill('2027-06-13');
  await expect(page.getByText(/Week 1 of 1[78]/)).toBeVisible();
  await page.getByRole('button', { name: 'Use this season' }).click();
  await expect(page).toHaveURL(/\/today$/);
});

test('An impossible answer is answered beside its field, and the season waits', async ({ page }) => {
  await page.goto('/start');
  await page.getByLabel('A recent race or time trial').selectOption('5k');
  await page.getByLabel('Your time').fill('9:00');
  await expect(page.getByText(/faster than anybody has ever run/)).toBeVisible();
  await expect(page.getByLabel('Your time')).toHaveAttribute('aria-invalid', 'true');
  await expect(page.getByRole('button', { name: 'Use this season' })).toBeDisabled();
});

test('A run plan of one’s own is read by file, and what it is not is said', async ({ page }) => {
  await page.goto('/start');
  const choose = page.getByLabel('Choose a file');
  await choose.setInputFiles({ name: 'photo.csv', mimeType: 'text/csv', buffer: Buffer.from([0xff, 0xd8, 0xff, 0, 0, 1]) });
  await expect(page.getByText(/not a text file|cannot|no run plan|nothing/i).first()).toBeVisible();
  const rows = [
    'week,mon,tue,wed,thu,fri,sat,sun',
    ...[1, 2, 3, 4].map((week) => `${week},rest,easy 5 km,rest,easy 6 km,rest,easy 5 km,long 12 km`),
  ];
  await choose.setInputFiles({ name: 'my-plan.csv', mimeType: 'text/csv', buffer: Buffer.from(rows.join('\n')) });
  await expect(page.getByText(/my-plan\.csv: 28 entries read/)).toBeVisible();
  await expect(page.getByText(/Week 1 of 4/)).toBeVisible();
});

test('Moving a session by keyboard says what each slot costs, shows the difference, and can be undone', async ({ page }) => {
  await useExample(page);
  await page.getByRole('link', { name: 'Plan', exact: true }).click();
  const from = page.getByTestId('slot-2027-02-10-am');
  const grip = from.getByRole('button', { name: /^Pick up/ });
  await grip.focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('status').filter({ hasText: 'stands here' })).toHaveCount(1);
  await page.keyboard.press('ArrowRight');
  await expect(page.getByRole('status').filter({ hasText: 'Thu 11 Feb, morning: breaks' })).toHaveCount(1);
  await page.keyboard.press('Enter');
  const dialog = page.getByRole('dialog', { name: 'This would change' });
  await expect(dialog.getByText('Two runs stand on one day.')).toBeVisible();
  await dialog.getByRole('button', { name: 'Accept' }).click();
  await expect(page.getByTestId('slot-2027-02-11-am').getByText('Easy run with strides')).toBeVisible();
  await page.getByRole('button', { name: 'Undo: plan changed' }).click();
  await expect(from.getByText('Easy run with strides')).toBeVisible();
  await page.getByRole('button', { name: 'Redo: plan changed' }).click();
  await expect(page.getByTestId('slot-2027-02-11-am').getByText('Easy run with strides')).toBeVisible();
});

test('Moving a session with the mouse shows every price, and dropping it beside the week changes nothing', async ({ page }) => {
  await useExample(page);
  await page.getByRole('link', { name: 'Plan', exact: true }).click();
  const session = page.getByTestId('slot-2027-02-10-pm').getByText('Full-body strength');
  const box = await session.boundingBox();
  if (!box) throw new Error('The session is not on the screen');
  await page.mouse.move(box.x + 5, box.y + 5);
  await page.mouse.down();
  await page.mouse.move(box.x + 60, box.y + 60, { steps: 8 });
  await expect(page.getByTestId('slot-2027-02-12-am').getByText(/breaks|point|nothing/)).toBeVisible();
  await page.mouse.move(4, 4, { steps: 5 });
  await page.mouse.up();
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await expect(session).toBeVisible();
});
