import { sameJson, type Document } from '@ironstride/sync';
import { database } from './database.ts';
import { toJson } from './documents-of.ts';
import { documentsOf, send, stampOf } from './outbox.ts';
import type { Row, RowChange } from './rows.ts';
import { show } from './show.ts';

/**
 * Does what a change of a row did, where another device changed the row meanwhile, and leaves what that device did: in the transaction
 * that is open. Says false, and does nothing, where the row is as it was before the change.
 */
export async function undoMerged(label: string, change: RowChange): Promise<boolean> {
  const now = await database.table<Row, string>(change.table).get(change.id);
  if (sameJson(toJson(now), toJson(change.before))) return false;
  await write(label, (at) => documentsOf(change, at));
  return true;
}

/** Writes changed documents first and the rows after them, in the transaction that is open. */
export async function write(label: string, make: (at: string) => Promise<readonly Document[]>): Promise<void> {
  const device = await database.device.get('home');
  if (!device) return;
  const at = stampOf(device);
  const documents = await make(at);
  await send(device, label, at, documents);
  const merged = await database.documents.bulkGet(documents.map(({ kind, id }) => [kind, id]));
  await show(merged.flatMap((one) => (one ? [one] : [])));
}
