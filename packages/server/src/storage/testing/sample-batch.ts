import { randomUUID } from 'node:crypto';
import { nextStamp, type Batch, type Document, type Json } from '@ironstride/sync';
import type { Kysely } from 'kysely';
import type { Tables } from '../tables.ts';

/** The device of the samples. */
export const DEVICE = 'phone0000000';

/** A document whose fields were all written at the moment `at` (milliseconds). */
export function sampleDocument(kind: Document['kind'], id: string, values: Readonly<Record<string, Json>>, at: number): Document {
  const stamp = nextStamp(DEVICE, at);
  return { kind, id, fields: Object.fromEntries(Object.entries(values).map(([name, value]) => [name, [stamp, value]])) };
}

/** A batch with a new id. */
export function sampleBatch(documents: readonly Document[], at = 1): Batch {
  return { id: randomUUID(), device: DEVICE, at: nextStamp(DEVICE, at), label: 'plan-changed', documents };
}

/** A new account; gives its id. */
export async function sampleAccount(db: Kysely<Tables>, name = 'Ada', role: 'owner' | 'coach' | 'athlete' = 'athlete'): Promise<string> {
  const account = randomUUID();
  await db
    .insertInto('accounts')
    .values({ account, name, role, password: null, seq: 0, created: 1, disabled: null, bytes: 0, alarm: 0, looked: 0 })
    .execute();
  await db
    .insertInto('names')
    .values({ name: `${name.toLowerCase()}-${account}`, account })
    .execute();
  return account;
}
