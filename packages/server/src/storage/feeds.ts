import type { Kysely } from 'kysely';
import type { FeedsTable, Tables } from './tables.ts';

/** Takes the place of the address of an account's calendar; an older one no longer works. */
export async function replaceFeed(trx: Kysely<Tables>, row: FeedsTable): Promise<void> {
  await endFeed(trx, row.account);
  await trx.insertInto('feeds').values(row).execute();
}

/** The calendar of an account, by hash or at all. Accounts that are shut out have none. */
export async function readFeed(
  db: Kysely<Tables>,
  account: string,
  hash?: string,
): Promise<(FeedsTable & { readonly name: string }) | undefined> {
  const all = db
    .selectFrom('feeds as f')
    .innerJoin('accounts as a', 'a.account', 'f.account')
    .select(['f.account', 'f.hash', 'f.created', 'a.name'])
    .where('f.account', '=', account)
    .where('a.disabled', 'is', null);
  return (hash === undefined ? all : all.where('f.hash', '=', hash)).executeTakeFirst();
}

/** Takes the address away. */
export async function endFeed(trx: Kysely<Tables>, account: string): Promise<void> {
  await trx.deleteFrom('feeds').where('account', '=', account).execute();
}
