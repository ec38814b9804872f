import type { Kysely } from 'kysely';
import type { AccountsTable, Tables } from './tables.ts';

/** An account without what only sign-in needs. */
export type AccountRow = Omit<AccountsTable, 'password' | 'seq' | 'alarm' | 'looked'>;

/** The columns of an {@link AccountRow}. */
const SHOWN = ['account', 'name', 'role', 'created', 'disabled', 'bytes'] as const;

/** People in one page of the owner's list (convention). */
const PAGE = 100;

/** How a name is compared: without regard to capitals and to ways of writing the same sign. */
export function nameKey(name: string): string {
  return name.normalize('NFKC').toLowerCase();
}

/** Makes an account; false when the name is taken. */
export async function createAccount(
  trx: Kysely<Tables>,
  row: Omit<AccountsTable, 'seq' | 'disabled' | 'bytes' | 'alarm' | 'looked'>,
): Promise<boolean> {
  if (!(await takeName(trx, row.name, row.account))) return false;
  await trx
    .insertInto('accounts')
    .values({ ...row, seq: 0, disabled: null, bytes: 0, alarm: 0, looked: 0 })
    .execute();
  return true;
}

/** An account by its id. */
export async function readAccount(db: Kysely<Tables>, account: string): Promise<AccountRow | undefined> {
  return db.selectFrom('accounts').select(SHOWN).where('account', '=', account).executeTakeFirst();
}

/** An account with the hash of its password, as it is and stays until the transaction ends: nobody else changes it meanwhile. */
export async function holdAccount(
  trx: Kysely<Tables>,
  account: string,
): Promise<(AccountRow & Pick<AccountsTable, 'password'>) | undefined> {
  // Writing the row takes it.
  return trx
    .updateTable('accounts')
    .set((is) => ({ seq: is.ref('seq') }))
    .where('account', '=', account)
    .returning([...SHOWN, 'password'])
    .executeTakeFirst();
}

/** An account by its name, with the hash of its password. */
export async function findAccount(db: Kysely<Tables>, name: string): Promise<(AccountRow & Pick<AccountsTable, 'password'>) | undefined> {
  // One question, whether there is such a name or not: it takes as long.
  return db
    .selectFrom('names as n')
    .innerJoin('accounts as a', 'a.account', 'n.account')
    .select(['a.account', 'a.name', 'a.role', 'a.created', 'a.disabled', 'a.bytes', 'a.password'])
    .where('n.name', '=', nameKey(name))
    .executeTakeFirst();
}

/** The hash of the password of an account; null where there is none. */
export async function readPassword(db: Kysely<Tables>, account: string): Promise<string | null> {
  const found = await db.selectFrom('accounts').select('password').where('account', '=', account).executeTakeFirst();
  return found?.password ?? null;
}

/** Gives an account another name; false when that is taken. */
export async function renameAccount(trx: Kysely<Tables>, account: string, name: string): Promise<boolean> {
  const before = await holdAccount(trx, account);
  if (before && nameKey(before.name) !== nameKey(name)) {
    if (!(await takeName(trx, name, account))) return false;
    await trx.deleteFrom('names').where('name', '=', nameKey(before.name)).where('account', '=', account).execute();
  }
  await trx.updateTable('accounts').set({ name }).where('account', '=', account).execute();
  return true;
}

/** Changes the password, the role, or whether somebody is shut out. */
export async function changeAccount(
  trx: Kysely<Tables>,
  account: string,
  change: Partial<Pick<AccountsTable, 'password' | 'role' | 'disabled'>>,
): Promise<void> {
  await trx.updateTable('accounts').set(change).where('account', '=', account).execute();
}

/** Everybody by name, after a name, and whether there are more. */
export async function listAccounts(
  db: Kysely<Tables>,
  after: string,
): Promise<{ readonly people: readonly AccountRow[]; readonly more: boolean }> {
  const names = await db
    .selectFrom('names')
    .select(['name', 'account'])
    .where('name', '>', nameKey(after))
    .orderBy('name')
    .limit(PAGE + 1)
    .execute();
  const page = names.slice(0, PAGE).map(({ account }) => account);
  if (page.length === 0) return { people: [], more: false };
  const rows = await db.selectFrom('accounts').select(SHOWN).where('account', 'in', page).execute();
  const byId = new Map(rows.map((row) => [row.account, row]));
  return { people: page.flatMap((account) => byId.get(account) ?? []), more: names.length > PAGE };
}

/** How many people there are. */
export async function countAccounts(db: Kysely<Tables>): Promise<number> {
  const { count } = await db
    .selectFrom('names')
    .select(({ fn }) => fn.countAll<number>().as('count'))
    .executeTakeFirstOrThrow();
  return count;
}

/** Two people who take the same name at once: the second waits, then is told. */
async function takeName(trx: Kysely<Tables>, name: string, account: string): Promise<boolean> {
  const taken = await trx
    .insertInto('names')
    .values({ name: nameKey(name), account })
    .onConflict((conflict) => conflict.column('name').doNothing())
    .returning('name')
    .executeTakeFirst();
  return taken !== undefined;
}
