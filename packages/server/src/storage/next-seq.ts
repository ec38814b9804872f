import type { Kysely } from 'kysely';
import { Refusal } from './refusal.ts';
import type { Tables } from './tables.ts';

/**
 * Takes the next `count` numbers of an account and gives the last of them. Call it first in a transaction: until that ends,
 * nobody else gets numbers of this account, so the order of the numbers is the order of the commits.
 */
export async function nextSeq(trx: Kysely<Tables>, account: string, count = 1): Promise<number> {
  const raised = await trx
    .updateTable('accounts')
    .set((is) => ({ seq: is('seq', '+', count) }))
    .where('account', '=', account)
    .returning('seq')
    .executeTakeFirst();
  if (!raised) throw new Refusal('account-missing', account);
  return raised.seq;
}

/** The last number that an account has given; 0 for one that is not there. */
export async function lastSeq(db: Kysely<Tables>, account: string): Promise<number> {
  const found = await db.selectFrom('accounts').select('seq').where('account', '=', account).executeTakeFirst();
  return found?.seq ?? 0;
}
