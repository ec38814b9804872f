import type { Kysely } from 'kysely';
import { prepared } from './prepared.ts';
import type { AccountsTable, SessionsTable, Tables } from './tables.ts';

/** Keeps a session; its secret is known to the device alone. */
export async function createSession(trx: Kysely<Tables>, row: Omit<SessionsTable, 'passkey'>): Promise<void> {
  await trx
    .insertInto('sessions')
    .values({ ...row, passkey: 0 })
    .execute();
}

const sessionThatHolds = prepared((db, account: string, hash: string, now: number) =>
  db
    .selectFrom('sessions as s')
    .innerJoin('accounts as a', 'a.account', 's.account')
    .select(['s.account', 's.hash', 's.created', 's.seen', 's.expires', 'a.name', 'a.role', 'a.seq'])
    .where('s.account', '=', account)
    .where('s.hash', '=', hash)
    .where('s.expires', '>', now)
    .where('a.disabled', 'is', null),
);

/** A session that still holds, with whose it is. One question to the database, because every request asks it. */
export async function readSession(
  db: Kysely<Tables>,
  account: string,
  hash: string,
  now: number,
): Promise<(Omit<SessionsTable, 'device' | 'passkey'> & Pick<AccountsTable, 'name' | 'role' | 'seq'>) | undefined> {
  const [found] = await sessionThatHolds(db, account, hash, now);
  return found;
}

/** Notes that a session was used, which makes it hold longer. */
export async function touchSession(
  db: Kysely<Tables>,
  { account, hash, seen, expires }: Omit<SessionsTable, 'device' | 'created' | 'passkey'>,
): Promise<void> {
  await db.updateTable('sessions').set({ seen, expires }).where('account', '=', account).where('hash', '=', hash).execute();
}

/** The sessions that hold, the last used first. */
export async function listSessions(db: Kysely<Tables>, account: string, now: number): Promise<readonly SessionsTable[]> {
  return db.selectFrom('sessions').selectAll().where('account', '=', account).where('expires', '>', now).orderBy('seen', 'desc').execute();
}

/** Ends a session; false when there was none. */
export async function endSession(trx: Kysely<Tables>, account: string, hash: string): Promise<boolean> {
  const ended = await trx
    .deleteFrom('sessions')
    .where('account', '=', account)
    .where('hash', '=', hash)
    .returning('hash')
    .executeTakeFirst();
  return ended !== undefined;
}

/** Ends all sessions of an account, but one if it is named. */
export async function endSessions(trx: Kysely<Tables>, account: string, but?: string): Promise<void> {
  const all = trx.deleteFrom('sessions').where('account', '=', account);
  await (but === undefined ? all : all.where('hash', '!=', but)).execute();
}

/** Notes that a passkey proved who holds a session. */
export async function notePasskey(trx: Kysely<Tables>, account: string, hash: string): Promise<void> {
  await trx.updateTable('sessions').set({ passkey: 1 }).where('account', '=', account).where('hash', '=', hash).execute();
}

/** Whether a passkey proved who holds a session. */
export async function wasPasskey(db: Kysely<Tables>, account: string, hash: string): Promise<boolean> {
  const found = await db
    .selectFrom('sessions')
    .select('passkey')
    .where('account', '=', account)
    .where('hash', '=', hash)
    .executeTakeFirst();
  return found?.passkey === 1;
}
