import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { connectDatabase } from './storage/open-database.ts';
import { DIALECTS } from './storage/testing/fresh-database.ts';
import { startPostgres, type RunningPostgres } from './storage/testing/start-postgres.ts';
import { Caller, type Said } from './testing/caller.ts';
import { makeFirstOwner, PASSWORD } from './testing/first-people.ts';
import { startServerProcess, type ServerProcess } from './testing/start-server-process.ts';

/** What every refusal says while the database is away. */
const AWAY = {
  ok: false,
  status: 503,
  problem: {
    code: 'database-away',
    title: 'The database cannot be reached',
    problems: [{ says: 'The connection to the database was lost.', remedy: expect.stringContaining('the server connects by itself') }],
  },
};

describe.runIf(DIALECTS.includes('postgres'))('A server whose PostgreSQL is lost', () => {
  const folder = mkdtempSync(join(tmpdir(), 'ironstride-lost-'));
  let postgres: RunningPostgres;
  let server: ServerProcess;
  let owner: Caller;
  let stranger: Caller;
  beforeAll(async () => {
    const started = await startPostgres({ durable: true });
    if (!started) throw new Error('There is no PostgreSQL on this machine');
    postgres = started;
    server = await startServerProcess({ folder, url: postgres.url });
    owner = (await makeFirstOwner(server)).caller;
    stranger = new Caller(() => server.origin);
  });
  afterAll(async () => {
    await server.kill();
    await postgres.stop();
    rmSync(folder, { recursive: true, force: true });
  });

  const makeToken = (name: string, key: string): Promise<Said<'POST /api/tokens'>> =>
    owner.ask('POST /api/tokens', { body: { name, scopes: ['plan:read'], days: 1 }, key });
  const tokens = async (): Promise<readonly string[]> => (await owner.get('GET /api/tokens', {})).tokens.map(({ name }) => name);
  const soon = (check: () => Promise<unknown>): Promise<unknown> => vi.waitFor(check, { timeout: 60_000, interval: 50 });

  it('says so to everybody, lives on, and goes on by itself when it is back', async () => {
    const [before, during] = [randomUUID(), randomUUID()];
    expect(await makeToken('before', before)).toMatchObject({ status: 201 });
    await postgres.kill();
    for (const refused of [
      await owner.ask('GET /api/account', {}),
      await owner.ask('GET /api/athletes', {}),
      await makeToken('during', during),
      await stranger.ask('POST /api/sessions', { body: { name: 'Owner', password: PASSWORD } }),
      await stranger.ask('GET /api/server', {}),
      // Nobody gets new requests sent that could not be answered …
      await stranger.ask('GET /readyz', {}),
    ]) {
      expect(refused).toMatchObject(AWAY);
      expect(Number(refused.headers.get('retry-after'))).toBeGreaterThan(0);
    }
    // … but to start the process again would help nobody, and the app works without any server.
    expect(await stranger.ask('GET /healthz', {})).toMatchObject({ status: 200, body: { alive: true } });
    expect(await stranger.ask('GET /api/openapi.json', {})).toMatchObject({ status: 200 });
    expect(server.complained).not.toMatch(/"a bug"/);

    await postgres.restart();
    await soon(async () => expect(await stranger.ask('GET /readyz', {})).toMatchObject({ status: 200 }));
    expect(await tokens()).toEqual(['before']);
    for (let time = 0; time < 2; time += 1) {
      expect(await makeToken('before', before)).toMatchObject({ status: 201 });
      expect(await makeToken('during', during)).toMatchObject({ status: 201 });
    }
    expect((await tokens()).toSorted()).toEqual(['before', 'during']);
  });

  it('whose connections are cut tells it at most, and goes on with new ones', async () => {
    const admin = connectDatabase({ folder, url: postgres.url });
    try {
      for (let cut = 0; cut < 3; cut += 1) {
        // As many as there are connections.
        const busy = Array.from({ length: 10 }, () => owner.ask('GET /api/account', {}));
        await sql`select pg_terminate_backend(pid) from pg_stat_activity where pid <> pg_backend_pid() and backend_type = 'client backend'`.execute(
          admin.db,
        );
        for (const answer of await Promise.all(busy)) if (!answer.ok) expect(answer).toMatchObject(AWAY);
        await soon(async () => expect(await owner.ask('GET /api/account', {})).toMatchObject({ status: 200 }));
      }
      expect(server.complained).not.toMatch(/"a bug"/);
    } finally {
      await admin.close();
    }
  });

  it('that is there and answers nobody gets no new requests, and those that wait are done when it goes on', async () => {
    const key = randomUUID();
    postgres.freeze();
    const waiting = makeToken('patient', key);
    try {
      expect(await stranger.ask('GET /readyz', {})).toMatchObject(AWAY);
      expect(await stranger.ask('GET /healthz', {})).toMatchObject({ status: 200 });
    } finally {
      postgres.thaw();
    }
    const said = await waiting;
    if (!said.ok) expect(said).toMatchObject(AWAY);
    await soon(async () => expect(await stranger.ask('GET /readyz', {})).toMatchObject({ status: 200 }));
    expect(await makeToken('patient', key)).toMatchObject({ status: 201 });
    expect((await tokens()).filter((name) => name === 'patient')).toHaveLength(1);
  });

  it('that is gone for good does not keep the server from stopping in order', async () => {
    await postgres.kill();
    expect(await server.stop()).toBe(0);
  });
});
