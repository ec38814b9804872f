import { join } from 'node:path';
import fc from 'fast-check';
import { sql } from 'kysely';
import { LIMITS, type Document, type Json } from '@ironstride/sync';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { applyBatch } from './apply-batch.ts';
import { deleteAccount } from './delete-account.ts';
import { exportAccount } from './export-account.ts';
import { importAccount } from './import-account.ts';
import { openDatabase, type DatabasePlace, type OpenDatabase } from './open-database.ts';
import { DIALECTS, freshDatabase } from './testing/fresh-database.ts';
import { sampleAccount, sampleBatch, sampleDocument } from './testing/sample-batch.ts';

/** When exports are read in: after all that the samples were made. */
const NOW = 1_800_000_000_000;

const text = fc.oneof(fc.string({ maxLength: 40 }), fc.string({ unit: 'grapheme', maxLength: 40 }));

/** One thing that is done: a batch on one of two servers, or an export read in. */
const done = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.array(
      fc.record({
        id: fc.constantFrom('a', 'b', 'c', 'd'),
        at: fc.integer({ min: 1, max: 50 }),
        values: fc.dictionary(fc.constantFrom('note', 'sets.0.1', 'minutes'), fc.oneof(text, fc.constant(null), fc.integer()), {
          maxKeys: 3,
        }),
        gone: fc.boolean(),
      }),
      { minLength: 1, maxLength: 4 },
    ),
  },
  { weight: 1, arbitrary: fc.constant('import' as const) },
);

describe.each(DIALECTS)('What an account holds, on %s,', (dialect) => {
  let database: OpenDatabase & { readonly place: DatabasePlace };
  let other: OpenDatabase;
  beforeAll(async () => {
    database = await freshDatabase(dialect);
    other = await openDatabase(database.place);
  });
  afterAll(() => other.close());

  const apply = (account: string, documents: readonly Document[], db = database.db) =>
    applyBatch(db, account, sampleBatch(documents), { actor: account, now: 7 });
  const log = (id: string, values: Readonly<Record<string, Json>>, at: number): Document => sampleDocument('log', id, values, at);
  const counted = async (account: string): Promise<number | undefined> =>
    (await database.db.selectFrom('accounts').select('bytes').where('account', '=', account).executeTakeFirst())?.bytes;
  const summed = async (account: string): Promise<number> => {
    const { rows } = await sql<{ bytes: number }>`
      select cast(coalesce(sum(octet_length(body)), 0) as bigint) as bytes from documents where account = ${account}`.execute(database.db);
    return rows[0]?.bytes ?? Number.NaN;
  };
  /** Sets the count as if so much more were there. */
  const fill = async (account: string, room: number): Promise<void> =>
    void (await database.db
      .updateTable('accounts')
      .set({ bytes: LIMITS.accountBytes - room })
      .where('account', '=', account)
      .execute());

  it('is counted to the byte after any history: edits, deletions, imports, on two servers at once', async () => {
    const path = join(database.place.folder, 'export.jsonl');
    const donor = await sampleAccount(database.db, 'Donor');
    await apply(donor, [log('a', { note: 'from elsewhere \u{1F3CB}' }, 30), log('z', { minutes: 40 }, 2)]);
    await exportAccount(database, donor, path);
    await fc.assert(
      fc.asyncProperty(fc.array(fc.array(done, { minLength: 1, maxLength: 3 }), { minLength: 1, maxLength: 6 }), async (history) => {
        const account = await sampleAccount(database.db);
        for (const atOnce of history) {
          await Promise.all(
            atOnce.map((one, index) => {
              const { db } = index % 2 === 0 ? database : other;
              if (one === 'import') return importAccount(db, account, path, NOW);
              const documents = one.map(({ id, at, values, gone }) => log(id, { ...values, ...(gone && { gone }) }, at));
              return apply(account, documents, db);
            }),
          );
        }
        expect(await counted(account)).toBe(await summed(account));
      }),
      { numRuns: 40 },
    );
  });

  it('has a bound: what would go beyond it is refused whole, from wherever it comes', async () => {
    const account = await sampleAccount(database.db);
    await apply(account, [log('a', { note: 'x'.repeat(1000) }, 1)]);
    await fill(account, 500);
    const most = await counted(account);
    await expect(apply(account, [log('b', {}, 1), log('c', { note: 'x'.repeat(500) }, 1)])).rejects.toMatchObject({ code: 'account-full' });
    const path = join(database.place.folder, 'full.jsonl');
    const donor = await sampleAccount(database.db);
    await apply(donor, [log('d', { note: 'x'.repeat(500) }, 1)]);
    await exportAccount(database, donor, path);
    await expect(importAccount(database.db, account, path, NOW)).rejects.toMatchObject({ code: 'account-full' });
    expect(await counted(account)).toBe(most);
    const rows = await database.db.selectFrom('documents').select('id').where('account', '=', account).execute();
    expect(rows.map(({ id }) => id)).toEqual(['a']);
    expect(await database.db.selectFrom('changes').select('seq').where('account', '=', account).execute()).toHaveLength(1);
    await apply(account, [log('e', { note: 'fits' }, 1)]);
  });

  it('at its bound takes deletions of what is there, and what makes it smaller, and nothing else', async () => {
    const account = await sampleAccount(database.db);
    await apply(account, [log('a', { note: 'x'.repeat(1000) }, 1), log('b', { note: 'short' }, 1)]);
    await fill(account, 0);
    const full = { code: 'account-full' };
    await expect(apply(account, [log('b', { note: 'longer than that' }, 2)])).rejects.toMatchObject(full);
    await expect(apply(account, [log('new', { gone: true }, 2)])).rejects.toMatchObject(full);
    await expect(apply(account, [log('b', { gone: true, note: 'longer than that' }, 2)])).rejects.toMatchObject(full);
    await apply(account, [log('b', { gone: true }, 3)]);
    await apply(account, [log('a', { note: null }, 3)]);
    expect(await counted(account)).toBeLessThan(LIMITS.accountBytes - 900);
    await apply(account, [log('c', { note: 'there is room again' }, 4)]);
  });

  it('of two devices that fill the last room at once, one is let through', async () => {
    const account = await sampleAccount(database.db);
    await fill(account, 400);
    const tries = ['a', 'b'].map((id, index) =>
      apply(account, [log(id, { note: 'x'.repeat(200) }, 1)], index === 0 ? database.db : other.db),
    );
    expect((await Promise.allSettled(tries)).map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected']);
  });

  it('goes with the account', async () => {
    const account = await sampleAccount(database.db);
    await apply(account, [log('a', { note: 'x' }, 1)]);
    await deleteAccount(database.db, account);
    expect(await counted(account)).toBeUndefined();
  });
});
