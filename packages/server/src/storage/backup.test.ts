import { randomUUID } from 'node:crypto';
import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { gunzipSync, gzipSync } from 'node:zlib';
import { beforeAll, describe, expect, it } from 'vitest';
import { applyBatch } from './apply-batch.ts';
import { backup } from './backup.ts';
import type { Dialect } from './migrations/migration.ts';
import type { DatabasePlace, OpenDatabase } from './open-database.ts';
import { readEra } from './era.ts';
import { restore } from './restore.ts';
import { TABLE_COLUMNS, TABLE_NAMES } from './table-columns.ts';
import { DIALECTS, freshDatabase } from './testing/fresh-database.ts';
import { fillTables } from './testing/fill-tables.ts';
import { sampleAccount, sampleBatch, sampleDocument } from './testing/sample-batch.ts';
import { transaction } from './transaction.ts';

const NOW = 1_800_000_000_000;
const textOf = (path: string): string => gunzipSync(readFileSync(path)).toString();

/** All lines but the sum, and the era, which a restore begins anew so that devices send what the backup lacks. */
const dataOf = (path: string): readonly string[] =>
  textOf(path)
    .split('\n')
    .slice(0, -2)
    .filter((line) => !line.startsWith('["facts","era",'));

describe.each(DIALECTS)('On %s', (dialect) => {
  let database: OpenDatabase & { readonly place: DatabasePlace };
  let file: string;
  beforeAll(async () => {
    database = await freshDatabase(dialect);
    await fillTables(database.db);
    file = join(database.place.folder, 'backup.gz');
    await backup(database, file, NOW);
  });

  it('the list of columns is the one of the database', async () => {
    const found = (await database.db.introspection.getTables()).filter(({ name }) => !name.startsWith('sqlite_'));
    expect(found.map(({ name }) => name).toSorted()).toEqual([...TABLE_NAMES].toSorted());
    for (const { name, columns } of found) {
      const listed = TABLE_NAMES.find((one) => one === name);
      expect(columns.map((column) => column.name).toSorted(), name).toEqual(listed && [...TABLE_COLUMNS[listed].columns].toSorted());
    }
  });

  it('a backup holds rows of every table, and only this user may read it', async () => {
    const lines = textOf(file).split('\n').slice(1, -2);
    const tables = new Set(lines.map((line) => String((JSON.parse(line) as readonly unknown[])[0])));
    expect([...tables].toSorted()).toEqual([...TABLE_NAMES].toSorted());
    expect(statSync(file).mode & 0o777).toBe(0o600);
    expect(readdirSync(database.place.folder).filter((name) => name.endsWith('.part'))).toEqual([]);
  });

  it.each<Dialect>(DIALECTS)('is restored on %s to the last byte, which is how a server grows', async (other) => {
    const target = await freshDatabase(other);
    const rows = await restore(target, file);
    expect(rows).toBeGreaterThan(20);
    // Devices that know more than the backup are told so.
    expect(await readEra(target.db)).not.toBe(await readEra(database.db));
    const again = join(target.place.folder, 'again.gz');
    await backup(target, again, NOW);
    expect(dataOf(again)).toEqual(dataOf(file));
    expect(textOf(again)).toContain('["facts","era",');
  });

  it('while people go on writing it shows one moment: of each pair of documents both or neither', async () => {
    const busy = await freshDatabase(dialect);
    const account = await sampleAccount(busy.db);
    let stop = false;
    const write = async (): Promise<void> => {
      for (let index = 0; !stop; index += 1) {
        // As between two requests; nothing else would get its turn.
        await setImmediate();
        await transaction(busy.db, async (trx) => {
          const pair = ['log', 'check-in'] as const;
          for (const kind of pair) {
            const documents = [sampleDocument(kind, `2027-03-01-${index}`, { date: '2027-03-01' }, index)];
            await applyBatch(trx, account, sampleBatch(documents), { actor: account, now: index });
          }
        });
      }
    };
    const writing = write();
    const file = join(busy.place.folder, 'busy.gz');
    for (let taken = 0; taken < 3; taken += 1) {
      await backup(busy, file, NOW);
      const text = textOf(file);
      expect(text.match(/^\["documents","[^"]+","log"/gm)?.length).toBe(text.match(/^\["documents","[^"]+","check-in"/gm)?.length);
    }
    stop = true;
    await writing;
  });

  it('is never restored over something', async () => {
    const target = await freshDatabase(dialect);
    await sampleAccount(target.db);
    await expect(restore(target, file)).rejects.toThrow('The database has data already.');
    expect(await target.db.selectFrom('accounts').select('name').execute()).toEqual([{ name: 'Ada' }]);
  });

  describe('a file that is no whole backup is refused, and the database stays empty', () => {
    let target: OpenDatabase & { readonly place: DatabasePlace };
    const given = (content: string | Uint8Array): string => {
      const path = join(target.place.folder, `${randomUUID()}.gz`);
      writeFileSync(path, content);
      return path;
    };
    beforeAll(async () => {
      target = await freshDatabase(dialect);
    });

    it.each<[string, (text: string) => string | Uint8Array, string]>([
      ['cut off', (text) => gzipSync(text).subarray(0, -200), 'not whole'],
      ['cut off between two lines', (text) => gzipSync(text.split('\n').slice(0, -2).join('\n')), 'not whole'],
      ['without one row', (text) => gzipSync(text.replace(/^\["documents"[^\n]*\n/m, '')), 'not whole'],
      ['with one letter changed', (text) => gzipSync(text.replace('"placement"', '"placemenu"')), 'not whole'],
      ['of a newer program', (text) => gzipSync(text.replace(/"version":\d+/, '"version":99')), 'version 99'],
      ['that is something else', () => gzipSync('{"format":"other"}\n'), 'no backup of Ironstride'],
      ['that is not packed', (text) => text, 'not whole'],
      ['that is empty', () => '', 'not whole'],
    ])('%s', async (_, change, says) => {
      await expect(restore(target, given(change(textOf(file))))).rejects.toThrow(says);
      expect(await target.db.selectFrom('accounts').selectAll().execute()).toEqual([]);
    });

    it('that is not there', async () => {
      await expect(restore(target, join(target.place.folder, 'nowhere.gz'))).rejects.toThrow('There is no such file.');
    });

    it('and the whole one goes in afterwards', async () => {
      expect(await restore(target, file)).toBeGreaterThan(20);
    });
  });
});
