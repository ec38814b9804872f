// Usage: node scripts/with-node24.mjs packages/server/src/storage/testing/write-release.ts
// Keeps the database of the version about to be released, with data, so that every later version is tested on it.
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ALL_MIGRATIONS } from '../migrations/all-migrations.ts';
import { openDatabase } from '../open-database.ts';
import { fillTables } from './fill-tables.ts';
import { readRelease, releasePath } from './release.ts';

const path = releasePath(ALL_MIGRATIONS.length);
if (existsSync(path)) {
  process.stderr.write(`${path} is there already; what was released never changes.\n`);
  process.exit(2);
}
const folder = mkdtempSync(join(tmpdir(), 'ironstride-release-'));
const opened = await openDatabase({ folder });
await fillTables(opened.db);
writeFileSync(path, `${JSON.stringify(await readRelease(opened.db), null, 1)}\n`);
await opened.close();
rmSync(folder, { recursive: true });
process.stdout.write(`${path}\n`);
