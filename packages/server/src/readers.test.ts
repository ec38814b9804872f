import { beforeAll, describe, expect, it } from 'vitest';
import { Readers } from './readers.ts';
import { readAudit } from './storage/audit.ts';
import type { OpenDatabase } from './storage/open-database.ts';
import { readSeq } from './storage/read-seq.ts';
import { DIALECTS, freshDatabase } from './storage/testing/fresh-database.ts';
import { sampleAccount } from './storage/testing/sample-batch.ts';

const NOON = Date.UTC(2027, 2, 14, 12);

describe.each(DIALECTS)('That somebody looked, on %s,', (dialect) => {
  let database: OpenDatabase;
  beforeAll(async () => {
    database = await freshDatabase(dialect);
  });

  it('is written once a day, and afterwards reading writes nothing', async () => {
    const athlete = await sampleAccount(database.db);
    const readers = new Readers();
    await readers.note(database.db, athlete, 'a coach', NOON);
    const seq = await readSeq(database.db, athlete);
    for (let hour = 0; hour < 11; hour += 1) await readers.note(database.db, athlete, 'a coach', NOON + hour * 3_600_000);
    expect(await readSeq(database.db, athlete)).toBe(seq);
  });

  it('stands there once also when several servers write it at once, and one forgets what it wrote', async () => {
    const athlete = await sampleAccount(database.db);
    const servers = [new Readers(), new Readers(1)];
    for (let time = 0; time < 5; time += 1)
      await Promise.all(['a coach', 'an owner'].flatMap((who) => servers.map((one) => one.note(database.db, athlete, who, NOON))));
    const { entries } = await readAudit(database.db, athlete, 0);
    expect(entries.map(({ actor }) => actor).toSorted()).toEqual(['a coach', 'an owner']);
  });
});
