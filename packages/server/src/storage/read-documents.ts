import { sql, type Kysely } from 'kysely';
import { prepared } from './prepared.ts';
import { STORED, type StoredDocument } from './stored-document.ts';
import type { Tables } from './tables.ts';

/** Most documents in one page, and characters of their bodies after which a page ends. Conventions: a phone takes them in a second. */
const PAGE = { documents: 500, characters: 2 * 1024 * 1024 } as const;

/** A part of a list, and where to go on. */
export interface Page<T, Cursor> {
  readonly documents: readonly T[];
  /** Ask for what comes after this next. */
  readonly next: Cursor;
  /** There may be more now; false when there was none. */
  readonly more: boolean;
}

/** What changed after the number `after` (0: everything), deleted documents too, in the order of their changes. */
export async function pullDocuments(
  db: Kysely<Tables>,
  account: string,
  after: number,
  kinds: readonly string[],
  most: number = PAGE.documents,
): Promise<Page<StoredDocument, number>> {
  const limit = Math.min(most, PAGE.documents);
  if (kinds.length === 0) return { documents: [], next: after, more: false };
  const documents = await db
    .with('page', (from) =>
      from
        .selectFrom('documents')
        .select(STORED)
        .where('account', '=', account)
        .where('seq', '>', after)
        .where('kind', 'in', kinds)
        .orderBy('seq')
        .limit(limit),
    )
    // A page ends by size, too: 500 large documents would be a quarter of a gigabyte.
    .with('sized', (from) =>
      from
        .selectFrom('page')
        .select(STORED)
        .select(sql<number>`sum(length(body)) over (order by seq) - length(body)`.as('before')),
    )
    .selectFrom('sized')
    .select(STORED)
    .where('before', '<', PAGE.characters)
    .orderBy('seq')
    .execute();
  const characters = documents.reduce((sum, { body }) => sum + body.length, 0);
  return {
    documents,
    next: documents.at(-1)?.seq ?? after,
    more: documents.length === limit || characters >= PAGE.characters,
  };
}

/** One document with its version; deleted ones are not there. */
export async function readDocument(db: Kysely<Tables>, account: string, kind: string, id: string): Promise<StoredDocument | undefined> {
  const found = await readDocumentOrGone(db, account, kind, id);
  return found?.gone === 0 ? found : undefined;
}

const documentOrGone = prepared((db, account: string, kind: string, id: string) =>
  db
    .selectFrom('documents')
    .select([...STORED, 'gone'])
    .where('account', '=', account)
    .where('kind', '=', kind)
    .where('id', '=', id),
);

/** One document with its version, whether it was deleted or not; whoever changes it must know. */
export async function readDocumentOrGone(
  db: Kysely<Tables>,
  account: string,
  kind: string,
  id: string,
): Promise<(StoredDocument & { readonly gone: 0 | 1 }) | undefined> {
  const [found] = await documentOrGone(db, account, kind, id);
  return found;
}

const ofDays = prepared((db, account: string, first: string, last: string) =>
  db
    .selectFrom('documents')
    .select(STORED)
    .where('account', '=', account)
    .where('day', '>=', first)
    .where('day', '<=', last)
    .where('gone', '=', 0)
    .orderBy('day')
    .orderBy('kind')
    .orderBy('id'),
);

/** What belongs to the days from `first` to `last` (YYYY-MM-DD, both included), by day. */
export async function documentsOfDays(
  db: Kysely<Tables>,
  account: string,
  first: string,
  last: string,
  kinds: readonly string[],
): Promise<readonly StoredDocument[]> {
  return (await ofDays(db, account, first, last)).filter(({ kind }) => kinds.includes(kind));
}

/** The documents of one kind by id, after the id `after` (empty: from the start). */
export async function listDocuments(
  db: Kysely<Tables>,
  account: string,
  kind: string,
  after: string,
  most: number = PAGE.documents,
): Promise<Page<StoredDocument, string>> {
  const limit = Math.min(most, PAGE.documents);
  const documents = await db
    .selectFrom('documents')
    .select(STORED)
    .where('account', '=', account)
    .where('kind', '=', kind)
    .where('id', '>', after)
    .where('gone', '=', 0)
    .orderBy('id')
    .limit(limit)
    .execute();
  return { documents, next: documents.at(-1)?.id ?? after, more: documents.length === limit };
}
