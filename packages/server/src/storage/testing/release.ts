import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { sql, type Kysely } from 'kysely';
import type { Tables } from '../tables.ts';

/** A database as a released version left it. */
export interface Release {
  /** What SQLite was told to make the tables and indexes. */
  readonly schema: readonly string[];
  /** All rows by table, each by column. */
  readonly rows: Readonly<Record<string, readonly Readonly<Record<string, string | number | null>>[]>>;
}

/** The file of a version. */
export function releasePath(version: number): string {
  return join(import.meta.dirname, 'fixtures', `release-${String(version).padStart(4, '0')}.json`);
}

/** What a released version left. */
export function releaseOf(version: number): Release {
  return JSON.parse(readFileSync(releasePath(version), 'utf8')) as Release; // `write-release.ts` wrote it
}

/** The schema and all rows of a SQLite database. */
export async function readRelease(db: Kysely<Tables>): Promise<Release> {
  const made = await sql<{ name: string; type: string; sql: string }>`
    select name, type, sql from sqlite_master where sql is not null order by type desc, name`.execute(db);
  const rows: Record<string, readonly Readonly<Record<string, string | number | null>>[]> = {};
  for (const { name, type } of made.rows) {
    if (type !== 'table') continue;
    const found = await sql<Readonly<Record<string, string | number | null>>>`select * from ${sql.table(name)} order by 1, 2`.execute(db);
    rows[name] = found.rows;
  }
  return { schema: made.rows.map((one) => one.sql), rows };
}
