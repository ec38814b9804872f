import { applyBatch } from '../packages/server/src/storage/apply-batch.ts';
import type { OpenDatabase } from '../packages/server/src/storage/open-database.ts';
import { hashOf } from '../packages/server/src/auth/secret.ts';
import { sql } from 'kysely';
import { athleteYears } from './athlete-years.ts';

/** Somebody with an account and a session. */
export interface Seeded {
  readonly account: string;
  readonly cookie: string;
}

/** Athletes that are written in one transaction; a convention. */
const AT_ONCE = 50;

const YEAR = 365 * 86_400_000;

/** What there is after seeding. */
export interface SeededDatabase {
  readonly people: readonly Seeded[];
  /** The cursor at which everybody's second year begins. */
  readonly after: number;
  /** A session of strength that everybody has. */
  readonly session: string;
  /** Of each athlete. */
  readonly documents: number;
  /** Characters in all of them. */
  readonly characters: number;
}

/**
 * Fills a new database with athletes of two years each. The first gets them as a device would send them; the others are copies, made
 * inside the database.
 */
export async function seed({ db, dialect }: OpenDatabase, athletes: number): Promise<SeededDatabase> {
  const now = Date.now();
  const people = Array.from({ length: athletes }, (_, count): Seeded => {
    const account = `0190163d-8694-7000-8000-${count.toString(16).padStart(12, '0')}`;
    return { account, cookie: `ironstride=is_${account}_${'A'.repeat(43)}` };
  });
  const rows = people.map(({ account }, count) => ({ account, name: `Runner ${count}` }));
  const [first] = people;
  if (!first) throw new Error('Nobody is to be seeded');
  for (let at = 0; at < athletes; at += AT_ONCE) {
    const some = rows.slice(at, at + AT_ONCE);
    await db.transaction().execute(async (trx) => {
      await trx
        .insertInto('names')
        .values(some.map(({ account, name }) => ({ account, name: name.toLowerCase() })))
        .execute();
      await trx
        .insertInto('accounts')
        .values(some.map((row) => ({ ...row, role: 'athlete' as const, password: null, seq: 0, created: now, disabled: null })))
        .execute();
      await trx
        .insertInto('sessions')
        .values(
          some.map(({ account }) => ({
            account,
            hash: hashOf(`is_${account}_${'A'.repeat(43)}`),
            device: 'Benchmark',
            created: now,
            seen: now,
            expires: now + YEAR,
          })),
        )
        .execute();
    });
  }
  const { batches, secondYear, session } = athleteYears();
  let after = 0;
  for (const [index, batch] of batches.entries()) {
    const { seq } = await applyBatch(db, first.account, batch, { actor: first.account, now });
    if (index === secondYear - 1) after = seq;
  }
  const others = people.slice(1);
  // Copies need no protection from a power cut: a seed that breaks off is made again.
  if (dialect === 'sqlite')
    for (const pragma of ['journal_mode = off', 'synchronous = off', 'cache_size = -200000']) await sql.raw(`pragma ${pragma}`).execute(db);
  const { seq } = await db.selectFrom('accounts').select('seq').where('account', '=', first.account).executeTakeFirstOrThrow();
  for (let at = 0; at < others.length; at += AT_ONCE) {
    const some = others.slice(at, at + AT_ONCE).map(({ account }) => account);
    await db
      .insertInto('documents')
      .columns(['account', 'kind', 'id', 'day', 'seq', 'gone', 'body'])
      .expression((from) =>
        from
          .selectFrom(['accounts as a', 'documents as d'])
          .select(['a.account', 'd.kind', 'd.id', 'd.day', 'd.seq', 'd.gone', 'd.body'])
          .where('d.account', '=', first.account)
          .where('a.account', 'in', some)
          .orderBy('a.account'),
      )
      .execute();
    await db.updateTable('accounts').set({ seq }).where('account', 'in', some).execute();
  }
  if (dialect === 'postgres') await sql`vacuum analyze`.execute(db);
  const { documents, characters } = await db
    .selectFrom('documents')
    .select([({ fn }) => fn.countAll<number>().as('documents'), sql<number>`sum(length(body))`.as('characters')])
    .where('account', '=', first.account)
    .executeTakeFirstOrThrow();
  return { people, after, session, documents, characters };
}
