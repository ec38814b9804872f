import { isGone, keyOf, newestStamp, valuesOf, type Document } from '@ironstride/sync';
import { remoteOf, type Trouble } from './client.ts';
import { database } from './database.ts';
import {
  changesOf,
  stateFrom,
  stateOfCheckIn,
  stateOfLog,
  stateOfSettings,
  statesOfSeason,
  type State,
  type States,
} from './documents-of.ts';
import { ownName } from './logs-beside.ts';
import { letters } from './new-uid.ts';
import { send, stampOf, wholeSeason } from './outbox.ts';
import { show } from './show.ts';
import type { LogRow, SeasonRow } from './rows.ts';
import type { DeviceRow } from './sync-rows.ts';

/** What an account holds, before this device joins it. */
export interface Joining {
  readonly account: string;
  readonly person: string;
  readonly documents: readonly Document[];
  readonly cursor: number;
  readonly era: string;
  readonly time: number;
  /** Both sides have a season, and they differ: the person says which one holds. */
  readonly clash: boolean;
}

/** Which season holds when both sides have one. */
export type Holds = 'device' | 'account';

/** Reads everything that an account holds, and changes nothing. */
export async function lookAtAccount(account: string, person: string): Promise<Joining | Trouble> {
  const remote = remoteOf(account);
  const documents: Document[] = [];
  for (let cursor = 0; ;) {
    const said = await remote.pull(cursor);
    if (!said.ok) return { code: 'offline', problems: [], ...said };
    documents.push(...said.value.documents);
    cursor = said.value.next;
    if (said.value.more) continue;
    const season = await database.seasons.get('home');
    const clash = season !== undefined && (await differs(season, statesFrom(documents)));
    return { account, person, documents, cursor, era: said.value.era, time: said.value.time, clash };
  }
}

/**
 * Joins the account: what it holds comes here, what it lacks goes there. Of two seasons the chosen one holds, and the other can be brought
 * back by undo. Of one log or check-in that both sides know, the account’s words hold, and sets of both are there.
 */
export async function joinAccount({ account, person, documents, cursor, era, time }: Joining, holds: Holds): Promise<void> {
  await database.transaction('rw', database.tables, async () => {
    const known = { server: time, device: Date.now() };
    const newest = documents.map(newestStamp).reduce((one, other) => (one > other ? one : other), '');
    const device: DeviceRow = {
      id: 'home',
      name: letters(12),
      account,
      person,
      cursor,
      era,
      known,
      contact: known.device,
      ...(newest !== '' && { last: newest }),
    };
    await Promise.all([database.documents, database.outbox, database.buried, database.conflicts].map((table) => table.clear()));
    await database.device.put(device);
    await database.documents.bulkPut([...documents]);
    const before = await database.seasons.get('home');
    await separateLogs(documents);
    const states = statesFrom(documents);
    const here = await missing(states);
    if (before && (holds === 'device' || !states.has('season/home'))) here.push(...(await seasonOver(states, before)));
    const at = stampOf(device);
    await send(
      device,
      'signed-in',
      at,
      here.flatMap(([was, is]) => changesOf(was, is, at)),
    );
    await show(await database.documents.toArray());
    const after = await database.seasons.get('home');
    if (before && after && after.original !== before.original)
      await database.steps.add({ label: 'signed-in', undone: 0, changes: [{ table: 'seasons', id: 'home', before, after }] });
  });
  if ('storage' in navigator) void navigator.storage.persist().catch(() => false);
}

type Pair = readonly [was: States, is: States];

/** Logs, check-ins and settings of this device with what the account lacks of them. */
async function missing(states: States): Promise<Pair[]> {
  const own = [...(await database.logs.toArray()).map(stateOfLog), ...(await database.checkIns.toArray()).map(stateOfCheckIn)];
  const settings = (await database.settings.toArray()).map(stateOfSettings).filter((one) => !states.has(keyOf(one)));
  return [...own, ...settings].map((state): Pair => {
    const key = keyOf(state);
    const there = states.get(key);
    if (!there) return [new Map(), new Map([[key, state]])];
    const together: State = { ...there, values: { ...state.values, ...there.values } };
    return [new Map([[key, there]]), new Map([[key, there.gone ? there : together]])];
  });
}

async function seasonOver(states: States, season: SeasonRow): Promise<readonly Pair[]> {
  const whole = await wholeSeason(season);
  if (!whole) return [];
  const is = statesOfSeason(whole);
  return [[new Map([...states].filter(([key]) => is.has(key))), is]];
}

async function differs(season: SeasonRow, states: States): Promise<boolean> {
  const there = states.get('season/home');
  if (!there || there.gone) return false;
  return (await seasonOver(states, season)).some(([was, is]) => changesOf(was, is, `${'0'.repeat(9)}.0000.${'0'.repeat(12)}`).length > 0);
}

/** Seasons name their sessions alike: a log of another day under the same name gets one of its own. */
async function separateLogs(documents: readonly Document[]): Promise<void> {
  const logs = new Map(documents.filter(({ kind }) => kind === 'log').map((one) => [one.id, one]));
  for (const log of await database.logs.toArray()) {
    const there = logs.get(log.id);
    if (!there || isGone(there) || valuesOf(there)?.['date'] === log.date) continue;
    const own: LogRow = { ...log, id: ownName(log) };
    await database.logs.delete(log.id);
    await database.logs.put(own);
  }
}

function statesFrom(documents: readonly Document[]): States {
  return new Map(documents.map((one) => [keyOf(one), stateFrom(one)]));
}
