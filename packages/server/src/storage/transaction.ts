import { setTimeout as sleep } from 'node:timers/promises';
import type { Kysely } from 'kysely';
import { lostRace, storageProblemOf } from './storage-problem.ts';
import type { Tables } from './tables.ts';

/** How often a transaction is tried that lost a race against another one; a convention. */
const TRIES = 8;

/** Milliseconds before the second try; doubled for each further one, up to a random part of it. A convention. */
const FIRST_WAIT = 10;

/**
 * Runs `work` in one transaction: all of it is kept, or nothing. Races that were lost are tried again, so `work` may run
 * more than once and must do nothing but ask the database. Inside another transaction it joins that one.
 */
export async function transaction<T>(db: Kysely<Tables>, work: (trx: Kysely<Tables>) => Promise<T>): Promise<T> {
  if (db.isTransaction) return work(db);
  for (let tried = 1; ; tried += 1) {
    try {
      return await db.transaction().execute(work);
    } catch (error) {
      if (!lostRace(error) || tried === TRIES) throw storageProblemOf(error) ?? error;
    }
    await sleep(Math.random() * FIRST_WAIT * 2 ** tried);
  }
}
