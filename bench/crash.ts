/**
 * Kills servers in the middle of writing and looks for every batch that was acknowledged; the first one lost or doubled ends it.
 *   node scripts/with-node24.mjs bench/crash.ts [KILLS [SEED]]
 */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { killPostgres, killServers, type CrashFigures } from '../packages/server/src/storage/testing/crash.ts';
import { createDatabase } from '../packages/server/src/storage/testing/create-database.ts';
import { startPostgres } from '../packages/server/src/storage/testing/start-postgres.ts';

const kills = Number(process.argv[2] ?? 250);
const seed = Number(process.argv[3] ?? 20_270_301);
const folder = mkdtempSync(join(tmpdir(), 'ironstride-crash-'));
const rows: (CrashFigures & { readonly what: string })[] = [];

function tell(what: string, figures: CrashFigures): void {
  rows.push({ what, ...figures });
  const { acknowledged, unsaid, slowestOpen } = figures;
  process.stdout.write(
    `${what}: ${figures.kills} kills, ${acknowledged} acknowledged, none lost, none twice; ` +
      `${unsaid} written but never said; slowest opening ${Math.round(slowestOpen)} ms\n`,
  );
}

tell('server on SQLite', await killServers({ folder }, kills, seed));
const postgres = await startPostgres({ durable: true });
if (postgres) {
  const place = { folder: '', url: (await createDatabase(postgres.url)).url };
  tell('server on PostgreSQL', await killServers(place, kills, seed));
  tell(
    'PostgreSQL itself',
    await killPostgres(postgres, { folder: '', url: (await createDatabase(postgres.url)).url }, Math.ceil(kills / 5), seed),
  );
  await postgres.stop();
}
rmSync(folder, { recursive: true });
const results = fileURLToPath(new URL('results', import.meta.url));
mkdirSync(results, { recursive: true });
writeFileSync(join(results, 'crash.json'), `${JSON.stringify({ seed, rows }, null, 2)}\n`);
