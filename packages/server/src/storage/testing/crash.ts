import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { createInterface } from 'node:readline';
import { setTimeout as sleep } from 'node:timers/promises';
import { applyBatch } from '../apply-batch.ts';
import { openDatabase, type DatabasePlace } from '../open-database.ts';
import type { CrashOrders } from './crash-writer.ts';
import { randomOf } from './random-of.ts';
import { sampleAccount } from './sample-batch.ts';
import type { RunningPostgres } from './start-postgres.ts';
import { appliedSteady, steadyBatch } from './steady-batch.ts';

/** What became of many crashes; a lost or doubled batch throws. */
export interface CrashFigures {
  readonly kills: number;
  readonly acknowledged: number;
  /** Written, but killed before it could be said; sent again and not done twice. */
  readonly unsaid: number;
  /** Opening after a crash, the slowest, milliseconds. */
  readonly slowestOpen: number;
}

/** Batches in flight at once; a convention. */
const LANES = 4;

/** Milliseconds of work before a kill, at most; a convention. */
const LONGEST = 120;

/** Kills the writing server again and again at random moments, one in four while it starts, and looks for every batch. */
export async function killServers(place: DatabasePlace, kills: number, seed: number): Promise<CrashFigures> {
  const random = randomOf(seed);
  const account = await begin(place);
  const said = new Set<number>();
  let [from, unsaid, slowestOpen] = [0, 0, 0];
  for (let killed = 0; killed < kills; killed += 1) {
    const writer = startWriter({ place, account, from, lanes: LANES }, said);
    if (random() < 0.75) await writer.nextWord();
    await sleep(random() * LONGEST);
    await writer.kill();
    const started = performance.now();
    const opened = await openDatabase(place);
    const applied = await appliedSteady(opened.db, account);
    slowestOpen = Math.max(slowestOpen, performance.now() - started);
    const lost = [...said].filter((index) => !applied.has(index));
    if (lost.length > 0) throw new Error(`Acknowledged and lost: ${lost.join(', ')}`);
    // As the device does that got no answer.
    const last = Math.max(from, ...[...said, ...applied].map((index) => index + 1));
    for (let index = from; index < last + LANES; index += 1) {
      if (said.has(index)) continue;
      const { repeated } = await applyBatch(opened.db, account, steadyBatch(index), { actor: account, now: index });
      // PostgreSQL may finish what it was told even a moment after whoever told it is dead.
      if (applied.has(index) && !repeated) throw new Error(`Batch ${index} was done again`);
      if (repeated) unsaid += 1;
      said.add(index);
    }
    from = last + LANES;
    await opened.close();
  }
  await expectAll(place, account, from);
  return { kills, acknowledged: from, unsaid, slowestOpen };
}

/** Kills PostgreSQL itself again and again under a server that goes on by itself as soon as it is back. */
export async function killPostgres(postgres: RunningPostgres, place: DatabasePlace, kills: number, seed: number): Promise<CrashFigures> {
  const random = randomOf(seed);
  const account = await begin(place);
  const said = new Set<number>();
  const writer = startWriter({ place, account, from: 0, lanes: LANES }, said);
  let slowestOpen = 0;
  for (let killed = 0; killed < kills; killed += 1) {
    await writer.nextWord();
    await sleep(random() * LONGEST);
    await postgres.kill();
    const started = performance.now();
    await postgres.restart();
    slowestOpen = Math.max(slowestOpen, performance.now() - started);
  }
  await writer.nextWord();
  await writer.kill();
  const opened = await openDatabase(place);
  const applied = await appliedSteady(opened.db, account);
  await opened.close();
  const lost = [...said].filter((index) => !applied.has(index));
  if (lost.length > 0) throw new Error(`Acknowledged and lost: ${lost.join(', ')}`);
  return { kills, acknowledged: said.size, unsaid: applied.size - said.size, slowestOpen };
}

async function begin(place: DatabasePlace): Promise<string> {
  const opened = await openDatabase(place);
  const account = await sampleAccount(opened.db);
  await opened.close();
  return account;
}

async function expectAll(place: DatabasePlace, account: string, count: number): Promise<void> {
  const opened = await openDatabase(place);
  const applied = await appliedSteady(opened.db, account);
  await opened.close();
  if (applied.size !== count) throw new Error(`${count} batches were sent, ${applied.size} are there`);
}

interface Writer {
  /** Waits for the next acknowledged batch. */
  nextWord(): Promise<void>;
  kill(): Promise<void>;
}

function startWriter(orders: CrashOrders, said: Set<number>): Writer {
  const program = fileURLToPath(new URL('crash-writer.ts', import.meta.url));
  const process_ = spawn(process.execPath, [program, JSON.stringify(orders)], { stdio: ['ignore', 'pipe', 'inherit'] });
  const ended = once(process_, 'close');
  const lines = createInterface({ input: process_.stdout });
  lines.on('line', (line) => said.add(Number(line)));
  const failed = (async (): Promise<void> => {
    const [code] = (await once(process_, 'exit')) as [number | null]; // what Node says of a process
    if (code !== null) throw new Error(`The writer ended by itself with ${code}`);
  })();
  failed.catch(() => undefined);
  return {
    nextWord: async () => {
      await Promise.race([once(lines, 'line'), failed]);
    },
    kill: async () => {
      process_.kill('SIGKILL');
      await ended;
    },
  };
}
