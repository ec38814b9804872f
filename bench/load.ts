/** The load generator: a process of its own, so that the server shares nothing with it but the machine. Its parent says what to ask. */
import { randomUUID } from 'node:crypto';
import { Lot } from '../packages/sync/src/testing/lot.ts';
import { KeepAlive, type Request } from './keep-alive.ts';

/** What is asked: an empty answer of the bare framework, one of our server, Today, some other day, one set logged, everything after a cursor, or a season. */
export const TASKS = ['empty', 'alive', 'today', 'day', 'set', 'sync', 'plan'] as const;
export type Task = (typeof TASKS)[number];

/** What to do. */
export interface Load {
  readonly port: number;
  readonly connections: number;
  readonly seed: number;
  /** How often each task is done, together; they are mixed by lot. */
  readonly tasks: Readonly<Partial<Record<Task, number>>>;
  readonly people: readonly { readonly account: string; readonly cookie: string }[];
  readonly day: string;
  /** The session that sets are logged for. */
  readonly session: string;
  /** Where the synced year begins. */
  readonly after: number;
  /** The athlete file of a season, as JSON. */
  readonly athlete: string;
}

/** How it went. Milliseconds; a task may be several requests. */
export interface Loaded {
  readonly seconds: number;
  readonly tasks: Readonly<Partial<Record<Task, Times>>>;
}

/** Times of one task. */
export interface Times {
  readonly count: number;
  readonly p50: number;
  readonly p99: number;
  readonly most: number;
}

process.on('message', (load: Load) => {
  run(load).then(
    (loaded) => process.send?.(loaded),
    (error: unknown) => {
      process.send?.({ failed: String(error) });
    },
  );
});

async function run(load: Load): Promise<Loaded> {
  const lot = new Lot(load.seed);
  const tasks = TASKS.flatMap((task) => Array.from({ length: load.tasks[task] ?? 0 }, () => task));
  for (let last = tasks.length - 1; last > 0; last -= 1) {
    const other = lot.below(last + 1);
    [tasks[last], tasks[other]] = [tasks[other] ?? 'empty', tasks[last] ?? 'empty'];
  }
  const times = new Map<Task, number[]>();
  const connections = Array.from({ length: load.connections }, () => new KeepAlive(load.port));
  const began = performance.now();
  let next = 0;
  await Promise.all(
    connections.map(async (connection) => {
      for (let task = tasks[next++]; task !== undefined; task = tasks[next++]) {
        const start = performance.now();
        await perform(task, connection, load, lot);
        const list = times.get(task);
        const time = performance.now() - start;
        if (list) list.push(time);
        else times.set(task, [time]);
      }
    }),
  );
  const seconds = (performance.now() - began) / 1000;
  for (const connection of connections) connection.close();
  return { seconds, tasks: Object.fromEntries([...times].map(([task, list]) => [task, timesOf(list)])) };
}

function timesOf(list: readonly number[]): Times {
  const sorted = list.toSorted((a, b) => a - b);
  const at = (part: number): number => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))] ?? Number.NaN;
  return { count: sorted.length, p50: at(0.5), p99: at(0.99), most: at(1) };
}

/** Days to choose from, back from today. */
const DAYS = 600;

/** Sets in one log; then its next day begins. */
const SETS = 20;

/** How many sets each person logged. */
const logged = new Map<string, number>();

const BEGAN = Date.now();

async function perform(task: Task, connection: KeepAlive, load: Load, lot: Lot): Promise<void> {
  const { account, cookie } = load.people[lot.below(load.people.length)] ?? { account: '', cookie: '' };
  const athlete = `/api/athletes/${account}`;
  const origin = `http://127.0.0.1:${load.port}`;
  // As behind a proxy that is trusted: what one address may ask in a minute is not what is measured.
  const from = { 'x-forwarded-for': `10.${lot.below(256)}.${lot.below(256)}.${lot.below(256)}` };
  switch (task) {
    case 'empty':
      await answered(connection, 200, { method: 'GET', path: '/empty' });
      return;
    case 'alive':
      await answered(connection, 200, { method: 'GET', path: '/healthz', headers: { ...from, cookie } });
      return;
    case 'today':
      await answered(connection, 200, { method: 'GET', path: `${athlete}/today?day=${load.day}`, headers: { ...from, cookie } });
      return;
    case 'day': {
      // Hardly ever asked before, so it is read and put together anew.
      const day = new Date(Date.parse(load.day) - 86_400_000 * (1 + lot.below(DAYS))).toISOString().slice(0, 10);
      await answered(connection, 200, { method: 'GET', path: `${athlete}/today?day=${day}`, headers: { ...from, cookie } });
      return;
    }
    case 'set': {
      const count = logged.get(account) ?? 0;
      logged.set(account, count + 1);
      const day = new Date(BEGAN + 86_400_000 * Math.floor(count / SETS)).toISOString().slice(0, 10);
      const body = JSON.stringify({ at: `1.0.${count % SETS}`, time: BEGAN + count, exercise: 'back-squat', kg: 80, reps: 5, rir: 2 });
      const headers = { ...from, cookie, origin, 'idempotency-key': randomUUID() };
      await answered(connection, 201, { method: 'POST', path: `${athlete}/logs/${load.session}@${day}/sets`, headers, body });
      return;
    }
    case 'sync':
      for (let [after, more] = [load.after, true]; more;) {
        const text = await answered(connection, 200, {
          method: 'GET',
          path: `${athlete}/changes?after=${after}&limit=500`,
          headers: { ...from, cookie },
        });
        // The cursor stands at the end; reading all of it would cost the client more than the server.
        more = /"more":true/.test(text.slice(-200));
        after = Number(/"next":(\d+)/.exec(text.slice(-200))?.[1]);
      }
      return;
    case 'plan': {
      const headers = { ...from, cookie, origin };
      await answered(connection, 200, {
        method: 'POST',
        path: '/api/plan',
        headers,
        body: `{"athlete":${load.athlete},"today":"${load.day}"}`,
      });
    }
  }
}

async function answered(connection: KeepAlive, status: number, request: Request): Promise<string> {
  const reply = await connection.send(request);
  if (reply.status !== status)
    throw new Error(`${request.method} ${request.path} was answered ${reply.status}: ${reply.body.slice(0, 500)}`);
  return reply.body;
}
