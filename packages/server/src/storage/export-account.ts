import type { Kysely } from 'kysely';
import { writeLines } from './lines.ts';
import type { OpenDatabase } from './open-database.ts';
import { storageProblemOf } from './storage-problem.ts';
import type { Tables } from './tables.ts';

/** The first line of an export. */
export const EXPORT_HEAD = { format: 'ironstride-account', version: 1 } as const;

/** Rows that are read at once; a convention. */
const PAGE = 100;

/**
 * Writes what an athlete has here into a file of lines of JSON: all documents, deleted ones too, and the history of changes.
 * It holds nothing that opens a door (passwords, sessions, tokens) and no ids of people, so the same data gives the same
 * bytes on every server.
 */
export async function exportAccount(database: OpenDatabase, account: string, path: string): Promise<void> {
  try {
    await database.snapshot((db) => writeLines(path, 'plain', exportLines(db, account)));
  } catch (error) {
    throw storageProblemOf(error) ?? error;
  }
}

async function* exportLines(db: Kysely<Tables>, account: string): AsyncGenerator<string> {
  yield JSON.stringify(EXPORT_HEAD);
  let changes = 0;
  for (let after = 0, more = true; more;) {
    const rows = await db
      .selectFrom('changes')
      .select(['seq', 'batch', 'device', 'actor', 'at', 'label'])
      .where('account', '=', account)
      .where('seq', '>', after)
      .orderBy('seq')
      .limit(PAGE)
      .execute();
    for (const { seq, batch, device, actor, at, label } of rows) {
      yield JSON.stringify({ change: { batch, device, self: actor === account, at, label } });
      after = seq;
    }
    changes += rows.length;
    more = rows.length === PAGE;
  }
  let documents = 0;
  for (let kind = '', id = '', more = true; more;) {
    const rows = await db
      .selectFrom('documents')
      .select(['kind', 'id', 'body'])
      .where('account', '=', account)
      .where((is) => is.or([is('kind', '>', kind), is.and([is('kind', '=', kind), is('id', '>', id)])]))
      .orderBy('kind')
      .orderBy('id')
      .limit(PAGE)
      .execute();
    for (const row of rows) {
      yield `{"document":${row.body}}`;
      ({ kind, id } = row);
    }
    documents += rows.length;
    more = rows.length === PAGE;
  }
  yield JSON.stringify({ changes, documents });
}
