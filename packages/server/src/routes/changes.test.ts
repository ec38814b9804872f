import { LIMITS, nextStamp, type Batch, type Document } from '@ironstride/sync';
import { liveHistory, whatIsWrong, type HistoryServer } from '@ironstride/sync/testing';
import { beforeAll, describe, expect, it } from 'vitest';
import { beginEra } from '../storage/era.ts';
import { INSTALLATIONS } from '../testing/installations.ts';
import { startServer, type TestServer } from '../testing/start-server.ts';

/** What is said of a pull or a push, as far as a device reads it. */
interface Told {
  readonly documents: readonly Document[];
  readonly next: number;
  readonly more: boolean;
  readonly time: number;
  readonly era: string;
  readonly applied: readonly { readonly repeated: boolean }[];
}

describe.each(INSTALLATIONS)('What devices exchange over HTTP, on %s', (installation) => {
  let server: TestServer;
  beforeAll(async () => {
    server = await startServer(installation);
  });

  async function deviceOf(name: string): Promise<{ readonly account: string; readonly remote: HistoryServer }> {
    const person = await server.join('athlete', name);
    const path = `/api/athletes/${person.account}/changes`;
    const told = async (answer: ReturnType<typeof person.ask>): Promise<Told> => {
      const { status, body } = await answer;
      expect({ status, body }).toMatchObject({ status: 200 });
      return body as Told; // the server proves its own answers in tests
    };
    const pull = (after: number, limit: number): Promise<Told> => told(person.ask('GET', `${path}?after=${after}&limit=${limit}`));
    const remote: HistoryServer = {
      pull: async (after) => {
        const { documents, ...rest } = await pull(after, 7);
        return { ok: true, value: { ...rest, documents: documents.map(({ kind, id, fields }) => ({ kind, id, fields })) } };
      },
      push: async (batches) => ({ ok: true, value: await told(person.ask('POST', path, { batches: [...batches] })) }),
      documents: async () => (await pull(0, LIMITS.documents)).documents.map(({ kind, id, fields }) => ({ kind, id, fields })),
    };
    return { account: person.account, remote };
  }

  it('ends equal on all devices, and no edit is lost, in 4 histories', async () => {
    for (let seed = 1; seed <= 4; seed += 1) {
      const { account, remote } = await deviceOf(`Runner ${seed}`);
      const history = await liveHistory(seed, {
        server: remote,
        now: () => Date.now(),
        pass: () => {},
        tick: () => new Promise((resolve) => setImmediate(resolve)),
      });
      const arrived = await server.database.db.selectFrom('changes').select('batch').where('account', '=', account).execute();
      const wrong = whatIsWrong(
        history,
        await remote.documents(),
        arrived.map(({ batch }) => batch),
      );
      expect({ seed, wrong }).toEqual({ seed, wrong: [] });
    }
  });

  it('names another era after the server was set back, and a smaller number where it knows less than the device', async () => {
    const { remote } = await deviceOf('Kim');
    const at = nextStamp('phone0000000', Date.now());
    const documents: readonly Document[] = [{ kind: 'check-in', id: '2027-03-02', fields: { sleep: [at, 4] } }];
    const batch: Batch = { id: '01900000-0000-7000-8000-000000000000', device: 'phone0000000', at, label: 'check-in', documents };
    await remote.push([batch]);
    const first = await remote.pull(0);
    await beginEra(server.database.db);
    const second = await remote.pull(1_000_000);
    if (!first.ok || !second.ok) throw new Error('both were answered');
    expect(first.value.documents).toEqual(documents);
    expect(second.value.era).not.toBe(first.value.era);
    expect(second.value.next).toBeLessThan(100);
  });
});
