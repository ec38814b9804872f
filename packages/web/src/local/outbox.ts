import { keyOf, LIMITS, nextStamp, serverTime, written, type Batch, type Document } from '@ironstride/sync';
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
  type WholeSeason,
} from './documents-of.ts';
import { newUuid } from './new-uid.ts';
import type { Row, RowChange, SeasonRow } from './rows.ts';
import type { DeviceRow } from './sync-rows.ts';

/** Bytes of a batch, so that no request comes near its limit (convention). */
const MOST_BYTES = LIMITS.requestBytes / 4;

/** Puts what a change did into the outbox, in the transaction of the change; nothing where nobody is signed in. */
export async function queue(label: string, changes: readonly RowChange[]): Promise<void> {
  const device = await database.device.get('home');
  if (!device) return;
  const at = stampOf(device);
  // A file may bring hundreds of rows; see `show` for why nothing waits for each.
  const documents = changes.filter(({ table }) => table !== 'seasons').flatMap((one) => documentsOfRow(one, at));
  for (const one of changes.filter(({ table }) => table === 'seasons')) documents.push(...(await documentsOf(one, at)));
  await send(device, label, at, documents);
}

/** What the change of a row did, as documents that hold only what differs. */
export async function documentsOf(change: RowChange, at: string): Promise<readonly Document[]> {
  if (change.table !== 'seasons') return documentsOfRow(change, at);
  const [was, is] = [await statesOfSeasonRow(change.before), await statesOfSeasonRow(change.after)];
  return changesOf(await sameSeason(change.id, was, is), is, at);
}

/** The same for a row that is not a season. */
function documentsOfRow({ before, after }: RowChange, at: string): readonly Document[] {
  return changesOf(statesOfRow(before), statesOfRow(after), at);
}

/** Writes changed documents and queues them, in the transaction that is open. */
export async function send(device: DeviceRow, label: string, at: string, documents: readonly Document[]): Promise<void> {
  for (const some of inPieces(documents)) {
    const batch: Batch = { id: newUuid(), device: device.name, at, label, documents: some };
    const here = await database.documents.bulkGet(some.map(({ kind, id }) => [kind, id]));
    const { documents: merged, waiting } = written(batch, new Map(here.flatMap((one) => (one ? [[keyOf(one), one]] : []))));
    await database.documents.bulkPut([...merged]);
    await database.outbox.add(waiting);
  }
  if (documents.length > 0) await database.device.update('home', { last: at });
}

/** The stamp of what is done now. */
export function stampOf({ name, known, last }: DeviceRow): string {
  return nextStamp(name, serverTime(Date.now(), known), last);
}

async function statesOfSeasonRow(row: Row | undefined): Promise<States> {
  const season = row && (await wholeSeason(row));
  return season ? statesOfSeason(season) : new Map();
}

function statesOfRow(row: Row | undefined): States {
  const state = row && stateOf(row);
  return new Map(state ? [[keyOf(state), state]] : []);
}

/** A season with both plans that it names; undefined for other rows. */
export async function wholeSeason(row: Row): Promise<WholeSeason | undefined> {
  if (!isSeason(row)) return undefined;
  const [now, first] = await database.plans.bulkGet([row.plan, row.original]);
  return now && first && { season: row, plan: now.plan, original: first };
}

function stateOf(row: Row): State | undefined {
  if ('sets' in row) return stateOfLog(row);
  if ('sleep' in row) return stateOfCheckIn(row);
  return 'theme' in row ? stateOfSettings(row) : undefined;
}

/**
 * What stood before a change. Another season took nothing away from the one before: its plan stays where it is, and what is known of
 * the new one (it may be an old one that came back) is what is to be compared.
 */
async function sameSeason(id: string, was: States, is: States): Promise<States> {
  if (is.size === 0) return only(was, `season/${id}`);
  const uid = uidOf(is);
  if (uid === undefined || uid === uidOf(was)) return was;
  const there = await documentsOfPlan(uid);
  return new Map([...only(was, `season/${id}`), ...there.map((one) => [keyOf(one), stateFrom(one)] as const)]);
}

/** The frame, weeks and sessions of a plan as far as they are here. */
export async function documentsOfPlan(uid: string): Promise<readonly Document[]> {
  const parts = await Promise.all(
    ['week', 'placement'].map((kind) =>
      database.documents
        .where('[kind+id]')
        .between([kind, `${uid}/`], [kind, `${uid}0`])
        .toArray(),
    ),
  );
  const frame = await database.documents.get(['plan', uid]);
  return [...(frame ? [frame] : []), ...parts.flat()];
}

function uidOf(states: States): string | undefined {
  const uid = states.get('season/home')?.values['plan'];
  return typeof uid === 'string' ? uid : undefined;
}

function only(states: States, key: string): States {
  const one = states.get(key);
  return new Map(one ? [[key, one]] : []);
}

function isSeason(row: Row): row is SeasonRow {
  return 'original' in row;
}

/** Pieces that a request can carry, in order; the season itself comes last, so that it never names a plan of which a part is missing. */
export function inPieces(documents: readonly Document[]): readonly (readonly Document[])[] {
  const pieces: Document[][] = [];
  let bytes = Infinity;
  for (const document of documents) {
    const own = JSON.stringify(document).length;
    const last = pieces.at(-1);
    if (!last || last.length === LIMITS.documents || bytes + own > MOST_BYTES) {
      pieces.push([document]);
      bytes = own;
    } else {
      last.push(document);
      bytes += own;
    }
  }
  return pieces;
}
