/**
 * Fills both databases with athletes who train two years, and times what a server asks of them most.
 *   node scripts/with-node24.mjs bench/storage.ts [ATHLETES]
 */
import { randomUUID } from 'node:crypto';
import { mkdirSync, mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { nextStamp, type Batch } from '@ironstride/sync';
import { applyBatch } from '../packages/server/src/storage/apply-batch.ts';
import { backup } from '../packages/server/src/storage/backup.ts';
import { openDatabase, type DatabasePlace, type OpenDatabase } from '../packages/server/src/storage/open-database.ts';
import { documentsOfDays, pullDocuments } from '../packages/server/src/storage/read-documents.ts';
import { restore } from '../packages/server/src/storage/restore.ts';
import { createDatabase } from '../packages/server/src/storage/testing/create-database.ts';
import { randomOf } from '../packages/server/src/storage/testing/random-of.ts';
import { startPostgres } from '../packages/server/src/storage/testing/start-postgres.ts';
import { transaction } from '../packages/server/src/storage/transaction.ts';
import { athleteYear } from './athlete-year.ts';

const ATHLETES = Number(process.argv[2] ?? 100);
const YEARS = 2;
/** How long each thing is timed, milliseconds, and how many ask at once. */
const TIMED = 4_000;
const AT_ONCE = [1, 16] as const;
const KINDS = ['season', 'plan', 'week', 'placement', 'log', 'check-in', 'settings'];
const ROWS = 250;

interface Person {
  readonly account: string;
  readonly day: string;
  readonly log: string;
}

interface Timing {
  readonly what: string;
  readonly athletes: number;
  readonly atOnce: number;
  readonly perSecond: number;
  /** Milliseconds. */
  readonly median: number;
  readonly p99: number;
}

const folder = mkdtempSync(join(tmpdir(), 'ironstride-storage-'));
const random = randomOf(20_270_301);
const report: Record<string, unknown> = { machine: `${cpus().length} × ${cpus()[0]?.model ?? ''}`, athletes: ATHLETES, years: YEARS };
report['SQLite'] = await measure(
  'SQLite',
  { folder: join(folder, 'sqlite') },
  async () => statSync(join(folder, 'sqlite', 'ironstride.sqlite')).size,
);
const postgres = await startPostgres({ durable: true });
if (postgres) {
  const { url } = await createDatabase(postgres.url);
  report['PostgreSQL'] = await measure('PostgreSQL', { folder: '', url }, async ({ db }) => {
    // A function of PostgreSQL that no table type knows.
    const { size } = await db
      .selectNoFrom(({ fn }) => fn<number>('pg_database_size', [fn('current_database', [])]).as('size'))
      .executeTakeFirstOrThrow();
    return size;
  });
  await postgres.stop();
}
rmSync(folder, { recursive: true });
const results = fileURLToPath(new URL('results', import.meta.url));
mkdirSync(results, { recursive: true });
writeFileSync(join(results, 'storage.json'), `${JSON.stringify(report, null, 2)}\n`);

async function measure(name: string, place: DatabasePlace, sizeOf: (opened: OpenDatabase) => Promise<number>): Promise<unknown> {
  const opened = await openDatabase(place);
  const people: Person[] = [];
  const timings: Timing[] = [];
  const tell = (timing: Timing): void => {
    timings.push(timing);
    const { what, athletes, atOnce, perSecond, median, p99 } = timing;
    process.stdout.write(
      `${name}, ${athletes} athletes: ${what}, ${atOnce} at once: ${Math.round(perSecond)} a second, median ${median.toFixed(2)} ms, p99 ${p99.toFixed(2)} ms\n`,
    );
  };
  // First with a tenth of the people, then with all: what one request costs must not hang on the others.
  for (const count of [Math.ceil(ATHLETES / 10), ATHLETES]) {
    while (people.length < count) people.push(await settle(opened));
    for (const atOnce of AT_ONCE) {
      tell(await time('Today', people, atOnce, ({ account, day }) => documentsOfDays(opened.db, account, day, day, KINDS)));
      tell(
        await time('one set logged', people, atOnce, ({ account, log }) =>
          applyBatch(opened.db, account, setOf(log), { actor: account, now: Date.now() }),
        ),
      );
    }
    tell(await time('everything pulled by a new device', people, 1, ({ account }) => pullAll(opened, account)));
  }
  await opened.close();
  const again = await openDatabase(place);
  const bytes = await sizeOf(again);
  const file = join(folder, `${name}.gz`);
  const backedUp = await timed(() => backup(again, file, 0));
  await again.close();
  const restored = await openDatabase({ folder: join(folder, `restored-${name}`) });
  const back = await timed(() => restore(restored, file));
  await restored.close();
  const perYear = bytes / ATHLETES / YEARS;
  const packed = statSync(file).size / ATHLETES / YEARS;
  process.stdout.write(
    `${name}: ${mb(perYear)} MB an athlete and year; backup ${mb(packed)} MB, ${(backedUp / 1000).toFixed(1)} s; restored into SQLite in ${(back / 1000).toFixed(1)} s\n`,
  );
  return { timings, bytesPerAthleteYear: perYear, backupBytesPerAthleteYear: packed, backupMs: backedUp, restoreMs: back };
}

/** A new athlete with all years. */
async function settle({ db }: OpenDatabase): Promise<Person> {
  const account = randomUUID();
  const years = Array.from({ length: YEARS }, (_, year) => athleteYear(account, year));
  await transaction(db, async (trx) => {
    await trx.insertInto('names').values({ name: account, account }).execute();
    await trx
      .insertInto('accounts')
      .values({ account, name: account, role: 'athlete', password: null, seq: YEARS * 1_000_000, created: 0, disabled: null })
      .execute();
    const latest = new Map(years.flatMap(({ documents }) => documents.map((row) => [`${row.kind}/${row.id}`, row] as const)));
    const documents = [...latest.values()];
    for (let from = 0; from < documents.length; from += ROWS)
      await trx
        .insertInto('documents')
        .values(documents.slice(from, from + ROWS).map((row) => ({ account, ...row })))
        .execute();
    const changes = years.flatMap(({ changes }) => changes);
    for (let from = 0; from < changes.length; from += ROWS)
      await trx
        .insertInto('changes')
        .values(changes.slice(from, from + ROWS).map((row) => ({ account, ...row })))
        .execute();
  });
  const { day, log } = years.at(-1) ?? { day: '', log: '' };
  return { account, day, log };
}

function setOf(log: string): Batch {
  const at = nextStamp('phone0000000', Date.now());
  const sets = { [`sets.2.${Math.floor(random() * 30)}.0`]: [at, { exercise: 'back-squat', kg: 82.5, reps: 5, rir: 2 }] as const };
  return { id: randomUUID(), device: 'phone0000000', at, label: 'set-logged', documents: [{ kind: 'log', id: log, fields: sets }] };
}

async function pullAll({ db }: OpenDatabase, account: string): Promise<void> {
  for (let after = 0, more = true; more;) ({ next: after, more } = await pullDocuments(db, account, after, KINDS));
}

async function time(what: string, people: readonly Person[], atOnce: number, ask: (person: Person) => Promise<unknown>): Promise<Timing> {
  const taken: number[] = [];
  const lane = async (until: number): Promise<void> => {
    while (performance.now() < until) {
      const person = people[Math.floor(random() * people.length)];
      if (person) taken.push(await timed(() => ask(person)));
    }
  };
  await lane(performance.now() + TIMED / 10);
  taken.length = 0;
  const began = performance.now();
  await Promise.all(Array.from({ length: atOnce }, () => lane(began + TIMED)));
  const perSecond = (taken.length / (performance.now() - began)) * 1_000;
  const sorted = taken.toSorted((a, b) => a - b);
  const at = (share: number): number => sorted[Math.floor(share * sorted.length)] ?? Number.NaN;
  return { what, athletes: people.length, atOnce, perSecond, median: at(0.5), p99: at(0.99) };
}

async function timed(work: () => Promise<unknown>): Promise<number> {
  const began = performance.now();
  await work();
  return performance.now() - began;
}

function mb(bytes: number): string {
  return (bytes / 1_000_000).toFixed(2);
}
