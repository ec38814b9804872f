import type { Migration } from './migration.ts';

/** What a batch changed stands in the documents, and a season keeps its own layers: a second copy was never read, and took half of the room. */
export const changesWithoutDocuments: Migration = async (db) => {
  await db.schema.alterTable('changes').dropColumn('body').execute();
};
