import type { DatabasePlace } from '../storage/open-database.ts';
import { invite, makeFirstOwner } from './first-people.ts';
import { startServerProcess } from './start-server-process.ts';
import { Writer, type Draw } from './writer.ts';
import { Writing } from './writing.ts';

/** What became of a server that was killed again and again. */
export interface Survived {
  readonly kills: number;
  /** Changes that were acknowledged, all of which were there after each kill. */
  readonly changes: number;
  /** Requests whose answer was cut off, so that they were sent again. */
  readonly retried: number;
  /** What was acknowledged and lost, or done twice; empty if all is well. */
  readonly faults: readonly string[];
  /** From starting the process to its first line, milliseconds: of the first start, and of each after a kill. */
  readonly firstStart: number;
  readonly starts: readonly number[];
}

/** How a server is to be killed. */
export interface Orders {
  readonly kills: number;
  readonly writers: number;
  /** Acknowledged writes between two kills, at most; the lot decides. */
  readonly between: number;
  readonly draw: Draw;
}

/** Milliseconds by lot between the last of them and the kill, so that it meets every part of a write. */
const AFTER = 15;

/**
 * Lets some people write as fast as the server answers, kills it at moments drawn by lot, starts it again, and looks each time
 * whether all that was acknowledged is there; in the end also whether anything is there twice.
 */
export async function surviveKills(place: DatabasePlace, { kills, writers: people, between, draw }: Orders): Promise<Survived> {
  const began = performance.now();
  const server = await startServerProcess(place);
  const firstStart = performance.now() - began;
  const gate = new Gate();
  const faults: string[] = [];
  const starts: number[] = [];
  try {
    const owner = await makeFirstOwner(server);
    const writers: Writer[] = [];
    for (let count = 0; count < people; count += 1)
      writers.push(new Writer(await invite(owner, () => server.origin, `Runner ${count}`), draw, () => gate.pass()));
    const writing = new Writing(writers);
    for (let kill = 1; kill <= kills && faults.length === 0; kill += 1) {
      await writing.acknowledged(1 + draw.below(between));
      await new Promise((resolve) => setTimeout(resolve, draw.below(AFTER)));
      gate.shut();
      await server.kill();
      starts.push(await server.restart());
      for (const missing of await writing.missing()) faults.push(`after kill ${kill}: ${missing}`);
      gate.open();
    }
    await writing.stop();
    faults.push(...(await writing.missing()), ...(await writing.doubled(place)));
    return { kills, changes: writing.changes, retried: writing.retried, faults, firstStart, starts };
  } finally {
    await server.kill();
  }
}

/** Lets people pass while the server is there. */
class Gate {
  #opened = Promise.resolve();
  #open = (): void => undefined;

  shut(): void {
    this.#opened = new Promise((resolve) => (this.#open = resolve));
  }

  open(): void {
    this.#open();
  }

  /** Returns when there is something to be tried: at once, or when the server is back. */
  async pass(): Promise<void> {
    // The server may be gone a moment before the gate is shut.
    await new Promise((resolve) => setTimeout(resolve, 5));
    await this.#opened;
  }
}
