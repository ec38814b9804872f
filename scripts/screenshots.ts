/// <reference lib="dom" />
/**
 * Takes the pictures of the guides of the app anew from the running app, by night or day the same. The app must be built.
 *   node scripts/with-node24.mjs scripts/screenshots.ts
 */
import { chromium, type Page } from '@playwright/test';
import { statSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { findBrowser } from '../e2e/find-browser.ts';
import { serveBuiltApp } from './serve-built-app.ts';

/** A picture of a guide may have so many bytes (convention: a page of pictures opens quickly). */
const MOST = 250_000;
const DESK = { width: 1180, height: 820 };
const PHONE = { width: 390, height: 844 };
/** A Wednesday of the fifth week of the example. */
const TODAY = new Date('2027-02-10T09:00:00');

const folder = fileURLToPath(new URL('../docs/guides/app', import.meta.url));
const app = await serveBuiltApp();
const { address } = app;
const { path, args, env } = await findBrowser();
const browser = await chromium.launch({ executablePath: path, args, env });
const page = await browser.newPage({
  baseURL: address,
  viewport: DESK,
  locale: 'en-GB',
  timezoneId: 'Europe/Berlin',
  colorScheme: 'light',
  reducedMotion: 'reduce',
});
await page.clock.setFixedTime(TODAY);

await firstPlan();
await movingSessions();
await gymMode();
await files();
await browser.close();
await app.close();

async function firstPlan(): Promise<void> {
  await open('/start', DESK);
  await page.getByRole('button', { name: 'First marathon, dumbbells at home' }).click();
  await page.getByText('Harbour Marathon').first().waitFor();
  await page.mouse.move(0, 0);
  await take('start');
  await page.setViewportSize(PHONE);
  await take('start-phone');
  await page.setViewportSize(DESK);
  await page.getByRole('button', { name: 'Use this season' }).click();
  await page.getByText('Why today?').first().click();
  await page.getByRole('link', { name: 'the research' }).first().waitFor();
  await take('today');
  await open('/plan/season', DESK);
  await take('season');
}

async function movingSessions(): Promise<void> {
  await open('/plan', DESK);
  await pickUp(page);
  await take('plan');
  await page.keyboard.press('Enter');
  await page.getByRole('dialog').waitFor();
  await take('difference');
  await page.keyboard.press('Escape');
  await page
    .getByTestId('slot-2027-02-10-pm')
    .getByRole('button', { name: /^Full-body strength/ })
    .click();
  await page.getByRole('button', { name: 'Move to Wed 10 Feb am' }).waitFor();
  await counted();
  await take('why');
  await open('/plan', PHONE);
  await take('plan-phone');
}

async function gymMode(): Promise<void> {
  await open('/today', PHONE);
  await page.getByRole('link', { name: 'Start', exact: true }).last().click();
  await page.getByRole('button', { name: 'Start', exact: true }).waitFor();
  await take('session');
  await page.getByRole('button', { name: 'Start', exact: true }).click();
  let clock = TODAY.getTime();
  const next = async (): Promise<void> => {
    const before = await page.locator('main').innerText();
    await page.locator('footer button').last().click();
    await page.waitForFunction((text) => document.querySelector('main')?.innerText !== text, before);
    // Two taps within a moment count as one.
    await page.waitForTimeout(450);
    clock += 1000;
    await page.clock.setFixedTime(clock);
  };
  while (!(await page.getByText('Set 1 of 3', { exact: true }).isVisible())) await next();
  await page.getByRole('textbox', { name: 'Weight, kg' }).fill('12');
  await take('set');
  await next();
  await take('rest');
  await page.getByRole('button', { name: 'More', exact: true }).click();
  await take('more');
  await page.getByRole('button', { name: 'Finish the session here' }).click();
  await page.getByRole('radio', { name: '6', exact: true }).check({ force: true });
  await take('finish');
}

async function files(): Promise<void> {
  await open('/settings', DESK);
  await page.getByRole('button', { name: 'Everything as one file' }).scrollIntoViewIfNeeded();
  await take('files');
  await open('/print/week-2027-02-08', DESK);
  await take('print');
}

async function open(where: string, viewport: typeof DESK): Promise<void> {
  await page.setViewportSize(viewport);
  await page.goto(where);
  await page.getByRole('heading', { level: 1 }).waitFor();
}

/** The strength session of Wednesday is held over Thursday. */
async function pickUp(on: Page): Promise<void> {
  await on
    .getByTestId('slot-2027-02-10-pm')
    .getByRole('button', { name: /^Pick up/ })
    .press('Enter');
  await counted();
  await on.keyboard.press('ArrowRight');
}

async function counted(): Promise<void> {
  await page.waitForFunction(() => !document.body.innerText.includes('Counting'), undefined, { timeout: 120_000 });
}

async function take(name: string): Promise<void> {
  const file = `${folder}/${name}.png`;
  // What has just come needs a moment to be drawn.
  await page.waitForTimeout(400);
  await page.screenshot({ path: file });
  const { size } = statSync(file);
  if (size > MOST) throw new Error(`${name}.png has ${size} bytes; ${MOST} are allowed`);
  console.log(`${name}.png ${size}`);
}
