import { beforeAll, describe, expect, it } from 'vitest';
import { INSTALLATIONS } from '../testing/installations.ts';
import { codesIn, PASSWORD, startServer, stringIn, type TestServer } from '../testing/start-server.ts';

const DAY = 86_400_000;

/** What a browser says of a request from the app itself. */
const HERE = { 'sec-fetch-site': 'same-origin' };

describe.each(INSTALLATIONS)('Coming in, on %s', (installation) => {
  let server: TestServer;
  beforeAll(async () => {
    server = await startServer(installation);
  });

  it('the first owner comes by the link from the terminal, which then is used up', async () => {
    const { body } = await server.owner.ask('GET', '/api/account');
    expect(body).toMatchObject({
      name: 'Olga the owner',
      role: 'owner',
      password: true,
      passkeys: 0,
      codes: 0,
      signedIn: { by: 'session' },
    });
    expect((await server.stranger.ask('GET', '/api/server')).body).toMatchObject({ owner: true });
  });

  it('whoever came by a link used it themselves, whoever made it', async () => {
    for (const one of [server.owner, await server.join('athlete')]) {
      const { entries } = (await one.ask('GET', '/api/audit')).body as { entries: readonly { actor: string; action: string }[] };
      expect(entries.filter(({ action }) => action === 'link-used').map(({ actor }) => actor)).toEqual([one.account]);
    }
  });

  it('a person comes by name and password, whatever the capitals', async () => {
    const kim = await server.join('athlete', 'Kim@Example.org');
    const again = await server.signIn('kim@example.ORG');
    expect(again.account).toBe(kim.account);
    expect(again.cookie).not.toBe(kim.cookie);
  });

  it('a wrong password and an unknown name get the same answer', async () => {
    const lee = await server.join('athlete');
    const wrong = await server.stranger.ask('POST', '/api/sessions', { name: lee.name, password: 'seven hills before lunch' });
    const unknown = await server.stranger.ask('POST', '/api/sessions', { name: 'nobody of that name', password: PASSWORD });
    const told = ({ body }: typeof wrong) => ({ ...(body as object), instance: '' });
    expect(wrong.status).toBe(401);
    expect(told(wrong)).toEqual(told(unknown));
  });

  it('a name is taken by one person only', async () => {
    const made = await server.owner.ask('POST', '/api/invitations', { role: 'athlete' });
    const link = stringIn(made.body, 'secret');
    const taken = await server.stranger.ask('POST', '/api/links/use', { link, name: 'OLGA the Owner', password: PASSWORD });
    expect([taken.status, codesIn(taken)]).toEqual([409, ['name-taken']]);
    // The link still works for another name.
    expect((await server.stranger.ask('POST', '/api/links/use', { link, name: 'Olga the second', password: PASSWORD })).status).toBe(201);
    expect((await server.stranger.ask('POST', '/api/links/use', { link, name: 'Olga the third', password: PASSWORD })).status).toBe(404);
  });

  it.each([
    ['leavemealone', 'many people use it'],
    ['aaaaaaaaaaaaaaaa', 'it is one letter'],
    ['Robin@example.org', 'it is the name'],
    ['robin1robin2', 'it is the name with little around it'],
  ])('the password “%s” is refused, because %s', async (password) => {
    const made = await server.owner.ask('POST', '/api/invitations', { role: 'athlete' });
    const asked = { link: stringIn(made.body, 'secret'), name: 'robin@example.org', password };
    expect(codesIn(await server.stranger.ask('POST', '/api/links/use', asked))).toEqual(['weak-password']);
  });

  it('a link runs out, and an invitation holds only while its maker looks after the server', async () => {
    const second = await server.join('owner');
    const made = await second.ask('POST', '/api/invitations', { role: 'coach' });
    const link = stringIn(made.body, 'secret');
    expect((await server.stranger.ask('POST', '/api/links/look', { link })).body).toMatchObject({
      purpose: 'invitation',
      role: 'coach',
      name: null,
    });
    await server.owner.ask('PATCH', `/api/people/${second.account}`, { role: 'athlete' });
    expect((await server.stranger.ask('POST', '/api/links/use', { link, name: 'Too late', password: PASSWORD })).status).toBe(404);
    const later = stringIn((await server.owner.ask('POST', '/api/invitations', { role: 'coach' })).body, 'secret');
    server.clock.now += 8 * DAY;
    expect((await server.stranger.ask('POST', '/api/links/look', { link: later })).status).toBe(404);
    server.clock.now -= 8 * DAY;
  });

  it('signing in gives a new session and ends the one that the browser had: nobody can hand theirs to somebody else', async () => {
    const mallory = await server.join('athlete');
    const victim = await server.join('athlete');
    const fixed = await server.stranger.ask(
      'POST',
      '/api/sessions',
      { name: victim.name, password: PASSWORD },
      { cookie: mallory.cookie, ...HERE },
    );
    expect(fixed.headers['set-cookie']).not.toContain(mallory.cookie);
    expect((await mallory.ask('GET', '/api/account')).status).toBe(401);
    // A made-up session is not taken over either.
    const madeUp = `ironstride=is_${victim.account}_${'A'.repeat(43)}`;
    const signedIn = await server.stranger.ask('POST', '/api/sessions', { name: victim.name, password: PASSWORD }, { cookie: madeUp });
    expect(signedIn.headers['set-cookie']).not.toContain('A'.repeat(43));
    expect((await server.stranger.ask('GET', '/api/account', undefined, { cookie: madeUp })).status).toBe(401);
  });

  it('a session cookie is for no script and no other site, and over TLS for this host alone', async () => {
    const pat = await server.join('athlete');
    const plain = await server.stranger.ask('POST', '/api/sessions', { name: pat.name, password: PASSWORD });
    expect(plain.headers['set-cookie']).toMatch(/^ironstride=\S+; Path=\/; HttpOnly; SameSite=Strict; Max-Age=\d+$/);
    expect((await pat.ask('DELETE', '/api/session')).headers['set-cookie']).toContain('Max-Age=0');
    expect((await pat.ask('GET', '/api/account')).status).toBe(401);
  });

  it('over TLS a session is known by the cookie that no neighbour under the same domain can give', async () => {
    const tls = await startServer(installation, { origin: new URL('https://training.example.org') });
    const mallory = await tls.join('athlete');
    expect(mallory.cookie).toMatch(/^__Host-ironstride=/);
    expect((await mallory.ask('GET', '/api/account')).status).toBe(200);
    const given = mallory.cookie.replace('__Host-', '');
    expect((await tls.stranger.ask('GET', '/api/account', undefined, { cookie: given })).status).toBe(401);
  });

  it('a session that nobody uses ends, one that is used goes on, and none is for ever', async () => {
    const start = server.clock.now;
    const kai = await server.join('athlete');
    const idle = await server.signIn(kai.name);
    for (let day = 0; day < 360; day += 60) {
      server.clock.now = start + day * DAY;
      expect((await kai.ask('GET', '/api/account')).status).toBe(200);
    }
    expect((await idle.ask('GET', '/api/account')).status).toBe(401);
    server.clock.now = start + 366 * DAY;
    expect((await kai.ask('GET', '/api/account')).status).toBe(401);
    server.clock.now = start;
  });

  it('after ten wrong tries from one place even the right password must wait; other places and other people do not', async () => {
    const ada = await server.join('athlete');
    const from = (address: string, password: string, name = ada.name) =>
      server.turn().inject({ method: 'POST', url: '/api/sessions', remoteAddress: address, payload: { name, password } });
    for (let tries = 0; tries < 10; tries += 1) expect((await from('203.0.113.7', 'wrong wrong wrong')).statusCode).toBe(401);
    const refused = await from('203.0.113.7', PASSWORD);
    expect([refused.statusCode, Number(refused.headers['retry-after']) > 0]).toEqual([429, true]);
    expect((await from('203.0.113.8', PASSWORD)).statusCode).toBe(201);
    expect((await from('203.0.113.7', PASSWORD, server.owner.name)).statusCode).toBe(201);
    server.clock.now += 16 * 60_000;
    expect((await from('203.0.113.7', PASSWORD)).statusCode).toBe(201);
    server.clock.now -= 16 * 60_000;
    // The person sees in the book of the account that somebody tried.
    expect((await ada.ask('GET', '/api/audit')).text).toContain('sign-in-refused');
  });

  it('a household with a whole network of its own has no more wrong tries than one with a single address', async () => {
    const ivy = await server.join('athlete');
    const from = async (address: string, password: string) =>
      (await server.turn().inject({ method: 'POST', url: '/api/sessions', remoteAddress: address, payload: { name: ivy.name, password } }))
        .statusCode;
    for (let tries = 0; tries < 10; tries += 1) expect(await from(`2001:db8:1:2::${tries}`, 'wrong wrong wrong')).toBe(401);
    expect(await from('2001:db8:1:2:ffff:ffff:ffff:ffff', PASSWORD)).toBe(429);
    expect(await from('2001:db8:1:3::1', PASSWORD)).toBe(201);
  });

  it('wrong tries that all come at once are no more than those that come one by one: the right password among them must wait', async () => {
    const max = await server.join('athlete');
    const from = (password: string) =>
      server.turn().inject({ method: 'POST', url: '/api/sessions', remoteAddress: '203.0.113.9', payload: { name: max.name, password } });
    const wrong = Array.from({ length: 40 }, (_, tried) => `wrong wrong wrong ${tried}`);
    const codes = (await Promise.all([...wrong, PASSWORD].map(from))).map(({ statusCode }) => statusCode);
    expect(codes.at(-1)).toBe(429);
    expect(new Set(codes)).toEqual(new Set([401, 429]));
  });

  it('a recovery code opens the account once, sets a new password and ends all sessions', async () => {
    const eve = await server.join('athlete');
    const { body } = await eve.ask('POST', '/api/account/codes');
    const codes = (body as { codes: string[] }).codes;
    expect(new Set(codes).size).toBe(10);
    const use = (code: string | undefined, password: string) =>
      server.stranger.ask('POST', '/api/sessions/code', { name: eve.name, code, password });
    expect((await use(codes[0]?.toUpperCase().replaceAll('-', ' '), 'a new one for spring')).status).toBe(201);
    expect((await eve.ask('GET', '/api/account')).status).toBe(401);
    expect((await use(codes[0], 'another one for spring')).status).toBe(401);
    const back = await server.signIn(eve.name, 'a new one for spring');
    expect((await back.ask('GET', '/api/account')).body).toMatchObject({ codes: 9 });
    await back.ask('POST', '/api/account/codes');
    expect((await use(codes[1], 'another one for spring')).status).toBe(401);
  });

  it('an owner’s link sets a new password when everything else is lost', async () => {
    const max = await server.join('athlete');
    const program = await max.program(['plan:read']);
    const feed = stringIn((await max.ask('POST', '/api/feed')).body, 'address');
    const { codes } = (await max.ask('POST', '/api/account/codes')).body as { codes: string[] };
    const address = stringIn((await server.owner.ask('POST', `/api/people/${max.account}/reset`)).body, 'address');
    expect(address).toMatch(/^http:\/\/localhost(:80)?\/welcome#is_/);
    const link = address.slice(address.indexOf('#') + 1);
    expect((await server.stranger.ask('POST', '/api/links/look', { link })).body).toMatchObject({ purpose: 'reset', name: max.name });
    expect((await server.stranger.ask('POST', '/api/links/use', { link, password: 'found again at last' })).status).toBe(201);
    expect((await max.ask('GET', '/api/account')).status).toBe(401);
    expect((await server.signIn(max.name, 'found again at last')).account).toBe(max.account);
    // Whoever got in before has no other way in either.
    expect((await program.ask('GET', '/api/account')).status).toBe(401);
    expect((await server.stranger.ask('GET', new URL(feed).pathname)).status).toBe(404);
    const asked = { name: max.name, code: codes[0], password: 'another one for spring' };
    expect((await server.stranger.ask('POST', '/api/sessions/code', asked)).status).toBe(401);
  });

  it('what changes who gets in asks for a sign-in of the last minutes', async () => {
    const zoe = await server.join('athlete');
    server.clock.now += 16 * 60_000;
    const asked = { current: PASSWORD, password: 'something else entirely' };
    const refused = await zoe.ask('PUT', '/api/account/password', asked);
    expect([refused.status, codesIn(refused)]).toEqual([403, ['sign-in-again']]);
    const fresh = await server.signIn(zoe.name);
    expect((await fresh.ask('PUT', '/api/account/password', asked)).status).toBe(204);
    // All other sessions have ended.
    expect((await zoe.ask('GET', '/api/account')).status).toBe(401);
    expect((await fresh.ask('GET', '/api/account')).status).toBe(200);
    server.clock.now -= 16 * 60_000;
  });

  it('a new password asks for the one that holds, and wrong tries at it count like those at signing in', async () => {
    const ben = await server.join('athlete');
    const set = (password: string, current?: string) => ben.ask('PUT', '/api/account/password', { current, password });
    const silent = await set('something else entirely');
    expect([silent.status, codesIn(silent)]).toEqual([422, ['wrong-value']]);
    for (let tries = 0; tries < 10; tries += 1) {
      const wrong = await set('something else entirely', `wrong wrong wrong ${tries}`);
      expect([wrong.status, codesIn(wrong)]).toEqual([403, ['wrong-password']]);
    }
    expect((await set('something else entirely', PASSWORD)).status).toBe(429);
    expect((await server.stranger.ask('POST', '/api/sessions', { name: ben.name, password: PASSWORD })).status).toBe(429);
    expect((await ben.ask('GET', '/api/audit')).text).toContain('password-refused');
    server.clock.now += 16 * 60_000;
    const fresh = await server.signIn(ben.name);
    const again = { current: PASSWORD, password: 'something else entirely' };
    expect((await fresh.ask('PUT', '/api/account/password', again)).status).toBe(204);
    expect((await server.signIn(ben.name, again.password)).account).toBe(ben.account);
    server.clock.now -= 16 * 60_000;
  });

  it('whoever has no password yet sets one after a fresh sign-in', async () => {
    const uli = await server.join('athlete');
    await server.database.db.updateTable('accounts').set({ password: null }).where('account', '=', uli.account).execute();
    expect((await uli.ask('PUT', '/api/account/password', { password: 'something else entirely' })).status).toBe(204);
    expect((await server.signIn(uli.name, 'something else entirely')).account).toBe(uli.account);
  });

  it('whoever is shut out is out at once, and comes in again when let', async () => {
    const tom = await server.join('athlete');
    const program = await tom.program(['plan:read']);
    await server.owner.ask('PATCH', `/api/people/${tom.account}`, { disabled: true });
    expect((await tom.ask('GET', '/api/account')).status).toBe(401);
    expect((await program.ask('GET', '/api/account')).status).toBe(401);
    expect((await server.stranger.ask('POST', '/api/sessions', { name: tom.name, password: PASSWORD })).status).toBe(401);
    await server.owner.ask('PATCH', `/api/people/${tom.account}`, { disabled: false });
    expect((await server.signIn(tom.name)).account).toBe(tom.account);
  });

  it('the last owner can neither leave nor be made something else', async () => {
    const { account } = server.owner;
    for (const change of [{ role: 'athlete' }, { disabled: true }])
      expect(codesIn(await server.owner.ask('PATCH', `/api/people/${account}`, change))).toEqual(['last-owner']);
    expect(codesIn(await server.owner.ask('DELETE', '/api/account'))).toEqual(['last-owner']);
  });
});
