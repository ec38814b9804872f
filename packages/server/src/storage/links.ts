import type { Kysely } from 'kysely';
import type { LinksTable, Tables } from './tables.ts';

/** Links of one purpose that one account may have open (convention). */
const MOST = 50;

/** Keeps a link; false when there are too many open. Questions for passkeys are not counted: they end by themselves. */
export async function createLink(trx: Kysely<Tables>, row: Omit<LinksTable, 'used'>, now: number): Promise<boolean> {
  if (row.purpose !== 'passkey' && (await listLinks(trx, row.account, row.purpose, now)).length >= MOST) return false;
  await trx
    .insertInto('links')
    .values({ ...row, used: null })
    .execute();
  return true;
}

/** A link that can still be used. */
export async function readLink(db: Kysely<Tables>, account: string, hash: string, now: number): Promise<LinksTable | undefined> {
  return db
    .selectFrom('links')
    .selectAll()
    .where('account', '=', account)
    .where('hash', '=', hash)
    .where('used', 'is', null)
    .where('expires', '>', now)
    .executeTakeFirst();
}

/** Links that can still be used, those that run out first before the others. */
export async function listLinks(
  db: Kysely<Tables>,
  account: string,
  purpose: LinksTable['purpose'],
  now: number,
): Promise<readonly LinksTable[]> {
  return db
    .selectFrom('links')
    .selectAll()
    .where('account', '=', account)
    .where('purpose', '=', purpose)
    .where('used', 'is', null)
    .where('expires', '>', now)
    .orderBy('expires')
    .execute();
}

/** Uses a link up, and gives it to the first who comes only. */
export async function useLink(trx: Kysely<Tables>, account: string, hash: string, now: number): Promise<LinksTable | undefined> {
  return trx
    .updateTable('links')
    .set({ used: now })
    .where('account', '=', account)
    .where('hash', '=', hash)
    .where('used', 'is', null)
    .where('expires', '>', now)
    .returningAll()
    .executeTakeFirst();
}

/** Withdraws the links of an account for a purpose, or one of them; false when there was none. */
export async function withdrawLinks(trx: Kysely<Tables>, account: string, purpose: LinksTable['purpose'], hash?: string): Promise<boolean> {
  const all = trx.deleteFrom('links').where('account', '=', account).where('purpose', '=', purpose).where('used', 'is', null);
  const gone = await (hash === undefined ? all : all.where('hash', '=', hash)).returning('hash').execute();
  return gone.length > 0;
}
