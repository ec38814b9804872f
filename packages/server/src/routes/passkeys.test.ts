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
