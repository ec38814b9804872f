import { KEPT, expect, goOffline, test, useExample } from './story.ts';

test('A runner plans a first marathon without signal and sees the season change with every answer', { tag: KEPT }, async ({ page }) => {
  await page.goto('/');
  await expect(page.getByText('Week 1 of 12')).toBeVisible();
  await goOffline(page);
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

test(
  'A run plan of one’s own is read by file without signal, its guesses are corrected, and what is no plan is said',
  { tag: KEPT },
  async ({ page }) => {
    await page.goto('/start');
    await expect(page.getByText('Week 1 of 12')).toBeVisible();
    await goOffline(page);
    const choose = page.getByLabel('Choose a file');
    await choose.setInputFiles({ name: 'photo.csv', mimeType: 'text/csv', buffer: Buffer.from([0xff, 0xd8, 0xff, 0, 0, 1]) });
    await expect(page.getByText(/not a text file|cannot|no run plan|nothing/i).first()).toBeVisible();
    const rows = [
      'week,mon,tue,wed,thu,fri,sat,sun',
      ...[1, 2, 3, 4].map((week) => `${week},rest,easy 5 km,rest,${week === 2 ? 'frolic about' : 'easy 6 km'},rest,easy 5 km,long 12 km`),
    ];
    await choose.setInputFiles({ name: 'my-plan.csv', mimeType: 'text/csv', buffer: Buffer.from(rows.join('\n')) });
    await expect(page.getByText(/my-plan\.csv: 28 entries read/)).toBeVisible();
    await expect(page.getByText(/Week 1 of 4/)).toBeVisible();
    await expect(page.getByText('One entry is a guess. Please check it.')).toBeVisible();
    const guess = page.getByLabel(/frolic about/);
    await guess.fill('soup');
    await guess.blur();
    await expect(guess).toHaveAttribute('aria-invalid', 'true');
    await guess.fill('fartlek 40');
    await guess.blur();
    await expect(page.getByText('One entry is a guess. Please check it.')).toHaveCount(0);
    const preview = page.getByRole('region', { name: 'Your season' });
    await preview.getByRole('button', { name: 'Week 2' }).click();
    await expect(preview.getByText('Fartlek')).toBeVisible();
    await page.getByRole('button', { name: 'Use this season' }).click();
    await expect(page).toHaveURL(/\/today$/);
  },
);

test('No days, and a race tomorrow, are answered beside their fields with a way out', async ({ page }) => {
  await page.goto('/start');
  for (const [day, half] of [
    ['Tuesday', 'Evening'],
    ['Thursday', 'Evening'],
    ['Saturday', 'Morning'],
    ['Sunday', 'Morning'],
  ] as const)
    await page.getByLabel(`${day}, ${half}`, { exact: true }).fill('0');
  await expect(page.getByText('No day has time for training. Give at least one day some minutes.')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Use this season' })).toBeDisabled();
  await page.getByRole('button', { name: 'Three days' }).click();
  await expect(page.getByRole('button', { name: 'Use this season' })).toBeEnabled();
  await page.getByLabel('Distance', { exact: true }).selectOption('marathon');
  await page.getByLabel('Date of the race').fill('2027-02-11');
  await expect(page.getByText(/lies before the first day|before the plan begins|tomorrow/i).first()).toBeVisible();
  await page.getByLabel('Date of the race').fill('2027-02-09');
  await expect(page.getByLabel('Date of the race')).toHaveAttribute('aria-invalid', 'true');
  await page.getByLabel('Date of the race').fill('2027-06-13');
  await expect(page.getByLabel('Date of the race')).not.toHaveAttribute('aria-invalid', 'true');
});

test('Friday’s speed session moved to Thursday says what it breaks, and stays when that is declined', { tag: KEPT }, async ({ page }) => {
  await page.goto('/start');
  await expect(page.getByText('Week 1 of 12')).toBeVisible();
  await goOffline(page);
  // The week of the article: heavy legs on Wednesday evening, speed on Friday.
  const athlete = [
    'name: Reader',
    'level: intermediate',
    'lifting: experienced',
    'start: 2027-02-08',
    'weeks: 4',
    'now: { weekly-km: 40, longest-km: 15, easy-pace: "5:45" }',
    'days: { mon: { am: 60 }, tue: { am: 60 }, wed: { am: 60, pm: 60 }, thu: { am: 60 }, fri: { am: 60 }, sat: { am: 60 }, sun: { am: 120 } }',
    'equipment: [gym]',
    'pins: [{ date: 2027-02-10, slot: pm, session: heavy-legs 45 }, { date: 2027-02-12, slot: am, session: intervals 50 }]',
  ];
  const file = { name: 'reader.yaml', mimeType: 'text/yaml', buffer: Buffer.from(athlete.join('\n')) };
  await page.getByLabel('Choose a file').setInputFiles(file);
  await expect(page.getByText('Week 1 of 4')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Use this season' })).toBeEnabled();
  // Somebody in a hurry: who goes to the plan while the season is still being stored stays there.
  await page.evaluate(() => {
    const named = (what: string, name: string): HTMLElement | undefined =>
      [...document.querySelectorAll<HTMLElement>(what)].find((one) => one.textContent.trim() === name);
    named('button', 'Use this season')?.click();
    named('a', 'Plan')?.click();
  });
  const friday = page.getByTestId('slot-2027-02-12-am');
  await friday.getByRole('button', { name: 'Pick up Intervals' }).focus();
  await page.keyboard.press('Enter');
  await page.keyboard.press('ArrowLeft');
  await expect(page.getByRole('status').filter({ hasText: 'Thu 11 Feb, morning: breaks' })).toHaveCount(1);
  await page.keyboard.press('Enter');
  const dialog = page.getByRole('dialog', { name: 'This would change' });
  await expect(dialog.getByText('The hard run starts 12 h after heavy leg strength; leave 1 full day between.')).toBeVisible();
  await expect(dialog.getByRole('link', { name: 'the research' }).first()).toHaveAttribute('href', /full-day-between/);
  await dialog.getByRole('button', { name: 'Leave it as it is' }).click();
  await expect(friday.getByText('Intervals')).toBeVisible();
  await expect(page).toHaveURL(/\/plan$/);
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
