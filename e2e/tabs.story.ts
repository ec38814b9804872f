/// <reference lib="dom" />
import { becomeOwner, dropRun, exchangeNow, expect, moveRun, test } from './several-devices.ts';
import { A_WEDNESDAY, useExample } from './story.ts';

test('Two tabs of one device send each change once', async ({ device, served }) => {
  const phone = await device();
  await becomeOwner(phone, served.ownerLink);
  const tab = await phone.context().newPage();
  await tab.clock.setFixedTime(A_WEDNESDAY);
  await tab.goto('/settings');
  await phone.goto('/settings');
  for (const [turn, name] of ['Dark', 'Light', 'Dark', 'Light', 'Dark'].entries()) {
    const page = turn % 2 === 0 ? tab : phone;
    await page.getByRole('radio', { name }).click();
    await expect((turn % 2 === 0 ? phone : tab).getByRole('radio', { name })).toBeChecked();
  }
  await exchangeNow(phone);
  const answer = await phone.evaluate(async () => {
    const { account } = (await (await fetch('/api/account')).json()) as { account: string };
    const pulled = await fetch(`/api/athletes/${account}/changes?after=0`);
    return (await pulled.json()) as { documents: { kind: string; fields: Record<string, [string, unknown]> }[] };
  });
  expect(answer.documents.find(({ kind }) => kind === 'settings')?.fields['theme']?.[1]).toBe('dark');
  await expect(tab.getByRole('radio', { name: 'Dark' })).toBeChecked();
  await expect(phone.getByRole('heading', { name: 'Changed on two devices' })).toHaveCount(0);
});

test('A change that was looked at while another tab changed the plan does not take that back', async ({ page }) => {
  await useExample(page);
  const tab = await page.context().newPage();
  await tab.clock.setFixedTime(A_WEDNESDAY);
  const accept = await dropRun(page, 1);
  await expect(accept).toBeVisible();
  await moveRun(tab, 2);
  await accept.click();
  await expect(page.getByText('The plan has changed on another device meanwhile.')).toBeVisible();
  await expect(page.getByTestId('slot-2027-02-12-am').getByText('Easy run with strides')).toBeVisible();
});
