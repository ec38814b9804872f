import { DatabaseSync } from 'node:sqlite';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { hashOf } from '../auth/secret.ts';
import { openDatabase, type OpenDatabase } from './open-database.ts';
import { Questions } from './questions.ts';
import { createSession, endSession, readSession } from './sessions.ts';
import { freshPlace } from './testing/fresh-database.ts';
import { sampleAccount } from './testing/sample-batch.ts';

describe('What every request asks of the embedded database', () => {
  let folder: string;
  let here: OpenDatabase;
  let account: string;
  beforeAll(async () => {
    ({ folder } = await freshPlace('sqlite'));
    here = await openDatabase({ folder });
    account = await sampleAccount(here.db, 'Ada');
    return () => here.close();
  });
  const signIn = async (device: string): Promise<string> => {
    const hash = hashOf(device);
    await createSession(here.db, { account, hash, device, created: 1, seen: 1, expires: 100 });
    return hash;
  };
  const holds = async (hash: string): Promise<boolean> => (await readSession(here.db, account, hash, 2)) !== undefined;

  it('is answered anew each time: a session that was ended is out at once, whoever ended it', async () => {
    const [phone, laptop, watch] = [await signIn('phone'), await signIn('laptop'), await signIn('watch')];
    const all = () => Promise.all([holds(phone), holds(laptop), holds(watch)]);
    expect(await all()).toEqual([true, true, true]);
    await endSession(here.db, account, phone);
    expect(await all()).toEqual([false, true, true]);
    const elsewhere = await openDatabase({ folder });
    await endSession(elsewhere.db, account, laptop);
    expect(await all()).toEqual([false, false, true]);
    // Between the asking and the answer.
    const asked = holds(watch);
    const beside = new DatabaseSync(join(folder, 'ironstride.sqlite'));
    beside.exec('delete from sessions');
    beside.close();
    expect(await asked).toBe(false);
    await elsewhere.close();
  });

  it('waits for nobody who writes, and tells what was committed', async () => {
    const tablet = await signIn('tablet');
    await here.db.transaction().execute(async (trx) => {
      await endSession(trx, account, tablet);
      expect([await holds(tablet), await readSession(trx, account, tablet, 2)]).toEqual([true, undefined]);
    });
    expect(await holds(tablet)).toBe(false);
  });

  it('is answered though something else that was asked with it cannot be', async () => {
    const questions = new Questions(() => new DatabaseSync(join(folder, 'ironstride.sqlite'), { readOnly: true }));
    const ask = () =>
      Promise.allSettled(
        ['select 1 as one', 'select * from nowhere', "update accounts set name = ''", 'select 2 as two'].map((sql) =>
          questions.ask(sql, []),
        ),
      );
    for (const answers of [await ask(), await ask()])
      expect(answers).toMatchObject([
        { value: [{ one: 1 }] },
        { reason: { message: 'no such table: nowhere' } },
        { reason: { message: 'attempt to write a readonly database' } },
        { value: [{ two: 2 }] },
      ]);
    questions.close();
    await expect(questions.ask('select 1', [])).rejects.toThrow('database is not open');
  });
});
