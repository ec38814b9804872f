import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gunzipSync } from 'node:zlib';
import { beforeAll, describe, expect, it } from 'vitest';
import { NOBODY } from './storage/nobody.ts';
import { openDatabase, type DatabasePlace } from './storage/open-database.ts';
import { DIALECTS, freshPlace } from './storage/testing/fresh-database.ts';
import { fillTables } from './storage/testing/fill-tables.ts';
import { startServer } from './testing/start-server.ts';

/** The command as a person runs it, on a place. */
function admin({ folder, url }: DatabasePlace, ...args: readonly string[]): { readonly status: number | null; readonly said: string } {
  const env = { PATH: process.env['PATH'], IRONSTRIDE_DATA: folder, ...(url !== undefined && { DATABASE_URL: url }) };
  const run = spawnSync(process.execPath, [fileURLToPath(new URL('admin.ts', import.meta.url)), ...args], { env, encoding: 'utf8' });
  return { status: run.status, said: run.stdout + run.stderr };
}

describe.each(DIALECTS)('On %s', (dialect) => {
  let place: DatabasePlace;
  let file: string;
  beforeAll(async () => {
    place = await freshPlace(dialect, 'empty');
    file = join(place.folder, 'all.backup.gz');
    const opened = await openDatabase(place);
    await fillTables(opened.db);
    await opened.db.insertInto('names').values({ name: 'ada', account: NOBODY }).execute();
    await opened.close();
  });

  it('a backup goes into a new server, also one that was started once and waits for its owner', async () => {
    expect(admin(place, 'backup', file)).toMatchObject({ status: 0, said: expect.stringContaining(`rows are in ${file}`) });
    const target = await freshPlace(dialect, 'empty');
    const started = await openDatabase(target);
    const link = { account: NOBODY, hash: 'hash', purpose: 'first-owner', role: 'owner', expires: 1, used: null } as const;
    await started.db.insertInto('links').values(link).execute();
    await started.close();
    expect(admin(target, 'restore', file)).toMatchObject({ status: 0, said: expect.stringContaining('rows are back') });
    const again = join(target.folder, 'again.backup.gz');
    admin(target, 'backup', again);
    const rowsOf = (path: string): readonly string[] => {
      const lines = gunzipSync(readFileSync(path)).toString().split('\n').slice(1, -2);
      // A restore begins a new era, so that devices send what the backup lacks.
      return lines.filter((line) => !line.startsWith('["facts","era",'));
    };
    expect(rowsOf(again)).toEqual(rowsOf(file));
    expect(admin(target, 'restore', file)).toMatchObject({ status: 2, said: expect.stringContaining('The database has data already.') });
  });
});

describe.each(DIALECTS)('Somebody who lost every way in, on %s,', (dialect) => {
  it('gets a link from the terminal while the server runs; it sets a new password once, and an older one no longer works', async () => {
    const server = await startServer(dialect);
    // The command goes by the clock of the machine.
    server.clock.now = Date.now();
    const kim = await server.join('athlete', 'Kim K.');
    const link = (): string => {
      const { status, said } = admin(server.database.place, 'reset-link', 'kim k.');
      expect([status, said]).toEqual([0, expect.stringMatching(/^http:\/\/localhost:4700\/welcome#is_[\w-]+\n$/)]);
      return said.slice(said.indexOf('#') + 1).trim();
    };
    const [older, newer] = [link(), link()];
    const use = (one: string, password: string) => server.stranger.ask('POST', '/api/links/use', { link: one, password });
    expect((await use(older, 'found again at first')).status).toBe(404);
    expect((await use(newer, 'found again at last')).status).toBe(201);
    expect((await use(newer, 'found again and again')).status).toBe(404);
    expect((await kim.ask('GET', '/api/account')).status).toBe(401);
    const back = await server.signIn(kim.name, 'found again at last');
    expect(back.account).toBe(kim.account);
    expect((await back.ask('GET', '/api/audit')).text).toMatch(/reset-link-made.*link-used/);
  });
});

it.each<[string, readonly string[], string]>([
  ['nothing', [], 'npm run admin -- backup FILE'],
  ['an unknown word', ['bakcup', 'x'], 'npm run admin -- backup FILE'],
  ['a file that is not there', ['restore', 'nowhere.gz'], 'There is no such file.'],
  ['a folder that is not there', ['backup', '/nowhere/at/all.gz'], 'There is no such folder.'],
  ['somebody unknown', ['reset-link', 'Nobody'], 'Nobody here is called “Nobody”.'],
])('given %s the command says what to do, and changes nothing', async (_, args, says) => {
  const { status, said } = admin(await freshPlace('sqlite'), ...args);
  expect(said).toContain(says);
  expect(said).not.toMatch(/^\s+at /m);
  expect(status).toBe(2);
});

it('a damaged database is told in words', async () => {
  const place = await freshPlace('sqlite');
  mkdirSync(place.folder, { recursive: true });
  writeFileSync(join(place.folder, 'ironstride.sqlite'), 'This is no database. '.repeat(1_000));
  expect(admin(place, 'backup', join(place.folder, 'x.gz'))).toMatchObject({
    status: 2,
    said: expect.stringContaining('The database file is damaged'),
  });
});
