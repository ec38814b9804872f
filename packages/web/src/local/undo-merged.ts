import { type Document } from '@ironstride/sync';
import { database } from './database.ts';
import { documentsOf, send, stampOf } from './outbox.ts';
import type { RowChange } from './rows.ts';
import { show } from './show.ts';

/** Does what a change of a row did, and leaves all that another device did to it: in the transaction that is open. */
export async function undoMerged(label: string, change: RowChange): Promise<void> {
  await write(label, (at) => documentsOf(change, at));
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
