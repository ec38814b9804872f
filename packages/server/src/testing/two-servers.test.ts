import { describe, expect, test } from 'vitest';
import { setTimeout as sleep } from 'node:timers/promises';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { Lot } from '../../../sync/src/testing/lot.ts';
import { DIALECTS } from '../storage/testing/fresh-database.ts';
import { startPostgres } from '../storage/testing/start-postgres.ts';
import { Caller } from './caller.ts';
import { invite, makeFirstOwner } from './first-people.ts';
import { startRoundRobin } from './round-robin.ts';
import { startServerProcess } from './start-server-process.ts';
import { Writer } from './writer.ts';
import { Writing } from './writing.ts';

describe.skipIf(!DIALECTS.includes('postgres'))('Two servers on one PostgreSQL, behind a round-robin', () => {
  test('lose nothing and do nothing twice while one of them, then the database is cut', { timeout: 400_000 }, async () => {
    const postgres = await startPostgres({ durable: true });
    if (!postgres) throw new Error('There is no PostgreSQL on this machine');
    const folder = mkdtempSync(join(tmpdir(), 'ironstride-two-'));
    const place = { folder, url: postgres.url };
    // Both at once on an empty database: one of them makes its tables.
    const [one, two] = await Promise.all([startServerProcess(place), startServerProcess(place)]);
    const proxy = await startRoundRobin([() => one.origin, () => two.origin]);
    const origin = (): string => proxy.origin;
    try {
      const owner = await makeFirstOwner(two).catch(() => makeFirstOwner(one));
      const people = await Promise.all(Array.from({ length: 5 }, (_, count) => invite(owner, origin, `Runner ${count}`)));
      // What one of them writes the other one tells at once, though both remember what they told before.
      const [runner] = people;
      if (!runner) throw new Error('Nobody was invited');
      const draw = new Lot(20_270_302);
      await new Writer(runner, draw, () => sleep(50)).write();
      const readers = [one, two].map((server) => new Caller(() => server.origin, runner.caller.cookie));
      for (let set = 0; set < 6; set += 1) {
        const log = { params: { athlete: runner.account, id: 'easy-1@2027-03-01' }, body: { at: `1.0.${set}`, time: set, reps: 8 } };
        await runner.caller.get('POST /api/athletes/:athlete/logs/:id/sets', log);
        for (const reader of readers) {
          const asked = { params: { athlete: runner.account }, query: { day: '2027-03-01' } };
          const { logs, sessions } = await reader.get('GET /api/athletes/:athlete/today', asked);
          expect(sessions).toHaveLength(1);
          expect(Object.keys(logs[0]?.fields ?? {}).filter((name) => name.startsWith('sets.'))).toHaveLength(set + 1);
        }
      }

      const lot = new Lot(20_270_303);
      const writing = new Writing(people.slice(1).map((person) => new Writer(person, lot, () => sleep(50))));

      await writing.acknowledged(25);
      await one.kill();
      await writing.acknowledged(25);
      await one.restart();
      expect(await writing.missing()).toEqual([]);

      await writing.acknowledged(25);
      expect(await one.stop()).toBe(0);
      await writing.acknowledged(25);
      await one.restart();

      for (let cut = 0; cut < 3; cut += 1) {
        await writing.acknowledged(20);
        await terminateBackends(postgres.url);
      }

      await writing.acknowledged(25);
      await postgres.kill();
      const refused = await owner.caller.ask('GET /readyz', {});
      expect(refused).toMatchObject({ ok: false, status: 503, problem: { code: 'database-away' } });
      await postgres.restart();
      await writing.acknowledged(25);
      await writing.stop();

      expect(writing.retried).toBeGreaterThan(0);
      expect(await writing.missing()).toEqual([]);
      expect(await writing.doubled(place)).toEqual([]);
    } finally {
      await proxy.close();
      await Promise.all([one.kill(), two.kill()]);
      await postgres.stop();
      rmSync(folder, { recursive: true, force: true });
    }
  });
});

/** Cuts every connection but the one that asks for it. */
async function terminateBackends(url: string): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  await client.query(
    "select pg_terminate_backend(pid) from pg_stat_activity where pid <> pg_backend_pid() and backend_type = 'client backend'",
  );
  await client.end();
}
