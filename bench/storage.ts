/**
 * Weighs what athletes of two years need on each database, and times backup and restore. What requests cost is in server.ts.
 *   node scripts/with-node24.mjs bench/storage.ts [ATHLETES]
 */
import { mkdirSync, mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { backup } from '../packages/server/src/storage/backup.ts';
import { databaseSize } from '../packages/server/src/storage/database-size.ts';
import { openDatabase, type DatabasePlace } from '../packages/server/src/storage/open-database.ts';
import { restore } from '../packages/server/src/storage/restore.ts';
import { startPostgres } from '../packages/server/src/storage/testing/start-postgres.ts';
import { seed } from './seed.ts';

const ATHLETES = Number(process.argv[2] ?? 100);

/** What one athlete needs for a year. Megabytes and milliseconds. */
interface Weighed {
  readonly size: number;
  readonly backup: number;
  readonly backupTakes: number;
  readonly restoreTakes: number;
}

const folder = mkdtempSync(join(tmpdir(), 'ironstride-storage-'));
const report: Record<string, unknown> = { machine: `${cpus().length} × ${cpus()[0]?.model ?? ''}`, athletes: ATHLETES };
report['SQLite'] = await weigh('SQLite', { folder: join(folder, 'sqlite') });
const postgres = await startPostgres({ durable: true });
if (postgres) report['PostgreSQL'] = await weigh('PostgreSQL', { folder: join(folder, 'postgres'), url: postgres.url });
await postgres?.stop();
rmSync(folder, { recursive: true });
const results = fileURLToPath(new URL('results', import.meta.url));
mkdirSync(results, { recursive: true });
writeFileSync(join(results, 'storage.json'), `${JSON.stringify(report, null, 2)}\n`);

async function weigh(name: string, place: DatabasePlace): Promise<Weighed> {
  const seeding = await openDatabase(place);
  await seed(seeding, ATHLETES);
  await seeding.close();
  const opened = await openDatabase(place);
  const { bytes } = await databaseSize(opened);
  if (bytes === null) throw new Error('The database does not say how large it is');
  const file = join(folder, `${name}.gz`);
  const backupTakes = await timed(() => backup(opened, file, 0));
  await opened.close();
  // Every backup can go into SQLite, and this one is not meant to compare databases.
  const restored = await openDatabase({ folder: join(folder, `restored-${name}`) });
  const restoreTakes = await timed(() => restore(restored, file));
  await restored.close();
  const years = ATHLETES * 2;
  const weighed = {
    size: bytes / 1e6 / years,
    backup: statSync(file).size / 1e6 / years,
    backupTakes: backupTakes / years,
    restoreTakes: restoreTakes / years,
  };
  process.stdout.write(
    `${name}, of ${ATHLETES} athletes each and a year: ${weighed.size.toFixed(2)} MB; backup ${weighed.backup.toFixed(2)} MB in ` +
      `${weighed.backupTakes.toFixed(0)} ms; restored into SQLite in ${weighed.restoreTakes.toFixed(0)} ms\n`,
  );
  return weighed;
}

async function timed(work: () => Promise<unknown>): Promise<number> {
  const began = performance.now();
  await work();
  return performance.now() - began;
}
