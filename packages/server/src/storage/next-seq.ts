import type { Kysely } from 'kysely';
import { prepared } from './prepared.ts';
import { Refusal } from './refusal.ts';
import type { Tables } from './tables.ts';

const raise = prepared((db, account: string, count: number) =>
  db
    .updateTable('accounts')
    .set((is) => ({ seq: is('seq', '+', count) }))
    .where('account', '=', account)
    .returning('seq'),
);

/**
 * Takes the next `count` numbers of an account and gives the last of them. Call it first in a transaction: until that ends,
 * nobody else gets numbers of this account, so the order of the numbers is the order of the commits.
 */
export async function nextSeq(trx: Kysely<Tables>, account: string, count = 1): Promise<number> {
  const [raised] = await raise(trx, account, count);
  if (!raised) throw new Refusal('account-missing', account);
  return raised.seq;
}
