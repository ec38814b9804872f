import type { Kysely } from 'kysely';
import type { PasskeysTable, Tables } from './tables.ts';

/** Passkeys of one person (convention). */
const MOST = 20;

/** Keeps a passkey; false when there are too many, or it is there already. */
export async function createPasskey(trx: Kysely<Tables>, row: PasskeysTable): Promise<boolean> {
  if ((await listPasskeys(trx, row.account)).length >= MOST) return false;
  const made = await trx
    .insertInto('passkeys')
    .values(row)
    .onConflict((conflict) => conflict.columns(['account', 'id']).doNothing())
    .returning('id')
    .executeTakeFirst();
  return made !== undefined;
}

/** A passkey with what checks its answers. */
export async function readPasskey(db: Kysely<Tables>, account: string, id: string): Promise<PasskeysTable | undefined> {
  return db.selectFrom('passkeys').selectAll().where('account', '=', account).where('id', '=', id).executeTakeFirst();
}

/** The passkeys of a person, the oldest first. */
export async function listPasskeys(db: Kysely<Tables>, account: string): Promise<readonly PasskeysTable[]> {
  return db.selectFrom('passkeys').selectAll().where('account', '=', account).orderBy('created').orderBy('id').execute();
}

/** Notes how often a passkey was used, by its own count; false when it had counted further, as a copy would. */
export async function countPasskey(trx: Kysely<Tables>, account: string, id: string, before: number, counter: number): Promise<boolean> {
  const noted = await trx
    .updateTable('passkeys')
    .set({ counter })
    .where('account', '=', account)
    .where('id', '=', id)
    .where('counter', '=', before)
    .returning('id')
    .executeTakeFirst();
  return noted !== undefined;
}

/** Removes a passkey; false when there was none. */
export async function removePasskey(trx: Kysely<Tables>, account: string, id: string): Promise<boolean> {
  const removed = await trx.deleteFrom('passkeys').where('account', '=', account).where('id', '=', id).returning('id').executeTakeFirst();
  return removed !== undefined;
}
