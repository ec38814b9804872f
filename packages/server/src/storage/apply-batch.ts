import { dayOf, isGone, LIMITS, mergeDocument, type Batch, type Document } from '@ironstride/sync';
import type { Kysely } from 'kysely';
import { nextSeq } from './next-seq.ts';
import { Refusal } from './refusal.ts';
import { documentOf, STORED, type StoredDocument } from './stored-document.ts';
import type { Tables } from './tables.ts';
import { transaction } from './transaction.ts';

/** Who applies a batch, and when. */
export interface Applying {
  /** The account that does it: a coach's, or the athlete's own. */
  readonly actor: string;
  /** Milliseconds since 1970. */
  readonly now: number;
  /** The version that the documents must have, null for none yet; where it is left out, any. */
  readonly expected?: number | null | undefined;
}

/** What became of a batch. */
export interface Applied {
  /** Its number in the account: pulling from here shows only what came later. */
  readonly seq: number;
  /** It had been applied before, and nothing was done now. */
  readonly repeated: boolean;
}

/** Kinds whose batches are kept as layers of the plan: who changed what and when. */
const LAYERED: ReadonlySet<string> = new Set(['season', 'plan', 'week', 'placement']);

/**
 * Merges a batch into the account's documents, whole or not at all, and once however often it comes. Throws a `Refusal` where
 * the account is gone, a version is not the expected one, or a document would grow beyond its limits.
 */
export async function applyBatch(db: Kysely<Tables>, account: string, batch: Batch, applying: Applying): Promise<Applied> {
  const names = [batch.id, batch.device, batch.label, ...batch.documents.map(({ id }) => id)];
  const unusable = names.find((name) => !storable(name));
  if (unusable !== undefined) throw new Refusal('batch-unusable', JSON.stringify(unusable));
  return transaction(db, async (trx) => {
    const seq = await nextSeq(trx, account, batch.documents.length + 1);
    const earlier = await trx
      .selectFrom('changes')
      .select('seq')
      .where('account', '=', account)
      .where('batch', '=', batch.id)
      .executeTakeFirst();
    if (earlier) return { seq: earlier.seq, repeated: true };
    const stored = await storedOf(trx, account, batch.documents);
    const merged = new Map<string, Document>();
    for (const document of batch.documents) {
      const key = keyOf(document);
      const found = stored.get(key);
      if (applying.expected !== undefined && (found?.seq ?? null) !== applying.expected) throw new Refusal('document-stale', key);
      merged.set(key, mergeDocument(merged.get(key) ?? (found && documentOf(found)), document));
    }
    const rows = [...merged].flatMap(([key, document], index) => {
      const body = bodyOf(key, document);
      if (body === stored.get(key)?.body) return [];
      const { kind, id } = document;
      return [
        { account, kind, id, day: dayOf(document) ?? null, seq: seq - merged.size + index, gone: isGone(document) ? 1 : 0, body } as const,
      ];
    });
    if (rows.length > 0) {
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
    }
    const layer = batch.documents.filter(({ kind }) => LAYERED.has(kind));
    await trx
      .insertInto('changes')
      .values({
        account,
        seq,
        batch: batch.id,
        device: batch.device,
        actor: applying.actor,
        at: applying.now,
        label: batch.label,
        body: layer.length > 0 ? JSON.stringify(layer) : null,
      })
      .execute();
    return { seq, repeated: false };
  });
}

async function storedOf(
  trx: Kysely<Tables>,
  account: string,
  documents: readonly Document[],
): Promise<ReadonlyMap<string, StoredDocument>> {
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

/** Text that both databases give back as it was: PostgreSQL has no zero character, and half a surrogate pair has no bytes. */
function storable(name: string): boolean {
  return Buffer.from(name).toString() === name && !name.includes('\u0000');
}

/** A document that grew by merging has the limits of one that is sent whole. */
function bodyOf(key: string, document: Document): string {
  if (Object.keys(document.fields).length > LIMITS.fields) throw new Refusal('document-too-many-fields', key);
  const body = JSON.stringify(document);
  if (Buffer.byteLength(body) > LIMITS.documentBytes) throw new Refusal('document-too-large', key);
  return body;
}
