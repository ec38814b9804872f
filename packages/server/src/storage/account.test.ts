import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { beforeAll, describe, expect, it } from 'vitest';
import { applyBatch } from './apply-batch.ts';
import { noteAction, noteReading, readAudit } from './audit.ts';
import { backup } from './backup.ts';
import { deleteAccount } from './delete-account.ts';
import { exportAccount } from './export-account.ts';
import { importAccount } from './import-account.ts';
import type { DatabasePlace, OpenDatabase } from './open-database.ts';
import { TABLE_NAMES } from './table-columns.ts';
import { DIALECTS, freshDatabase } from './testing/fresh-database.ts';
import { fillTables } from './testing/fill-tables.ts';
import { sampleAccount, sampleBatch, sampleDocument } from './testing/sample-batch.ts';

/** When exports are read in: after all that the samples were made. */
const NOW = 1_800_000_000_000;

describe.each(DIALECTS)('On %s', (dialect) => {
  let database: OpenDatabase & { readonly place: DatabasePlace };
  let athlete: string;
  let coach: string;
  let file: string;
  beforeAll(async () => {
    database = await freshDatabase(dialect);
    ({ athlete, coach } = await fillTables(database.db));
    file = join(database.place.folder, 'account.jsonl');
    await exportAccount(database, athlete, file);
  });

  describe('an export', () => {
    it('holds all documents and the history, and neither secrets nor ids of people', () => {
      const text = readFileSync(file, 'utf8');
      expect(text.match(/^\{"document"/gm)).toHaveLength(8);
      expect(text.match(/^\{"change"/gm)).toHaveLength(5);
      expect(text).not.toContain(athlete);
      expect(text).not.toContain(coach);
    });

    it.each(DIALECTS)('read in on %s is exported with the same bytes; a second time changes nothing', async (other) => {
      const target = await freshDatabase(other);
      const account = await sampleAccount(target.db, 'Cleo');
      expect(await importAccount(target.db, account, file, NOW)).toBe(8);
      const again = join(target.place.folder, 'again.jsonl');
      await exportAccount(target, account, again);
      expect(readFileSync(again, 'utf8')).toBe(readFileSync(file, 'utf8'));
      const before = await target.db.selectFrom('documents').selectAll().orderBy('seq').execute();
      await importAccount(target.db, account, file, NOW);
      expect(await target.db.selectFrom('documents').selectAll().orderBy('seq').execute()).toEqual(before);
      const changes = await target.db.selectFrom('changes').select('actor').where('account', '=', account).orderBy('seq').execute();
      expect(changes.map(({ actor }) => actor === account)).toEqual([true, false, true, true, true]);
    });

    it('read into an account with data is merged: what was changed later holds', async () => {
      const account = await sampleAccount(database.db, 'Dana');
      const mine = sampleDocument('log', 'w01-easy-1', { note: 'later' }, 5);
      await applyBatch(database.db, account, sampleBatch([mine]), { actor: account, now: 1 });
      await importAccount(database.db, account, file, NOW);
      const { body } = await database.db
        .selectFrom('documents')
        .select('body')
        .where('account', '=', account)
        .where('id', '=', 'w01-easy-1')
        .executeTakeFirstOrThrow();
      expect(JSON.parse(body)).toMatchObject({ fields: { note: [expect.any(String), 'later'], date: [expect.any(String), '2027-03-01'] } });
    });

    it.each<[string, (text: string) => string, string]>([
      ['is cut off', (text) => text.split('\n').slice(0, -2).join('\n'), 'The file is not whole.'],
      ['lacks a line', (text) => text.replace(/^\{"document"[^\n]*\n/m, ''), 'The file is not whole.'],
      ['is something else', () => '{"format":"other"}', 'line 1: This is no export of an account.'],
      [
        'has a document of an unknown kind and one with a wrong stamp',
        (text) => text.replace('"kind":"log"', '"kind":"lag"').replace('00000000', 'yesterday'),
        'line 2: The line is not as an export writes it. Export again.\nline 7:',
      ],
    ])('that %s is refused with every line that is wrong, and nothing is kept', async (_, change, says) => {
      const account = await sampleAccount(database.db, 'Ella');
      const path = join(database.place.folder, 'wrong.jsonl');
      writeFileSync(path, change(readFileSync(file, 'utf8')));
      await expect(importAccount(database.db, account, path, NOW)).rejects.toThrow(says);
      expect(await database.db.selectFrom('documents').select('id').where('account', '=', account).execute()).toEqual([]);
      expect(await database.db.selectFrom('changes').select('seq').where('account', '=', account).execute()).toEqual([]);
    });
  });

  it('of those who looked on the same day and then left, nobody is told from the others', async () => {
    const [mine, one, other] = [await sampleAccount(database.db), await sampleAccount(database.db), await sampleAccount(database.db)];
    for (const reader of [one, other, one]) await noteReading(database.db, mine, reader, NOW);
    for (const reader of [one, other]) expect(await deleteAccount(database.db, reader)).toBe(true);
    const { entries } = await readAudit(database.db, mine, 0);
    expect(entries.map(({ actor, action }) => [actor, action])).toEqual([
      ['deleted-account', 'data-read'],
      ['deleted-account', 'data-read'],
    ]);
  });

  it.each(['athlete', 'coach'] as const)(
    'deleting the %s leaves no trace of them in any table, and everybody else as they were',
    async (role) => {
      const target = await freshDatabase(dialect);
      const accounts = await fillTables(target.db);
      const others = await fillTables(target.db);
      // What was done where nobody is related any more, and where they were let in and let go.
      const former = { account: others.athlete, at: 14, actor: others.athlete };
      const them = accounts[role];
      await noteAction(target.db, { ...former, action: 'person-changed', detail: '{}', actor: them });
      for (const action of ['access-given', 'access-taken'])
        await noteAction(target.db, { ...former, action, detail: JSON.stringify({ coach: them }) });
      await applyBatch(target.db, others.athlete, sampleBatch([sampleDocument('log', 'late', { note: 'x' }, 9)]), { actor: them, now: 15 });
      const linesOf = async (): Promise<readonly string[]> => {
        const path = join(target.place.folder, 'all.gz');
        await backup(target, path, 1);
        return gunzipSync(readFileSync(path)).toString().split('\n').slice(1, -2);
      };
      const ofOthers = (lines: readonly string[]): readonly string[] =>
        lines.filter((line) => line.includes(others.athlete) || line.includes(others.coach));
      const before = await linesOf();
      expect(new Set(before.filter((line) => line.includes(accounts[role])).map((line) => line.split('"')[1])).size).toBeGreaterThan(
        TABLE_NAMES.length - 3,
      );
      expect(await deleteAccount(target.db, accounts[role])).toBe(true);
      const after = await linesOf();
      expect(after.filter((line) => line.includes(accounts[role]))).toEqual([]);
      const left = (line: string): string => line.replaceAll(accounts[role], 'deleted-account');
      expect(ofOthers(after)).toEqual(ofOthers(before).map(left));
      expect(ofOthers(after).filter((line) => line.includes('deleted-account'))).toHaveLength(4);
      expect(ofOthers(after).length).toBeGreaterThan(20);
      expect(await deleteAccount(target.db, accounts[role])).toBe(false);
    },
  );
});
