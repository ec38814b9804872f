import { defineConfig } from '@playwright/test';
import { findBrowser } from './e2e/find-browser.ts';

const { path, args, env } = await findBrowser();

export default defineConfig({
  testDir: 'e2e',
  testMatch: '*.story.ts',
  fullyParallel: true,
  workers: 2,
  retries: 0,
  // Long enough for a slow machine with other work; what passes does not wait.
  timeout: 180_000,
  expect: { timeout: 30_000 },
  reporter: [['list'], ['json', { outputFile: process.env['IRONSTRIDE_E2E_REPORT'] ?? 'test-results/e2e.json' }]],
  use: {
    baseURL: process.env['IRONSTRIDE_E2E_ADDRESS'] ?? 'http://127.0.0.1:4700',
    locale: 'en-GB',
    timezoneId: 'Europe/Berlin',
    launchOptions: { executablePath: path, args, env },
  },
});
