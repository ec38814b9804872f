import { dayOf, GONE, isGone, LIMITS, mergeDocument, type Document } from '@ironstride/sync';
import type { Kysely } from 'kysely';
import { prepared } from './prepared.ts';
import { readDocumentOrGone } from './read-documents.ts';
import { Refusal } from './refusal.ts';
import { documentOf, STORED, type StoredDocument } from './stored-document.ts';
import type { Tables } from './tables.ts';

/** How documents are merged. */
export interface Merging {
  /** The last of as many numbers as there are documents; see `next-seq.ts`. */
  readonly seq: number;
  /** The version that the documents must have, null for none yet; where it is left out, any. */
  readonly expected?: number | null | undefined;
}

const grow = prepared((db, account: string, bytes: number) =>
  db
    .updateTable('accounts')
    .set((is) => ({ bytes: is('bytes', '+', bytes) }))
    .where('account', '=', account)
    .returning('bytes'),
);

/**
 * Merges documents field by field into those of an account, whose row the transaction has taken already. What changes nothing is not written
 * and gets no new number. An account that holds as much as it may takes only what makes it smaller, and deletions of what is there.
 */
export async function mergeDocuments(
  trx: Kysely<Tables>,
  account: string,
  documents: readonly Document[],
  { seq, expected }: Merging,
): Promise<void> {
  const unusable = documents.find(({ id }) => !storable(id));
  if (unusable) throw new Refusal('batch-unusable', JSON.stringify(unusable.id));
  const stored = await storedOf(trx, account, documents);
  const merged = new Map<string, Document>();
  for (const document of documents) {
    const key = keyOf(document);
    const found = stored.get(key);
    if (expected !== undefined && (found?.seq ?? null) !== expected) throw new Refusal('document-stale', key);
    merged.set(key, mergeDocument(merged.get(key) ?? (found && documentOf(found)), document));
  }
  const rows = [...merged].flatMap(([key, document], index) => {
    const body = bodyOf(key, document);
    if (body === stored.get(key)?.body) return [];
    const { kind, id } = document;
    const gone = isGone(document) ? 1 : 0;
    return [{ account, kind, id, day: dayOf(document) ?? null, seq: seq - merged.size + 1 + index, gone, body } as const];
  });
  if (rows.length === 0) return;
  await trx
    .insertInto('documents')
    .values(rows)
    .onConflict((conflict) =>
      conflict.columns(['account', 'kind', 'id']).doUpdateSet((is) => ({
        day: is.ref('excluded.day'),
        seq: is.ref('excluded.seq'),
        gone: is.ref('excluded.gone'),
        body: is.ref('excluded.body'),
      })),
    )
    .execute();
  const grown = rows.reduce((sum, { kind, id, body }) => sum + sizeOf(body) - sizeOf(stored.get(keyOf({ kind, id }))?.body ?? ''), 0);
  if (grown === 0) return;
  const [held] = await grow(trx, account, grown);
  if (grown < 0 || (held?.bytes ?? 0) <= LIMITS.accountBytes) return;
  if (documents.every((one) => stored.has(keyOf(one)) && Object.keys(one.fields).every((field) => field === GONE))) return;
  throw new Refusal('account-full', account);
}

function sizeOf(body: string): number {
  return Buffer.byteLength(body);
}

/** Text that both databases give back as it was: PostgreSQL has no zero character, and half a surrogate pair has no bytes. */
export function storable(text: string): boolean {
  return Buffer.from(text).toString() === text && !text.includes('\u0000');
}

async function storedOf(
  trx: Kysely<Tables>,
  account: string,
  documents: readonly Document[],
): Promise<ReadonlyMap<string, StoredDocument>> {
  const [only, ...others] = documents;
  if (only && others.length === 0) {
    // Nearly every write is of one document, and this question is made already.
    const found = await readDocumentOrGone(trx, account, only.kind, only.id);
    return new Map(found ? [[keyOf(found), found]] : []);
  }
  const stored = new Map<string, StoredDocument>();
  for (const kind of new Set(documents.map((document) => document.kind))) {
    const ids = new Set(documents.filter((document) => document.kind === kind).map(({ id }) => id));
    const rows = await trx
      .selectFrom('documents')
      .select(STORED)
      .where('account', '=', account)
      .where('kind', '=', kind)
      .where('id', 'in', [...ids])
      .execute();
    for (const row of rows) stored.set(keyOf(row), row);
  }
  return stored;
}

function keyOf({ kind, id }: Pick<StoredDocument, 'kind' | 'id'>): string {
  return `${kind}/${id}`;
}

/** A document that grew by merging has the limits of one that is sent whole. */
function bodyOf(key: string, document: Document): string {
  if (Object.keys(document.fields).length > LIMITS.fields) throw new Refusal('document-too-many-fields', key);
  const body = JSON.stringify(document);
  if (sizeOf(body) > LIMITS.documentBytes) throw new Refusal('document-too-large', key);
  return body;
}
