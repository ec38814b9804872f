/// <reference lib="dom" />
import {
  becomeOwner,
  chooseDark,
  cut,
  exchangeNow,
  expect,
  installed,
  moveRun,
  reach,
  signIn,
  test,
  twoWithOneSeason,
} from './several-devices.ts';
import { A_WEDNESDAY, KEPT, expectNoBarriers, useExample } from './story.ts';

test('A season planned without an account is in it after signing in, and appears on the other device; what is moved there comes back', async ({
  device,
  served,
}) => {
  const [phone, laptop] = [await device(), await device()];
  await useExample(phone);
  await becomeOwner(phone, served.ownerLink);
  await exchangeNow(phone);
  await expectNoBarriers(phone);
  await signIn(laptop);
  await expect(laptop.getByText('Everything is on the server.')).toBeVisible();
  await laptop.goto('/today');
  await expect(laptop.getByRole('heading', { name: 'Wednesday 10 February' })).toBeVisible();
  await moveRun(laptop, 1);
  await exchangeNow(laptop);
  await exchangeNow(phone);
  await phone.goto('/plan');
  await expect(phone.getByTestId('slot-2027-02-11-am').getByText('Easy run with strides')).toBeVisible();
  await phone.getByText('How this plan came about').waitFor();
  // What another device did is not taken back by an undo of this one.
  await phone.goto('/settings');
  await chooseDark(phone);
  await phone.getByRole('button', { name: 'Undo: settings changed' }).click();
  await phone.goto('/plan');
  await expect(phone.getByTestId('slot-2027-02-11-am').getByText('Easy run with strides')).toBeVisible();
});

test(
  'The same session moved on both devices offline stands where it was moved last; the other place can be taken',
  { tag: KEPT },
  async ({ device, served }) => {
    test.setTimeout(240_000);
    const { phone, laptop } = await twoWithOneSeason(device, served);
    await installed(laptop);
    await installed(phone);
    await cut(laptop);
    await cut(phone);
    await moveRun(laptop, 1);
    await phone.clock.setFixedTime(new Date(A_WEDNESDAY.getTime() + 3_600_000));
    await moveRun(phone, 2);
    await reach(laptop);
    await exchangeNow(laptop);
    await reach(phone);
    await exchangeNow(phone);
    await expect(phone.getByRole('heading', { name: 'Changed on two devices' })).toBeVisible();
    await expect(phone.getByText('Session · Easy run with strides')).toBeVisible();
    await expect(phone.getByText('This device, newer: Fri 12 Feb, morning')).toBeVisible();
    await expect(phone.getByText('The other device: Thu 11 Feb, morning')).toBeVisible();
    await expectNoBarriers(phone);
    await exchangeNow(laptop);
    await laptop.goto('/plan');
    await expect(laptop.getByTestId('slot-2027-02-12-am').getByText('Easy run with strides')).toBeVisible();
    await phone.getByRole('listitem').filter({ hasText: 'Thu 11 Feb' }).getByRole('button', { name: 'Take the other' }).click();
    await expect(phone.getByText('Thu 11 Feb')).toHaveCount(0);
    await exchangeNow(phone);
    await exchangeNow(laptop);
    for (const page of [phone, laptop]) {
      await page.goto('/plan');
      await expect(page.getByTestId('slot-2027-02-11-am').getByText('Easy run with strides')).toBeVisible();
    }
  },
);

test('A set logged offline arrives once, and sets of both devices are kept', { tag: KEPT }, async ({ device, served }) => {
  const { phone, laptop } = await twoWithOneSeason(device, served);
  await installed(phone);
  await cut(phone);
  for (const page of [phone, laptop]) {
    await page.goto('/session/w05-easy-1');
    await page.getByRole('button', { name: 'Start', exact: true }).click();
    await page.getByRole('button', { name: 'Done', exact: true }).click();
    // The page goes on when the tap is written down.
    await expect(page.getByRole('heading', { name: 'How hard was it?' })).toBeVisible();
    await page.goto('/account');
  }
  await exchangeNow(laptop);
  await expect(phone.getByText(/wait(s)? to be sent/)).toBeVisible();
  await reach(phone);
  await exchangeNow(phone);
  await exchangeNow(phone);
  const sets = await phone.evaluate(async () => {
    const { account } = (await (await fetch('/api/account')).json()) as { account: string };
    const answer = await fetch(`/api/athletes/${account}/documents/log/w05-easy-1`);
    const { fields } = (await answer.json()) as { fields: Record<string, unknown> };
    return Object.keys(fields).filter((name) => name.startsWith('sets.'));
  });
  expect(sets.length).toBe(2);
});
