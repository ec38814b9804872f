import { once } from 'node:events';
import { connect } from 'node:net';
import { beforeAll, describe, expect, it } from 'vitest';
import { SMALLEST_AND_LARGEST } from './testing/installations.ts';
import { batchOf, documentWith } from './testing/sample-documents.ts';
import { codesIn, startServer, stringIn, type Person, type TestServer } from './testing/start-server.ts';

describe.each(SMALLEST_AND_LARGEST)('On %s', (installation) => {
  let server: TestServer;
  let kim: Person;
  beforeAll(async () => {
    server = await startServer(installation, { limits: { arrival: 300, headers: 300 } });
    kim = await server.join('athlete');
    for (const one of server.servers) await one.listen({ port: 0, host: '127.0.0.1' });
  });

  /** Sends bytes as they are, and gives what comes back until the server closes. */
  async function send(text: string): Promise<string> {
    const address = server.turn().server.address();
    const socket = connect(typeof address === 'object' && address ? address.port : 0, '127.0.0.1');
    let said = '';
    socket.on('data', (bytes: Buffer) => (said += bytes.toString()));
    socket.on('error', () => undefined);
    socket.write(text);
    await once(socket, 'close');
    return said;
  }

  describe('A request that another site made a browser send is refused:', () => {
    it.each([
      ['a form or a script elsewhere', { 'sec-fetch-site': 'cross-site' }],
      ['a page under the same parent domain', { 'sec-fetch-site': 'same-site' }],
      ['an older browser that names the other site', { 'sec-fetch-site': '', origin: 'https://evil.example' }],
      ['a page without an origin', { 'sec-fetch-site': '', origin: 'null' }],
      ['a browser that says nothing', { 'sec-fetch-site': '' }],
    ])('%s', async (_, headers) => {
      // Empty counts as not sent.
      const said = Object.fromEntries(Object.entries({ cookie: kim.cookie, ...headers }).filter(([, value]) => value !== ''));
      const answer = await server.turn().inject({ method: 'DELETE', url: '/api/sessions', headers: said });
      expect([answer.statusCode, answer.json<{ code: string }>().code]).toEqual([403, 'cross-site']);
    });

    it('but the app itself may, in browsers of either kind', async () => {
      for (const headers of [{ 'sec-fetch-site': 'same-origin' }, { origin: 'http://localhost' }]) {
        const answer = await server.turn().inject({
          method: 'DELETE',
          url: '/api/feed',
          headers: { cookie: kim.cookie, host: 'localhost', ...headers },
        });
        expect(answer.statusCode).toBe(204);
      }
    });

    it('and no other site may read an answer', async () => {
      const answer = await kim.ask('GET', '/api/account', undefined, { origin: 'https://evil.example' });
      expect(Object.keys(answer.headers).filter((name) => name.startsWith('access-control'))).toEqual([]);
      expect(answer.headers['cross-origin-resource-policy']).toBe('same-origin');
      expect(answer.headers['cache-control']).toBe('no-store');
      for (const url of ['/api/account', '/api/nothing'])
        expect((await kim.ask('GET', url)).headers['content-disposition']).toBe('attachment; filename="api.json"');
    });
  });

  describe('A token', () => {
    it('that was ended or ran out opens nothing any more', async () => {
      const [ended, old] = [await kim.program(['plan:read']), await kim.program(['plan:read'])];
      expect((await ended.ask('GET', '/api/account')).status).toBe(200);
      await kim.ask('DELETE', `/api/tokens/${ended.id}`);
      expect((await ended.ask('GET', '/api/account')).status).toBe(401);
      server.clock.now += 31 * 86_400_000;
      expect((await old.ask('GET', '/api/account')).status).toBe(401);
      server.clock.now -= 31 * 86_400_000;
    });

    it('that is sent beside a cookie is asked first: a wrong one is nobody', async () => {
      expect((await kim.ask('GET', '/api/account', undefined, { authorization: 'Bearer nonsense' })).status).toBe(401);
      expect((await kim.ask('GET', '/api/account', undefined, { authorization: 'Basic a2ltOmtpbQ==' })).status).toBe(401);
    });

    it('is no session, a session no token, and a feed neither', async () => {
      const program = await kim.program(['plan:read']);
      const session = kim.cookie.slice(kim.cookie.indexOf('=') + 1);
      const feed = /is_[\w-]+(?=\.ics)/.exec((await kim.ask('POST', '/api/feed')).text)?.[0] ?? '';
      for (const cookie of [program.secret, feed])
        expect((await server.stranger.ask('GET', '/api/account', undefined, { cookie: `ironstride=${cookie}` })).status).toBe(401);
      for (const token of [session, feed])
        expect((await server.stranger.ask('GET', '/api/account', undefined, { authorization: `Bearer ${token}` })).status).toBe(401);
    });
  });

  describe('Text is data:', () => {
    const TEXTS = [
      `'; drop table accounts; --`,
      `" or ""="`,
      `%' union select password from accounts --`,
      `<script>alert(1)</script>`,
      `"><img src=x onerror=alert(1)>`,
      `javascript:alert(1)`,
      '${7*7} {{7*7}} <%= 7*7 %>',
      '../../etc/passwd',
      'a\u0000b',
      '\ud800 alone',
      'é🏃🏽‍♀️',
    ];

    it.each(TEXTS)('%j is stored in a document and comes back as it was, as JSON that no browser runs', async (text) => {
      const url = `/api/athletes/${kim.account}/documents/check-in/2027-03-20`;
      const before = await kim.ask('GET', url);
      const condition = before.status === 200 ? { 'if-match': before.headers['etag'] ?? '' } : { 'if-none-match': '*' };
      expect((await kim.ask('PATCH', url, { fields: { pain: text } }, condition)).status).toBe(200);
      const after = await kim.ask('GET', url);
      expect(after.body).toMatchObject({ fields: { pain: [expect.anything(), text] } });
      expect(after.headers['content-type']).toMatch(/^application\/json/);
      expect(after.headers['x-content-type-options']).toBe('nosniff');
      expect(after.headers['content-security-policy']).toContain("default-src 'none'");
    });

    it.each(TEXTS.filter((text) => !/[\u0000\ud800]/.test(text)))('%j is a name like any other', async (text) => {
      const lee = await server.join('athlete', `${text} ${server.clock.now}`);
      expect((await lee.ask('GET', '/api/account')).body).toMatchObject({ name: `${text} ${server.clock.now}` });
      expect((await server.signIn(lee.name)).account).toBe(lee.account);
      expect((await server.owner.ask('GET', '/api/people')).status).toBe(200);
    });

    it.each(['a\u0000b', 'two\nlines', 'a\r\nSet-Cookie: x=1', '\u202eeman', '\ud800', '   ', ''])('%j is no name', async (name) => {
      const made = await server.owner.ask('POST', '/api/invitations', { role: 'athlete' });
      const link = stringIn(made.body, 'secret');
      const refused = await server.stranger.ask('POST', '/api/links/use', { link, name, password: 'seven hills again' });
      expect([refused.status, codesIn(refused)]).toEqual([422, ['wrong-value']]);
    });

    it('a name full of line ends and properties makes no second event in a calendar', async () => {
      const lee = await server.join('athlete', 'X;VALUE=URI:https://evil.example,\\nBEGIN:VEVENT');
      const evil = 'Easy\r\nEND:VEVENT\r\nBEGIN:VEVENT\r\nUID:evil\u2028DTSTART:19990101';
      const session = { kind: 'easy', discipline: 'run', minutes: 40, effort: 'easy', tags: ['run'], title: evil };
      await lee.ask('POST', `/api/athletes/${lee.account}/changes`, {
        batches: [
          batchOf([
            documentWith('season', 'home', { plan: 'p1' }),
            documentWith('plan', 'p1', { parts: 1 }),
            documentWith('placement', 'p1/one', { slot: '2027-03-14 am', value: { session } }),
            documentWith('placement', 'p1/two', { slot: '2027-03-15 am', value: { session: { kind: 'constructor' } } }),
            documentWith('placement', 'p1/three', { slot: 'nonsense', value: 7 }),
          ]),
        ],
      });
      const address = stringIn((await lee.ask('POST', '/api/feed')).body, 'address');
      const calendar = await server.stranger.ask('GET', new URL(address).pathname);
      expect([calendar.status, calendar.headers['content-type']]).toEqual([200, 'text/calendar; charset=utf-8']);
      const lines = calendar.text.replaceAll('\r\n ', '').split('\r\n');
      expect(lines.filter((line) => line.startsWith('BEGIN:'))).toEqual(['BEGIN:VCALENDAR', 'BEGIN:VEVENT']);
      expect(lines.filter((line) => /^(UID|DTSTART)/.test(line))).toHaveLength(2);
      expect(calendar.text).not.toMatch(/[^\r]\n|\r[^\n]|\u2028/);
      // Revoked, it is an address of nothing.
      await lee.ask('DELETE', '/api/feed');
      expect((await server.stranger.ask('GET', new URL(address).pathname)).status).toBe(404);
    });
  });

  describe('A body', () => {
    it('that is too large is refused before it is read', async () => {
      const large = await kim.ask('PATCH', '/api/account', { name: 'x'.repeat(70_000) });
      expect([large.status, codesIn(large)]).toEqual([413, ['too-large']]);
      const headers = ['POST /api/sessions HTTP/1.1', 'host: localhost', 'content-type: application/json'];
      const announced = await send([...headers, 'content-length: 9000000000', '', '{'].join('\r\n'));
      expect(announced).toMatch(/^HTTP\/1\.1 413 /);
      const chunk = `10000\r\n${'x'.repeat(0x10000)}\r\n`;
      const streamed = await send([...headers, 'transfer-encoding: chunked', '', chunk.repeat(3)].join('\r\n'));
      expect(streamed).toMatch(/^HTTP\/1\.1 413 /);
    });

    it('that does not come is not waited for', async () => {
      const said = await send(
        'POST /api/sessions HTTP/1.1\r\nhost: localhost\r\ncontent-type: application/json\r\ncontent-length: 100\r\n\r\n{"na',
      );
      expect(said).toMatch(/^HTTP\/1\.1 408 [\s\S]*"code":"too-slow"/);
    });

    it('nor are headers that do not end', async () => {
      expect(await send('GET /api/server HTTP/1.1\r\nhost: localhost\r\nx-slow: ')).toMatch(/^HTTP\/1\.1 408 /);
    });

    it.each([
      ['no JSON', '{"name":', 'malformed'],
      ['a list where names are wanted', '[]', 'wrong-value'],
      ['a prototype', '{"name":"x","__proto__":{"role":"owner"}}', 'malformed'],
      ['a constructor', '{"name":"x","constructor":{"prototype":{"role":"owner"}}}', 'malformed'],
      ['a name that nobody knows', '{"name":"x","role":"owner"}', 'wrong-value'],
      ['depth without end', `{"name":${'['.repeat(20_000)}${']'.repeat(20_000)}}`, 'malformed'],
      ['bytes that are no text', Buffer.from([0x7b, 0x22, 0xff, 0xfe, 0x22, 0x3a, 0x31, 0x7d]), 'malformed'],
      ['nothing', '', 'wrong-value'],
    ])('with %s changes nothing', async (_, body, code) => {
      const refused = await kim.ask('PATCH', '/api/account', body);
      expect(codesIn(refused)).toContain(code);
      expect(refused.status).toBeLessThan(500);
      expect((await kim.ask('GET', '/api/account')).body).toMatchObject({ name: kim.name, role: 'athlete' });
      expect(Reflect.get({}, 'role')).toBeUndefined();
    });

    it.each([
      'text/plain',
      'application/x-www-form-urlencoded',
      'multipart/form-data; boundary=x',
      'application/xml',
      'application/x-ndjson',
      '',
    ])('of type “%s” is no JSON', async (type) => {
      const refused = await kim.ask('PATCH', '/api/account', '{"name":"y"}', { 'content-type': type });
      expect([refused.status < 500, refused.status >= 400]).toEqual([true, true]);
      expect((await kim.ask('GET', '/api/account')).body).toMatchObject({ name: kim.name });
    });

    it('with many faults has all of them told at once, each with its place and a remedy', async () => {
      const refused = await kim.ask('POST', '/api/tokens', { name: '', scopes: ['plan:read', 'everything'], days: 0, more: 1 });
      const { problems } = refused.body as { problems: { at: string; remedy: string }[] };
      expect(problems.map(({ at }) => at).toSorted()).toEqual(['body › days', 'body › more', 'body › name', 'body › scopes › 1']);
      expect(problems.every(({ remedy }) => remedy.endsWith('.'))).toBe(true);
    });
  });

  describe('An address', () => {
    it.each([
      '/api/../../etc/passwd',
      '/api/%2e%2e/%2e%2e/etc/passwd',
      '/feeds/..%2f..%2fetc%2fpasswd',
      '/feeds/%2e%2e%2fironstride.sqlite',
      '/data/ironstride.sqlite',
      '/api/athletes/%00/documents?kind=log',
      '/api//account',
      '/API/account',
      '/api/account/',
    ])('%s leads nowhere, or to a page of the app', async (url) => {
      const answer = await kim.ask('GET', url);
      expect(answer.status === 200 ? answer.text : '<!doctype html>').toMatch(/^<!doctype html>/);
      expect([200, 400, 404]).toContain(answer.status);
      expect(answer.text).not.toMatch(/root:|SQLite/);
    });

    it.each(['//evil.example', '/\\evil.example', '/%5cevil.example', '/?next=https://evil.example', '/welcome?to=//evil.example'])(
      '%s never leads to another site',
      async (url) => {
        const answer = await kim.ask('GET', url);
        expect(answer.headers['location']).toBeUndefined();
        expect([200, 400, 404]).toContain(answer.status);
      },
    );

    it('is for the methods that it has, and headers do not change them', async () => {
      const wrong = await kim.ask('PUT', '/api/account', { name: 'x' });
      expect([wrong.status, wrong.headers['allow']]).toEqual([405, 'GET, PATCH, DELETE']);
      for (const method of ['OPTIONS', 'HEAD'] as const)
        expect((await server.turn().inject({ method, url: '/api/account', headers: { cookie: kim.cookie } })).statusCode).toBe(405);
      const overridden = await kim.ask('GET', '/api/account?_method=DELETE', undefined, { 'x-http-method-override': 'DELETE' });
      expect(codesIn(overridden)).toEqual(['wrong-value']);
      expect((await kim.ask('GET', '/api/account', undefined, { 'x-http-method-override': 'DELETE' })).status).toBe(200);
    });
  });

  it('one address gets so many answers a minute from each server and no more, and is told when to come back', async () => {
    const strict = await startServer(installation, { limits: { perMinute: 10 } });
    const answers = [];
    for (let count = 0; count < 15 * strict.servers.length; count += 1) answers.push(await strict.stranger.ask('GET', '/api/server'));
    const refused = answers.filter(({ status }) => status === 429);
    expect(refused.length).toBeGreaterThanOrEqual(5);
    expect(codesIn(refused[0] ?? answers[0] ?? expect.fail())).toEqual(['too-many']);
    expect(Number(refused[0]?.headers['retry-after'])).toBeGreaterThan(0);
  });
});
