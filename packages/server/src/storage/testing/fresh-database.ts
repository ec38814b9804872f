import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, inject } from 'vitest';
import type { Dialect } from '../migrations/migration.ts';
import { openDatabase, type DatabasePlace, type OpenDatabase } from '../open-database.ts';
import { createDatabase, dropDatabase } from './create-database.ts';

const postgres = inject('postgres');

/** The databases to run a suite on: `describe.each(DIALECTS)('On %s', (dialect) => …)`. */
export const DIALECTS: readonly Dialect[] = postgres ? ['sqlite', 'postgres'] : ['sqlite'];

// Registered once for the file that imports this, so that the functions below may be called anywhere in it.
const toUndo: (() => unknown)[] = [];
afterAll(async () => {
  for (const undo of toUndo.toReversed()) await undo();
});

/** A new place for a database with all tables, or none; it is removed after the tests of the file. */
export async function freshPlace(dialect: Dialect, content: 'empty' | 'tables' = 'tables'): Promise<DatabasePlace> {
  const folder = mkdtempSync(join(tmpdir(), 'ironstride-storage-'));
  toUndo.push(() => rmSync(folder, { recursive: true, force: true }));
  if (dialect === 'sqlite') return { folder };
  if (!postgres) throw new Error('There is no PostgreSQL on this machine');
  const made = await createDatabase(postgres.url, content === 'tables' ? postgres.template : undefined);
  toUndo.push(() => dropDatabase(postgres.url, made.name));
  return { folder, url: made.url };
}

/** A new database, open; it is closed and removed after the tests of the file. */
export async function freshDatabase(dialect: Dialect): Promise<OpenDatabase & { readonly place: DatabasePlace }> {
  const place = await freshPlace(dialect);
  const opened = await openDatabase(place);
  toUndo.push(() => opened.close());
  return { ...opened, place };
}
