import { sql, type Kysely } from 'kysely';
import { ALL_MIGRATIONS } from './migrations/all-migrations.ts';
import type { Dialect, Migration } from './migrations/migration.ts';
import { textType } from './migrations/text-type.ts';
import { StorageProblem } from './storage-problem.ts';
import type { Tables } from './tables.ts';
import { transaction } from './transaction.ts';

/**
 * Brings a database to the version of this program, one transaction per step, and says the version it had. Programs that
 * start together wait for each other at one row, because not every distributed PostgreSQL has advisory locks.
 */
export async function migrate(db: Kysely<Tables>, dialect: Dialect, steps: readonly Migration[] = ALL_MIGRATIONS): Promise<number> {
  // Of two programs that make the first table at once, PostgreSQL stops one; then it is there.
  await createFacts(db, dialect).catch((error: unknown) => (isTwice(error) ? createFacts(db, dialect) : Promise.reject(error)));
  let first: number | undefined;
  for (;;) {
    const version = await transaction(db, async (trx) => {
      // A step on large tables, and waiting for one, may take longer than any request should.
      if (dialect === 'postgres') await sql`set local statement_timeout = 0`.execute(trx);
      // Writing the row takes it: whoever else starts waits here until this step is committed.
      const { value } = await trx
        .updateTable('facts')
        .set('value', sql<string>`value`)
        .where('name', '=', 'schema')
        .returning('value')
        .executeTakeFirstOrThrow();
      const version = Number(value);
      if (version > steps.length) throw new StorageProblem('storage-newer', { data: version, program: steps.length });
      const step = steps[version];
      if (step) {
        await step(trx, dialect);
        await trx
          .updateTable('facts')
          .set({ value: String(version + 1) })
          .where('name', '=', 'schema')
          .execute();
      }
      return version;
    });
    first ??= version;
    if (version === steps.length) return first;
  }
}

/** The table of facts, with the row that is both version and lock. */
async function createFacts(db: Kysely<Tables>, dialect: Dialect): Promise<void> {
  await transaction(db, async (trx) => {
    const text = await textType(trx, dialect);
    await trx.schema
      .createTable('facts')
      .ifNotExists()
      .addColumn('name', text, (column) => column.primaryKey())
      .addColumn('value', text, (column) => column.notNull())
      .execute();
    await trx
      .insertInto('facts')
      .values({ name: 'schema', value: '0' })
      .onConflict((conflict) => conflict.column('name').doNothing())
      .execute();
  });
}

/** https://www.postgresql.org/docs/current/errcodes-appendix.html: unique_violation, duplicate_table, duplicate_object. */
function isTwice(error: unknown): boolean {
  return error instanceof Error && 'code' in error && ['23505', '42P07', '42710'].includes(String(error.code));
}
