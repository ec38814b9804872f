import type { Kysely } from 'kysely';
import { prepared } from './prepared.ts';
import type { AccountsTable, Tables, TokensTable } from './tables.ts';

/** Tokens of one person (convention). */
const MOST = 50;

/** Keeps a token; false when there are too many. */
export async function createToken(trx: Kysely<Tables>, row: Omit<TokensTable, 'seen'>): Promise<boolean> {
  if ((await listTokens(trx, row.account)).length >= MOST) return false;
  await trx
    .insertInto('tokens')
    .values({ ...row, seen: null })
    .execute();
  return true;
}

const tokenThatHolds = prepared((db, account: string, hash: string, now: number) =>
  db
    .selectFrom('tokens as t')
    .innerJoin('accounts as a', 'a.account', 't.account')
    .select(['t.account', 't.hash', 't.scopes', 't.created', 't.expires', 't.seen', 'a.name', 'a.role', 'a.seq'])
    .where('t.account', '=', account)
    .where('t.hash', '=', hash)
    .where('t.expires', '>', now)
    .where('a.disabled', 'is', null),
);

/** A token that still holds, with whose it is. */
export async function readToken(
  db: Kysely<Tables>,
  account: string,
  hash: string,
  now: number,
): Promise<(Omit<TokensTable, 'name'> & Pick<AccountsTable, 'name' | 'role' | 'seq'>) | undefined> {
  const [found] = await tokenThatHolds(db, account, hash, now);
  return found;
}

/** Notes that a token was used. */
export async function touchToken(db: Kysely<Tables>, account: string, hash: string, seen: number): Promise<void> {
  await db.updateTable('tokens').set({ seen }).where('account', '=', account).where('hash', '=', hash).execute();
}

/** The tokens of a person, the oldest first; those that ran out too, until they are swept away. */
export async function listTokens(db: Kysely<Tables>, account: string): Promise<readonly TokensTable[]> {
  return db.selectFrom('tokens').selectAll().where('account', '=', account).orderBy('created').orderBy('hash').execute();
}

/** Ends a token; false when there was none. */
export async function endToken(trx: Kysely<Tables>, account: string, hash: string): Promise<boolean> {
  const ended = await trx.deleteFrom('tokens').where('account', '=', account).where('hash', '=', hash).returning('hash').executeTakeFirst();
  return ended !== undefined;
}
