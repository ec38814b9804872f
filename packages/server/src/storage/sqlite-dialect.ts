import type { DatabaseSync, SQLInputValue, StatementSync } from 'node:sqlite';
import {
  CompiledQuery,
  SqliteAdapter,
  SqliteDriver,
  SqliteIntrospector,
  SqliteQueryCompiler,
  type DatabaseConnection,
  type Dialect,
} from 'kysely';

/** How many prepared statements are kept; the program has fewer different ones. A convention. */
const KEPT_STATEMENTS = 300;

/** Kysely on the SQLite that is built into Node. One connection; Kysely lets one transaction at a time use it. */
export function sqliteDialect(database: DatabaseSync, begin: 'begin' | 'begin immediate'): Dialect {
  return {
    createDriver: () => new Driver(database, begin),
    createQueryCompiler: () => new SqliteQueryCompiler(),
    createAdapter: () => new SqliteAdapter(),
    createIntrospector: (db) => new SqliteIntrospector(db),
  };
}

class Driver extends SqliteDriver {
  readonly #database: DatabaseSync;
  readonly #begin: string;

  constructor(database: DatabaseSync, begin: string) {
    super({ database: { close: () => database.close(), prepare: preparer(database) } });
    this.#database = database;
    this.#begin = begin;
  }

  /** A transaction that reads before it writes must hold the lock from its start, or it fails when it comes to writing. */
  override async beginTransaction(connection: DatabaseConnection): Promise<void> {
    await connection.executeQuery(CompiledQuery.raw(this.#begin));
  }

  /** A full disk makes SQLite roll back by itself; then there is nothing left to roll back, and that is no error. */
  override async rollbackTransaction(connection: DatabaseConnection): Promise<void> {
    if (this.#database.isTransaction) await super.rollbackTransaction(connection);
  }
}

/** What Kysely asks of a statement; written for better-sqlite3, whose methods have the same names. */
interface Statement {
  readonly reader: boolean;
  all(parameters: readonly unknown[]): unknown[];
  run(parameters: readonly unknown[]): { changes: number | bigint; lastInsertRowid: number | bigint };
  iterate(parameters: readonly unknown[]): IterableIterator<unknown>;
}

/** Prepares statements and keeps those used last, because preparing costs more than a short read. */
function preparer(database: DatabaseSync): (sql: string) => Statement {
  const kept = new Map<string, Statement>();
  return (sql) => {
    const statement = kept.get(sql) ?? statementOf(database.prepare(sql));
    kept.delete(sql);
    kept.set(sql, statement);
    const [oldest] = kept.keys();
    if (kept.size > KEPT_STATEMENTS && oldest !== undefined) kept.delete(oldest);
    return statement;
  };
}

function statementOf(statement: StatementSync): Statement {
  return {
    reader: statement.columns().length > 0,
    all: (parameters) => statement.all(...parameters.map(bound)),
    run: (parameters) => statement.run(...parameters.map(bound)),
    iterate: (parameters) => statement.iterate(...parameters.map(bound)),
  };
}

/** Only what the tables hold is bound; anything else is a bug of the caller. */
function bound(value: unknown): SQLInputValue {
  if (value === null || typeof value === 'string' || typeof value === 'number' || typeof value === 'bigint') return value;
  throw new TypeError(`A value of type ${typeof value} has no place in the database`);
}
