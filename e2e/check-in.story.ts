import { KEPT, expect, goOffline, test, useExample } from './story.ts';

test('Pain offers a plan around it, as a difference to accept, and the way back when it is well again', { tag: KEPT }, async ({ page }) => {
  await useExample(page);
  await goOffline(page);
  await page.getByLabel('Something hurts').selectOption('knee');
  await page.getByRole('radio', { name: '3', exact: true }).click();
  await expect(page.getByText(/You may train easily as long as it does not grow/)).toBeVisible();
  await page.getByRole('button', { name: 'Show a plan around it' }).click();
  const dialog = page.getByRole('dialog', { name: 'This would change' });
  await expect(dialog.getByText(/other contents/).first()).toBeVisible();
  await dialog.getByRole('button', { name: 'Leave it as it is' }).click();
  await expect(page.getByText('Knee: your plan leaves it alone.')).toHaveCount(0);
  await page.getByRole('button', { name: 'Show a plan around it' }).click();
  await dialog.getByRole('button', { name: 'Accept' }).click();
  await page.getByLabel('Something hurts').selectOption('');
  await expect(page.getByText('Knee: your plan leaves it alone.')).toBeVisible();
  await page.getByRole('link', { name: 'Plan', exact: true }).click();
  await page.getByText('One change since').click();
  await expect(page.getByText('how you were that day')).toBeVisible();
  await page.getByRole('link', { name: 'Today', exact: true }).click();
  await page.getByRole('button', { name: 'It is well again' }).click();
  await dialog.getByRole('button', { name: 'Accept' }).click();
  await expect(page.getByText('Knee: your plan leaves it alone.')).toHaveCount(0);
});

test('A tired day offers easier sessions and changes nothing by itself', async ({ page }) => {
  await useExample(page);
  const tired = async (): Promise<void> => {
    await page.getByRole('radio', { name: 'poor' }).nth(0).click();
    await page.getByRole('radio', { name: 'poor' }).nth(1).click();
    await expect(page.getByText('A tired day, beside your usual ones.')).toBeVisible();
  };
  await tired();
  await expect(page.getByText(/Nothing hard stands today/)).toBeVisible();
  await page.clock.setFixedTime(new Date('2027-02-09T09:00:00'));
  await page.reload();
  await tired();
  await page.getByRole('button', { name: 'Show an easier day' }).click();
  const dialog = page.getByRole('dialog', { name: 'This would change' });
  await expect(dialog.getByText(/Steady run, Tue 9 Feb pm/)).toBeVisible();
  await expect(page.getByRole('heading', { name: 'Hills' })).toHaveCount(1);
  await dialog.getByRole('button', { name: 'Accept' }).click();
  await expect(page.getByRole('heading', { name: 'Steady run' })).toBeVisible();
  await page.getByRole('button', { name: 'Undo: plan changed' }).click();
  await expect(page.getByRole('heading', { name: 'Hills' })).toBeVisible();
});

test('A red flag stops the plan, sends to a professional, and lets nobody start before it is over', async ({ page }) => {
  await useExample(page);
  await page.getByText('Something worries me').first().click();
  await page.getByRole('checkbox', { name: /chest/ }).click();
  await expect(page.getByRole('heading', { name: 'Your plan waits' })).toBeVisible();
  await expect(page.getByText(/seek medical care/).first()).toBeVisible();
  await expect(page.getByRole('link', { name: 'Start', exact: true })).toHaveCount(0);
  await page.goto('/session/w05-full-body-1');
  await expect(page.getByRole('heading', { name: 'Your plan waits' })).toBeVisible();
  await expect(page.getByRole('button', { name: 'Start', exact: true })).toHaveCount(0);
  await page.goto('/plan');
  await expect(page.getByRole('heading', { name: 'Your plan waits' })).toBeVisible();
  await expect(page.getByRole('button', { name: /^Pick up/ })).toHaveCount(0);
  await page.getByRole('button', { name: /It is over/ }).click();
  await expect(page.getByRole('button', { name: /^Pick up/ }).first()).toBeVisible();
});

test('A session that runs waits too, and goes on where it was when it is over', async ({ page }) => {
  await useExample(page);
  await page.goto('/session/w05-full-body-1');
  await page.getByRole('button', { name: 'Start', exact: true }).click();
  await page.getByRole('button', { name: 'Done', exact: true }).click();
  await page.getByRole('button', { name: 'More', exact: true }).click();
  await page.getByRole('link', { name: 'Tell the plan' }).click();
  await page.getByText('Something worries me').first().click();
  await page.getByRole('checkbox', { name: /Fainted/ }).click();
  await expect(page.getByRole('heading', { name: 'Your plan waits' })).toBeVisible();
  await page.goto('/session/w05-full-body-1');
  await expect(page.getByRole('heading', { name: 'Your plan waits' })).toBeVisible();
  await expect(page.getByRole('button', { name: 'Done', exact: true })).toHaveCount(0);
  await page.getByRole('button', { name: /It is over/ }).click();
  await expect(page.getByRole('progressbar')).not.toHaveAttribute('aria-label', /^0 /);
});

test('Pain above five stops the plan by itself', async ({ page }) => {
  await useExample(page);
  await page.getByLabel('Something hurts').selectOption('achilles');
  await page.getByRole('radio', { name: '6', exact: true }).click();
  await expect(page.getByRole('heading', { name: 'Your plan waits' })).toBeVisible();
  await expect(page.getByText('Have it looked at first. The plan waits.')).toBeVisible();
});
