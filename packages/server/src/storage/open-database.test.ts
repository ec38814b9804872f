import { mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openDatabase } from './open-database.ts';
import { transaction } from './transaction.ts';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'ironstride-open-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

describe('The embedded database', () => {
  it('is made in its folder, which nobody else on the machine may read', async () => {
    const place = { folder: join(folder, 'new', 'data') };
    await (await openDatabase(place)).close();
    expect(statSync(place.folder).mode & 0o777).toBe(0o700);
    expect(statSync(join(place.folder, 'ironstride.sqlite')).mode & 0o777).toBe(0o600);
  });

  it('keeps what it was given, and opens a second time', async () => {
    const place = { folder: join(folder, 'kept') };
    const first = await openDatabase(place);
    await transaction(first.db, (trx) => trx.insertInto('clients').values({ account: 'coach', athlete: 'athlete' }).execute());
    await first.close();
    const second = await openDatabase(place);
    expect(await second.db.selectFrom('clients').select(['account', 'athlete']).execute()).toEqual([
      { account: 'coach', athlete: 'athlete' },
    ]);
    await second.close();
  });

  it('made by a newer program is refused in words, and is left as it was', async () => {
    const place = { folder: join(folder, 'newer') };
    const opened = await openDatabase(place);
    await opened.db.updateTable('facts').set({ value: '9' }).where('name', '=', 'schema').execute();
    await opened.close();
    await expect(openDatabase(place)).rejects.toMatchObject({
      code: 'storage-newer',
      message: expect.stringMatching(/^The database has version 9; this program knows versions up to \d\. Use the newer program again/),
    });
  });

  it.each([
    ['below a file', () => join(folder, 'kept', 'ironstride.sqlite', 'data'), /ENOTDIR/],
    ['where the system makes none', () => '/proc/nowhere/data', /“\/proc\/nowhere\/data” cannot be the folder of the data/],
  ])('has no folder %s, and says so at once', async (_, place, words) => {
    await expect(openDatabase({ folder: place() })).rejects.toMatchObject({
      code: 'storage-folder',
      message: expect.stringMatching(words),
    });
  });

  it('that is no database is told as damaged, and is left as it was', async () => {
    const path = join(folder, 'ironstride.sqlite');
    writeFileSync(path, 'These bytes are a letter and not a database at all. '.repeat(100));
    const before = statSync(path).size;
    await expect(openDatabase({ folder })).rejects.toMatchObject({ code: 'storage-damaged' });
    expect(statSync(path).size).toBe(before);
  });
});
