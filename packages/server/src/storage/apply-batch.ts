import type { Batch } from '@ironstride/sync';
import type { Kysely } from 'kysely';
import { mergeDocuments, storable } from './merge-documents.ts';
import { nextSeq } from './next-seq.ts';
import { prepared } from './prepared.ts';
import { Refusal } from './refusal.ts';
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

const changeOf = prepared((db, account: string, batch: string) =>
  db.selectFrom('changes').select('seq').where('account', '=', account).where('batch', '=', batch),
);

/**
 * Merges a batch into the account's documents, whole or not at all, and once however often it comes. Throws a `Refusal` where
 * the account is gone, a version is not the expected one, or a document would grow beyond its limits.
 */
export async function applyBatch(
  db: Kysely<Tables>,
  account: string,
  { id, device, label, documents }: Batch,
  { actor, now, expected }: Applying,
): Promise<Applied> {
  const unusable = [id, device, label].find((text) => !storable(text));
  if (unusable !== undefined) throw new Refusal('batch-unusable', JSON.stringify(unusable));
  return transaction(db, async (trx) => {
    const seq = await nextSeq(trx, account, documents.length + 1);
    const [earlier] = await changeOf(trx, account, id);
    if (earlier) return { seq: earlier.seq, repeated: true };
    await mergeDocuments(trx, account, documents, { seq: seq - 1, expected });
    await trx.insertInto('changes').values({ account, seq, batch: id, device, actor, at: now, label }).execute();
    return { seq, repeated: false };
  });
}
