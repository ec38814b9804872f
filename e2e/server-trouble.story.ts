/// <reference lib="dom" />
import { LIMITS } from '@ironstride/sync';
import { becomeOwner, chooseDark, exchangeNow, expect, installed, test } from './several-devices.ts';
import { KEPT, expectNoBarriers } from './story.ts';

test('What the server refuses is shown with its words, and can be given up', async ({ device, served }) => {
  const phone = await device();
  await becomeOwner(phone, served.ownerLink);
  await phone.goto('/settings');
  await chooseDark(phone);
  await exchangeNow(phone);
  // A change that no version of the app makes: its label is longer than a server takes.
  await phone.evaluate(async () => {
    const done = <T>(request: IDBRequest<T>): Promise<T> =>
      new Promise((resolve, reject) => {
        request.addEventListener('success', () => resolve(request.result));
        request.addEventListener('error', () => reject(request.error));
      });
    const database = await done(indexedDB.open('ironstride'));
    const rows = database.transaction(['device', 'outbox'], 'readwrite');
    const [device] = (await done(rows.objectStore('device').getAll())) as readonly { name: string; last: string }[];
    const fields = { theme: [device?.last, 'light'] };
    const batch = {
      id: '00000000-0000-4000-8000-000000000000',
      device: device?.name,
      at: device?.last,
      label: 'x'.repeat(900),
      documents: [{ kind: 'settings', id: 'home', fields }],
    };
    await done(rows.objectStore('outbox').add({ batch, bases: {} }));
    database.close();
  });
  await phone.reload();
  await phone.getByRole('button', { name: 'Exchange now' }).click();
  await expect(phone.getByRole('heading', { name: 'One change was refused' })).toBeVisible();
  await expect(phone.getByText(/The server says: .*label:/)).toBeVisible();
  await expectNoBarriers(phone);
  await phone.getByRole('button', { name: 'Give it up' }).click();
  await expect(phone.getByRole('heading', { name: 'One change was refused' })).toHaveCount(0);
  await expect(phone.getByText('Everything is on the server.')).toBeVisible();
  await phone.goto('/settings');
  await expect(phone.getByRole('radio', { name: 'Dark' })).toBeChecked();
});

test('An account that is full says so; what was done stays on the device and arrives when there is room', async ({ device, served }) => {
  const phone = await device();
  await becomeOwner(phone, served.ownerLink);
  await exchangeNow(phone);
  const holds = (bytes: number) => served.database().db.updateTable('accounts').set({ bytes }).execute();
  await holds(LIMITS.accountBytes);
  await phone.goto('/settings');
  await chooseDark(phone);
  await expect(phone.getByText('The server has refused a change.')).toBeVisible();
  await phone.getByRole('link', { name: 'Look at it' }).click();
  await expect(phone.getByText('The server says: The account holds as much as it may.')).toBeVisible();
  await holds(0);
  await phone.getByRole('button', { name: 'Try again' }).click();
  await expect(phone.getByText('Everything is on the server.')).toBeVisible();
  await expect(phone.getByText('One change was refused')).toHaveCount(0);
});

test(
  'The server goes away in the middle and comes back: work goes on, and everything arrives',
  { tag: KEPT },
  async ({ device, served }) => {
    const phone = await device();
    await becomeOwner(phone, served.ownerLink);
    await phone.goto('/settings');
    await installed(phone);
    await served.stop();
    await chooseDark(phone);
    await phone.getByRole('link', { name: 'Account, devices and sync' }).click();
    await expect(phone.getByText('The server cannot be reached now.')).toBeVisible();
    await expect(phone.getByText('One change waits to be sent.')).toBeVisible();
    await served.start();
    // It tries again by itself.
    await expect(phone.getByText('Everything is on the server.')).toBeVisible({ timeout: 60_000 });
  },
);
