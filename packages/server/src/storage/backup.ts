import { createHash } from 'node:crypto';
import { sql, type Kysely } from 'kysely';
import { writeLines } from './lines.ts';
import type { OpenDatabase } from './open-database.ts';
import { storageProblemOf } from './storage-problem.ts';
import { TABLE_COLUMNS, TABLE_NAMES } from './table-columns.ts';
import type { Tables } from './tables.ts';
import { UnusableFile } from './unusable-file.ts';

/** What the first line of a backup says. */
export interface BackupHead {
  readonly format: 'ironstride-backup';
  /** Of the database: a backup is restored with the tables it was made from, then brought up to date. */
  readonly version: number;
  /** Milliseconds since 1970. */
  readonly made: number;
  /** The columns of each table; every further line is a table’s name and the values of one row. */
  readonly tables: Readonly<Record<string, readonly string[]>>;
}

/** What the last line says: whoever finds it, and finds it right, has the whole backup. */
export interface BackupEnd {
  readonly rows: number;
  /** Of all bytes before this line. */
  readonly sha256: string;
}

/**
 * Writes everything as it is at one moment into a file, while others go on writing: gzipped lines of JSON, the same for both
 * databases, so that it is also the way from one to the other. Gives the number of rows.
 */
export async function backup(database: OpenDatabase, path: string, now: number): Promise<number> {
  try {
    return await database.snapshot(async (db) => {
      let rows = 0;
      const hash = createHash('sha256');
      const hashed = async function* (): AsyncGenerator<string> {
        for await (const line of backupLines(db, now)) {
          hash.update(line).update('\n');
          rows += 1;
          yield line;
        }
        // The head is no row.
        rows -= 1;
        yield JSON.stringify({ rows, sha256: hash.digest('hex') } satisfies BackupEnd);
      };
      await writeLines(path, 'gzip', hashed());
      return rows;
    });
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') {
      throw new UnusableFile([{ at: '', says: 'There is no such folder.', remedy: 'Make it, or name another one.' }]);
    }
    throw storageProblemOf(error) ?? error;
  }
}

async function* backupLines(db: Kysely<Tables>, now: number): AsyncGenerator<string> {
  const { value } = await db.selectFrom('facts').select('value').where('name', '=', 'schema').executeTakeFirstOrThrow();
  const columns = Object.fromEntries(TABLE_NAMES.map((name) => [name, TABLE_COLUMNS[name].columns]));
  yield JSON.stringify({ format: 'ironstride-backup', version: Number(value), made: now, tables: columns } satisfies BackupHead);
  for (const table of TABLE_NAMES) {
    for await (const row of rowsOf(db, table)) {
      // The version stands in the head, and is the one of the tables that a restore makes.
      if (table !== 'facts' || row[0] !== 'schema') yield JSON.stringify([table, ...row]);
    }
  }
}

/** Characters that a page of rows should have, and the most rows in it. Conventions: memory stays small, questions few. */
const PAGE = { characters: 4_000_000, rows: 2_000 } as const;

/** All rows of a table by its key, as lists of values. */
async function* rowsOf(db: Kysely<Tables>, table: keyof Tables): AsyncGenerator<readonly unknown[]> {
  const { key, columns } = TABLE_COLUMNS[table];
  const keys = sql.join(columns.slice(0, key).map((column) => sql.ref(column)));
  let last: readonly unknown[] | undefined;
  // Rows differ in size by a factor of a thousand, so each page is as long as the rows before it allow.
  for (let most = 50; ;) {
    const after = last ? sql`where (${keys}) > (${sql.join(last.slice(0, key))})` : sql``;
    const { rows } = await sql<Readonly<Record<string, unknown>>>`
      select ${sql.join(columns.map((column) => sql.ref(column)))} from ${sql.table(table)} ${after} order by ${keys} limit ${most}`.execute(
      db,
    );
    let characters = 1;
    for (const row of rows) {
      last = columns.map((column) => row[column]);
      for (const value of last) characters += typeof value === 'string' ? value.length : 8;
      yield last;
    }
    if (rows.length < most) return;
    most = Math.max(1, Math.min(PAGE.rows, Math.floor((PAGE.characters * rows.length) / characters)));
  }
}
