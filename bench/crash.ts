/**
 * Kills servers in the middle of writing and looks for everything that was acknowledged; the first thing lost or doubled ends it.
 * First the storage by itself, then the whole server with people who write over HTTP.
 *   node scripts/with-node24.mjs bench/crash.ts [KILLS [SEED]]
 */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { killPostgres, killServers, type CrashFigures } from '../packages/server/src/storage/testing/crash.ts';
import type { DatabasePlace } from '../packages/server/src/storage/open-database.ts';
import { createDatabase } from '../packages/server/src/storage/testing/create-database.ts';
import { startPostgres } from '../packages/server/src/storage/testing/start-postgres.ts';
import { surviveKills, type Survived } from '../packages/server/src/testing/survive-kills.ts';
import { Lot } from '../packages/sync/src/testing/lot.ts';

const kills = Number(process.argv[2] ?? 250);
const seed = Number(process.argv[3] ?? 20_270_301);
const folder = mkdtempSync(join(tmpdir(), 'ironstride-crash-'));
const rows: (CrashFigures & { readonly what: string })[] = [];
const whole: (Omit<Survived, 'faults' | 'starts'> & { readonly what: string; readonly middle: number; readonly slowest: number })[] = [];

function tell(what: string, figures: CrashFigures): void {
  rows.push({ what, ...figures });
  const { acknowledged, unsaid, slowestOpen } = figures;
  process.stdout.write(
    `${what}: ${figures.kills} kills, ${acknowledged} acknowledged, none lost, none twice; ` +
      `${unsaid} written but never said; slowest opening ${Math.round(slowestOpen)} ms\n`,
  );
}

/** The whole server as people use it. */
async function tellWhole(what: string, place: DatabasePlace): Promise<void> {
  const { faults, firstStart, starts, ...figures } = await surviveKills(place, { kills, writers: 4, between: 80, draw: new Lot(seed) });
  if (faults.length > 0) throw new Error(faults.join('\n'));
  const [slowest, middle] = [Math.max(...starts), starts.toSorted((a, b) => a - b)[Math.floor(starts.length / 2)] ?? 0];
  whole.push({ what, ...figures, firstStart, middle, slowest });
  process.stdout.write(
    `${what}: ${figures.kills} kills, ${figures.changes} acknowledged, none lost, none twice; ${figures.retried} sent again; ` +
      `ready after ${Math.round(middle)} ms in the middle and ${Math.round(slowest)} ms at most, a new server after ${Math.round(firstStart)} ms\n`,
  );
}

tell('server on SQLite', await killServers({ folder }, kills, seed));
await tellWhole('whole server on SQLite', { folder: join(folder, 'whole') });
const postgres = await startPostgres({ durable: true });
if (postgres) {
  const place = { folder: '', url: (await createDatabase(postgres.url)).url };
  tell('server on PostgreSQL', await killServers(place, kills, seed));
  tell(
    'PostgreSQL itself',
    await killPostgres(postgres, { folder: '', url: (await createDatabase(postgres.url)).url }, Math.ceil(kills / 5), seed),
  );
  await tellWhole('whole server on PostgreSQL', { folder, url: (await createDatabase(postgres.url)).url });
  await postgres.stop();
}
rmSync(folder, { recursive: true });
const results = fileURLToPath(new URL('results', import.meta.url));
mkdirSync(results, { recursive: true });
writeFileSync(join(results, 'crash.json'), `${JSON.stringify({ seed, rows, whole }, null, 2)}\n`);
