import { liveHistory, whatIsWrong, type HistoryServer } from '@ironstride/sync/testing';
import { KINDS, type Document } from '@ironstride/sync';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { applyBatch } from './apply-batch.ts';
import { openDatabase, type OpenDatabase } from './open-database.ts';
import { pullDocuments } from './read-documents.ts';
import { documentOf } from './stored-document.ts';
import { DIALECTS, freshDatabase } from './testing/fresh-database.ts';
import { sampleAccount } from './testing/sample-batch.ts';

/** Histories on each database; thousands more are lived in memory, beside the merging itself. */
const HISTORIES = 12;
const START = Date.UTC(2027, 1, 10, 9);

describe.each(DIALECTS)('Whatever happens between three devices and a server on %s', (dialect) => {
  let first: OpenDatabase;
  let second: OpenDatabase;

  beforeAll(async () => {
    const opened = await freshDatabase(dialect);
    first = opened;
    second = await openDatabase(opened.place);
  });
  afterAll(() => second.close());

  it(`all end equal and no edit is lost, in ${HISTORIES} histories with two processes that take turns`, async () => {
    for (let seed = 1; seed <= HISTORIES; seed += 1) {
      const account = await sampleAccount(first.db, `Runner ${seed}`);
      let now = START;
      let asked = 0;
      const db = () => ((asked += 1) % 2 === 0 ? first : second).db;
      const pull = async (after: number) => {
        const { documents, next, more } = await pullDocuments(db(), account, after, KINDS, 7);
        return { documents: documents.map(documentOf), next, more, time: now, era: 'first' };
      };
      const server: HistoryServer = {
        pull: async (after) => ({ ok: true, value: await pull(after) }),
        push: async (batches) => {
          for (const batch of batches) await applyBatch(db(), account, batch, { actor: account, now });
          return { ok: true, value: { time: now } };
        },
        documents: async () => {
          const all: Document[] = [];
          for (let page = await pull(0); ; page = await pull(page.next)) {
            all.push(...page.documents);
            if (!page.more) return all;
          }
        },
      };
      const history = await liveHistory(seed, {
        server,
        now: () => now,
        pass: (passed) => void (now += passed),
        tick: () => new Promise((resolve) => setImmediate(resolve)),
      });
      const arrived = await first.db.selectFrom('changes').select('batch').where('account', '=', account).execute();
      const wrong = whatIsWrong(
        history,
        await server.documents(),
        arrived.map(({ batch }) => batch),
      );
      expect({ seed, wrong }).toEqual({ seed, wrong: [] });
    }
  });
});
