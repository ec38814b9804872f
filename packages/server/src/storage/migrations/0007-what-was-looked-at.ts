import type { Migration } from './migration.ts';
import { textType } from './text-type.ts';

/** What happens to the security of an account is told on its other devices until the person has looked: by whom it was done, and how far they have seen. */
export const whatWasLookedAt: Migration = async (db, dialect) => {
  await db.schema
    .alterTable('audit')
    .addColumn('session', await textType(db, dialect))
    .execute();
  for (const column of ['alarm', 'looked'])
    await db.schema
      .alterTable('accounts')
      .addColumn(column, 'bigint', (definition) => definition.notNull().defaultTo(0))
      .execute();
};
