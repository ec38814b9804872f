/**
 * Times the server over HTTP beside an empty route of the same framework in the same run, on SQLite and on PostgreSQL.
 *   node scripts/with-node24.mjs bench/server.ts [--athletes 100,10000] [--requests 200000] [--only SQLite] [--data FOLDER]
 * The load comes from a process of its own, and so does each server: with two cores, one is the client's and one the server's; a
 * PostgreSQL has to share them.
 */
import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { openDatabase, type DatabasePlace } from '../packages/server/src/storage/open-database.ts';
import { startPostgres } from '../packages/server/src/storage/testing/start-postgres.ts';
import { startServerProcess, type ServerProcess } from '../packages/server/src/testing/start-server-process.ts';
import { TODAY } from './athlete-years.ts';
import { inspect } from './inspected.ts';
import type { Load, Loaded, Task, Times } from './load.ts';
import { parse } from 'yaml';
import { seed } from './seed.ts';

/** How often each thing is measured; the median counts. */
const ROUNDS = 5;

/** Who asks at a time, and how often in a round, for each task. Conventions: enough to keep one core busy for a second. */
const AMOUNTS: Readonly<Record<Task, { readonly connections: number; readonly count: number }>> = {
  empty: { connections: 16, count: 8000 },
  alive: { connections: 16, count: 8000 },
  today: { connections: 16, count: 4000 },
  day: { connections: 16, count: 2000 },
  set: { connections: 8, count: 1000 },
  sync: { connections: 4, count: 60 },
  plan: { connections: 2, count: 6 },
};

/** What people do in an hour of training, of a hundred requests: look, log, catch up. */
const HOUR = { today: 0.8, set: 0.19, sync: 0.01 } as const;

/** One task on one database. */
export interface TaskRow extends Times {
  readonly task: Task;
  readonly perSecond: number;
  /** Of the empty route's in the same rounds. */
  readonly share: number;
  /** Processor time of the server for each, microseconds; a PostgreSQL has its own beside it. Not known without /proc. */
  readonly processor: number;
}

/** One database. */
export interface DatabaseRows {
  readonly athletes: number;
  readonly documents: number;
  readonly tasks: readonly TaskRow[];
  /** Requests of the mixed hour, and megabytes of the heap after collecting: after a tenth of them, and in the end. */
  readonly hour: { readonly requests: number; readonly tenth: number; readonly end: number };
}

/**
 * Measures both databases, or the `--only` one, and prints a table for each number of `--athletes`. `--requests` is how many the mixed hour
 * has. The SQLite file stays in the folder `--data`, if one is given, and is used again: filling it with many athletes takes long.
 */
export async function timeServer(args: readonly string[]): Promise<Record<string, readonly DatabaseRows[]>> {
  const said = (name: string): string | undefined => args[args.indexOf(`--${name}`) + 1 || args.length];
  const sizes = (said('athletes') ?? '100').split(',').map(Number);
  const requests = Number(said('requests') ?? 5000);
  const only = said('only');
  const folder = mkdtempSync(join(tmpdir(), 'ironstride-bench-'));
  const results: Record<string, DatabaseRows[]> = {};
  const measure = async (name: string, place: DatabasePlace): Promise<void> => {
    for (const athletes of sizes) (results[name] ??= []).push(await timeDatabase(name, place, athletes, requests));
  };
  try {
    if (only !== 'PostgreSQL') await measure('SQLite', { folder: said('data') ?? folder });
    const postgres = only === 'SQLite' ? undefined : await startPostgres({ durable: true });
    try {
      if (postgres) await measure('PostgreSQL', { folder, url: postgres.url });
    } finally {
      await postgres?.stop();
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
  return results;
}

async function timeDatabase(name: string, place: DatabasePlace, athletes: number, requests: number): Promise<DatabaseRows> {
  const opened = await openDatabase(place);
  const { documents, ...seeded } = await seed(opened, athletes);
  await opened.close();
  const server = await startServerProcess(place, ['--inspect=0']);
  const peer = fork(fileURLToPath(new URL('empty-server.ts', import.meta.url)));
  const [emptyPort] = (await once(peer, 'message')) as [number]; // it says nothing else
  const generator = fork(fileURLToPath(new URL('load.ts', import.meta.url)));
  const common = { ...seeded, day: TODAY, athlete: athleteFile() };
  let seeds = 0;
  const load = (tasks: Load['tasks'], connections: number): Promise<Loaded> =>
    run(generator, { ...common, tasks, connections, seed: (seeds += 1), port: tasks.empty === undefined ? portOf(server) : emptyPort });
  try {
    console.log(`\n${name}: ${athletes} athletes, each with ${documents} documents of two years\n`);
    console.log('task     per second   of empty   p50 ms   p99 ms   p99/p50   processor µs');
    const tasks: TaskRow[] = [];
    for (const task of ['alive', 'today', 'day', 'set', 'sync', 'plan'] as const) tasks.push(await timeTask(task, load, server));
    return { athletes, documents, tasks, hour: await liveHour(requests, load, server) };
  } finally {
    generator.disconnect();
    peer.disconnect();
    await server.stop();
  }
}

type Loading = (tasks: Load['tasks'], connections: number) => Promise<Loaded>;

/** One task and the empty route in turn, so that what else the machine does meets both. */
async function timeTask(task: Task, load: Loading, server: ServerProcess): Promise<TaskRow> {
  const { connections, count } = AMOUNTS[task];
  const rounds: { readonly empty: number; readonly perSecond: number; readonly processor: number; readonly times: Times }[] = [];
  // The first round compiles the code.
  for (let round = 0; round <= ROUNDS; round += 1) {
    const empty = await load({ empty: AMOUNTS.empty.count }, connections);
    const before = processorTime(server.pid);
    const { seconds, tasks } = await load({ [task]: count }, connections);
    const times = tasks[task];
    if (!times) throw new Error(`Nobody did “${task}”`);
    const row = { empty: AMOUNTS.empty.count / empty.seconds, perSecond: count / seconds, times };
    if (round > 0) rounds.push({ ...row, processor: ((processorTime(server.pid) - before) / count) * 1e6 });
  }
  const middle = (of: (one: (typeof rounds)[number]) => number): number => median(rounds.map(of));
  const row = {
    task,
    count: count * ROUNDS,
    perSecond: middle(({ perSecond }) => perSecond),
    share: middle(({ perSecond, empty }) => perSecond / empty),
    p50: middle(({ times }) => times.p50),
    p99: middle(({ times }) => times.p99),
    most: Math.max(...rounds.map(({ times }) => times.most)),
    processor: middle(({ processor }) => processor),
  };
  console.log(
    `${task.padEnd(6)} ${row.perSecond.toFixed(0).padStart(12)} ${(row.share * 100).toFixed(1).padStart(9)}% ${row.p50.toFixed(2).padStart(8)} ` +
      `${row.p99.toFixed(2).padStart(8)} ${(row.p99 / row.p50).toFixed(1).padStart(9)} ${row.processor.toFixed(0).padStart(14)}`,
  );
  return row;
}

/** Lives an hour in as little time as it takes, and weighs the heap. */
async function liveHour(requests: number, load: Loading, server: ServerProcess): Promise<DatabaseRows['hour']> {
  const inspected = await inspect(server.complained);
  const part = async (share: number): Promise<number> => {
    const tasks = Object.entries(HOUR).map(([task, often]) => [task, Math.round(requests * share * often)] as const);
    await load(Object.fromEntries(tasks), AMOUNTS.today.connections);
    return (await inspected.heap()) / 1e6;
  };
  const tenth = await part(0.1);
  const end = await part(0.9);
  inspected.close();
  console.log(
    `\n${requests} requests, mixed: the heap after collecting has ${tenth.toFixed(1)} MB after a tenth of them and ${end.toFixed(1)} MB in the end.`,
  );
  return { requests, tenth, end };
}

async function run(generator: ChildProcess, load: Load): Promise<Loaded> {
  generator.send(load);
  const [reply] = (await once(generator, 'message')) as [Loaded | { readonly failed: string }]; // it says nothing else
  if ('failed' in reply) throw new Error(reply.failed);
  return reply;
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
}

function portOf({ origin }: ServerProcess): number {
  return Number(new URL(origin).port);
}

/** Seconds of processor time that a process took so far, in its own work and in the system's for it; not known where there is no /proc. */
function processorTime(pid: number): number {
  try {
    // Fields 14 and 15, counted after the name, which may hold spaces; hundredths of a second.
    const fields = readFileSync(`/proc/${pid}/stat`, 'utf8')
      .replace(/^.*\) /, '')
      .split(' ');
    return (Number(fields[11]) + Number(fields[12])) / 100;
  } catch {
    return Number.NaN;
  }
}

/** An athlete of the examples, as JSON for the planner. */
function athleteFile(): string {
  return JSON.stringify(parse(readFileSync(new URL('../examples/first-marathon.yaml', import.meta.url), 'utf8')));
}

if (import.meta.main) {
  const results = await timeServer(process.argv.slice(2));
  mkdirSync(new URL('results/', import.meta.url), { recursive: true });
  writeFileSync(
    new URL('results/server.json', import.meta.url),
    `${JSON.stringify({ node: process.version, processor: cpus()[0]?.model, ...results }, undefined, 2)}\n`,
  );
  console.log('Written to bench/results/server.json.');
}
