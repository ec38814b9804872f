import type { DatabaseSync } from 'node:sqlite';
import {
  CompiledQuery,
  SqliteAdapter,
  SqliteDriver,
  SqliteIntrospector,
  SqliteQueryCompiler,
  type DatabaseConnection,
  type Dialect,
} from 'kysely';
import type { Questions } from './questions.ts';
import { preparer } from './statements.ts';

/** Kysely on the SQLite that is built into Node. One connection, which one transaction at a time uses; `questions` are asked beside it. */
export function sqliteDialect(database: DatabaseSync, begin: 'begin' | 'begin immediate', questions: Questions): Dialect {
  return {
    createDriver: () => new Driver(database, begin, questions),
    createQueryCompiler: () => new SqliteQueryCompiler(),
    createAdapter: () => new AskedAdapter(questions),
    createIntrospector: (db) => new SqliteIntrospector(db),
  };
}

/** Says where questions are asked that belong to no transaction. */
export class AskedAdapter extends SqliteAdapter {
  readonly questions: Questions;

  constructor(questions: Questions) {
    super();
    this.questions = questions;
  }
}

class Driver extends SqliteDriver {
  readonly #database: DatabaseSync;
  readonly #begin: string;

  constructor(database: DatabaseSync, begin: string, questions: Questions) {
    const close = (): void => {
      questions.close();
      database.close();
    };
    super({ database: { close, prepare: preparer(database) } });
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
