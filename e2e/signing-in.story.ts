/// <reference lib="dom" />
import { becomeOwner, chooseDark, exchangeNow, expect, PASSWORD, signIn, test, twoWithOneSeason } from './several-devices.ts';
import { expectNoBarriers, useExample } from './story.ts';

test('Without an account the server is asked for the app and for nothing else', async ({ page }) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  await useExample(page);
  await page.goto('/settings');
  await chooseDark(page);
  await page.goto('/account');
  await expect(page.getByRole('button', { name: 'Sign in', exact: true })).toBeVisible();
  await expectNoBarriers(page);
  expect(asked.filter((path) => path.startsWith('/api'))).toEqual([]);
});

test('Signing out can delete everything on the device, and the account still has it', async ({ device, served }) => {
  const phone = await device();
  await useExample(phone);
  await becomeOwner(phone, served.ownerLink);
  await exchangeNow(phone);
  await phone.getByRole('button', { name: 'Sign out …' }).click();
  await phone.getByRole('button', { name: 'Sign out and delete everything here' }).click();
  await phone.waitForURL('**/start');
  await phone.goto('/plan');
  await expect(phone.getByText('There is no season yet')).toBeVisible();
  await signIn(phone);
  await expect(phone.getByText('Everything is on the server.')).toBeVisible();
  await phone.goto('/today');
  await expect(phone.getByRole('heading', { name: 'Wednesday 10 February' })).toBeVisible();
});

test('An account with another season asks which one holds, and Undo brings the other back', async ({ device, served }) => {
  const [phone, laptop] = [await device(), await device()];
  await useExample(phone);
  await becomeOwner(phone, served.ownerLink);
  await exchangeNow(phone);
  await laptop.goto('/');
  await laptop.getByRole('button', { name: 'A fast 5 k' }).click();
  await laptop.getByRole('button', { name: 'Use this season' }).click();
  await expect(laptop.getByRole('button', { name: 'Undo: season planned' })).toBeVisible();
  await signIn(laptop);
  await expect(laptop.getByRole('heading', { name: 'Two seasons' })).toBeVisible();
  await expectNoBarriers(laptop);
  await laptop.getByRole('button', { name: 'Keep the one of the account' }).click();
  await expect(laptop.getByText('Everything is on the server.')).toBeVisible();
  await laptop.goto('/plan/season');
  await expect(laptop.getByText('Harbour Marathon').first()).toBeAttached();
  await laptop.getByRole('button', { name: 'Undo: signed in' }).click();
  await expect(laptop.getByText('Harbour Marathon')).toHaveCount(0);
});

test('An ended session says so, keeps everything, and goes on after a new sign-in', async ({ device, served }) => {
  const { phone, laptop } = await twoWithOneSeason(device, served);
  // That somebody came in on the laptop is told on the phone until it was looked at.
  const news = phone.getByText('Something happened with your account.');
  await phone.goto('/settings');
  await expect(news).toBeVisible();
  await phone.getByRole('link', { name: 'Look at it' }).click();
  await expect(phone.getByText(/: signed in$/).first()).toBeVisible();
  await expect(news).toHaveCount(0);
  await laptop.getByRole('button', { name: 'Sign out all others' }).click();
  await expect(laptop.getByRole('button', { name: 'Sign out all others' })).toHaveCount(0);
  await phone.goto('/settings');
  await chooseDark(phone);
  await phone.goto('/account');
  await expect(phone.getByText('You are no longer signed in here')).toBeVisible();
  await phone.getByLabel('Password', { exact: true }).fill(PASSWORD);
  await phone.getByRole('button', { name: 'Sign in', exact: true }).click();
  await expect(phone.getByText('Everything is on the server.')).toBeVisible();
  await exchangeNow(laptop);
  await laptop.goto('/settings');
  await expect(laptop.getByRole('radio', { name: 'Dark' })).toBeChecked();
});

test('A file with months of check-ins, read in on a device with an account, is read in whole and reaches the server whole', async ({
  device,
  served,
}) => {
  const phone = await device();
  await becomeOwner(phone, served.ownerLink);
  const checkIns = Array.from({ length: 150 }, (_, day) => {
    const id = new Date(Date.UTC(2026, 8, 1 + day)).toISOString().slice(0, 10);
    return { id, sleep: 3, legs: 4, mood: 5 };
  });
  const file = { format: 'ironstride-device', version: 1, seasons: [], plans: [], drafts: [], settings: [], checkIns, logs: [] };
  await phone.goto('/settings');
  await phone
    .getByLabel('Read such a file in')
    .setInputFiles({ name: 'months.json', mimeType: 'application/json', buffer: Buffer.from(JSON.stringify(file)) });
  await expect(phone.getByRole('button', { name: 'Undo: file read in' })).toBeVisible();
  await exchangeNow(phone);
  const there = await phone.evaluate(async () => {
    const { account } = (await (await fetch('/api/account')).json()) as { account: string };
    const pulled = await fetch(`/api/athletes/${account}/changes?after=0&limit=500`);
    const { documents } = (await pulled.json()) as { documents: { kind: string }[] };
    return documents.filter(({ kind }) => kind === 'check-in').length;
  });
  expect(there).toBe(checkIns.length);
});
