import { randomUUID } from 'node:crypto';
import { LIMITS, nextStamp, type Document } from '@ironstride/sync';
import { beforeAll, describe, expect, it } from 'vitest';
import { applyBatch } from './apply-batch.ts';
import type { OpenDatabase } from './open-database.ts';
import { documentsOfDays, listDocuments, pullDocuments, readDocument } from './read-documents.ts';
import { documentOf } from './stored-document.ts';
import { DIALECTS, freshDatabase } from './testing/fresh-database.ts';
import { DEVICE, sampleAccount, sampleBatch, sampleDocument } from './testing/sample-batch.ts';

const ALL = ['season', 'plan', 'week', 'placement', 'log', 'check-in', 'settings'];
const tempo = (values: Parameters<typeof sampleDocument>[2], at = 1): Document => sampleDocument('placement', 'u/w03-tempo-1', values, at);

describe.each(DIALECTS)('On %s', (dialect) => {
  let database: OpenDatabase;
  let account: string;
  const by = (now = 7): { actor: string; now: number } => ({ actor: account, now });
  const apply = (documents: readonly Document[], more: { expected?: number | null } = {}) =>
    applyBatch(database.db, account, sampleBatch(documents), { ...by(), ...more });

  beforeAll(async () => {
    database = await freshDatabase(dialect);
    account = await sampleAccount(database.db);
  });

  describe('what a device sends', () => {
    it('is merged field by field into what is there, and nobody else sees it', async () => {
      await apply([tempo({ slot: '2027-03-02 am', value: { minutes: 40 } }, 1)]);
      await apply([tempo({ slot: '2027-03-03 pm' }, 3)]);
      await apply([tempo({ slot: '2027-03-09 am' }, 2)]);
      const found = await readDocument(database.db, account, 'placement', 'u/w03-tempo-1');
      expect(found && documentOf(found).fields).toEqual({
        slot: [nextStamp(DEVICE, 3), '2027-03-03 pm'],
        value: [nextStamp(DEVICE, 1), { minutes: 40 }],
      });
      const other = await sampleAccount(database.db, 'Bea');
      expect(await readDocument(database.db, other, 'placement', 'u/w03-tempo-1')).toBeUndefined();
      expect((await pullDocuments(database.db, other, 0, ALL)).documents).toEqual([]);
    });

    it('twice is done once, with the same answer', async () => {
      const batch = sampleBatch([sampleDocument('log', 'twice', { date: '2027-03-02', effort: 7 }, 1)]);
      const first = await applyBatch(database.db, account, batch, by());
      const before = await database.db.selectFrom('documents').selectAll().where('account', '=', account).orderBy('seq').execute();
      const second = await applyBatch(database.db, account, batch, by());
      expect(first.repeated).toBe(false);
      expect(second).toEqual({ seq: first.seq, repeated: true });
      expect(await database.db.selectFrom('documents').selectAll().where('account', '=', account).orderBy('seq').execute()).toEqual(before);
    });

    it('twenty times at once is done once', async () => {
      const batch = sampleBatch([sampleDocument('log', 'at-once', { date: '2027-03-02' }, 1)]);
      const answers = await Promise.all(Array.from({ length: 20 }, () => applyBatch(database.db, account, batch, by())));
      expect(answers.filter(({ repeated }) => !repeated)).toHaveLength(1);
      expect(new Set(answers.map(({ seq }) => seq)).size).toBe(1);
    });

    it('at the same moment from many devices all holds: numbers rise without a gap in what a pull sees', async () => {
      const busy = await sampleAccount(database.db, 'Cleo');
      const seen = new Map<string, number>();
      let cursor = 0;
      const pull = async (): Promise<void> => {
        const page = await pullDocuments(database.db, busy, cursor, ALL, 7);
        for (const { id, seq } of page.documents) seen.set(id, seq);
        cursor = page.next;
      };
      await Promise.all([
        ...Array.from({ length: 30 }, (_, index) =>
          applyBatch(database.db, busy, sampleBatch([sampleDocument('log', `set-${index}`, { date: '2027-03-02' }, index)]), by()),
        ),
        ...Array.from({ length: 10 }, pull),
      ]);
      while (seen.size < 30) {
        const before = cursor;
        await pull();
        expect(cursor, 'a document came in behind the cursor').toBeGreaterThan(before);
      }
      expect([...seen.keys()].toSorted()).toEqual(Array.from({ length: 30 }, (_, index) => `set-${index}`).toSorted());
    });

    it('and that changes nothing gets no new number', async () => {
      const document = sampleDocument('settings', 'home', { language: 'de' }, 5);
      await apply([document]);
      const before = await readDocument(database.db, account, 'settings', 'home');
      await apply([document, sampleDocument('settings', 'home', { language: 'en' }, 4)]);
      expect(await readDocument(database.db, account, 'settings', 'home')).toEqual(before);
    });

    it('is kept whole or not at all', async () => {
      const huge = sampleDocument('log', 'huge', { note: 'x'.repeat(LIMITS.documentBytes) }, 1);
      await expect(apply([sampleDocument('log', 'beside-huge', { date: '2027-03-02' }, 1), huge])).rejects.toMatchObject({
        code: 'document-too-large',
        at: 'log/huge',
      });
      expect(await readDocument(database.db, account, 'log', 'beside-huge')).toBeUndefined();
    });

    it('may not make a document grow beyond its limit bit by bit', async () => {
      const part = (from: number): Document =>
        sampleDocument('log', 'grown', Object.fromEntries(Array.from({ length: 1_500 }, (_, index) => [`sets.${from + index}`, 1])), 1);
      await apply([part(0)]);
      await expect(apply([part(1_500)])).rejects.toMatchObject({ code: 'document-too-many-fields' });
    });

    it('for an account that is gone is refused', async () => {
      await expect(applyBatch(database.db, randomUUID(), sampleBatch([tempo({})]), by())).rejects.toMatchObject({
        code: 'account-missing',
      });
    });

    it('may be full of what databases choke on, and comes back to the byte', async () => {
      const nasty = `'; drop table documents; -- \u0000 \u{1F3CB} é \\ " $1 ? :a @b %_ \uD800`;
      const id = nasty.slice(0, -1).replace('\u0000', '');
      await apply([sampleDocument('log', id, { [nasty]: nasty }, 1)]);
      const { documents } = await listDocuments(database.db, account, 'log', "'");
      const found = documents.map(documentOf).find(({ fields }) => Object.hasOwn(fields, nasty));
      expect(found?.fields[nasty]?.[1]).toBe(nasty);
      expect(found?.id).toBe(id);
      for (const unusable of ['a\u0000b', '\uD800']) {
        await expect(apply([sampleDocument('log', unusable, {}, 1)])).rejects.toMatchObject({ code: 'batch-unusable' });
      }
    });
  });

  describe('a document with a version', () => {
    it('is written by whoever saw the last one, and by nobody else', async () => {
      const week = (value: string, at: number): readonly Document[] => [sampleDocument('week', 'u/2027-03-01', { value }, at)];
      await apply(week('first', 1), { expected: null });
      await expect(apply(week('blind', 2), { expected: null })).rejects.toMatchObject({ code: 'document-stale', at: 'week/u/2027-03-01' });
      const seen = await readDocument(database.db, account, 'week', 'u/2027-03-01');
      if (!seen) throw new Error('The week is not there');
      await apply(week('second', 3), { expected: seen.seq });
      await expect(apply(week('late', 4), { expected: seen.seq })).rejects.toMatchObject({ code: 'document-stale' });
      const now = await readDocument(database.db, account, 'week', 'u/2027-03-01');
      expect(now && documentOf(now).fields['value']?.[1]).toBe('second');
    });

    it('of ten writers who all saw the same one lets one through', async () => {
      await apply([sampleDocument('week', 'u/2027-03-08', { value: 0 }, 1)]);
      const seen = await readDocument(database.db, account, 'week', 'u/2027-03-08');
      const tries = await Promise.allSettled(
        Array.from({ length: 10 }, (_, index) =>
          apply([sampleDocument('week', 'u/2027-03-08', { value: index }, index + 2)], { expected: seen?.seq ?? null }),
        ),
      );
      expect(tries.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    });
  });

  describe('a pull', () => {
    it('gives everything in pages, deleted documents too, and a second one only what changed', async () => {
      const mine = await sampleAccount(database.db, 'Dana');
      const days = Array.from({ length: 25 }, (_, index) => `2027-03-${String(index + 1).padStart(2, '0')}`);
      await applyBatch(database.db, mine, sampleBatch(days.map((day) => sampleDocument('check-in', day, { sleep: 7 }, 1))), by());
      await applyBatch(database.db, mine, sampleBatch([sampleDocument('check-in', '2027-03-05', { gone: true }, 2)]), by());
      const ids: string[] = [];
      let cursor = 0;
      for (let more = true; more;) {
        const page = await pullDocuments(database.db, mine, cursor, ALL, 10);
        ids.push(...page.documents.map(({ id }) => id));
        ({ next: cursor, more } = page);
      }
      expect(ids).toEqual([...days.filter((day) => day !== '2027-03-05'), '2027-03-05']);
      await applyBatch(database.db, mine, sampleBatch([sampleDocument('check-in', '2027-03-07', { sleep: 8 }, 3)]), by());
      expect((await pullDocuments(database.db, mine, cursor, ALL)).documents.map(({ id }) => id)).toEqual(['2027-03-07']);
      expect(await readDocument(database.db, mine, 'check-in', '2027-03-05')).toBeUndefined();
    });

    it('ends a page by its size, too, and only gives the kinds that were asked for', async () => {
      const mine = await sampleAccount(database.db, 'Ella');
      const big = (id: string): Document => sampleDocument('log', id, { note: 'x'.repeat(500_000) }, 1);
      for (const id of ['a', 'b', 'c', 'd', 'e', 'f', 'g']) await applyBatch(database.db, mine, sampleBatch([big(id)]), by());
      const page = await pullDocuments(database.db, mine, 0, ALL);
      expect(page.documents.map(({ id }) => id)).toEqual(['a', 'b', 'c', 'd', 'e']);
      expect(page.more).toBe(true);
      expect((await pullDocuments(database.db, mine, page.next, ALL)).documents.map(({ id }) => id)).toEqual(['f', 'g']);
      expect((await pullDocuments(database.db, mine, 0, ['plan', 'week'])).documents).toEqual([]);
      expect((await pullDocuments(database.db, mine, 0, [])).documents).toEqual([]);
    });
  });

  it('today gives what belongs to the day, without what was deleted', async () => {
    const mine = await sampleAccount(database.db, 'Fay');
    await applyBatch(
      database.db,
      mine,
      sampleBatch([
        sampleDocument('placement', 'u/w01-easy-1', { slot: '2027-03-02 am' }, 1),
        sampleDocument('placement', 'u/w01-easy-2', { slot: '2027-03-03 am' }, 1),
        sampleDocument('placement', 'u/w01-easy-3', { slot: '2027-03-02 pm', gone: true }, 1),
        sampleDocument('log', 'w01-easy-1', { date: '2027-03-02' }, 1),
        sampleDocument('check-in', '2027-03-02', { sleep: 7 }, 1),
        sampleDocument('settings', 'home', { language: 'de' }, 1),
      ]),
      by(),
    );
    const ids = async (kinds: readonly string[], last = '2027-03-02'): Promise<readonly string[]> =>
      (await documentsOfDays(database.db, mine, '2027-03-02', last, kinds)).map(({ kind, id }) => `${kind} ${id}`);
    expect(await ids(ALL)).toEqual(['check-in 2027-03-02', 'log w01-easy-1', 'placement u/w01-easy-1']);
    expect(await ids(['placement'], '2027-03-03')).toEqual(['placement u/w01-easy-1', 'placement u/w01-easy-2']);
    expect(await ids([])).toEqual([]);
  });

  it('lists go by code points, whatever language the database sorts by', async () => {
    const mine = await sampleAccount(database.db, 'Hal');
    const ids = ['a', 'B', 'b', 'A', 'a-b', 'aa', '1', 'é'];
    await applyBatch(database.db, mine, sampleBatch(ids.map((id) => sampleDocument('log', id, { date: '2027-03-02' }, 1))), by());
    const listed: string[] = [];
    for (let [after, more] = ['', true]; more;) {
      const page = await listDocuments(database.db, mine, 'log', after, 3);
      listed.push(...page.documents.map(({ id }) => id));
      ({ next: after, more } = page);
    }
    expect(listed).toEqual(ids.toSorted());
  });
});
