import { database } from './database.ts';
import type { CheckInRow, DraftRow, LogRow, PlanRow, SeasonRow, SettingsRow } from './rows.ts';

/** Version of the file that this app writes. */
const VERSION = 1;

/** Everything of a device but its steps back, tables in this order and rows by their ids: the same data give the same bytes. */
interface DeviceFile {
  readonly format: 'ironstride-device';
  readonly version: number;
  readonly seasons: readonly SeasonRow[];
  readonly plans: readonly PlanRow[];
  readonly drafts: readonly DraftRow[];
  readonly settings: readonly SettingsRow[];
  readonly checkIns: readonly CheckInRow[];
  readonly logs: readonly LogRow[];
}

/** Why a file was not read in. */
export type DeviceFileProblem = { readonly kind: 'foreign' | 'newer' } | { readonly kind: 'broken'; readonly what: string };

/** Writes everything on this device as one text. */
export async function exportDevice(): Promise<string> {
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
}

/** Replaces everything on this device by what a file says, or changes nothing and says why. */
export async function importDevice(text: string): Promise<DeviceFileProblem | undefined> {
  const read = readDeviceFile(text);
  if ('kind' in read) return read;
  await database.transaction('rw', database.tables, async () => {
    await Promise.all(database.tables.map((table) => table.clear()));
    await database.seasons.bulkAdd([...read.seasons]);
    await database.plans.bulkAdd([...read.plans]);
    await database.drafts.bulkAdd([...read.drafts]);
    await database.settings.bulkAdd([...read.settings]);
    await database.checkIns.bulkAdd([...read.checkIns]);
    await database.logs.bulkAdd([...read.logs]);
  });
  return undefined;
}

/** Deletes everything that this app keeps on this device. */
export async function deleteDevice(): Promise<void> {
  await database.delete();
}

/** Plans that no season names are only steps back, and those stay here. */
async function namedPlans(): Promise<readonly PlanRow[]> {
  const seasons = await database.seasons.toArray();
  const named = new Set(seasons.flatMap(({ plan, original }) => [plan, original]));
  return (await database.plans.toArray()).filter(({ id }) => named.has(id));
}

/** Checks that a text is such a file and hangs together before anything is touched. */
export function readDeviceFile(text: string): DeviceFile | DeviceFileProblem {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return /"ironstride-device"/.test(text.slice(0, 200)) ? { kind: 'broken', what: 'JSON' } : { kind: 'foreign' };
  }
  if (typeof value !== 'object' || value === null || !('format' in value) || value.format !== 'ironstride-device')
    return { kind: 'foreign' };
  if (!('version' in value) || typeof value.version !== 'number') return { kind: 'broken', what: 'version' };
  if (value.version > VERSION) return { kind: 'newer' };
  for (const table of ['seasons', 'plans', 'drafts', 'settings', 'checkIns', 'logs'] as const) {
    const rows = Object.entries(value).find(([key]) => key === table)?.[1];
    const ids = Array.isArray(rows)
      ? rows.map((row: unknown) => (typeof row === 'object' && row !== null && 'id' in row ? row.id : undefined))
      : [undefined];
    if (ids.some((id) => typeof id !== 'string') || new Set(ids).size < ids.length) return { kind: 'broken', what: table };
  }
  if (!isDeviceFile(value)) return { kind: 'broken', what: 'plans' };
  return value;
}

/** Every plan that a season names must be there; rows themselves were written by this app. */
function isDeviceFile(value: object): value is DeviceFile {
  const { seasons, plans } = value as Pick<DeviceFile, 'seasons' | 'plans'>; // both are lists of rows with ids by now
  const ids = new Set(plans.map(({ id }) => id));
  return (
    seasons.every((season) => ids.has(season.plan) && ids.has(season.original)) &&
    plans.every(({ plan }) => Array.isArray(plan?.placements))
  );
}
