import type { Kysely } from 'kysely';

/** The databases that the same code runs on. */
export type Dialect = 'sqlite' | 'postgres';

/**
 * One step from a version of the database to the next; it runs in a transaction of its own. It gets no table types, because
 * those describe today's tables: it uses the schema, and `sql` with its own words.
 */
export type Migration = (db: Pick<Kysely<unknown>, 'schema' | 'getExecutor'>, dialect: Dialect) => Promise<void>;
