/// <reference lib="dom" />
import type { Page } from '@playwright/test';
import type { Plan } from '../packages/core/src/index.ts';
import { formatDate } from '../packages/core/src/index.ts';

/** Puts a season into the database of the app, as its Start page would; the page must have been open once. */
export async function storeSeason(page: Page, plan: Plan, name: string): Promise<void> {
  await page.evaluate(
    async (given) => {
      const opening = indexedDB.open('ironstride');
      const database = await new Promise<IDBDatabase>((resolve, reject) => {
        opening.addEventListener('success', () => resolve(opening.result));
        opening.addEventListener('error', () => reject(new Error('The database does not open')));
      });
      const write = database.transaction(['plans', 'seasons'], 'readwrite');
      write.objectStore('plans').put({ id: '00000001', plan: given.plan });
      write.objectStore('seasons').put({
        id: 'home',
        athlete: { name: given.name },
        from: given.from,
        rulebook: 'article',
        plan: '00000001',
        original: '00000001',
      });
      await new Promise((resolve) => write.addEventListener('complete', resolve));
      database.close();
    },
    { plan, name, from: formatDate(plan.from) },
  );
}
