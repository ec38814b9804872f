import { beforeAll, describe, expect, it } from 'vitest';
import { INSTALLATIONS } from '../testing/installations.ts';
import { startServer, type Person, type TestServer } from '../testing/start-server.ts';

describe.each(INSTALLATIONS)('Coaches, on %s', (installation) => {
  let server: TestServer;
  let athlete: Person;
  beforeAll(async () => {
    server = await startServer(installation);
    athlete = await server.join('athlete');
  });

  it('what a coach was granted ends with the grant, with the role, and is never more than their own token carries', async () => {
    const coach = await server.join('coach');
    const me = await server.signIn(athlete.name);
    const url = `/api/athletes/${me.account}/today?day=2027-03-14`;
    const asked = await coach.ask('POST', '/api/athletes', { name: me.name, scopes: ['plan:read', 'health:read'] });
    expect(asked.status).toBe(204);
    expect((await coach.ask('GET', url)).status).toBe(404);
    expect((await me.ask('GET', '/api/grants')).text).toContain('"state":"asked"');
    expect((await me.ask('PUT', `/api/grants/${coach.account}`, { scopes: ['plan:read', 'log:read'] })).status).toBe(200);
    const [reads, logs] = [await coach.program(['plan:read']), await coach.program(['log:read'])];
    expect([(await coach.ask('GET', url)).status, (await reads.ask('GET', url)).status, (await logs.ask('GET', url)).status]).toEqual([
      200, 200, 403,
    ]);
    // The coach asks again for more: what was granted stays what it is.
    await coach.ask('POST', '/api/athletes', { name: me.name, scopes: ['health:write'] });
    expect((await coach.ask('GET', '/api/athletes')).text).toMatch(/"scopes":\["plan:read","log:read"\],"own":false/);
    const owner = await server.signIn(server.owner.name);
    await owner.ask('PATCH', `/api/people/${coach.account}`, { role: 'athlete' });
    expect((await coach.ask('GET', url)).status).toBe(404);
    await owner.ask('PATCH', `/api/people/${coach.account}`, { role: 'coach' });
    expect((await coach.ask('GET', url)).status).toBe(200);
    expect((await me.ask('DELETE', `/api/grants/${coach.account}`)).status).toBe(204);
    expect([(await coach.ask('GET', url)).status, (await reads.ask('GET', url)).status]).toEqual([404, 404]);
  });

  it('an athlete reads in the book that a coach came for their data, once a day; their own reading, and what was refused, is not noted', async () => {
    const me = await server.join('athlete');
    const [coach, stranger] = [await server.join('coach'), await server.join('coach')];
    await me.ask('POST', '/api/grants', { name: coach.name, scopes: ['plan:read', 'log:write'] });
    const program = await coach.program(['plan:read']);
    const url = `/api/athletes/${me.account}`;
    const noted = async () => {
      const { entries } = (await me.ask('GET', '/api/audit')).body as { entries: readonly { action: string; actor: string; at: number }[] };
      return entries
        .filter(({ action }) => action === 'data-read')
        .map(({ actor, at }) => [actor, new Date(at).toISOString().slice(0, 10)]);
    };
    for (const one of [me, stranger]) await one.ask('GET', `${url}/today?day=2027-03-14`);
    expect(await noted()).toEqual([]);
    const reads = [`${url}/today?day=2027-03-14`, `${url}/changes`, `${url}/documents?kind=placement`];
    const read = () => Promise.all([...reads, ...reads].flatMap((one) => [coach, program].map((who) => who.ask('GET', one))));
    for (const { status } of [...(await read()), ...(await read())]) expect(status).toBe(200);
    expect(await noted()).toEqual([[coach.account, '2027-03-14']]);
    server.clock.now += 86_400_000;
    await read();
    expect(await noted()).toEqual([
      [coach.account, '2027-03-14'],
      [coach.account, '2027-03-15'],
    ]);
    server.clock.now -= 86_400_000;
  });

  it('a coach asks for an athlete who is not there, and is told nothing', async () => {
    const coach = await server.join('coach');
    for (const name of [athlete.name, 'nobody of that name'])
      expect((await coach.ask('POST', '/api/athletes', { name, scopes: ['plan:read'] })).status).toBe(204);
    const me = await server.signIn(athlete.name);
    expect((await me.ask('DELETE', `/api/grants/${coach.account}`)).status).toBe(204);
    const other = await server.join('athlete');
    const athletes = await me.ask('POST', '/api/grants', { name: other.name, scopes: ['plan:read'] });
    const nobody = await me.ask('POST', '/api/grants', { name: 'nobody of that name', scopes: ['plan:read'] });
    expect([athletes.status, nobody.status]).toEqual([404, 404]);
  });
});
