/// <reference lib="dom" />
import { serveBuiltApp } from '../scripts/serve-built-app.ts';
import { expect, test } from './story.ts';

test('A passkey is made, signs in without a password, and signs in no more once it is removed', async ({ browser }) => {
  const served = await serveBuiltApp();
  // A passkey belongs to a name, never to a number.
  const named = (address: string): string => address.replace('127.0.0.1', 'localhost');
  const context = await browser.newContext({ baseURL: named(served.address), locale: 'en-GB', timezoneId: 'Europe/Berlin' });
  const page = await context.newPage();
  try {
    const lock = await context.newCDPSession(page);
    await lock.send('WebAuthn.enable');
    await lock.send('WebAuthn.addVirtualAuthenticator', {
      options: {
        protocol: 'ctap2',
        transport: 'internal',
        hasResidentKey: true,
        hasUserVerification: true,
        isUserVerified: true,
        automaticPresenceSimulation: true,
      },
    });
    await page.goto(named(served.ownerLink));
    await page.getByLabel('Name', { exact: true }).fill('Kim');
    await page.getByLabel('New password').fill('long runs at dawn, cold hands');
    await page.getByRole('button', { name: 'Make my account' }).click();
    await expect(page.getByText('Signed in as')).toBeVisible();
    await page.locator('summary', { hasText: 'Passkeys (0)' }).click();
    await page.getByLabel('Name of a new passkey').fill('Phone');
    await page.getByRole('button', { name: 'Make a passkey' }).click();
    await expect(page.locator('summary', { hasText: 'Passkeys (1)' })).toBeVisible();

    // An owner’s doors open with it alone, and to whoever made it.
    await expect(page.getByRole('heading', { name: 'People' })).toBeVisible();
    await context.clearCookies();
    await page.goto('/account');
    await page.getByLabel('Password', { exact: true }).fill('long runs at dawn, cold hands');
    await page.getByRole('button', { name: 'Sign in', exact: true }).click();
    await expect(page.getByText('this part opens with it alone')).toBeVisible();
    await expect(page.getByRole('heading', { name: 'People' })).toHaveCount(0);
    await page.getByRole('button', { name: 'Open with the passkey' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Use a passkey' }).click();
    await expect(page.getByRole('heading', { name: 'People' })).toBeVisible();

    const usePasskey = page.getByRole('button', { name: 'Use a passkey' });
    await context.clearCookies();
    await page.goto('/account');
    await usePasskey.click();
    await expect(page.getByText('Signed in as')).toBeVisible();

    await page.locator('summary', { hasText: 'Passkeys (1)' }).click();
    await page.getByRole('button', { name: /: Phone$/ }).click();
    await expect(page.locator('summary', { hasText: 'Passkeys (0)' })).toBeVisible();
    await context.clearCookies();
    await page.reload();
    await usePasskey.click();
    await expect(page.getByText('This server does not know that passkey, or no longer.')).toBeVisible();
  } finally {
    await context.close();
    await served.close();
  }
});
