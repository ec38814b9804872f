import { applyBatch } from '../packages/server/src/storage/apply-batch.ts';
import type { OpenDatabase } from '../packages/server/src/storage/open-database.ts';
import { hashOf } from '../packages/server/src/auth/secret.ts';
import { sql, type Kysely } from 'kysely';
import type { Tables } from '../packages/server/src/storage/tables.ts';
import { athleteYears } from './athlete-years.ts';

/** Somebody with an account and a session. */
export interface Seeded {
  readonly account: string;
  readonly cookie: string;
}

/** Athletes that are written in one go; a convention. */
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
}

/**
 * Fills a database with athletes of two years each, until there are as many as wanted. The first gets them as a device would send them; the
 * others are copies, made inside the database.
 */
export async function seed({ db, dialect }: OpenDatabase, athletes: number): Promise<SeededDatabase> {
  const people = Array.from({ length: athletes }, (_, count): Seeded => {
    const account = `0190163d-8694-7000-8000-${count.toString(16).padStart(12, '0')}`;
    return { account, cookie: `ironstride=is_${account}_${'A'.repeat(43)}` };
  });
  const [first] = people;
  if (!first) throw new Error('Nobody is to be seeded');
  const { there } = await db
    .selectFrom('accounts')
    .select(({ fn }) => fn.countAll<number>().as('there'))
    .executeTakeFirstOrThrow();
  const { batches, secondYear, session } = athleteYears();
  if (there === 0) {
    await settle(db, [first]);
    for (const batch of batches) await applyBatch(db, first.account, batch, { actor: first.account, now: Date.now() });
  }
  // Copies need no protection from a power cut: a seed that breaks off is made again.
  if (dialect === 'sqlite')
    for (const pragma of ['journal_mode = delete', 'journal_mode = memory', 'synchronous = off', 'cache_size = -200000'])
      await sql.raw(`pragma ${pragma}`).execute(db);
  const others = people.slice(Math.max(1, there));
  for (let at = 0; at < others.length; at += AT_ONCE) await copy(db, first.account, others.slice(at, at + AT_ONCE));
  if (dialect === 'postgres') await sql`vacuum analyze`.execute(db);
  const { seq: after } = await db
    .selectFrom('changes')
    .select('seq')
    .where('account', '=', first.account)
    .where('batch', '=', batches[secondYear - 1]?.id ?? '')
    .executeTakeFirstOrThrow();
  const { documents } = await db
    .selectFrom('documents')
    .select(({ fn }) => fn.countAll<number>().as('documents'))
    .where('account', '=', first.account)
    .executeTakeFirstOrThrow();
  return { people, after, session, documents };
}

/** Gives people an account and a session. */
async function settle(db: Kysely<Tables>, people: readonly Seeded[]): Promise<void> {
  const now = Date.now();
  const rows = people.map(({ account }) => ({ account, name: `runner ${Number.parseInt(account.slice(-12), 16)}` }));
  await db.insertInto('names').values(rows).execute();
  await db
    .insertInto('accounts')
    .values(
      rows.map((row) => ({
        ...row,
        role: 'athlete' as const,
        password: null,
        seq: 0,
        created: now,
        disabled: null,
        bytes: 0,
        alarm: 0,
        looked: 0,
      })),
    )
    .execute();
  await db
    .insertInto('sessions')
    .values(
      rows.map(({ account }) => ({
        account,
        hash: hashOf(`is_${account}_${'A'.repeat(43)}`),
        device: 'Benchmark',
        created: now,
        seen: now,
        expires: now + YEAR,
        passkey: 0,
      })),
    )
    .execute();
}

async function copy(db: Kysely<Tables>, from: string, people: readonly Seeded[]): Promise<void> {
  await settle(db, people);
  const accounts = people.map(({ account }) => account);
  await db
    .insertInto('documents')
    .columns(['account', 'kind', 'id', 'day', 'seq', 'gone', 'body'])
    .expression((is) =>
      is
        .selectFrom(['accounts as a', 'documents as d'])
        .select(['a.account', 'd.kind', 'd.id', 'd.day', 'd.seq', 'd.gone', 'd.body'])
        .where('d.account', '=', from)
        .where('a.account', 'in', accounts)
        .orderBy('a.account'),
    )
    .execute();
  await db
    .insertInto('changes')
    .columns(['account', 'seq', 'batch', 'device', 'actor', 'at', 'label'])
    .expression((is) =>
      is
        .selectFrom(['accounts as a', 'changes as c'])
        .select(['a.account', 'c.seq', 'c.batch', 'c.device', 'a.account as actor', 'c.at', 'c.label'])
        .where('c.account', '=', from)
        .where('a.account', 'in', accounts)
        .orderBy('a.account'),
    )
    .execute();
  const { seq, bytes } = await db.selectFrom('accounts').select(['seq', 'bytes']).where('account', '=', from).executeTakeFirstOrThrow();
  await db.updateTable('accounts').set({ seq, bytes }).where('account', 'in', accounts).execute();
}
