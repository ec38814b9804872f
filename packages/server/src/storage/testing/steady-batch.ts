import { nextStamp, type Batch } from '@ironstride/sync';
import type { Kysely } from 'kysely';
import { documentOf } from '../stored-document.ts';
import type { Tables } from '../tables.ts';
import { DEVICE, sampleDocument } from './sample-batch.ts';

/** Sets that share a log; a long session has so many. */
const SETS = 40;

/** The batch with a number: one set in a log and one mark in a check-in, which must be there both or not at all. */
export function steadyBatch(index: number): Batch {
  const id = `00000000-0000-7000-8000-${index.toString(16).padStart(12, '0')}`;
  const group = Math.floor(index / SETS);
  const documents = [
    sampleDocument('log', `log-${group}`, { date: '2027-03-01', [`sets.${index}`]: { kg: 80, reps: 5 } }, index),
    sampleDocument('check-in', `day-${group}`, { [`mark.${index}`]: 7 }, index),
  ];
  return { id, device: DEVICE, at: nextStamp(DEVICE, index), label: 'set-logged', documents };
}

/** How often each batch is there: in the changes, in the logs and in the check-ins. Anything but the same three sets of numbers throws. */
export async function appliedSteady(db: Kysely<Tables>, account: string): Promise<ReadonlySet<number>> {
  const changes = await db.selectFrom('changes').select('batch').where('account', '=', account).execute();
  const applied = new Set(changes.map(({ batch }) => Number.parseInt(batch.slice(-12), 16)));
  if (applied.size !== changes.length) throw new Error('A batch was applied twice');
  for (const [kind, prefix] of [
    ['log', 'sets.'],
    ['check-in', 'mark.'],
  ] as const) {
    const rows = await db.selectFrom('documents').select('body').where('account', '=', account).where('kind', '=', kind).execute();
    const names = rows.flatMap((row) => Object.keys(documentOf(row).fields)).filter((name) => name.startsWith(prefix));
    const there = new Set(names.map((name) => Number(name.slice(prefix.length))));
    if (there.size !== names.length) throw new Error(`A field of a ${kind} is there twice`);
    const half = [...applied].find((index) => !there.has(index)) ?? [...there].find((index) => !applied.has(index));
    if (half !== undefined) throw new Error(`Batch ${half} is there by half`);
  }
  return applied;
}
