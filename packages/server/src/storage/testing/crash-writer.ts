// A server under load, to be killed: applies one batch after another and prints the number of each that is acknowledged.
// Usage: node crash-writer.ts '{"place":…,"account":…,"from":0,"lanes":4}'
import { writeSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { applyBatch } from '../apply-batch.ts';
import { openDatabase, type DatabasePlace } from '../open-database.ts';
import { storageProblemOf } from '../storage-problem.ts';
import { steadyBatch } from './steady-batch.ts';

/** What the writer is told. */
export interface CrashOrders {
  readonly place: DatabasePlace;
  readonly account: string;
  /** The first number. */
  readonly from: number;
  /** Batches in flight at once. */
  readonly lanes: number;
  /** The number before which it dies by itself. */
  readonly until?: number;
}

const { place, account, from, lanes, until } = JSON.parse(process.argv[2] ?? '') as CrashOrders; // `crash.ts` wrote it
const { db } = await openDatabase(place);
let next = from;
await Promise.all(Array.from({ length: lanes }, work));

async function work(): Promise<void> {
  for (;;) {
    const index = next;
    next += 1;
    if (index === until) process.kill(process.pid, 'SIGKILL');
    await applyUntilDone(index);
    writeSync(1, `${index}\n`);
  }
}

/** As a device does: the same batch again until it is acknowledged. */
async function applyUntilDone(index: number): Promise<void> {
  for (;;) {
    try {
      await applyBatch(db, account, steadyBatch(index), { actor: account, now: index });
      return;
    } catch (error) {
      if (!storageProblemOf(error)) throw error;
      await sleep(20);
    }
  }
}
