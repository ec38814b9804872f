import { change, put, remove, type Write } from './change.ts';
import { database } from './database.ts';
import { newUid } from './new-uid.ts';
import { besidePlans, VERSION, type DeviceFile } from './read-device-file.ts';
import { readyOutbox } from './with-outbox.ts';
import type { PlanRow, TableName } from './rows.ts';

/** Writes everything on this device as one text. */
export async function exportDevice(): Promise<string> {
  return database.transaction('r', database.tables, async () => {
    const file: DeviceFile = {
      format: 'ironstride-device',
      version: VERSION,
      seasons: await database.seasons.toArray(),
      plans: await namedPlans(),
      drafts: await database.drafts.toArray(),
      settings: await database.settings.toArray(),
      checkIns: await database.checkIns.toArray(),
      logs: await database.logs.toArray(),
    };
    return `${JSON.stringify(file, undefined, 1)}\n`;
  });
}

/** True when a file would take the place of something. */
export async function hasData(): Promise<boolean> {
  const counts = await Promise.all([database.seasons, database.drafts, database.checkIns, database.logs].map((table) => table.count()));
  return counts.some((count) => count > 0);
}

/** Replaces everything on this device by what a file says, all or nothing, as one step that can be taken back. */
export async function importDevice(read: DeviceFile): Promise<void> {
  await readyOutbox();
  await database.transaction('rw', database.tables, async () => {
    const file = besidePlans(read, await database.plans.toArray());
    const here = new Set(await database.plans.toCollection().primaryKeys());
    await database.plans.bulkPut(file.plans.filter(({ id }) => !here.has(id)).map((row) => ({ ...row, uid: row.uid ?? newUid() })));
    const gone = async (table: TableName, rows: readonly { readonly id: string }[]): Promise<readonly Write[]> => {
      const stay = new Set(rows.map(({ id }) => id));
      const ids = await database.table<unknown, string>(table).toCollection().primaryKeys();
      return ids.filter((id) => !stay.has(id)).map((id) => remove(table, id));
    };
    await change('imported', [
      ...(await gone('seasons', file.seasons)),
      ...(await gone('drafts', file.drafts)),
      ...(await gone('settings', file.settings)),
      ...(await gone('checkIns', file.checkIns)),
      ...(await gone('logs', file.logs)),
      ...file.seasons.map((row) => put('seasons', row)),
      ...file.drafts.map((row) => put('drafts', row)),
      ...file.settings.map((row) => put('settings', row)),
      ...file.checkIns.map((row) => put('checkIns', row)),
      ...file.logs.map((row) => put('logs', row)),
    ]);
  });
}

/** Deletes everything that this app keeps on this device, all or nothing. */
export async function deleteDevice(): Promise<void> {
  await database.transaction('rw', database.tables, async () => {
    await Promise.all(database.tables.map((table) => table.clear()));
  });
}

/** Plans that no season names are only steps back, and those stay here. */
async function namedPlans(): Promise<readonly PlanRow[]> {
  const seasons = await database.seasons.toArray();
  const named = new Set(seasons.flatMap(({ plan, original }) => [plan, original]));
  return (await database.plans.toArray()).filter(({ id }) => named.has(id));
}
