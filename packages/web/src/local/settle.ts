import { keyOf, mergeDocument, type Conflict } from '@ironstride/sync';
import { database } from './database.ts';
import type { BuriedRow } from './sync-rows.ts';
import { write } from './undo-merged.ts';

/** Lets the value that holds stand. */
export async function letStand({ kind, id, field }: Conflict): Promise<void> {
  await database.conflicts.delete([kind, id, field]);
}

/** Takes the other value, as a new change. */
export async function takeOther(conflict: Conflict): Promise<void> {
  const { kind, id, field, here, there } = conflict;
  const [, value] = here[0] > there[0] ? there : here;
  await database.transaction('rw', database.tables, async () => {
    await write('conflict-settled', async (at) => [
      { kind, id, fields: { ...(field !== 'gone' && { gone: [at, false] }), [field]: [at, value] } },
    ]);
    await letStand(conflict);
  });
}

/** Sends once more what the server refused. */
export async function tryAgain({ number, batch, bases }: BuriedRow): Promise<void> {
  if (number === undefined) return;
  await database.transaction('rw', [database.buried, database.outbox], async () => {
    await database.buried.delete(number);
    await database.outbox.add({ batch, bases });
  });
}

/** Gives up what the server refused: what the server has comes back with the next exchange. */
export async function dropBuried({ number, batch }: BuriedRow): Promise<void> {
  if (number === undefined) return;
  await database.transaction('rw', database.tables, async () => {
    await database.buried.delete(number);
    for (const { kind, id } of batch.documents) {
      await database.documents.delete([kind, id]);
      if (kind === 'log') await database.logs.delete(id);
      if (kind === 'check-in') await database.checkIns.delete(id);
    }
    const keys = new Set(batch.documents.map(keyOf));
    for (const waiting of await database.outbox.orderBy('number').toArray())
      for (const document of waiting.batch.documents.filter((one) => keys.has(keyOf(one)))) {
        const here = await database.documents.get([document.kind, document.id]);
        await database.documents.put(mergeDocument(here, document));
      }
    // Everything is asked for again; what is here already does not change.
    await database.device.update('home', { cursor: 0 });
  });
}
