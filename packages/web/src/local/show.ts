import { isGone, sameJson, valuesOf, type Document } from '@ironstride/sync';
import type { Table } from 'dexie';
import { database } from './database.ts';
import { toJson } from './documents-of.ts';
import { documentsOfPlan } from './outbox.ts';
import { addPlan, forgetPlans } from './plans.ts';
import type { PlanRow } from './rows.ts';
import { checkInOf, logOf, plansOf, seasonOf, settingsOf } from './rows-of.ts';

/**
 * Writes the rows that documents speak of, in the transaction that is open, and puts nothing into the outbox. A transaction is followed
 * through a hundred waits at most that ask the database nothing (Dexie), so nothing waits for one document after the other.
 */
export async function show(documents: readonly Document[]): Promise<void> {
  const of = (kind: Document['kind']): readonly Document[] => documents.filter((one) => one.kind === kind);
  await showRows(database.logs, of('log'), logOf);
  await showRows(database.checkIns, of('check-in'), checkInOf);
  await showRows(database.settings, of('settings'), settingsOf);
  if (documents.some(({ kind }) => ['season', 'plan', 'week', 'placement'].includes(kind))) await showSeason();
}

/** What this version cannot read stays as it is here. */
async function showRows<T>(
  table: Table<T, string>,
  documents: readonly Document[],
  rowOf: (one: Document) => T | undefined,
): Promise<void> {
  await table.bulkPut(documents.flatMap((one) => rowOf(one) ?? []));
  await table.bulkDelete(documents.filter(isGone).map(({ id }) => id));
}

/** The season as its documents have it, once all parts of its plan are here. */
async function showSeason(): Promise<void> {
  const document = await database.documents.get(['season', 'home']);
  if (!document) return;
  const uid = valuesOf(document)?.['plan'];
  if (typeof uid !== 'string') return void (isGone(document) && (await database.seasons.delete('home')));
  const [frame, ...parts] = await documentsOfPlan(uid);
  const plans = frame?.kind === 'plan' ? plansOf(frame, parts) : undefined;
  if (!plans) return;
  const season = await database.seasons.get('home');
  const [now, first] = season ? await database.plans.bulkGet([season.plan, season.original]) : [];
  const original = first?.uid === uid ? first.id : ((await planOf(uid))?.id ?? (await addPlan(plans.original, uid)));
  const known = [now, await database.plans.get(original)].find((row) => row && sameJson(toJson(row.plan), toJson(plans.plan)));
  const plan = known?.id ?? (await addPlan(plans.plan));
  const row = seasonOf(document, { plan, original });
  if (!row) return;
  await database.seasons.put(row);
  if (!known) await database.device.update('home', { unchecked: plan });
  await forgetPlans();
}

function planOf(uid: string): Promise<PlanRow | undefined> {
  return database.plans.filter((row) => row.uid === uid).first();
}
