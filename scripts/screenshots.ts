// Takes the pictures of docs/guides/app.md from the running app. Run it after `npm run e2e`, which builds the app.
import { chromium } from '@playwright/test';
import { fileURLToPath } from 'node:url';
import { findBrowser } from '../e2e/find-browser.ts';
import { serveBuiltApp } from './serve-built-app.ts';

const app = await serveBuiltApp();
const { address } = app;
const { path, args, env } = await findBrowser();
const browser = await chromium.launch({ executablePath: path, args, env });
const folder = fileURLToPath(new URL('../docs/guides/app', import.meta.url));
const page = await browser.newPage({ baseURL: address, viewport: { width: 1180, height: 820 }, locale: 'en-GB', reducedMotion: 'reduce' });
await page.clock.setFixedTime(new Date('2027-02-10T09:00:00'));
await page.goto('/start');
await page.getByRole('button', { name: 'First marathon, dumbbells at home' }).click();
await page.getByText('Harbour Marathon').first().waitFor();
await page.screenshot({ path: `${folder}/start.png` });
await page.getByRole('button', { name: 'Use this season' }).click();
await page.getByText('Why today?').first().waitFor();
await page.screenshot({ path: `${folder}/today.png` });
await page.goto('/plan');
await page
  .getByTestId('slot-2027-02-10-pm')
  .getByRole('button', { name: /^Pick up/ })
  .press('Enter');
await page
  .getByTestId('slot-2027-02-12-am')
  .getByText(/breaks|point/)
  .waitFor();
await page.keyboard.press('ArrowRight');
await page.screenshot({ path: `${folder}/plan.png` });
await page.setViewportSize({ width: 390, height: 780 });
await page.goto('/today');
await page.getByRole('link', { name: 'Start', exact: true }).last().click();
await page.getByRole('button', { name: 'Start', exact: true }).click();
await page.getByText('Ankle rocker').first().waitFor();
await page.screenshot({ path: `${folder}/session.png` });
await browser.close();
await app.close();
