import { beforeAll, describe, expect, it } from 'vitest';
import { INSTALLATIONS } from '../testing/installations.ts';
import { softwarePasskey, type SoftwarePasskey } from '../testing/software-passkey.ts';
import { codesIn, startServer, stringIn, type Answered, type Person, type TestServer } from '../testing/start-server.ts';

const ORIGIN = 'https://training.example.org';

describe.each(INSTALLATIONS)('A passkey, on %s,', (installation) => {
  let server: TestServer;
  let kim: Person;
  let passkey: SoftwarePasskey;

  const question = async (): Promise<string> =>
    stringIn((await server.stranger.ask('POST', '/api/sessions/passkey/question')).body, 'challenge');
  const come = (answer: object): Promise<Answered> => server.stranger.ask('POST', '/api/sessions/passkey', { answer });
  const add = async (one: SoftwarePasskey, origin = ORIGIN): Promise<Answered> => {
    const challenge = stringIn((await kim.ask('POST', '/api/passkeys/question')).body, 'challenge');
    return kim.ask('POST', '/api/passkeys', { name: 'Phone', answer: one.made(challenge, origin) });
  };

  beforeAll(async () => {
    server = await startServer(installation, { origin: new URL(ORIGIN) });
    kim = await server.join('athlete');
    passkey = softwarePasskey(kim.account);
    expect((await add(passkey)).body).toMatchObject({ id: passkey.id, name: 'Phone' });
  });

  it('opens the account without name and password, with a cookie for TLS alone', async () => {
    const came = await come(passkey.answers(await question(), ORIGIN));
    expect([came.status, came.body]).toMatchObject([201, { account: kim.account, passkeys: 1 }]);
    expect(came.headers['set-cookie']).toMatch(/^__Host-ironstride=.*; Secure$/);
  });

  it('answers a question once, while it is fresh, and only one that was asked', async () => {
    const challenge = await question();
    const answer = passkey.answers(challenge, ORIGIN);
    expect((await come(answer)).status).toBe(201);
    expect((await come(answer)).status).toBe(401);
    expect((await come(passkey.answers('bm9ib2R5IGFza2Vk', ORIGIN))).status).toBe(401);
    const old = await question();
    server.clock.now += 6 * 60_000;
    expect((await come(passkey.answers(old, ORIGIN))).status).toBe(401);
    server.clock.now -= 6 * 60_000;
  });

  it.each([
    ['another site that looks like this one', async () => passkey.answers(await question(), 'https://trainlng.example.org')],
    ['a device that did not check who holds it', async () => passkey.answers(await question(), ORIGIN, { verified: false })],
    ['a copy that has counted less', async () => passkey.answers(await question(), ORIGIN, { count: 1 })],
    ['somebody else’s key', async () => softwarePasskey(kim.account).answers(await question(), ORIGIN)],
    ['nonsense', async () => ({ ...passkey.answers(await question(), ORIGIN), id: 'AAAA' })],
  ])('does not open it for %s', async (_, answer) => {
    const refused = await come(await answer());
    expect([refused.status, codesIn(refused)]).toEqual([401, ['wrong-credentials']]);
  });

  it('guards the doors of an owner who has one: a password and codes open the account, and the doors stay shut', async () => {
    const boss = await server.join('owner');
    const own = softwarePasskey(boss.account);
    const doors: readonly (readonly ['GET' | 'POST' | 'DELETE', string])[] = [
      ['GET', '/api/people'],
      ['POST', `/api/people/${kim.account}/reset`],
      ['DELETE', `/api/people/${kim.account}`],
      ['POST', '/api/backups'],
      // Else the password alone would open them by way of another passkey, or of none.
      ['POST', '/api/passkeys/question'],
      ['DELETE', `/api/passkeys/${own.id}`],
    ];
    const shut = async (one: Pick<Person, 'ask'>): Promise<void> => {
      for (const [method, url] of doors) expect([url, codesIn(await one.ask(method, url))]).toEqual([url, ['passkey-needed']]);
      expect((await one.ask('GET', '/api/account')).body).toMatchObject({ passkeys: 1, signedIn: { passkey: false } });
    };
    const opens = async (one: Pick<Person, 'ask'>): Promise<void> => expect((await one.ask('GET', '/api/people')).status).toBe(200);
    const withCookie = (came: Answered): Pick<Person, 'ask'> => {
      const cookie = (came.headers['set-cookie'] ?? '').split(';')[0] ?? '';
      return { ask: (method, url, body) => server.stranger.ask(method, url, body, { cookie, 'sec-fetch-site': 'same-origin' }) };
    };
    await opens(boss);
    const challenge = stringIn((await boss.ask('POST', '/api/passkeys/question')).body, 'challenge');
    expect((await boss.ask('POST', '/api/passkeys', { name: 'Key', answer: own.made(challenge, ORIGIN) })).status).toBe(201);
    // Whoever made it has it.
    await opens(boss);
    await shut(await server.signIn(boss.name));
    const { codes } = (await boss.ask('POST', '/api/account/codes')).body as { codes: readonly string[] };
    const keyed = withCookie(await come(own.answers(await question(), ORIGIN)));
    await opens(keyed);
    const password = 'found again at last';
    await shut(withCookie(await server.stranger.ask('POST', '/api/sessions/code', { name: boss.name, code: codes[0], password })));
    // Where it was used, proving oneself by password later is enough.
    const used = withCookie(await come(own.answers(await question(), ORIGIN)));
    server.clock.now += 16 * 60_000;
    expect(codesIn(await used.ask('POST', '/api/backups'))).toEqual(['sign-in-again']);
    const again = withCookie(await used.ask('POST', '/api/sessions', { name: boss.name, password }));
    expect((await again.ask('POST', '/api/backups')).status).toBe(201);
    // Lost: another owner’s link, or one from the terminal, ends it.
    const helper = await server.signIn(server.owner.name);
    const link = stringIn((await helper.ask('POST', `/api/people/${boss.account}/reset`)).body, 'secret');
    await opens(withCookie(await server.stranger.ask('POST', '/api/links/use', { link, password: 'a third one for the doors' })));
    server.clock.now -= 16 * 60_000;
  });

  it('is not taken from another site or twice, and is gone when removed', async () => {
    expect(codesIn(await add(softwarePasskey(kim.account), 'https://evil.example'))).toEqual(['passkey-refused']);
    const other = softwarePasskey(kim.account);
    const challenge = stringIn((await kim.ask('POST', '/api/passkeys/question')).body, 'challenge');
    const answer = other.made(challenge, ORIGIN);
    expect((await kim.ask('POST', '/api/passkeys', { name: 'Key', answer })).status).toBe(201);
    expect(codesIn(await kim.ask('POST', '/api/passkeys', { name: 'Again', answer }))).toEqual(['passkey-refused']);
    expect((await kim.ask('DELETE', `/api/passkeys/${other.id}`)).status).toBe(204);
    expect((await come(other.answers(await question(), ORIGIN))).status).toBe(401);
    expect((await kim.ask('GET', '/api/passkeys')).text).not.toContain(other.id);
  });
});
