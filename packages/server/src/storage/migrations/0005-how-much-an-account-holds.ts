import { sql } from 'kysely';
import type { Migration } from './migration.ts';

/** What an account holds is bounded and counted along with each write; what it holds already is counted here. */
export const howMuchAnAccountHolds: Migration = async (db) => {
  await db.schema
    .alterTable('accounts')
    .addColumn('bytes', 'bigint', (column) => column.notNull().defaultTo(0))
    .execute();
  await sql`
    update accounts set bytes = held.bytes
    from (select account, sum(octet_length(body)) as bytes from documents group by account) as held
    where held.account = accounts.account`.execute(db);
};
