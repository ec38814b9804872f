import type { Kysely } from 'kysely';
import { NOBODY } from './nobody.ts';
import type { AttemptsTable, Tables } from './tables.ts';

/** How long wrong tries count, milliseconds after the first of them (convention). */
export const ATTEMPTS_COUNT = 15 * 60_000;

/** The counters that hold now, of these. */
export async function readAttempts(db: Kysely<Tables>, hashes: readonly string[], now: number): Promise<readonly AttemptsTable[]> {
  return db
    .selectFrom('attempts')
    .selectAll()
    .where('account', '=', NOBODY)
    .where('hash', 'in', hashes)
    .where('since', '>', now - ATTEMPTS_COUNT)
    .execute();
}

/** Counts one more wrong try; a counter that ran out begins anew. */
export async function countAttempt(trx: Kysely<Tables>, hash: string, now: number): Promise<void> {
  const over = now - ATTEMPTS_COUNT;
  await trx
    .insertInto('attempts')
    .values({ account: NOBODY, hash, count: 1, since: now })
    .onConflict((conflict) =>
      conflict.columns(['account', 'hash']).doUpdateSet((is) => ({
        count: is
          .case()
          .when('attempts.since', '<=', over)
          .then(1)
          .else(is('attempts.count', '+', 1))
          .end(),
        since: is.case().when('attempts.since', '<=', over).then(now).else(is.ref('attempts.since')).end(),
      })),
    )
    .execute();
}

/** Forgets a counter. */
export async function forgetAttempts(db: Kysely<Tables>, hash: string): Promise<void> {
  await db.deleteFrom('attempts').where('account', '=', NOBODY).where('hash', '=', hash).execute();
}
