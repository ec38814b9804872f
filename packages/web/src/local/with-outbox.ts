import { database } from './database.ts';
import type { RowChange, StepLabel, TableName } from './rows.ts';

/** What a change does besides writing rows, where somebody is signed in. */
export interface Outbox {
  queue(label: string, changes: readonly RowChange[]): Promise<void>;
  /** Takes back what a change did to a row that another device changed meanwhile; false where nobody did. */
  undoMerged(label: StepLabel, change: RowChange): Promise<boolean>;
}

const SYNC_TABLES = ['device', 'documents', 'outbox'];
const NONE: Outbox = { queue: async () => {}, undoMerged: async () => false };

let loaded: Outbox | undefined;

/** Loads what is needed for an account, if there is one; to be called before a transaction begins in which something is changed. */
export async function readyOutbox(): Promise<void> {
  if ((await database.device.count()) > 0) loaded ??= await load();
}

/** Writes rows and the outbox in one transaction; without an account there is none, and its code is not even loaded. */
export async function withOutbox<T>(tables: readonly (TableName | 'plans' | 'steps')[], task: (outbox: Outbox) => Promise<T>): Promise<T> {
  await readyOutbox();
  try {
    return await database.transaction('rw', [...tables, ...SYNC_TABLES], async () => {
      if ((await database.device.count()) === 0) return task(NONE);
      if (!loaded) throw new SignedInMeanwhile();
      return task(loaded);
    });
  } catch (error) {
    if (error instanceof SignedInMeanwhile) return withOutbox(tables, task);
    throw error;
  }
}

async function load(): Promise<Outbox> {
  const [{ queue }, { undoMerged }] = await Promise.all([import('./outbox.ts'), import('./undo-merged.ts')]);
  return { queue, undoMerged };
}

class SignedInMeanwhile extends Error {}
