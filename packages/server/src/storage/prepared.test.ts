import { describe, expect, test } from 'vitest';
import { prepared } from './prepared.ts';
import { DIALECTS, freshDatabase } from './testing/fresh-database.ts';
import { sampleAccount } from './testing/sample-batch.ts';

describe.each(DIALECTS)('A question that is written once, on %s', (dialect) => {
  test('is asked with other values each time, also inside a transaction', async () => {
    const { db } = await freshDatabase(dialect);
    const [ada, bo] = [await sampleAccount(db, 'Ada'), await sampleAccount(db, 'Bo', 'coach')];
    let written = 0;
    const nameOf = prepared((from, account: string, role: string) => {
      written += 1;
      return from.selectFrom('accounts').select('name').where('account', '=', account).where('role', '=', role).where('created', '=', 1);
    });
    expect(await nameOf(db, ada, 'athlete')).toEqual([{ name: 'Ada' }]);
    expect(await nameOf(db, bo, 'coach')).toEqual([{ name: 'Bo' }]);
    expect(await nameOf(db, bo, 'athlete')).toEqual([]);
    await db.transaction().execute(async (trx) => {
      await trx.updateTable('accounts').set({ name: 'Bea' }).where('account', '=', bo).execute();
      expect(await nameOf(trx, bo, 'coach')).toEqual([{ name: 'Bea' }]);
    });
    expect(written).toBe(1);
    const { db: other } = await freshDatabase(dialect);
    expect(await nameOf(other, ada, 'athlete')).toEqual([]);
  });
});
