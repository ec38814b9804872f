import { closeSync, existsSync, fsyncSync, mkdirSync, openSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { Kysely, PostgresDialect } from 'kysely';
import pg from 'pg';
import { migrate } from './migrate.ts';
import type { Dialect } from './migrations/migration.ts';
import { Questions } from './questions.ts';
import { sqliteDialect } from './sqlite-dialect.ts';
import { StorageProblem, storageProblemOf } from './storage-problem.ts';
import type { Tables } from './tables.ts';

/** The file of the embedded database inside its folder. */
const FILE = 'ironstride.sqlite';

/** Milliseconds that one try of a write waits for another process; meanwhile nothing else happens here. A convention. */
const BUSY = 250;

/** Connections of one server to PostgreSQL; its default allows 100 in all. A convention. */
const CONNECTIONS = 10;

/** Milliseconds for reaching PostgreSQL, and for one statement there. A convention. */
const REACH = 5_000;
const STATEMENT = 30_000;

/** Where the data is: a PostgreSQL if `url` is given (`postgres://…`), else a file in `folder`. */
export interface DatabasePlace {
  readonly folder: string;
  readonly url?: string | undefined;
}

/** A database of this program's version, ready for use. */
export interface OpenDatabase {
  readonly db: Kysely<Tables>;
  readonly dialect: Dialect;
  /** Reads everything as it is at one moment, while others go on writing. */
  snapshot<T>(read: (db: Kysely<Tables>) => Promise<T>): Promise<T>;
  /** Waits for what is running, then closes. */
  close(): Promise<void>;
}

/** Opens the database, making it or bringing it to this version where needed. Throws a `StorageProblem` when it can't. */
export async function openDatabase(place: DatabasePlace): Promise<OpenDatabase> {
  try {
    const opened = connectDatabase(place);
    try {
      await migrate(opened.db, opened.dialect);
    } catch (error) {
      await opened.close();
      throw error;
    }
    return opened;
  } catch (error) {
    throw storageProblemOf(error) ?? error;
  }
}

/** A database as it is, whatever its version; for upgrades and their tests. */
export function connectDatabase({ folder, url }: DatabasePlace): OpenDatabase {
  return url === undefined ? openFile(folder) : openPostgres(url);
}

function openFile(folder: string): OpenDatabase {
  const path = join(folder, FILE);
  try {
    makeFolder(folder);
    // Made here, so that nobody else on the machine may read it; SQLite gives its other files the same rights.
    closeSync(openSync(path, 'a', 0o600));
    syncFolder(folder);
  } catch (error) {
    const reason = error instanceof Error && 'code' in error ? String(error.code) : String(error);
    throw storageProblemOf(error) ?? new StorageProblem('storage-folder', { folder, reason }, error);
  }
  const db = kyselyOf(path, false);
  return {
    db,
    dialect: 'sqlite',
    snapshot: async (read) => {
      // A connection of its own sees one moment for as long as its transaction lasts, and holds nobody up.
      const reader = kyselyOf(path, true);
      try {
        return await reader.transaction().execute(read);
      } finally {
        await reader.destroy();
      }
    },
    close: () => db.destroy(),
  };
}

/** Makes a folder and those above it. Node’s own `recursive` never comes back from places such as /proc, where nothing can be made. */
function makeFolder(folder: string): void {
  if (existsSync(folder)) return;
  makeFolder(dirname(folder));
  try {
    mkdirSync(folder, { mode: 0o700 });
  } catch (error) {
    // Two servers may start at once.
    if (!existsSync(folder)) throw error;
  }
}

/** One connection to the file: it survives a power cut after each commit, and trusts nothing that stands in the file. */
function kyselyOf(path: string, readOnly: boolean): Kysely<Tables> {
  const database = connect(path, readOnly);
  try {
    if (!readOnly) {
      database.exec('pragma journal_mode = wal');
      database.exec('pragma synchronous = full');
      // macOS only promises to write when asked in this way; elsewhere it changes nothing.
      database.exec('pragma fullfsync = on; pragma checkpoint_fullfsync = on');
    }
    const questions = new Questions(() => connect(path, true));
    return new Kysely<Tables>({ dialect: sqliteDialect(database, readOnly ? 'begin' : 'begin immediate', questions) });
  } catch (error) {
    database.close();
    throw error;
  }
}

function connect(path: string, readOnly: boolean): DatabaseSync {
  const database = new DatabaseSync(path, {
    readOnly,
    timeout: BUSY,
    enableForeignKeyConstraints: false,
    enableDoubleQuotedStringLiterals: false,
  });
  database.exec('pragma trusted_schema = off');
  return database;
}

/** A new file is only there after a power cut if its folder was written, too. Windows has no such call. */
function syncFolder(folder: string): void {
  if (process.platform === 'win32') return;
  const handle = openSync(folder, 'r');
  try {
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
}

function openPostgres(url: string): OpenDatabase {
  // Whole numbers of 64 bits come as text else; ours are milliseconds and counters, far below 2^53.
  const types = new pg.TypeOverrides();
  types.setTypeParser(pg.types.builtins.INT8, Number);
  const pool = new pg.Pool({
    connectionString: url,
    max: CONNECTIONS,
    connectionTimeoutMillis: REACH,
    statement_timeout: STATEMENT,
    idle_in_transaction_session_timeout: STATEMENT,
    keepAlive: true,
    application_name: 'ironstride',
    types,
  });
  // A connection that dies is replaced at the next use, and whoever uses it is told; without these lines it would end the program.
  pool.on('error', () => undefined);
  pool.on('connect', (client) => client.on('error', () => undefined));
  const db = new Kysely<Tables>({ dialect: new PostgresDialect({ pool }) });
  return {
    db,
    dialect: 'postgres',
    snapshot: (read) => db.transaction().setIsolationLevel('repeatable read').setAccessMode('read only').execute(read),
    close: () => db.destroy(),
  };
}
