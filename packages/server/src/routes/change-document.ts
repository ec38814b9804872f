import { randomUUIDv7 } from 'node:crypto';
import { newestStamp, nextStamp, type Document, type Json, type Kind } from '@ironstride/sync';
import type { Kysely } from 'kysely';
import { ApiProblem } from '../api-problem.ts';
import type { Principal } from '../auth/principal.ts';
import { applyBatch } from '../storage/apply-batch.ts';
import { readDocumentOrGone } from '../storage/read-documents.ts';
import { documentOf, type StoredDocument } from '../storage/stored-document.ts';
import type { Tables } from '../storage/tables.ts';

/** A change that a program makes through the API, not a device with an outbox. */
export interface Change {
  readonly athlete: string;
  readonly kind: Kind;
  readonly id: string;
  readonly fields: Readonly<Record<string, Json>>;
  readonly label: string;
  /** The version it was decided on, null for none; any when undefined. */
  readonly expected: number | null | undefined;
}

/** Writes fields as a batch of one document, stamped so that it wins over all that the document holds. */
export async function changeDocument(trx: Kysely<Tables>, who: Principal, change: Change, now: number): Promise<StoredDocument> {
  const { athlete, kind, id, label } = change;
  const found = await readDocumentOrGone(trx, athlete, kind, id);
  const there = found?.gone === 0 ? found.seq : null;
  if (change.expected !== undefined && change.expected !== there) throw new ApiProblem('stale');
  const device = deviceOf(who);
  const at = nextStamp(device, now, (found && newestStamp(documentOf(found))) || undefined);
  const fields = Object.fromEntries(Object.entries(change.fields).map(([name, value]) => [name, [at, value] as const]));
  const document: Document = { kind, id, fields };
  // Between reading and writing somebody may have been faster.
  const expected = change.expected === undefined ? undefined : (found?.seq ?? null);
  await applyBatch(trx, athlete, { id: randomUUIDv7(), device, at, label, documents: [document] }, { actor: who.account, now, expected });
  const written = await readDocumentOrGone(trx, athlete, kind, id);
  if (!written) throw new Error('A document that was written is not there');
  return written;
}

/** A session or a token stamps like a device of its own: twelve letters and digits from its hash. */
function deviceOf({ hash }: Principal): string {
  return Buffer.from(hash, 'base64url').toString('hex').slice(0, 12);
}
