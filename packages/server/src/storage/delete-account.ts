import { sql, type Kysely } from 'kysely';
import { DELETED } from './nobody.ts';
import { TABLE_NAMES } from './table-columns.ts';
import type { Tables } from './tables.ts';
import { transaction } from './transaction.ts';

/**
 * Deletes an account with everything in it, for good. What it did in accounts of others stays there, done by a deleted account. False if there is
 * no such account.
 */
export async function deleteAccount(db: Kysely<Tables>, account: string): Promise<boolean> {
  return transaction(db, async (trx) => {
    // First, because whoever writes into the account has to wait for this row, and then finds it gone.
    const { numDeletedRows } = await trx.deleteFrom('accounts').where('account', '=', account).executeTakeFirst();
    if (numDeletedRows === 0n) return false;
    const coaches = await trx.selectFrom('grants').select('coach as other').where('account', '=', account).execute();
    const athletes = await trx.selectFrom('clients').select('athlete as other').where('account', '=', account).execute();
    for (const { other } of [...coaches, ...athletes]) {
      await trx.deleteFrom('clients').where('account', '=', other).where('athlete', '=', account).execute();
      await trx.deleteFrom('grants').where('account', '=', other).where('coach', '=', account).execute();
    }
    // Also where nobody is related any more: coaches who were let go, and owners, who act anywhere. Both conditions are needed to use the index.
    for (const table of ['changes', 'audit'] as const)
      await trx.updateTable(table).set({ actor: DELETED }).where('actor', '=', account).whereRef('actor', '!=', 'account').execute();
    await trx
      .updateTable('audit')
      .set({ detail: sql`replace(detail, ${account}, ${DELETED})` })
      .where(sql<boolean>`action in ('access-given', 'access-taken')`)
      .where('detail', 'like', `%${account}%`)
      .execute();
    for (const table of TABLE_NAMES) {
      if (table !== 'facts') await trx.deleteFrom(table).where('account', '=', account).execute();
    }
    return true;
  });
}
