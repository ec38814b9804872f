import type { Migration } from './migration.ts';
import { textType } from './text-type.ts';

/** Wrong tries are counted where all servers find them. */
export const attempts: Migration = async (db, dialect) => {
  const text = await textType(db, dialect);
  await db.schema
    .createTable('attempts')
    .addColumn('account', text, (column) => column.notNull())
    .addColumn('hash', text, (column) => column.notNull())
    .addColumn('count', 'bigint', (column) => column.notNull())
    .addColumn('since', 'bigint', (column) => column.notNull())
    .addPrimaryKeyConstraint('attempts_key', ['account', 'hash'])
    .execute();
};
