import {
  conflictsWith,
  keyOf,
  mergeDocument,
  newestStamp,
  sentAgain,
  type Batch,
  type Conflict,
  type Document,
  type Keeper,
} from '@ironstride/sync';
import { database } from './database.ts';
import { newUuid } from './new-uid.ts';
import { inPieces } from './outbox.ts';
import { show } from './show.ts';
import type { DeviceRow } from './sync-rows.ts';

/** What this device keeps for an account, for an exchange with the server. */
export function keeperOf(account: string): Keeper {
  return {
    place: async () => {
      const { cursor, era } = await device(account);
      return { cursor, ...(era !== undefined && { era }) };
    },
    startOver: (era) =>
      database.transaction('rw', [database.device, database.documents, database.outbox], async () => {
        const row = await device(account);
        await database.device.put({ ...row, cursor: 0, era });
        for (const some of inPieces(await database.documents.toArray())) await database.outbox.add(sentAgain(newUuid(), row.name, some));
      }),
    receive: (documents, place, time) =>
      database.transaction('rw', database.tables, async () => {
        const { last = '' } = await device(account);
        const waiting = await database.outbox.toArray();
        const merged = new Map<string, Document>();
        const here = await database.documents.bulkGet(documents.map(({ kind, id }) => [kind, id]));
        await database.conflicts.bulkPut(documents.flatMap((there) => conflictsWith(there, waiting)).filter(isTold));
        for (const [index, there] of documents.entries())
          merged.set(keyOf(there), mergeDocument(merged.get(keyOf(there)) ?? here[index], there));
        await database.documents.bulkPut([...merged.values()]);
        const newest = documents.map(newestStamp).reduce((one, other) => (one > other ? one : other), last);
        await heard(account, time, { ...place, ...(newest !== '' && { last: newest }) });
        await show([...merged.values()]);
      }),
    waiting: async () => {
      await device(account);
      return (await database.outbox.orderBy('number').toArray()).map(({ batch }) => batch);
    },
    settle: (batches, time) =>
      database.transaction('rw', [database.device, database.outbox], async () => {
        await heard(account, time);
        await leave(batches);
      }),
    bury: (batch, says) =>
      database.transaction('rw', [database.device, database.outbox, database.buried], async () => {
        await device(account);
        for (const { number: _, ...waiting } of await leave([batch])) await database.buried.add({ ...waiting, says });
      }),
  };
}

/** Thrown where the account was left in the middle of an exchange. */
export class Left extends Error {}

async function device(account: string): Promise<DeviceRow> {
  const row = await database.device.get('home');
  if (row?.account !== account) throw new Left();
  return row;
}

/** The server answered: its time is known, and there is no trouble any more. */
async function heard(account: string, server: number, more: Partial<DeviceRow> = {}): Promise<void> {
  const { trouble: _, ...row } = await device(account);
  const now = Date.now();
  await database.device.put({ ...row, ...more, known: { server, device: now }, contact: now });
}

async function leave(batches: readonly Batch[]) {
  const ids = new Set(batches.map(({ id }) => id));
  const rows = (await database.outbox.toArray()).filter(({ batch }) => ids.has(batch.id));
  await database.outbox.bulkDelete(rows.flatMap(({ number }) => number ?? []));
  return rows;
}

/** Contradictions that a person can settle. What follows from other things, and what only counts, is settled by the newer value alone. */
function isTold({ kind, field }: Conflict): boolean {
  if (kind === 'placement') return field === 'slot' || field === 'value' || field === 'gone';
  if (kind === 'season') return !field.startsWith('layers.');
  if (kind === 'log') return ['rpe', 'minutes', 'notes', 'gone'].includes(field);
  return kind === 'check-in';
}
