/// <reference lib="dom" />
import type { Browser, Page } from '@playwright/test';
import { serveBuiltApp, type ServedApp } from '../scripts/serve-built-app.ts';
import { A_WEDNESDAY, expect, expectNoBarriers, test } from './story.ts';

const PASSWORD = 'long runs at dawn, cold hands';

async function deviceOf(browser: Browser, { address }: ServedApp): Promise<Page> {
  const context = await browser.newContext({ baseURL: address, locale: 'en-GB', timezoneId: 'Europe/Berlin' });
  const page = await context.newPage();
  await page.clock.setFixedTime(A_WEDNESDAY);
  return page;
}

async function useLink(page: Page, link: string, name: string): Promise<void> {
  await page.goto(link);
  await page.getByLabel('Name', { exact: true }).fill(name);
  await page.getByLabel('New password').fill(PASSWORD);
  await page.getByRole('button', { name: 'Make my account' }).click();
  await expect(page.getByText('Signed in as')).toBeVisible();
}

/** Opens a part of the page by its heading. */
async function open(page: Page, heading: RegExp): Promise<void> {
  await page.locator('summary', { hasText: heading }).click();
}

test('An owner invites a coach, who is let in; codes, a token, a calendar and a backup are made, and all of it is shown without barriers', async ({
  browser,
}) => {
  test.setTimeout(240_000);
  const served = await serveBuiltApp();
  const [owner, coach] = [await deviceOf(browser, served), await deviceOf(browser, served)];
  try {
    await useLink(owner, served.ownerLink, 'Kim');
    // The link stands in no history and no bar.
    expect(owner.url()).not.toContain('#');
    await expect(owner.getByText('You have no recovery codes.')).toBeVisible();
    await open(owner, /^Recovery codes/);
    await owner.getByRole('button', { name: 'Make ten codes' }).click();
    await expect(owner.locator('code')).toHaveCount(10);
    const code = await owner.locator('code').first().innerText();

    await owner.getByRole('radio', { name: 'coach' }).check();
    await owner.getByRole('button', { name: 'Make an invitation' }).click();
    const invitation = await owner.getByLabel('Link for one person, good for a week').inputValue();
    await useLink(coach, invitation, 'Ada Coach');
    await expect(coach.getByText('(coach)')).toBeVisible();
    await expect(coach.getByRole('heading', { name: 'This server' })).toHaveCount(0);

    await open(owner, /^Coaches/);
    await owner.getByLabel('Name of a coach').fill('Ada Coach');
    await owner.getByRole('button', { name: 'Let in' }).click();
    await expect(owner.getByText('see the plan, see logs', { exact: false }).first()).toBeVisible();

    await open(owner, /^Other programs/);
    await owner.getByLabel('What it is for').fill('Watch');
    await owner.getByRole('button', { name: 'Make a token' }).click();
    await expect(owner.getByLabel('The token')).toHaveValue(/^is_/);
    await open(owner, /^Calendar for other programs/);
    await owner.getByRole('button', { name: 'Make an address' }).click();
    await expect(owner.getByLabel('Address for your calendar')).toHaveValue(/\.ics$/);
    await owner.getByRole('button', { name: 'Back up now' }).click();
    await expect(owner.getByText(/Last backup|\.sqlite|MB\)/).first()).toBeVisible();
    await expect(owner.getByText(/^The server keeps .* of yours; 200 MB is the most\.$/)).toBeVisible();
    await expect(owner.locator('li', { hasText: 'Kim (you)' }).getByText(/ MB$/)).toBeVisible();
    await expectNoBarriers(owner);
    await owner.setViewportSize({ width: 320, height: 800 });
    await owner.emulateMedia({ colorScheme: 'dark' });
    await expectNoBarriers(owner);
    expect(await owner.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);

    // The coach looks, with a program or a page of their own.
    const looked = await coach.evaluate(async () => {
      const { athletes } = (await (await fetch('/api/athletes')).json()) as { athletes: readonly { athlete: string; own: boolean }[] };
      return (await fetch(`/api/athletes/${athletes.find(({ own }) => !own)?.athlete}/today?day=2027-02-10`)).status;
    });
    expect(looked).toBe(200);

    // The password is lost; a code is not.
    await coach.context().close();
    const other = await deviceOf(browser, served);
    await other.goto('/account');
    await other.getByLabel('Name', { exact: true }).fill('kim');
    await other.getByLabel('Password', { exact: true }).fill('something else entirely');
    await other.getByRole('button', { name: 'Sign in', exact: true }).click();
    await expect(other.getByText('Name and password do not fit.')).toBeVisible();
    await other.getByRole('button', { name: 'Password forgotten' }).click();
    await other.getByLabel('Recovery code').fill(code);
    await other.getByLabel('New password').fill('early hills');
    await expect(other.getByText('too short')).toBeVisible();
    await other.getByLabel('New password').fill('early hills and late lifts');
    await expect(other.getByText('strong', { exact: true })).toBeVisible();
    await expect(other.getByLabel('New password')).toHaveAttribute('type', 'password');
    await other.getByLabel('Show the characters').check();
    await expect(other.getByLabel('New password')).toHaveAttribute('type', 'text');
    await other.getByRole('button', { name: 'Sign in', exact: true }).click();
    await expect(other.getByText('Signed in as')).toBeVisible();
    await expect(other.getByText('Recovery codes (9 left)')).toBeVisible();
    // What was done on the other device is told here, without being asked for.
    await expect(other.getByText('a sign-in was refused')).toBeVisible();
    await expect(other.getByText('a coach was let in')).toBeVisible();
    await expect(other.getByText('your data was looked at (by Ada Coach)')).toBeVisible();
    await open(other, /^Change the password/);
    await other.getByLabel('Current password').fill('early hills and late runs');
    await other.getByLabel('New password').fill(PASSWORD);
    await other.getByRole('button', { name: 'Set the password' }).click();
    await expect(other.getByText('The current password does not fit.')).toBeVisible();
    await other.getByLabel('Current password').fill('early hills and late lifts');
    await other.getByRole('button', { name: 'Set the password' }).click();
    await expect(other.getByLabel('Current password')).toHaveValue('');
    await other.context().close();
  } finally {
    await owner.context().close();
    await served.close();
  }
});

test('Whoever wants to delete the account types a word, and keeps what is on the device', async ({ browser }) => {
  const served = await serveBuiltApp();
  const owner = await deviceOf(browser, served);
  const athlete = await deviceOf(browser, served);
  try {
    await useLink(owner, served.ownerLink, 'Kim');
    await owner.getByRole('button', { name: 'Make an invitation' }).click();
    await useLink(athlete, await owner.getByLabel('Link for one person, good for a week').inputValue(), 'Bo');
    await athlete.goto('/settings');
    await athlete.getByRole('radio', { name: 'Dark' }).click();
    await expect(athlete.getByRole('button', { name: 'Undo: settings changed' })).toBeVisible();
    await athlete.goto('/account');
    await athlete.getByRole('button', { name: 'Delete the account …' }).click();
    const dialog = athlete.getByRole('dialog');
    await dialog.getByRole('textbox').fill('delete');
    await dialog.getByRole('button', { name: 'Delete the account' }).click();
    await expect(athlete.getByRole('button', { name: 'Sign in', exact: true })).toBeVisible();
    await athlete.goto('/settings');
    await expect(athlete.getByRole('radio', { name: 'Dark' })).toBeChecked();
    await owner.reload();
    await expect(owner.getByText('1 person')).toBeVisible();
  } finally {
    await owner.context().close();
    await athlete.context().close();
    await served.close();
  }
});
