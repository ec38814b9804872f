import { PassThrough } from 'node:stream';
import { LIMITS, nextStamp } from '@ironstride/sync';
import { beforeAll, describe, expect, it } from 'vitest';
import { INSTALLATIONS } from '../testing/installations.ts';
import { batchOf, DEVICE, documentWith, SEASON } from '../testing/sample-documents.ts';
import { codesIn, PASSWORD, SPRING, startServer, type TestServer } from '../testing/start-server.ts';

/** A line of an export with a log that holds a value. */
function logLine(value: string, stamp = nextStamp(DEVICE, SPRING)): string {
  return `{"document":{"kind":"log","id":"x","fields":{"note":["${stamp}",${value}]}}}`;
}

/** An export with this line. */
function exportOf(line: string): string {
  return ['{"format":"ironstride-account","version":1}', line, '{"changes":0,"documents":1}'].join('\n');
}

describe.each(INSTALLATIONS)('A person, on %s,', (installation) => {
  let server: TestServer;
  beforeAll(async () => {
    server = await startServer(installation);
  });
  const lines = { 'content-type': 'application/x-ndjson' };

  it('takes everything along and brings it to another account, as often as they like', async () => {
    const [kim, lee] = [await server.join('athlete'), await server.join('athlete')];
    await kim.ask('POST', `/api/athletes/${kim.account}/changes`, { batches: [batchOf(SEASON)] });
    const exported = await kim.ask('GET', '/api/account/export');
    expect(exported.headers['content-disposition']).toContain('attachment');
    expect(exported.text).not.toMatch(/argon2|is_0/);
    for (let time = 0; time < 2; time += 1) {
      const imported = await lee.ask('POST', '/api/account/import', exported.text, lines);
      expect([imported.status, imported.body]).toEqual([200, { documents: SEASON.length }]);
    }
    expect((await lee.ask('GET', '/api/account/export')).text.split('\n').filter((line) => line.startsWith('{"document"'))).toEqual(
      exported.text.split('\n').filter((line) => line.startsWith('{"document"')),
    );
  });

  it('whose file is no export, or is cut off, is told so, and nothing is changed', async () => {
    const kim = await server.join('athlete');
    await kim.ask('POST', `/api/athletes/${kim.account}/changes`, { batches: [batchOf(SEASON)] });
    const whole = (await kim.ask('GET', '/api/account/export')).text;
    const lee = await server.join('athlete');
    for (const text of ['', 'nonsense', whole.slice(0, -20), whole.replace('"kind":"log"', '"kind":"dog"')]) {
      const refused = await lee.ask('POST', '/api/account/import', text, lines);
      expect([refused.status, new Set(codesIn(refused))]).toEqual([422, new Set(['wrong-value'])]);
    }
    expect((await lee.ask('GET', `/api/athletes/${lee.account}/changes`)).body).toMatchObject({ documents: [] });
  });

  it.each([
    ['a line without end', 'A line is longer than', () => `{"document":"${'x'.repeat(9_000_000)}`],
    ['values nested without end', 'line 2', () => logLine(`${'['.repeat(9_000)}${']'.repeat(9_000)}`)],
    ['a stamp after which none can come', 'far future', () => logLine('1', 'zzzzzzzzz.zzzz.testdevice00')],
    ['a prototype', 'line 2', () => logLine('{"__proto__":{"role":"owner"}}')],
  ])('is refused a file with %s', async (_, says, lineOf) => {
    const kim = await server.join('athlete');
    const refused = await kim.ask('POST', '/api/account/import', exportOf(lineOf()), lines);
    expect([refused.status, codesIn(refused)]).toEqual([422, ['wrong-value']]);
    expect(refused.text).toContain(says);
  });

  it('sends one file at a time', async () => {
    const kim = await server.join('athlete');
    const slow = new PassThrough();
    // Nothing is sent before somebody waits for the answer.
    const first = server
      .turn()
      .inject({
        method: 'POST',
        url: '/api/account/import',
        headers: { ...lines, cookie: kim.cookie, 'sec-fetch-site': 'same-origin' },
        payload: slow,
      })
      .then(({ statusCode }) => statusCode);
    // Each server guards its own disk.
    await expect.poll(async () => codesIn(await kim.ask('GET', '/api/account/export'))).toEqual(['busy']);
    slow.end('{"format":"ironstride-account","version":1}\n{"changes":0,"documents":0}\n');
    expect(await first).toBe(200);
    expect((await kim.ask('GET', '/api/account/export')).status).toBe(200);
  });

  it('whose account is full is told so, and can still delete; an owner sees how much each one holds', async () => {
    const kim = await server.join('athlete', `Kim who keeps all ${installation}`);
    const changes = `/api/athletes/${kim.account}/changes`;
    const documents = `/api/athletes/${kim.account}/documents`;
    expect((await kim.ask('POST', changes, { batches: [batchOf(SEASON)] })).status).toBe(200);
    const holds = async (): Promise<unknown> => Reflect.get(Object((await kim.ask('GET', '/api/account')).body), 'bytes');
    const { bytes } = await server.database.db
      .selectFrom('accounts')
      .select('bytes')
      .where('account', '=', kim.account)
      .executeTakeFirstOrThrow();
    expect(await holds()).toBe(bytes);
    const { people } = (await server.owner.ask('GET', '/api/people')).body as { people: readonly { name: string; bytes: number }[] };
    expect(people.find(({ name }) => name === kim.name)?.bytes).toBe(bytes);
    await server.database.db.updateTable('accounts').set({ bytes: LIMITS.accountBytes }).where('account', '=', kim.account).execute();
    const { id } = SEASON.find(({ kind }) => kind === 'log') ?? { id: '' };
    const log = `${documents}/log/${encodeURIComponent(id)}`;
    const etag = (await kim.ask('GET', log)).headers['etag'] ?? '';
    for (const refused of [
      await kim.ask('POST', changes, { batches: [batchOf([documentWith('check-in', '2027-03-01', { sleep: 4 })])] }),
      await kim.ask('PATCH', log, { fields: { note: 'more' } }, { 'if-match': etag }),
      await kim.ask('POST', `/api/athletes/${kim.account}/logs/${encodeURIComponent(id)}/sets`, { at: '0.0.0', time: 1 }),
      await kim.ask('POST', '/api/account/import', exportOf(logLine('1')), lines),
    ])
      expect([refused.status, codesIn(refused)]).toEqual([413, ['account-full']]);
    expect((await kim.ask('DELETE', log, undefined, { 'if-match': etag })).status).toBe(204);
  });

  it('leaves with everything, and the name is free for the next', async () => {
    const kim = await server.join('athlete', `Kim who leaves ${installation}`);
    const program = await kim.program(['plan:read']);
    await kim.ask('POST', `/api/athletes/${kim.account}/changes`, { batches: [batchOf(SEASON)] });
    expect((await kim.ask('DELETE', '/api/account')).status).toBe(204);
    for (const one of [kim, program]) expect((await one.ask('GET', '/api/account')).status).toBe(401);
    expect((await server.stranger.ask('POST', '/api/sessions', { name: kim.name, password: PASSWORD })).status).toBe(401);
    expect((await server.join('athlete', kim.name)).account).not.toBe(kim.account);
  });

  it('who looks after the server makes backups and sees how it is', async () => {
    const made = await server.owner.ask('POST', '/api/backups');
    expect(made.body).toMatchObject({ file: expect.stringMatching(/^ironstride-.*\.gz$/), bytes: expect.any(Number) });
    expect((await server.owner.ask('GET', '/api/backups')).body).toEqual({ backups: [made.body] });
    expect((await server.owner.ask('GET', '/api/server/health')).body).toMatchObject({
      version: '0.0.0',
      database: { kind: installation === 'sqlite' ? 'sqlite' : 'postgresql', bytes: expect.any(Number) },
      lastBackup: expect.any(Number),
    });
    const gone = await server.join('athlete');
    expect((await server.owner.ask('DELETE', `/api/people/${gone.account}`)).status).toBe(204);
    expect((await server.owner.ask('GET', '/api/people')).text).not.toContain(gone.account);
  });
});
