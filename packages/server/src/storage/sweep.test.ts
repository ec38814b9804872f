import { describe, expect, test } from 'vitest';
import { countAttempt } from './attempts.ts';
import { createLink } from './links.ts';
import { sweep } from './sweep.ts';
import { DIALECTS, freshDatabase } from './testing/fresh-database.ts';
import { sampleAccount } from './testing/sample-batch.ts';

const HOUR = 3_600_000;

describe.each(DIALECTS)('On %s', (dialect) => {
  test('what ran out is removed, and what still holds is left', async () => {
    const { db } = await freshDatabase(dialect);
    const account = await sampleAccount(db);
    for (const [hash, at] of [
      ['old', HOUR],
      ['new', 2 * HOUR],
    ] as const) {
      await createLink(db, { account, hash, purpose: 'reset', role: null, expires: at + 1 }, at);
      await countAttempt(db, hash, HOUR, at);
    }
    await sweep(db, 2 * HOUR);
    for (const table of ['links', 'attempts'] as const)
      expect([table, await db.selectFrom(table).select('hash').execute()]).toEqual([table, [{ hash: 'new' }]]);
  });
});
