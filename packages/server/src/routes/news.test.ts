import { beforeAll, describe, expect, it } from 'vitest';
import { INSTALLATIONS } from '../testing/installations.ts';
import { PASSWORD, startServer, type Person, type TestServer } from '../testing/start-server.ts';

/** What a browser says of a request from the app itself. */
const HERE = { 'sec-fetch-site': 'same-origin' };

describe.each(INSTALLATIONS)('What happened to an account, on %s,', (installation) => {
  let server: TestServer;
  beforeAll(async () => {
    server = await startServer(installation);
  });

  /** Whether a device hears of something when it asks for changes. */
  const hears = async (one: Pick<Person, 'ask' | 'account'>): Promise<unknown> =>
    Reflect.get(Object((await one.ask('GET', `/api/athletes/${one.account}/changes`)).body), 'news');
  const look = async (one: Person): Promise<void> => {
    const { next } = (await one.ask('GET', '/api/audit')).body as { next: number };
    expect((await one.ask('PUT', '/api/audit/looked', { seq: next })).status).toBe(204);
  };

  it('is told on the other devices until the person has looked on one of them, and never where it was done', async () => {
    const phone = await server.join('athlete');
    expect(await hears(phone)).toBe(false);
    const laptop = await server.signIn(phone.name);
    expect([await hears(phone), await hears(laptop)]).toEqual([true, false]);
    await look(laptop);
    expect([await hears(phone), await hears(laptop)]).toEqual([false, false]);
    for (const did of [
      () => phone.ask('POST', '/api/account/codes'),
      () => phone.program(['plan:read']),
      () => phone.ask('PATCH', '/api/account', { name: `${phone.name} anew` }),
      () => phone.ask('POST', '/api/feed'),
      () => phone.ask('PUT', '/api/account/password', { current: 'wrong wrong wrong', password: 'something else entirely' }),
      () => server.owner.ask('PATCH', `/api/people/${phone.account}`, { role: 'coach' }),
      () => server.owner.ask('POST', `/api/people/${phone.account}/reset`),
    ]) {
      await did();
      expect(await hears(laptop)).toBe(true);
      await look(laptop);
      expect([await hears(phone), await hears(laptop)]).toEqual([false, false]);
    }
    const coach = await server.join('coach');
    await phone.ask('POST', '/api/grants', { name: coach.name, scopes: ['plan:read'] });
    expect([await hears(phone), await hears(laptop)]).toEqual([false, true]);
    // Neither a coach nor a program is told.
    const program = await phone.program(['plan:read']);
    expect([await hears({ ...coach, account: phone.account }), await hears({ ...program, account: phone.account })]).toEqual([
      false,
      false,
    ]);
  });

  it('by a new password ends the other devices; whoever comes in again there is told', async () => {
    const phone = await server.join('athlete');
    const asked = { current: PASSWORD, password: 'something else entirely' };
    expect((await phone.ask('PUT', '/api/account/password', asked)).status).toBe(204);
    const laptop = await server.signIn(phone.name, asked.password);
    expect(await hears(laptop)).toBe(true);
  });

  it('by proving oneself again on the same device is no news, neither there nor elsewhere', async () => {
    const phone = await server.join('athlete');
    const laptop = await server.signIn(phone.name);
    await look(phone);
    await phone.ask('POST', '/api/account/codes');
    const came = await server.stranger.ask(
      'POST',
      '/api/sessions',
      { name: phone.name, password: PASSWORD },
      { cookie: phone.cookie, ...HERE },
    );
    const cookie = (came.headers['set-cookie'] ?? '').split(';')[0] ?? '';
    const again: Pick<Person, 'ask' | 'account'> = {
      account: phone.account,
      ask: (method, url, body) => server.stranger.ask(method, url, body, { cookie, ...HERE }),
    };
    expect(await hears(again)).toBe(false);
    expect(await hears(laptop)).toBe(true);
    await look(laptop);
    await server.stranger.ask('POST', '/api/sessions', { name: phone.name, password: PASSWORD }, { cookie, ...HERE });
    expect(await hears(laptop)).toBe(false);
  });

  it('and was looked at is not looked at for what comes later, however far somebody says they read', async () => {
    const phone = await server.join('athlete');
    await phone.ask('PUT', '/api/audit/looked', { seq: 1_000_000_000 });
    const laptop = await server.signIn(phone.name);
    expect([await hears(phone), await hears(laptop)]).toEqual([true, false]);
    await phone.ask('PUT', '/api/audit/looked', { seq: 0 });
    expect(await hears(phone)).toBe(true);
  });
});
