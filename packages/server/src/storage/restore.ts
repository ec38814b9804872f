import { createHash } from 'node:crypto';
import { sql, type Kysely } from 'kysely';
import type { BackupEnd, BackupHead } from './backup.ts';
import { beginEra } from './era.ts';
import { readLines } from './lines.ts';
import { migrate } from './migrate.ts';
import { ALL_MIGRATIONS } from './migrations/all-migrations.ts';
import type { OpenDatabase } from './open-database.ts';
import { storageProblemOf } from './storage-problem.ts';
import { TABLE_NAMES } from './table-columns.ts';
import type { Tables } from './tables.ts';
import { transaction } from './transaction.ts';
import { UnusableFile } from './unusable-file.ts';

/**
 * Fills an empty database from a backup of this or an older version, made on either database; whole or not at all. Gives the
 * number of rows. Throws `UnusableFile` where the file is no whole backup or the database is not empty.
 */
export async function restore({ db, dialect }: OpenDatabase, path: string): Promise<number> {
  try {
    const end = await verify(path);
    await transaction(db, async (trx) => {
      await expectEmpty(trx);
      for (const table of TABLE_NAMES) await trx.schema.dropTable(table).execute();
      let head: BackupHead | undefined;
      let waiting: Waiting = { table: '', rows: [], characters: 0 };
      for await (const line of readLines(path, 'gzip')) {
        if (head === undefined) {
          head = headOf(line);
          await migrate(trx, dialect, ALL_MIGRATIONS.slice(0, head.version));
          continue;
        }
        if (!line.startsWith('[')) break;
        const [table, ...row] = JSON.parse(line) as [string, ...(string | number | null)[]]; // `verify` saw that it is ours, whole
        if (table !== waiting.table || waiting.rows.length === ROWS || waiting.characters > CHARACTERS) {
          await insert(trx, head, waiting);
          waiting = { table, rows: [], characters: 0 };
        }
        waiting.rows.push(row);
        waiting.characters += line.length;
      }
      if (head) await insert(trx, head, waiting);
      await beginEra(trx);
    });
    await migrate(db, dialect);
    return end.rows;
  } catch (error) {
    throw storageProblemOf(error) ?? error;
  }
}

/** Rows and characters of one insert. Conventions: below the 32,766 values that SQLite binds at once. */
const ROWS = 500;
const CHARACTERS = 4_000_000;

interface Waiting {
  readonly table: string;
  readonly rows: (readonly (string | number | null)[])[];
  characters: number;
}

async function insert(trx: Kysely<Tables>, { tables }: BackupHead, { table, rows }: Waiting): Promise<void> {
  if (rows.length === 0) return;
  const columns = sql.join((tables[table] ?? []).map((column) => sql.ref(column)));
  const values = sql.join(rows.map((row) => sql`(${sql.join(row)})`));
  await sql`insert into ${sql.table(table)} (${columns}) values ${values}`.execute(trx);
}

async function expectEmpty(trx: Kysely<Tables>): Promise<void> {
  for (const table of TABLE_NAMES) {
    // A server that was only started has these: its version, a link for its first owner, and tries of whoever came by.
    if (table === 'facts' || table === 'links' || table === 'attempts') continue;
    const { rows } = await sql`select 1 from ${sql.table(table)} limit 1`.execute(trx);
    if (rows.length > 0) {
      throw unusable('The database has data already.', 'Restore into an empty folder or a new database; nothing is ever overwritten.');
    }
  }
}

/** Reads the whole file once before anything is done: a file that was cut off must not count as a backup. */
async function verify(path: string): Promise<BackupEnd> {
  const hash = createHash('sha256');
  let lines = 0;
  let end: BackupEnd | undefined;
  try {
    for await (const line of readLines(path, 'gzip')) {
      if (lines === 0) headOf(line);
      else if (line.startsWith('{')) {
        end = JSON.parse(line) as BackupEnd; // its two values are compared below
        break;
      }
      hash.update(line).update('\n');
      lines += 1;
    }
  } catch (error) {
    if (error instanceof UnusableFile) throw error;
    const code = error instanceof Error && 'code' in error ? String(error.code) : '';
    if (code === 'ENOENT') throw unusable('There is no such file.', 'Check the name of the backup.');
    if (!code.startsWith('Z_') && !(error instanceof SyntaxError)) throw error;
  }
  if (end === undefined || end.rows !== lines - 1 || end.sha256 !== hash.digest('hex')) {
    throw unusable('The backup is not whole.', 'Take another one; this file was cut off or changed.');
  }
  return end;
}

function headOf(line: string): BackupHead {
  let head: Partial<BackupHead> = {};
  try {
    head = JSON.parse(line) as Partial<BackupHead>; // each part is looked at below
  } catch {
    // Told below, like every other file that is none of ours.
  }
  const { format, version, made, tables } = head ?? {};
  if (format !== 'ironstride-backup' || version === undefined || made === undefined || tables === undefined) {
    throw unusable('This is no backup of Ironstride.', 'Give a file that “backup” wrote.');
  }
  if (version > ALL_MIGRATIONS.length) {
    throw unusable(
      `The backup has version ${version}; this program knows versions up to ${ALL_MIGRATIONS.length}.`,
      'Restore it with the newer program.',
    );
  }
  return { format, version, made, tables };
}

function unusable(says: string, remedy: string): UnusableFile {
  return new UnusableFile([{ at: '', says, remedy }]);
}
