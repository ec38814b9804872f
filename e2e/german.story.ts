import type { Page } from '@playwright/test';
import { expect, test } from './story.ts';

/** Words that stand in nearly every English sentence and in no German one. */
const ENGLISH = /\b(the|and|of|with|your|you|for|from|before|after|week|run|runs|rest|each|than|not|this|that|are)\b/i;

test.use({ locale: 'de-DE' });

/** Everything that is written on the page or read out, but for what says itself that it is in another language. */
async function englishOn(page: Page): Promise<readonly string[]> {
  const texts = await page.evaluate(() => {
    const found: string[] = [];
    const walk = (node: Element): void => {
      if (node.matches('[lang="en"], script, style')) return;
      for (const name of ['aria-label', 'title', 'placeholder', 'alt']) found.push(node.getAttribute(name) ?? '');
      for (const child of node.childNodes) {
        if (child.nodeType === Node.TEXT_NODE) found.push(child.textContent ?? '');
        else if (child instanceof Element) walk(child);
      }
    };
    walk(document.body);
    return found;
  });
  // Notation of sessions is the same in all languages; it stands in quotation marks.
  return texts.filter((one) => ENGLISH.test(one.replaceAll(/„[^“]*“/g, '')));
}

/** Opens whatever can be opened, so that nothing hides. */
async function openAll(page: Page): Promise<void> {
  await page.evaluate(() => {
    for (const one of document.querySelectorAll('details')) one.open = true;
  });
}

async function germanSeason(page: Page): Promise<void> {
  await page.goto('/');
  await page.getByRole('button', { name: 'Erster Marathon, Kurzhanteln zu Hause' }).click();
  await expect(page.getByText('Harbour Marathon').first()).toBeVisible();
  await page.getByRole('button', { name: 'Diese Saison nehmen' }).click();
  await expect(page.getByRole('heading', { name: 'Mittwoch, 10. Februar' })).toBeVisible();
}

test('Start is German down to what hides: notes of the season, health, every field', async ({ page }) => {
  await page.goto('/');
  await page.getByRole('button', { name: 'Erster Marathon, Kurzhanteln zu Hause' }).click();
  await expect(page.getByText('Bewiesen: Unter diesen Regeln gibt es keine bessere Saison.')).toBeVisible();
  await expect(page.locator('html')).toHaveAttribute('lang', 'de');
  await openAll(page);
  expect(await englishOn(page)).toEqual([]);
  await page.getByLabel('Kilometer in der Woche').fill('900');
  await expect(page.getByText(/Kilometer in der Woche ist 900/)).toBeVisible();
  expect(await englishOn(page)).toEqual([]);
});

test('Today, a session and its steps are German', async ({ page }) => {
  await germanSeason(page);
  await openAll(page);
  await expect(page.getByRole('link', { name: 'die Forschung' }).first()).toBeVisible();
  expect(await englishOn(page)).toEqual([]);
  await page.goto('/plan');
  const titles = page.getByTestId(/^slot-/).getByRole('button', { name: /min$/ });
  await expect(titles.first()).toBeVisible();
  const ids: string[] = [];
  for (let index = 0; index < (await titles.count()); index += 1) {
    await titles.nth(index).click();
    await expect(page.getByText('Rechne, was jeder Platz kostet …')).toHaveCount(0);
    expect(await englishOn(page)).toEqual([]);
    ids.push((await page.getByRole('link', { name: 'Öffnen' }).getAttribute('href')) ?? '');
    await page.getByRole('button', { name: 'Schließen' }).click();
  }
  expect(ids.length).toBeGreaterThan(4);
  for (const id of ids) {
    await page.goto(id);
    await expect(page.getByText(/^Etwa /)).toBeVisible();
    expect(await englishOn(page)).toEqual([]);
    await page.getByRole('button', { name: 'Los' }).click();
    await openAll(page);
    await expect(page.getByRole('button', { name: 'Fertig' })).toBeVisible();
    expect(await englishOn(page)).toEqual([]);
  }
});

test('Every other page is German too', async ({ page }) => {
  await germanSeason(page);
  for (const [address, name] of [
    ['/plan/month', 'Plan'],
    ['/plan/season', 'Plan'],
    ['/exercises', 'Übungen'],
    ['/exercises/goblet-squat', 'Goblet-Kniebeuge'],
    ['/evidence', 'Belege'],
    ['/evidence/protect-the-long-run', 'Komm ausgeruht zum langen Lauf'],
    ['/evidence/run-before-strength', 'Lauf an einem Tag mit beidem zuerst'],
    ['/progress', 'Fortschritt'],
    ['/settings', 'Einstellungen und Dateien'],
    ['/account', 'Konto'],
    ['/print/week-2027-02-08', 'Woche 5 von'],
    ['/print/session-w05-full-body-1', 'Kraft, ganzer Körper'],
    ['/nowhere', 'Diese Seite gibt es nicht'],
  ] as const) {
    await page.goto(address);
    await expect(page.getByRole('heading', { name }).first()).toBeVisible();
    await openAll(page);
    expect(await englishOn(page), address).toEqual([]);
  }
});

test('Exercises are found by their German names', async ({ page }) => {
  await page.goto('/exercises');
  await page.getByLabel('Suchen').fill('kniebeuge gesäß');
  await expect(page.getByRole('link', { name: /Goblet-Kniebeuge/ })).toBeVisible();
  await page.getByLabel('Suchen').fill('goblet squat');
  await expect(page.getByRole('link', { name: /Goblet-Kniebeuge/ })).toBeVisible();
});

test('A file that is no plan is refused in German, and guesses of another are told', async ({ page }) => {
  await page.goto('/start');
  const choose = page.getByLabel('Datei wählen');
  await choose.setInputFiles({ name: 'bild.csv', mimeType: 'text/csv', buffer: Buffer.from([0xff, 0xd8, 0xff, 0, 0, 1]) });
  await expect(page.getByText('Das ist keine Textdatei.')).toBeVisible();
  expect(await englishOn(page)).toEqual([]);
  const rows = [
    'week,mon,tue,wed,thu,fri,sat,sun',
    ...[1, 2, 3, 4].map(
      (week) => `${week},ruhe,locker 5 km,ruhe,${week === 2 ? 'herumtollen' : 'locker 6 km'},ruhe,locker 5 km,langer lauf 12 km`,
    ),
  ];
  await choose.setInputFiles({ name: 'plan.csv', mimeType: 'text/csv', buffer: Buffer.from(rows.join('\n')) });
  await expect(page.getByText(/plan\.csv: 28 Einträge gelesen/)).toBeVisible();
  await expect(page.getByText('kein Wort darin handelt von Training', { exact: false })).toBeVisible();
  await openAll(page);
  expect(await englishOn(page)).toEqual([]);
});

test('A change, its price and what the rules say to it are German', async ({ page }) => {
  await germanSeason(page);
  await page.goto('/plan');
  await page.getByRole('button', { name: /^Lockerer Lauf mit Steigerungen aufnehmen/ }).click();
  await page.keyboard.press('ArrowRight');
  await expect(page.getByText('Rechne, was jeder Platz kostet …')).toHaveCount(0);
  expect(await englishOn(page)).toEqual([]);
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('dialog')).toBeVisible();
  expect(await englishOn(page)).toEqual([]);
  await page.getByRole('button', { name: 'Annehmen' }).click();
  await openAll(page);
  await expect(page.getByRole('dialog')).toHaveCount(0);
  expect(await englishOn(page)).toEqual([]);
});

test('A bad morning, a finished run and the account speak German', async ({ page }) => {
  await germanSeason(page);
  for (const mark of await page.getByText('übel').all()) await mark.click();
  await openAll(page);
  await page.getByLabel('Etwas tut weh').selectOption('Wade');
  await page.getByRole('radio', { name: '2', exact: true }).click();
  await expect(page.getByText('Wade:', { exact: false })).toBeVisible();
  expect(await englishOn(page)).toEqual([]);
  await page.goto('/session/w05-easy-1');
  await page.getByRole('button', { name: 'Los' }).click();
  await page.getByRole('button', { name: 'Mehr', exact: true }).click();
  expect(await englishOn(page)).toEqual([]);
  await page.getByRole('button', { name: 'Die Einheit hier beenden' }).click();
  await expect(page.getByRole('heading', { name: 'Wie hart war es?' })).toBeVisible();
  expect(await englishOn(page)).toEqual([]);
  await page.getByLabel('6', { exact: true }).check();
  await page.getByRole('button', { name: 'Abschließen' }).click();
  await expect(page.getByText('✓ Erledigt')).toBeVisible();
  await openAll(page);
  expect(await englishOn(page)).toEqual([]);
  await page.goto('/account');
  await expect(page.getByRole('heading').first()).toBeVisible();
  await openAll(page);
  expect(await englishOn(page)).toEqual([]);
});
