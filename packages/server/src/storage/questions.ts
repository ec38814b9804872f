import type { DatabaseSync } from 'node:sqlite';
import { preparer, type Statement } from './statements.ts';

interface Question {
  readonly sql: string;
  readonly values: readonly unknown[];
  readonly resolve: (rows: unknown[]) => void;
  readonly reject: (error: unknown) => void;
}

interface Reader {
  readonly database: DatabaseSync;
  readonly prepare: (sql: string) => Statement;
}

/**
 * Questions to a SQLite, on a connection of its own that only reads. Those of all requests that came together are asked in one transaction, because
 * taking and giving back the locks of the file costs several times what an answer costs. It begins after the last of them came, so each gets what
 * was committed before it was asked, by whomever. Nobody who writes is waited for.
 */
export class Questions {
  readonly #open: () => DatabaseSync;
  #waiting: Question[] = [];
  #reader: Reader | undefined;

  /** `open` opens the connection; it is called at the first question. */
  constructor(open: () => DatabaseSync) {
    this.#open = open;
  }

  /** The rows that answer a question. */
  ask(sql: string, values: readonly unknown[]): Promise<unknown[]> {
    return new Promise((resolve, reject) => {
      // What is set in this way runs when everything that has arrived by now was read.
      if (this.#waiting.push({ sql, values, resolve, reject }) === 1) setImmediate(() => this.#answer());
    });
  }

  close(): void {
    this.#reader?.database.close();
  }

  #answer(): void {
    const questions = this.#waiting;
    this.#waiting = [];
    try {
      const { database, prepare } = this.#connect();
      if (questions.length > 1) prepare('begin').run([]);
      for (const { sql, values, resolve, reject } of questions) {
        try {
          resolve(prepare(sql).all(values));
        } catch (error) {
          reject(error);
        }
      }
      // Some errors end a transaction by themselves.
      if (database.isTransaction) prepare('commit').run([]);
    } catch (error) {
      // Those that were answered stay answered.
      for (const { reject } of questions) reject(error);
    }
  }

  #connect(): Reader {
    if (!this.#reader) {
      const database = this.#open();
      this.#reader = { database, prepare: preparer(database) };
    }
    return this.#reader;
  }
}
