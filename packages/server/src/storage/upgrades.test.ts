import { sql, type Kysely } from 'kysely';
import { describe, expect, it } from 'vitest';
import { applyBatch } from './apply-batch.ts';
import { migrate } from './migrate.ts';
import { ALL_MIGRATIONS } from './migrations/all-migrations.ts';
import type { Dialect, Migration } from './migrations/migration.ts';
import { connectDatabase, openDatabase, type DatabasePlace, type OpenDatabase } from './open-database.ts';
import { pullDocuments } from './read-documents.ts';
import type { Tables } from './tables.ts';
import { DIALECTS, freshPlace } from './testing/fresh-database.ts';
import { readRelease, releaseOf } from './testing/release.ts';
import { sampleBatch, sampleDocument } from './testing/sample-batch.ts';

const VERSIONS = ALL_MIGRATIONS.map((_, index) => index + 1);

/** An empty database brought to a version and filled as that version filled it. */
async function leftBy(version: number, dialect: Dialect): Promise<{ readonly place: DatabasePlace; readonly opened: OpenDatabase }> {
  const place = await freshPlace(dialect, 'empty');
  const opened = connectDatabase(place);
  const { schema, rows } = releaseOf(version);
  if (dialect === 'sqlite') for (const statement of schema) await sql.raw(statement).execute(opened.db);
  else {
    await migrate(opened.db, dialect, ALL_MIGRATIONS.slice(0, version));
    await opened.db.deleteFrom('facts').execute();
  }
  for (const [table, those] of Object.entries(rows)) {
    for (const row of those) {
      const columns = sql.join(Object.keys(row).map((column) => sql.ref(column)));
      await sql`insert into ${sql.table(table)} (${columns}) values (${sql.join(Object.values(row))})`.execute(opened.db);
    }
  }
  return { place, opened };
}

const versionOf = async (db: Kysely<Tables>): Promise<string | undefined> =>
  (await db.selectFrom('facts').select('value').where('name', '=', 'schema').executeTakeFirst())?.value;

describe.each(VERSIONS)('A database of version %i', (version) => {
  it('is made by its steps exactly as it was released, so they were not changed afterwards', async () => {
    const opened = connectDatabase(await freshPlace('sqlite', 'empty'));
    await migrate(opened.db, 'sqlite', ALL_MIGRATIONS.slice(0, version));
    expect((await readRelease(opened.db)).schema).toEqual(releaseOf(version).schema);
    await opened.close();
  });

  it.each(DIALECTS)('opens on %s with everything that was in it, and is written as before', async (dialect) => {
    const { place, opened } = await leftBy(version, dialect);
    await opened.close();
    const now = await openDatabase(place);
    expect(await versionOf(now.db)).toBe(String(ALL_MIGRATIONS.length));
    const before = releaseOf(version).rows;
    const account = String(before['accounts']?.[0]?.['account']);
    const theirs = before['documents']?.filter((row) => row['account'] === account) ?? [];
    const kinds = ['placement', 'log'];
    const { documents, next } = await pullDocuments(now.db, account, 0, kinds);
    expect(documents.map(({ body }) => body).toSorted()).toEqual(theirs.map((row) => String(row['body'])).toSorted());
    expect(documents.length).toBeGreaterThan(5);
    const batch = sampleBatch([sampleDocument('log', 'new', { date: '2027-03-01' }, 1)]);
    await applyBatch(now.db, account, batch, { actor: account, now: 1 });
    expect((await pullDocuments(now.db, account, next, kinds)).documents.map(({ id }) => id)).toEqual(['new']);
    const { rows } = await sql<{ counted: number; held: number }>`
      select a.bytes as counted, cast(sum(octet_length(d.body)) as bigint) as held
      from accounts a join documents d on d.account = a.account group by a.account, a.bytes`.execute(now.db);
    expect(rows.length).toBeGreaterThan(1);
    expect(rows.map(({ counted }) => counted)).toEqual(rows.map(({ held }) => held));
    await now.close();
  });
});

it.runIf(DIALECTS.includes('postgres'))('An upgrade of large tables may take longer than a request', async () => {
  const opened = connectDatabase(await freshPlace('postgres'));
  const limits: unknown[] = [];
  const look: Migration = async (db) => void limits.push(...(await sql`show statement_timeout`.execute(db)).rows);
  await migrate(opened.db, 'postgres', [...ALL_MIGRATIONS, look]);
  limits.push(...(await sql`show statement_timeout`.execute(opened.db)).rows);
  expect(limits).toEqual([{ statement_timeout: '0' }, { statement_timeout: '30s' }]);
  await opened.close();
});

describe.each(DIALECTS)('An upgrade on %s', (dialect) => {
  const grow: Migration = async (db) => db.schema.alterTable('clients').addColumn('note', 'text').execute();
  const fails: Migration = async (db) => {
    await sql`delete from documents`.execute(db);
    await db.schema.alterTable('clients').addColumn('half', 'text').execute();
    throw new Error('the power went out');
  };

  it('that fails in the middle leaves the database as it was, and the next try goes through', async () => {
    const { opened } = await leftBy(ALL_MIGRATIONS.length, dialect);
    const before = await opened.db.selectFrom('documents').selectAll().orderBy('account').orderBy('seq').execute();
    await expect(migrate(opened.db, dialect, [...ALL_MIGRATIONS, fails])).rejects.toThrow('the power went out');
    expect(await opened.db.selectFrom('documents').selectAll().orderBy('account').orderBy('seq').execute()).toEqual(before);
    expect(await versionOf(opened.db)).toBe(String(ALL_MIGRATIONS.length));
    await migrate(opened.db, dialect, [...ALL_MIGRATIONS, grow]);
    expect(await versionOf(opened.db)).toBe(String(ALL_MIGRATIONS.length + 1));
    await opened.close();
  });

  it('that several programs begin at once is done once', async () => {
    const { place, opened } = await leftBy(ALL_MIGRATIONS.length, dialect);
    const all = [opened, ...Array.from({ length: 3 }, () => connectDatabase(place))];
    const versions = await Promise.all(all.map(({ db }) => migrate(db, dialect, [...ALL_MIGRATIONS, grow])));
    expect(versions.filter((before) => before === ALL_MIGRATIONS.length)).toHaveLength(1);
    for (const one of all) {
      await expect(migrate(one.db, dialect)).rejects.toMatchObject({ code: 'storage-newer' });
      await one.close();
    }
  });
});
