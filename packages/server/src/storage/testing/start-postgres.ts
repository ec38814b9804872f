import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';
import { findPostgres } from './find-postgres.ts';

/** PostgreSQL refuses to run as root; this is “nobody” nearly everywhere. */
export const POSTGRES_USER = 65_534;

/** A PostgreSQL of our own in a temporary folder. */
export interface RunningPostgres {
  /** Of its database `postgres`. */
  readonly url: string;
  /** Ends it without any warning, as a crash does. */
  kill(): Promise<void>;
  /** Starts it again after `kill`, on the same port and data. */
  restart(): Promise<void>;
  /** Keeps it from doing anything, as a machine that hangs: it is there and answers nobody. Not on Windows. */
  freeze(): void;
  /** Lets it go on. */
  thaw(): void;
  /** Ends it and removes its folder. */
  stop(): Promise<void>;
}

/**
 * Starts PostgreSQL on a free port. `durable: false` is for tests that never cut the power: it waits for no disk.
 * Gives undefined where no PostgreSQL can be found.
 */
export async function startPostgres({ durable }: { readonly durable: boolean }): Promise<RunningPostgres | undefined> {
  const folder = mkdtempSync(join(tmpdir(), 'ironstride-pg-'));
  const bin = findPostgres(folder);
  if (bin === undefined) {
    rmSync(folder, { recursive: true });
    return undefined;
  }
  const root = process.getuid?.() === 0;
  const user = root ? { uid: POSTGRES_USER, gid: POSTGRES_USER } : {};
  chmodSync(folder, 0o755);
  // With all that was copied there: an install may have kept its files to root.
  if (root) spawnSync('chown', ['-R', `${POSTGRES_USER}:${POSTGRES_USER}`, folder]);
  const data = join(folder, 'data');
  const made = spawnSync(
    join(bin, 'initdb'),
    ['-D', data, '-U', 'postgres', '--auth=trust', '--no-sync', '--encoding=UTF8', '--locale=C'],
    { ...user, cwd: folder, encoding: 'utf8' },
  );
  if (made.status !== 0) throw new Error(`initdb from ${bin} failed: ${made.error?.message ?? made.stderr}`);
  const port = await freePort();
  const url = `postgres://postgres@127.0.0.1:${port}/postgres`;
  const settings = {
    listen_addresses: '127.0.0.1',
    port,
    unix_socket_directories: '',
    max_connections: 200,
    shared_buffers: '64MB',
    dynamic_shared_memory_type: process.platform === 'win32' ? 'windows' : 'mmap',
    ...(durable ? {} : { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off' }),
  };
  const flags = Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`]);
  const start = async (): Promise<ChildProcess> => {
    const process_ = spawn(join(bin, 'postgres'), ['-D', data, ...flags], { ...user, cwd: folder, stdio: ['ignore', 'ignore', 'pipe'] });
    let said = '';
    process_.stderr.on('data', (bytes: Buffer) => (said = (said + bytes.toString()).slice(-4_000)));
    while (!(await answers(url))) {
      if (process_.exitCode !== null || process_.signalCode !== null) throw new Error(`PostgreSQL from ${bin} ended: ${said}`);
      await sleep(20);
    }
    return process_;
  };
  let running = await start();
  const end = async (signal: NodeJS.Signals): Promise<void> => {
    if (running.exitCode !== null || running.signalCode !== null) return;
    const ended = once(running, 'exit');
    running.kill(signal);
    await ended;
  };
  return {
    url,
    kill: async () => {
      // All of it at once, as when the machine goes down; what served connections would else live on for a moment.
      const children = childrenOf(running.pid);
      await end('SIGKILL');
      for (const child of children) killQuietly(child);
      while (children.some((child) => killQuietly(child))) await sleep(5);
    },
    restart: async () => {
      running = await start();
    },
    freeze: () => {
      for (const pid of [running.pid, ...childrenOf(running.pid)]) if (pid !== undefined) process.kill(pid, 'SIGSTOP');
    },
    thaw: () => {
      for (const pid of [...childrenOf(running.pid), running.pid]) if (pid !== undefined) process.kill(pid, 'SIGCONT');
    },
    stop: async () => {
      await end('SIGQUIT');
      rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}

/** Processes that a process started, where the system tells; https://man7.org/linux/man-pages/man5/proc_pid_task.5.html */
function childrenOf(pid: number | undefined): readonly number[] {
  const path = `/proc/${pid}/task/${pid}/children`;
  return existsSync(path) ? readFileSync(path, 'utf8').split(' ').filter(Boolean).map(Number) : [];
}

/** True if it was still there. */
function killQuietly(pid: number): boolean {
  try {
    return process.kill(pid, 'SIGKILL');
  } catch {
    return false;
  }
}

async function answers(url: string): Promise<boolean> {
  const client = new pg.Client({ connectionString: url });
  client.on('error', () => undefined);
  try {
    await client.connect();
    await client.end();
    return true;
  } catch {
    return false;
  }
}

async function freePort(): Promise<number> {
  const server = createServer();
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  await once(server, 'close');
  if (address === null || typeof address === 'string') throw new Error('A server that listens has no port');
  return address.port;
}
