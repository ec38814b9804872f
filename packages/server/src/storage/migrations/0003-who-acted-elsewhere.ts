import { sql } from 'kysely';
import type { Migration } from './migration.ts';

/**
 * Finds what somebody did in accounts of others, and where they were let in, without reading the books of everybody: who leaves is to leave no id
 * behind. Nearly all rows are of people in their own account and stand in none of these.
 */
export const whoActedElsewhere: Migration = async (db) => {
  await sql`create index audit_elsewhere on audit (actor) where actor <> account`.execute(db);
  await sql`create index changes_elsewhere on changes (actor) where actor <> account`.execute(db);
  await sql`create index audit_access on audit (account) where action in ('access-given', 'access-taken')`.execute(db);
};
