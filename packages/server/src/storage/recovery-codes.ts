import type { Kysely } from 'kysely';
import type { Tables } from './tables.ts';

/** Takes the place of all recovery codes of an account. */
export async function replaceCodes(trx: Kysely<Tables>, account: string, hashes: readonly string[]): Promise<void> {
  await trx.deleteFrom('codes').where('account', '=', account).execute();
  if (hashes.length === 0) return;
  await trx
    .insertInto('codes')
    .values(hashes.map((hash) => ({ account, hash, used: null })))
    .execute();
}

/** Uses a code up; false when there is none such or it was used. */
export async function useCode(trx: Kysely<Tables>, account: string, hash: string, now: number): Promise<boolean> {
  const used = await trx
    .updateTable('codes')
    .set({ used: now })
    .where('account', '=', account)
    .where('hash', '=', hash)
    .where('used', 'is', null)
    .returning('hash')
    .executeTakeFirst();
  return used !== undefined;
}

/** How many codes are left. */
export async function countCodes(db: Kysely<Tables>, account: string): Promise<number> {
  return (await db.selectFrom('codes').select('hash').where('account', '=', account).where('used', 'is', null).execute()).length;
}
