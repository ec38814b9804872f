import { sql, type Kysely, type RawBuilder } from 'kysely';
import type { Dialect } from './migration.ts';

/**
 * The type of text that is sorted by code points on every database. A PostgreSQL that sorts by language is told so for each
 * column; others are not, because CockroachDB sorts like that anyway and takes no such column.
 */
export async function textType(db: Pick<Kysely<unknown>, 'getExecutor'>, dialect: Dialect): Promise<RawBuilder<unknown>> {
  if (dialect === 'sqlite') return sql`text`;
  // By code points, capitals come first.
  const { rows } = await sql<{ by_language: boolean }>`select 'a' < 'B' as by_language`.execute(db);
  return rows[0]?.by_language === true ? sql`text collate "C"` : sql`text`;
}
