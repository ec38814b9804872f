import type { Kysely } from 'kysely';
import { NOBODY } from './nobody.ts';
import type { AttemptsTable, Tables } from './tables.ts';

/** How long counters of wrong tries are kept, milliseconds: as long as the longest of them counts. */
export const ATTEMPTS_KEPT = 60 * 60_000;

/** The counters that there are, of these; some may have run out. */
export async function readAttempts(db: Kysely<Tables>, hashes: readonly string[]): Promise<readonly AttemptsTable[]> {
  return db.selectFrom('attempts').selectAll().where('account', '=', NOBODY).where('hash', 'in', hashes).execute();
}

/** Counts one more wrong try; a counter whose first try lies further back than `within` milliseconds begins anew. */
export async function countAttempt(trx: Kysely<Tables>, hash: string, within: number, now: number): Promise<void> {
  const over = now - within;
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
