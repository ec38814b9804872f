import { sql } from 'kysely';
import type { Dialect } from './migrations/migration.ts';
import type { OpenDatabase } from './open-database.ts';

/** The kind of the database, its version, and the bytes that it takes; null where it does not say. */
export async function databaseSize({
  db,
  dialect,
}: OpenDatabase): Promise<{ readonly kind: 'sqlite' | 'postgresql'; readonly schema: number; readonly bytes: number | null }> {
  const { value } = await db.selectFrom('facts').select('value').where('name', '=', 'schema').executeTakeFirstOrThrow();
  const { rows } = await SIZE[dialect].execute(db);
  return { kind: dialect === 'sqlite' ? 'sqlite' : 'postgresql', schema: Number(value), bytes: rows[0]?.bytes ?? null };
}

const SIZE: Readonly<Record<Dialect, ReturnType<typeof sql<{ readonly bytes: number }>>>> = {
  sqlite: sql<{ readonly bytes: number }>`select page_count * page_size as bytes from pragma_page_count(), pragma_page_size()`,
  postgres: sql<{ readonly bytes: number }>`select pg_database_size(current_database()) as bytes`,
};
