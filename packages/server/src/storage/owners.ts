import type { Kysely } from 'kysely';
import type { Tables } from './tables.ts';

/** The fact that there is an owner; its row is also what changes of owners wait for. */
const FACT = 'owner';

/** Whether the server has an owner. */
export async function hasOwner(db: Kysely<Tables>): Promise<boolean> {
  return (await db.selectFrom('facts').select('value').where('name', '=', FACT).executeTakeFirst()) !== undefined;
}

/** Notes the first owner; false when there is one already, however many try at once. */
export async function noteFirstOwner(trx: Kysely<Tables>): Promise<boolean> {
  const noted = await trx
    .insertInto('facts')
    .values({ name: FACT, value: 'noted' })
    .onConflict((conflict) => conflict.column('name').doNothing())
    .returning('name')
    .executeTakeFirst();
  return noted !== undefined;
}

/** Whether others remain who look after the server. Until the transaction ends, nobody else changes owners. */
export async function othersOwn(trx: Kysely<Tables>, account: string): Promise<boolean> {
  // Writing the row takes it.
  await trx
    .updateTable('facts')
    .set((is) => ({ value: is.ref('value') }))
    .where('name', '=', FACT)
    .execute();
  const other = await trx
    .selectFrom('accounts')
    .select('account')
    .where('role', '=', 'owner')
    .where('disabled', 'is', null)
    .where('account', '!=', account)
    .limit(1)
    .executeTakeFirst();
  return other !== undefined;
}
