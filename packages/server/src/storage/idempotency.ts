import type { Kysely } from 'kysely';
import { prepared } from './prepared.ts';
import type { IdempotencyTable, Tables } from './tables.ts';

const answerOf = prepared((db, account: string, key: string) =>
  db.selectFrom('idempotency').selectAll().where('account', '=', account).where('key', '=', key),
);

/** The answer that was given to a write before. */
export async function readAnswer(db: Kysely<Tables>, account: string, key: string): Promise<IdempotencyTable | undefined> {
  const [answer] = await answerOf(db, account, key);
  return answer;
}

/** Keeps an answer, in the transaction of the write; false when another request with the same key was first. */
export async function keepAnswer(trx: Kysely<Tables>, row: IdempotencyTable): Promise<boolean> {
  const kept = await trx
    .insertInto('idempotency')
    .values(row)
    .onConflict((conflict) => conflict.columns(['account', 'key']).doNothing())
    .returning('key')
    .executeTakeFirst();
  return kept !== undefined;
}
