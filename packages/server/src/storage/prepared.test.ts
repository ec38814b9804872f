import { describe, expect, test } from 'vitest';
import { prepared } from './prepared.ts';
import { DIALECTS, freshDatabase } from './testing/fresh-database.ts';
import { sampleAccount } from './testing/sample-batch.ts';

describe.each(DIALECTS)('A question that is written once, on %s', (dialect) => {
  test('is asked with other values each time, also inside a transaction', async () => {
    const { db } = await freshDatabase(dialect);
    const [ada, bo] = [await sampleAccount(db, 'Ada'), await sampleAccount(db, 'Bo')];
    let written = 0;
    const nameOf = prepared((from, account: string, created: number) => {
      written += 1;
      return from.selectFrom('accounts').select('name').where('account', '=', account).where('created', '=', created);
    });
    expect(await nameOf(db, ada, 1)).toEqual([{ name: 'Ada' }]);
    expect(await nameOf(db, bo, 1)).toEqual([{ name: 'Bo' }]);
    expect(await nameOf(db, bo, 2)).toEqual([]);
    await db.transaction().execute(async (trx) => {
      await trx.updateTable('accounts').set({ name: 'Bea' }).where('account', '=', bo).execute();
      expect(await nameOf(trx, bo, 1)).toEqual([{ name: 'Bea' }]);
    });
    expect(written).toBe(1);
    const { db: other } = await freshDatabase(dialect);
    expect(await nameOf(other, ada, 1)).toEqual([]);
  });
});
