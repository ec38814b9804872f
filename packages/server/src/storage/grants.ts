import type { Kysely } from 'kysely';
import { prepared } from './prepared.ts';
import type { GrantsTable, Tables } from './tables.ts';

/** Coaches of one athlete, and athletes of one coach (convention). */
const MOST = 500;

/** A coach asks; nothing changes when something was granted already. Who asks too often is not heard. */
export async function askGrant(trx: Kysely<Tables>, row: Omit<GrantsTable, 'state'>): Promise<void> {
  if ((await listGrants(trx, row.account)).length >= MOST) return;
  await trx
    .insertInto('grants')
    .values({ ...row, state: 'asked' })
    .onConflict((conflict) =>
      conflict
        .columns(['account', 'coach'])
        .doUpdateSet((is) => ({ scopes: is.ref('excluded.scopes') }))
        .where('grants.state', '=', 'asked'),
    )
    .execute();
  await mirror(trx, row);
}

/** An athlete grants scopes, asked for or not; false when there are too many coaches. */
export async function giveGrant(trx: Kysely<Tables>, row: Omit<GrantsTable, 'state'>): Promise<boolean> {
  if ((await listGrants(trx, row.account)).length >= MOST && !(await readGrant(trx, row.account, row.coach))) return false;
  await trx
    .insertInto('grants')
    .values({ ...row, state: 'given' })
    .onConflict((conflict) =>
      conflict.columns(['account', 'coach']).doUpdateSet({ scopes: row.scopes, state: 'given', created: row.created }),
    )
    .execute();
  await mirror(trx, row);
  return true;
}

/** A coach finds athletes without asking the account of everybody. */
async function mirror(trx: Kysely<Tables>, { account, coach }: Pick<GrantsTable, 'account' | 'coach'>): Promise<void> {
  await trx
    .insertInto('clients')
    .values({ account: coach, athlete: account })
    .onConflict((conflict) => conflict.columns(['account', 'athlete']).doNothing())
    .execute();
}

const grantOf = prepared((db, account: string, coach: string) =>
  db.selectFrom('grants').selectAll().where('account', '=', account).where('coach', '=', coach),
);

/** What an athlete grants a coach, or what the coach asked for. */
export async function readGrant(db: Kysely<Tables>, account: string, coach: string): Promise<GrantsTable | undefined> {
  const [found] = await grantOf(db, account, coach);
  return found;
}

/** The coaches of an athlete with their names, the first granted first. */
export async function listGrants(db: Kysely<Tables>, account: string): Promise<readonly (GrantsTable & { readonly name: string })[]> {
  return db
    .selectFrom('grants as g')
    .innerJoin('accounts as a', 'a.account', 'g.coach')
    .select(['g.account', 'g.coach', 'g.scopes', 'g.state', 'g.created', 'a.name'])
    .where('g.account', '=', account)
    .orderBy('g.created')
    .orderBy('g.coach')
    .execute();
}

/** The athletes of a coach with their names and what they grant. */
export async function listClients(
  db: Kysely<Tables>,
  coach: string,
): Promise<readonly { readonly athlete: string; readonly name: string; readonly scopes: string }[]> {
  return db
    .selectFrom('clients as c')
    .innerJoin('grants as g', (join) => join.onRef('g.account', '=', 'c.athlete').onRef('g.coach', '=', 'c.account'))
    .innerJoin('accounts as a', 'a.account', 'c.athlete')
    .select(['c.athlete', 'a.name', 'g.scopes'])
    .where('c.account', '=', coach)
    .where('g.state', '=', 'given')
    .orderBy('a.name')
    .orderBy('c.athlete')
    .execute();
}

/** Ends what an athlete granted a coach, or what was asked for; false when there was nothing. */
export async function endGrant(trx: Kysely<Tables>, account: string, coach: string): Promise<boolean> {
  await trx.deleteFrom('clients').where('account', '=', coach).where('athlete', '=', account).execute();
  const ended = await trx
    .deleteFrom('grants')
    .where('account', '=', account)
    .where('coach', '=', coach)
    .returning('coach')
    .executeTakeFirst();
  return ended !== undefined;
}
