import type { Migration } from './migration.ts';

/** The doors of owners who have a passkey open to sessions that were opened with one. */
export const openedByPasskey: Migration = async (db) => {
  await db.schema
    .alterTable('sessions')
    .addColumn('passkey', 'bigint', (column) => column.notNull().defaultTo(0))
    .execute();
};
