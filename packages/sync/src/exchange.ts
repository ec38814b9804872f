import { LIMITS, type Batch, type Document } from './document.ts';

/** Why a server did not do what it was asked. */
export type Refusal =
  /** It can’t be reached, is busy or in trouble: the same again later. */
  | { readonly why: 'away'; readonly says: string; readonly after?: number }
  /** It does not know who asks (any more). */
  | { readonly why: 'signed-out'; readonly says: string }
  /** It never will: something is wrong with what was sent. */
  | { readonly why: 'refused'; readonly says: string };

/** What a server said. */
export type Said<T> = { readonly ok: true; readonly value: T } | ({ readonly ok: false } & Refusal);

/** Documents that changed after a cursor, in the order of their last change. */
export interface Pulled {
  readonly documents: readonly Document[];
  readonly next: number;
  readonly more: boolean;
  /** By the server’s clock, milliseconds since 1970. */
  readonly time: number;
  /** Another one than before when the server was set back to a backup. */
  readonly era: string;
}

/** Up to where a device knows a server. */
export interface Place {
  readonly cursor: number;
  /** Undefined before the first contact. */
  readonly era?: string;
}

/** The server, as a device sees it. */
export interface Remote {
  pull(after: number): Promise<Said<Pulled>>;
  /** Applies batches in their order, each whole or not at all, and once, however often it is sent. */
  push(batches: readonly Batch[]): Promise<Said<{ readonly time: number }>>;
}

/** What a device keeps. Each call is one transaction: a crash in it leaves what was there before. */
export interface Keeper {
  place(): Promise<Place>;
  /** Merges documents, writes what is shown, notes conflicts with what waits, and moves the cursor. Nothing of it is sent back. */
  receive(documents: readonly Document[], place: Required<Place>, time: number): Promise<void>;
  /** The server was set back: the device asks for everything again, and everything that it has waits to be sent once more. */
  startOver(era: string): Promise<void>;
  /** What waits to be sent, oldest first. */
  waiting(): Promise<readonly Batch[]>;
  /** These are on the server. */
  settle(batches: readonly Batch[], time: number): Promise<void>;
  /** This one the server will never take; it is kept for the person to see. */
  bury(batch: Batch, says: string): Promise<void>;
}

/**
 * Brings a device and a server to the same state. First what is new there comes here, so that contradictions are seen while both sides are
 * known; then what waits goes there, first in, first out; then what came there meanwhile comes here. It may stop anywhere and begin again.
 */
export async function exchange(keeper: Keeper, remote: Remote): Promise<Refusal | undefined> {
  const before = await pullAll(keeper, remote);
  if (before) return before;
  for (let sent = false; ; sent = true) {
    const batches = fitting(await keeper.waiting());
    if (batches.length === 0) return sent ? pullAll(keeper, remote) : undefined;
    const refusal = await push(keeper, remote, batches);
    if (refusal) return refusal;
  }
}

/** Everything new at once: half a plan is never shown. */
async function pullAll(keeper: Keeper, remote: Remote, startedOver = false): Promise<Refusal | undefined> {
  const documents: Document[] = [];
  let { cursor, era } = await keeper.place();
  for (;;) {
    const said = await remote.pull(cursor);
    if (!said.ok) return said;
    const { value } = said;
    // A server that knows less than it did was set back, by its own means (another era) or behind its back (smaller numbers).
    if (!startedOver && ((era !== undefined && value.era !== era) || value.next < cursor)) {
      await keeper.startOver(value.era);
      return pullAll(keeper, remote, true);
    }
    documents.push(...value.documents);
    cursor = value.next;
    era = value.era;
    if (value.more) continue;
    await keeper.receive(documents, { cursor, era }, value.time);
    return undefined;
  }
}

async function push(keeper: Keeper, remote: Remote, batches: readonly Batch[]): Promise<Refusal | undefined> {
  const said = await remote.push(batches);
  if (said.ok) {
    await keeper.settle(batches, said.value.time);
    return undefined;
  }
  const [only, ...others] = batches;
  if (said.why !== 'refused' || only === undefined) return said;
  if (others.length === 0) {
    await keeper.bury(only, said.says);
    return undefined;
  }
  // One of them is at fault; sent one by one, the others still arrive, and those that have arrived do no harm.
  for (const batch of batches) {
    const refusal = await push(keeper, remote, [batch]);
    if (refusal) return refusal;
  }
  return undefined;
}

/** The first batches that fit into one request with room to spare; at least one. */
function fitting(batches: readonly Batch[]): readonly Batch[] {
  let room = LIMITS.requestBytes / 4;
  const fits = batches.slice(0, LIMITS.batches).findIndex((batch) => (room -= JSON.stringify(batch).length) < 0);
  return batches.slice(0, fits === -1 ? LIMITS.batches : Math.max(1, fits));
}

/** When to try again after so many failures in a row, milliseconds: 2 s doubled up to 5 min, less up to a half by lot from 0 to 1 (convention). */
export function pause(failures: number, lot: number): number {
  return Math.min(2000 * 2 ** (failures - 1), 300_000) * (1 - lot / 2);
}
