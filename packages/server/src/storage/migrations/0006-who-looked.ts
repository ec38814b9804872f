import { sql } from 'kysely';
import type { Migration } from './migration.ts';

/** That somebody looked at the data of an athlete is noted once a day, on all servers together. Readers who have left are told apart by nobody. */
export const whoLooked: Migration = async (db) => {
  await sql`
    create unique index audit_looked on audit (account, actor, detail)
    where action = 'data-read' and actor <> 'deleted-account'`.execute(db);
};
