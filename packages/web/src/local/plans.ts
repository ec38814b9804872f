import type { Plan } from '@ironstride/core';
import { database } from './database.ts';
import { newUid } from './new-uid.ts';

/** Adds a plan, in the transaction that is open, and gives its id. */
export async function addPlan(plan: Plan, uid: string = newUid()): Promise<string> {
  const last = (await database.plans.toCollection().primaryKeys()).at(-1);
  const id = String(Number(last ?? 0) + 1).padStart(8, '0');
  await database.plans.add({ id, uid, plan });
  return id;
}

/** Plans that neither a season nor a step names are of no use any more; the newest is kept, it may be about to be named. */
export async function forgetPlans(): Promise<void> {
  const seasons = await database.seasons.toArray();
  const steps = await database.steps.toArray();
  const rows = [...seasons, ...steps.flatMap(({ changes }) => changes.flatMap(({ before, after }) => [before, after]))];
  const named = new Set(rows.flatMap((row) => (row && 'original' in row && 'plan' in row ? [row.plan, row.original] : [])));
  const ids = await database.plans.toCollection().primaryKeys();
  await database.plans.bulkDelete(ids.slice(0, -1).filter((id) => !named.has(id)));
}
