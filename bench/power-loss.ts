/**
 * Cuts the power of the embedded database, as far as a program can: a writing server is traced (strace, Linux), and its files
 * are made anew as a disk may have left them at random moments: what was synced, and of the rest nothing, all, or any of its
 * sectors. Each must open, be sound, and hold every batch that was acknowledged by then. At the end the same cuts on a disk that
 * only pretends to sync, where batches must be lost: else this would prove nothing.
 *   node scripts/with-node24.mjs bench/power-loss.ts [CUTS [BATCHES [SEED]]]
 */
import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { createReadStream, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { openDatabase } from '../packages/server/src/storage/open-database.ts';
import type { CrashOrders } from '../packages/server/src/storage/testing/crash-writer.ts';
import { randomOf } from '../packages/server/src/storage/testing/random-of.ts';
import { sampleAccount } from '../packages/server/src/storage/testing/sample-batch.ts';
import { appliedSteady } from '../packages/server/src/storage/testing/steady-batch.ts';
import { Disk, type DiskEvent, type Leftover } from './disk.ts';

const [cuts, batches, seed] = [process.argv[2] ?? 500, process.argv[3] ?? 600, process.argv[4] ?? 20_270_301].map(Number) as [
  number,
  number,
  number,
]; // three were given
const LEFTOVERS: readonly Leftover[] = ['none', 'any', 'any', 'all'];
const SHARED = '-shm';

if (spawnSync('strace', ['-V']).status !== 0) {
  process.stderr.write('This needs strace (Linux): apt-get install strace\n');
  process.exit(2);
}
const folder = mkdtempSync(join(tmpdir(), 'ironstride-power-'));
const data = join(folder, 'data');
const account = await begin();
const before = new Map(readdirSync(data).map((name) => [name, readFileSync(join(data, name))]));
const events = await traced();
const obeying = await cutAll(true, cuts);
const pretending = await cutAll(false, Math.ceil(cuts / 10));
const checkpoints = events.filter((event) => event.what === 'sync' && !event.file.endsWith('-wal')).length;
const syncs = events.filter(({ what }) => what === 'sync').length;
process.stdout.write(`${batches} batches, ${syncs} syncs, ${checkpoints} of them of the database file after moving pages there\n`);
process.stdout.write(
  `${cuts} cuts: ${obeying.lost} with anything lost, ${obeying.unsound} unsound; slowest opening ${Math.round(obeying.slowest)} ms\n`,
);
process.stdout.write(
  `${Math.ceil(cuts / 10)} cuts of a disk that only pretends to sync: ${pretending.lost} with something lost or unsound\n`,
);
rmSync(folder, { recursive: true });
const results = fileURLToPath(new URL('results', import.meta.url));
mkdirSync(results, { recursive: true });
writeFileSync(
  join(results, 'power-loss.json'),
  `${JSON.stringify({ seed, cuts, batches, syncs, checkpoints, obeying, pretending }, null, 2)}\n`,
);
if (obeying.lost + obeying.unsound > 0 || pretending.lost === 0) process.exit(1);

async function begin(): Promise<string> {
  const opened = await openDatabase({ folder: data });
  const account = await sampleAccount(opened.db);
  await opened.close();
  return account;
}

/** What the writer told the disk, in its order, until it had acknowledged enough. */
async function traced(): Promise<readonly DiskEvent[]> {
  const orders: CrashOrders = { place: { folder: data }, account, from: 0, lanes: 1, until: batches };
  const program = fileURLToPath(new URL('../packages/server/src/storage/testing/crash-writer.ts', import.meta.url));
  const calls = 'trace=openat,close,write,pwrite64,fsync,fdatasync,ftruncate';
  const strace = spawn(
    'strace',
    ['-ff', '-o', join(folder, 'trace'), '-xx', '-s', '100000', '-e', calls, process.execPath, program, JSON.stringify(orders)],
    {
      stdio: ['ignore', 'ignore', 'inherit'],
    },
  );
  await once(strace, 'close');
  // The largest trace is the one of the thread that writes; others don't touch the database.
  const traces = readdirSync(folder).filter((name) => name.startsWith('trace.'));
  const [largest = ''] = traces.toSorted((one, other) => statSync(join(folder, other)).size - statSync(join(folder, one)).size);
  const events: DiskEvent[] = [];
  for await (const event of eventsOf(join(folder, largest))) events.push(event);
  return events;
}

/** Calls of one thread, as strace writes them. */
async function* eventsOf(path: string): AsyncGenerator<DiskEvent> {
  const open = new Map<number, string>();
  for await (const line of createInterface({ input: createReadStream(path) })) {
    const [, call, rest] = /^(\w+)\((.*)$/.exec(line) ?? [];
    const [, opened, handle] = /^AT_FDCWD, "((?:\\x[0-9a-f]{2})*)".* = (\d+)$/.exec(rest ?? '') ?? [];
    if (call === 'openat' && opened !== undefined) {
      const name = bytesOf(opened).toString();
      if (name.startsWith(`${data}/`) && !name.endsWith(SHARED)) open.set(Number(handle), basename(name));
    }
    const number = Number(/^\d+/.exec(rest ?? '')?.[0]);
    const [, hex = ''] = /^\d+, "((?:\\x[0-9a-f]{2})*)"/.exec(rest ?? '') ?? [];
    if (call === 'write' && number === 1) yield { what: 'acknowledge', index: Number(bytesOf(hex).toString()) };
    if (call === 'close') open.delete(number);
    const file = open.get(number);
    if (file === undefined) continue;
    if (call === 'pwrite64') yield { what: 'write', file, at: Number(/, (\d+)\) = /.exec(rest ?? '')?.[1]), bytes: bytesOf(hex) };
    if (call === 'ftruncate') yield { what: 'truncate', file, length: Number(/^\d+, (\d+)/.exec(rest ?? '')?.[1]) };
    if (call === 'fsync' || call === 'fdatasync') yield { what: 'sync', file };
  }
}

function bytesOf(hex: string): Buffer {
  return Buffer.from(hex.replaceAll('\\x', ''), 'hex');
}

async function cutAll(
  obeys: boolean,
  count: number,
): Promise<{ readonly lost: number; readonly unsound: number; readonly slowest: number }> {
  const random = randomOf(seed);
  const disk = new Disk(before, obeys);
  const moments = Array.from({ length: count }, () => Math.floor(random() * events.length)).toSorted((a, b) => a - b);
  let [acknowledged, lost, unsound, slowest] = [-1, 0, 0, 0];
  for (const [moment, event] of events.entries()) {
    disk.take(event);
    if (event.what === 'acknowledge') acknowledged = event.index;
    for (const _ of moments.filter((one) => one === moment)) {
      const files = disk.left(LEFTOVERS[Math.floor(random() * LEFTOVERS.length)] ?? 'none', random);
      const started = performance.now();
      const found = await openLeft(files);
      slowest = Math.max(slowest, performance.now() - started);
      if (found === undefined) unsound += 1;
      const missing =
        found === undefined || Array.from({ length: acknowledged + 1 }, (_, index) => index).some((index) => !found.has(index));
      if (missing) lost += 1;
    }
  }
  return { lost, unsound, slowest };
}

/** The batches in the files, or undefined where the database is not sound. */
async function openLeft(files: ReadonlyMap<string, Buffer>): Promise<ReadonlySet<number> | undefined> {
  const place = mkdtempSync(join(folder, 'left-'));
  try {
    for (const [name, bytes] of files) writeFileSync(join(place, name), bytes);
    const opened = await openDatabase({ folder: place });
    const found = await appliedSteady(opened.db, account);
    await opened.close();
    const database = new DatabaseSync(join(place, 'ironstride.sqlite'));
    const sound = database.prepare('pragma integrity_check').get()?.['integrity_check'] === 'ok';
    database.close();
    return sound ? found : undefined;
  } catch {
    return undefined;
  } finally {
    rmSync(place, { recursive: true });
  }
}
