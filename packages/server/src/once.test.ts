import { randomUUID } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { ApiProblem } from './api-problem.ts';
import { once, type Write } from './once.ts';
import { DIALECTS, freshDatabase } from './storage/testing/fresh-database.ts';
import { sampleAccount } from './storage/testing/sample-batch.ts';

describe.each(DIALECTS)('A write that is sent twice at once, on %s', (dialect) => {
  test('gets the answer of the first, even where the first left the second nothing but a refusal', async () => {
    const { db } = await freshDatabase(dialect);
    const account = await sampleAccount(db);
    const write: Write = { account, actor: account, key: randomUUID(), route: 'change-document', asked: 'the same', now: 1 };
    let done = (): void => undefined;
    const firstDone = new Promise<void>((resolve) => (done = resolve));
    const first = () => once(db, write, async () => ({ status: 200, body: { seq: 7 } })).finally(done);
    const second = () =>
      once(db, write, async () => {
        await firstDone;
        throw new ApiProblem('stale');
      });
    // PostgreSQL lets the second look before the first has written; SQLite lets one in at a time.
    const both = dialect === 'postgres' ? [second(), first()] : [first(), second()];
    const answer = { status: 200, body: { seq: 7 } };
    expect(await Promise.all(both)).toEqual([answer, answer]);
  });

  test('is refused for its own reasons when nothing was done', async () => {
    const { db } = await freshDatabase(dialect);
    const account = await sampleAccount(db);
    const write: Write = { account, actor: account, key: randomUUID(), route: 'change-document', asked: 'the same', now: 1 };
    await expect(once(db, write, () => Promise.reject(new ApiProblem('stale')))).rejects.toThrow('changed meanwhile');
  });
});
