import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { setTimeout as sleep } from 'node:timers/promises';
import { sql } from 'kysely';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import { applyBatch } from './apply-batch.ts';
import { openDatabase, type DatabasePlace, type OpenDatabase } from './open-database.ts';
import { pullDocuments } from './read-documents.ts';
import { storageProblemOf } from './storage-problem.ts';
import { DIALECTS, freshDatabase, freshPlace } from './testing/fresh-database.ts';
import { sampleAccount, sampleBatch, sampleDocument } from './testing/sample-batch.ts';
import { transaction } from './transaction.ts';

const batchOf = (id: string, note = '') => sampleBatch([sampleDocument('log', id, { date: '2027-03-01', note }, 1)]);
const idsOf = async ({ db }: OpenDatabase, account: string): Promise<readonly string[]> =>
  (await pullDocuments(db, account, 0, ['log'])).documents.map(({ id }) => id);

/** Connections learn of their end by an event that takes its time. */
const soon = (check: () => Promise<unknown>): Promise<unknown> => vi.waitFor(check, { timeout: 60_000, interval: 20 });

describe('On sqlite', () => {
  let database: OpenDatabase & { readonly place: DatabasePlace };
  let account: string;
  beforeAll(async () => {
    database = await freshDatabase('sqlite');
    account = await sampleAccount(database.db);
    await applyBatch(database.db, account, batchOf('before'), { actor: account, now: 1 });
  });

  it('a full disk is told, nothing of the batch is kept, and it goes through by itself when there is room again', async () => {
    const { rows } = await sql<{ page_count: number }>`pragma page_count`.execute(database.db);
    await sql.raw(`pragma max_page_count = ${(rows[0]?.page_count ?? 0) + 4}`).execute(database.db);
    const batch = sampleBatch(
      Array.from({ length: 10 }, (_, index) => sampleDocument('log', `full-${index}`, { date: '2027-03-01', note: 'x'.repeat(50_000) }, 1)),
    );
    await expect(applyBatch(database.db, account, batch, { actor: account, now: 1 })).rejects.toMatchObject({ code: 'storage-full' });
    expect(await idsOf(database, account)).toEqual(['before']);
    await sql.raw('pragma max_page_count = 1000000').execute(database.db);
    expect(await applyBatch(database.db, account, batch, { actor: account, now: 1 })).toMatchObject({ repeated: false });
    expect(await idsOf(database, account)).toHaveLength(11);
  });

  it('a disk that may not be written is told; reading goes on, and writing too as soon as it may', async () => {
    await sql.raw('pragma query_only = on').execute(database.db);
    const batch = batchOf('read-only');
    await expect(applyBatch(database.db, account, batch, { actor: account, now: 1 })).rejects.toMatchObject({ code: 'storage-read-only' });
    expect(await idsOf(database, account)).not.toContain('read-only');
    await sql.raw('pragma query_only = off').execute(database.db);
    await applyBatch(database.db, account, batch, { actor: account, now: 1 });
    expect(await idsOf(database, account)).toContain('read-only');
  });

  it('another program that writes is waited for; one that never ends makes it “busy”', async () => {
    const other = new DatabaseSync(join(database.place.folder, 'ironstride.sqlite'));
    try {
      other.exec('begin immediate');
      const patient = applyBatch(database.db, account, batchOf('patient'), { actor: account, now: 1 });
      await sleep(1);
      other.exec('rollback');
      await patient;
      expect(await idsOf(database, account)).toContain('patient');
      other.exec('begin immediate');
      await expect(applyBatch(database.db, account, batchOf('busy'), { actor: account, now: 1 })).rejects.toMatchObject({
        code: 'storage-busy',
      });
      other.exec('rollback');
      expect(await idsOf(database, account)).not.toContain('busy');
    } finally {
      other.close();
    }
  });
});

describe.runIf(DIALECTS.includes('postgres'))('On postgres', () => {
  let database: OpenDatabase & { readonly place: DatabasePlace };
  let admin: OpenDatabase;
  let account: string;
  const name = sql<string>`current_database()`;
  const cutAll = (): Promise<unknown> =>
    sql`select pg_terminate_backend(pid) from pg_stat_activity where datname = current_database() and pid <> pg_backend_pid()`.execute(
      admin.db,
    );
  beforeAll(async () => {
    database = await freshDatabase('postgres');
    admin = await openDatabase(database.place);
    account = await sampleAccount(database.db);
    return () => admin.close();
  });

  it('a connection that is cut in the middle is told, nothing of it is kept, and the next try goes through by itself', async () => {
    const batch = batchOf('cut');
    const cut = transaction(database.db, async (trx) => {
      await applyBatch(trx, account, batch, { actor: account, now: 1 });
      await cutAll();
      await sql`select 1`.execute(trx);
    });
    await expect(cut).rejects.toMatchObject({ code: 'storage-lost' });
    expect(await idsOf(database, account)).toEqual([]);
    expect(await applyBatch(database.db, account, batch, { actor: account, now: 1 })).toMatchObject({ repeated: false });
    expect(await idsOf(database, account)).toEqual(['cut']);
  });

  it('connections that are cut while nobody uses them are replaced as soon as the news of it is there', async () => {
    await Promise.all(Array.from({ length: 5 }, () => idsOf(database, account)));
    await cutAll();
    await soon(async () => expect(await idsOf(database, account)).toEqual(['cut']));
  });

  it('a database that may only be read is told; reading goes on', async () => {
    const { rows } = await sql<{ name: string }>`select ${name} as name`.execute(admin.db);
    const quoted = sql.id(rows[0]?.name ?? '');
    await sql`alter database ${quoted} set default_transaction_read_only = on`.execute(admin.db);
    await cutAll();
    const batch = batchOf('read-only');
    const apply = () => applyBatch(database.db, account, batch, { actor: account, now: 1 });
    await soon(() => expect(apply()).rejects.toMatchObject({ code: 'storage-read-only' }));
    expect(await idsOf(database, account)).toEqual(['cut']);
    await sql`alter database ${quoted} reset default_transaction_read_only`.execute(admin.db);
    await cutAll();
    await soon(async () => expect(await apply()).toMatchObject({ repeated: false }));
  });

  it.each([
    ['53100', 'storage-full'],
    ['53300', 'storage-lost'],
    ['57P03', 'storage-lost'],
    ['40001', 'storage-busy'],
    ['XX001', 'storage-damaged'],
  ])('its error %s is %s', async (code, told) => {
    const raised = sql.raw(`do $$ begin raise exception using errcode = '${code}'; end $$`).execute(database.db);
    const error: unknown = await raised.catch((error: unknown) => error);
    expect(storageProblemOf(error)).toMatchObject({ code: told });
  });

  it('two transactions that wait for each other both go through', async () => {
    const [one, other] = [await sampleAccount(database.db), await sampleAccount(database.db)];
    let met = 0;
    const both = async (first: string, second: string): Promise<void> =>
      transaction(database.db, async (trx) => {
        await applyBatch(trx, first, batchOf('first'), { actor: account, now: 1 });
        met += 1;
        while (met < 2) await sleep(1);
        await applyBatch(trx, second, batchOf('second'), { actor: account, now: 1 });
      });
    await Promise.all([both(one, other), both(other, one)]);
    expect(met).toBeGreaterThan(2);
    for (const account of [one, other]) expect((await idsOf(database, account)).toSorted()).toEqual(['first', 'second']);
  });

  it('a server that is away, a wrong password and a database that is not there are told apart', async () => {
    const wrong = (change: (url: URL) => void): DatabasePlace => {
      const url = new URL(database.place.url ?? '');
      change(url);
      return { folder: '', url: url.href };
    };
    await expect(openDatabase(wrong((url) => (url.port = '1')))).rejects.toMatchObject({ code: 'storage-lost' });
    await expect(openDatabase(wrong((url) => (url.username = `nobody-${randomUUID()}`)))).rejects.toMatchObject({
      code: 'storage-refused',
    });
    await expect(openDatabase(wrong((url) => (url.pathname = '/nowhere')))).rejects.toMatchObject({ code: 'storage-refused' });
  });

  it('two servers that start at once on an empty database both find it ready', async () => {
    const place = await freshPlace('postgres', 'empty');
    const opened = await Promise.all(Array.from({ length: 4 }, () => openDatabase(place)));
    for (const one of opened) {
      expect(await one.db.selectFrom('facts').selectAll().execute()).toHaveLength(1);
      await one.close();
    }
  });
});
