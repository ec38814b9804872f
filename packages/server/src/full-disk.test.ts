import { randomUUID } from 'node:crypto';
import { chownSync, mkdirSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { connectDatabase } from './storage/open-database.ts';
import { DIALECTS } from './storage/testing/fresh-database.ts';
import { POSTGRES_USER, startPostgres, type RunningPostgres } from './storage/testing/start-postgres.ts';
import { batchOf, documentWith, SEASON } from './testing/sample-documents.ts';
import { mountSmallDisk } from './testing/small-disk.ts';
import type { Caller } from './testing/caller.ts';
import { makeFirstOwner } from './testing/first-people.ts';
import { startServerProcess, type ServerProcess } from './testing/start-server-process.ts';
import { codesIn, PASSWORD, startServer, type Person, type TestServer } from './testing/start-server.ts';

const HOUR = 3_600_000;

/** Ways in which SQLite can be told that it may not write, each as its driver says it. */
const NO_WRITING = [
  {
    disk: 'full',
    stop: async ({ database: { db } }: TestServer) => {
      const { rows } = await sql<{ page_count: number }>`pragma page_count`.execute(db);
      await sql.raw(`pragma max_page_count = ${rows[0]?.page_count ?? 0}`).execute(db);
    },
    allow: async ({ database: { db } }: TestServer) => sql.raw('pragma max_page_count = 1000000').execute(db),
    told: [507, 'disk-full'],
  },
  {
    disk: 'read-only',
    stop: async ({ database: { db } }: TestServer) => sql.raw('pragma query_only = on').execute(db),
    allow: async ({ database: { db } }: TestServer) => sql.raw('pragma query_only = off').execute(db),
    told: [503, 'database-read-only'],
  },
] as const;

describe.each(NO_WRITING)('A server whose disk is $disk', ({ stop, allow, told }) => {
  let server: TestServer;
  let kim: Person;
  let data: string;
  beforeAll(async () => {
    server = await startServer('sqlite');
    kim = await server.join('athlete');
    data = `/api/athletes/${kim.account}`;
    await kim.ask('POST', `${data}/changes`, { batches: [batchOf(SEASON)] });
  });
  // More than fits into pages that have room left.
  const note = 'x'.repeat(60_000);

  it('refuses what it cannot keep, with a remedy, keeps nothing of it, and takes it when it can', async () => {
    const before = (await kim.ask('GET', `${data}/changes`)).text;
    const key = { 'idempotency-key': randomUUID() };
    const push = batchOf([documentWith('check-in', '2027-03-20', { note })]);
    const writes = [
      () => kim.ask('POST', `${data}/changes`, { batches: [push] }),
      () => kim.ask('PATCH', `${data}/documents/check-in/2027-03-21`, { fields: { note } }, { ...key, 'if-none-match': '*' }),
    ];
    await stop(server);
    for (const write of writes) {
      const refused = await write();
      expect([refused.status, ...codesIn(refused)]).toEqual(told);
      expect(refused.body).toMatchObject({
        problems: [{ says: expect.stringContaining('nothing of this was kept'), remedy: expect.stringContaining('disk') }],
      });
    }
    expect((await kim.ask('GET', `${data}/changes`)).text).toBe(before);
    await allow(server);
    for (const write of [...writes, ...writes]) expect((await write()).status).toBe(200);
    const after = await kim.ask('GET', `${data}/changes`);
    expect(after.text.match(/"2027-03-2[01]"/g)).toHaveLength(2);
  });

  it('goes on telling what it knows, also to those who were not here for a while', async () => {
    const program = await kim.program(['plan:read']);
    // So long that it would be noted that they were here.
    server.clock.now += 2 * HOUR;
    await stop(server);
    for (const client of [kim, program]) {
      expect((await client.ask('GET', `${data}/today?day=2027-03-14`)).status).toBe(200);
      expect((await client.ask('GET', '/api/account')).status).toBe(200);
    }
    for (const url of ['/healthz', '/readyz', '/api/server'])
      expect([url, (await server.stranger.ask('GET', url)).status]).toEqual([url, 200]);
    await allow(server);
    server.clock.now -= 2 * HOUR;
  });
});

it('Nobody comes in while the disk is read-only, because that would have to be noted, and is told why', async () => {
  const server = await startServer('sqlite');
  const kim = await server.join('athlete');
  const [, { stop, allow, told }] = NO_WRITING;
  await stop(server);
  const refused = await server.stranger.ask('POST', '/api/sessions', { name: kim.name, password: PASSWORD });
  expect([refused.status, ...codesIn(refused)]).toEqual(told);
  await allow(server);
  expect((await server.signIn(kim.name)).account).toBe(kim.account);
});

// Where no disk may be mounted, the tests above stand for these.
for (const [dialect, megabytes] of [
  ['sqlite', 3],
  ['postgres', 32],
] as const) {
  const disk = DIALECTS.includes(dialect) ? mountSmallDisk(megabytes) : undefined;
  describe.runIf(disk)(`A server on a real disk of ${megabytes} MB, with ${dialect}`, () => {
    const folder = join(disk?.folder ?? '', 'data');
    let server: ServerProcess;
    let owner: Caller;
    let postgres: RunningPostgres | undefined;
    beforeAll(async () => {
      if (dialect === 'postgres') postgres = await startPostgres({ durable: false });
      server = await startServerProcess({ folder, url: postgres && (await databaseOn(disk?.folder ?? '', postgres)) });
      owner = (await makeFirstOwner(server)).caller;
    });
    afterAll(async () => {
      await server.kill();
      await postgres?.stop();
      disk?.remove();
    });

    it('says that it is full, keeps nothing by half, and goes on when there is room, also after a kill', async () => {
      if (!disk) throw new Error('There is no disk');
      const { account } = await owner.get('GET /api/account', {});
      const kept: string[] = [];
      const push = (batch: ReturnType<typeof logOf>) =>
        owner.ask('POST /api/athletes/:athlete/changes', { params: { athlete: account }, body: { batches: [batch] } });
      const writeUntilFull = async () => {
        for (;;) {
          const batch = logOf(kept.length);
          const said = await push(batch);
          if (!said.ok) return { batch, said };
          kept.push(...batch.documents.map(({ id }) => id));
        }
      };
      const stored = async () => {
        const { documents } = await owner.get('GET /api/athletes/:athlete/changes', {
          params: { athlete: account },
          query: { after: undefined, limit: '500' },
        });
        return documents.map(({ id }) => id);
      };
      for (let time = 0; time < 3; time += 1) {
        disk.fill();
        const { batch, said } = await writeUntilFull();
        expect(said).toMatchObject({
          status: 507,
          problem: { code: 'disk-full', problems: [{ remedy: expect.stringContaining('Make room') }] },
        });
        expect(await stored()).toEqual(kept);
        expect(await owner.ask('GET /readyz', {})).toMatchObject({ status: 200 });
        expect(await owner.ask('POST /api/backups', {})).toMatchObject({ status: 507, problem: { code: 'disk-full' } });
        if (time === 1) await server.kill();
        disk.makeRoom();
        if (time === 1) await server.restart();
        expect(await push(batch)).toMatchObject({ status: 200 });
        kept.push(...batch.documents.map(({ id }) => id));
        expect(await stored()).toEqual(kept);
      }
      expect(await owner.ask('POST /api/backups', {})).toMatchObject({ status: 201 });
      expect(readdirSync(join(folder, 'backups')).filter((name) => name.endsWith('.part'))).toEqual([]);
      expect(server.complained).not.toMatch(/"a bug"/);
    });
  });
}

/** Makes a database whose tables lie in a folder of the disk, and gives its address. */
async function databaseOn(disk: string, { url }: RunningPostgres): Promise<string> {
  const folder = join(disk, 'tables');
  mkdirSync(folder);
  chownSync(folder, POSTGRES_USER, POSTGRES_USER);
  const admin = connectDatabase({ folder, url });
  await sql`create tablespace small location ${sql.lit(folder)}`.execute(admin.db);
  await sql`create database small tablespace small`.execute(admin.db);
  await admin.close();
  return Object.assign(new URL(url), { pathname: '/small' }).href;
}

/** A batch with a long log. */
function logOf(number: number) {
  const { documents, ...batch } = batchOf([
    documentWith('log', `free-${number}@2027-03-15`, {
      date: '2027-03-15',
      note: Array.from({ length: 270 }, () => randomUUID()).join(''),
    }),
  ]);
  return { ...batch, documents: [...documents] };
}
