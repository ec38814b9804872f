import { beforeAll, describe, expect, it } from 'vitest';
import { SMALLEST_AND_LARGEST } from '../testing/installations.ts';
import { softwarePasskey } from '../testing/software-passkey.ts';
import { PASSWORD, startServer, stringIn, type Answered, type TestServer } from '../testing/start-server.ts';

const ORIGIN = 'https://training.example.org';

/** Races show by chance, so each is run so often. */
const TIMES = Array.from({ length: 5 }, (_, time) => time);

const statuses = (answers: readonly Answered[]): readonly number[] =>
  answers.map(({ status }) => status).toSorted((one, other) => one - other);

describe.each(SMALLEST_AND_LARGEST)('When several do the same at once, on %s,', (installation) => {
  let server: TestServer;
  beforeAll(async () => {
    server = await startServer(installation, { origin: new URL(ORIGIN) });
  });
  const ask = (url: string, body?: object): Promise<Answered> => server.stranger.ask('POST', url, body);
  const invitation = async (): Promise<string> =>
    stringIn((await server.owner.ask('POST', '/api/invitations', { role: 'athlete' })).body, 'secret');

  it('a link makes one account', async () => {
    const link = await invitation();
    const answers = await Promise.all(TIMES.map((time) => ask('/api/links/use', { link, name: `Guest ${time}`, password: PASSWORD })));
    expect(statuses(answers)).toEqual([201, 404, 404, 404, 404]);
  });

  it('a name is given to one', async () => {
    const links = await Promise.all(TIMES.map(invitation));
    const answers = await Promise.all(
      links.map((link) => ask('/api/links/use', { link, name: 'Everybody’s darling', password: PASSWORD })),
    );
    expect(statuses(answers)).toEqual([201, 409, 409, 409, 409]);
  });

  it('a recovery code opens once', async () => {
    const kim = await server.join('athlete');
    const { codes } = (await kim.ask('POST', '/api/account/codes')).body as { readonly codes: readonly string[] };
    const use = (time: number) => ask('/api/sessions/code', { name: kim.name, code: codes[0], password: `seven hills at once ${time}` });
    expect(statuses(await Promise.all(TIMES.map(use)))).toEqual([201, 401, 401, 401, 401]);
  });

  it('an answer of a passkey opens once', async () => {
    const kim = await server.join('athlete');
    const passkey = softwarePasskey(kim.account);
    const made = passkey.made(stringIn((await kim.ask('POST', '/api/passkeys/question')).body, 'challenge'), ORIGIN);
    const adding = await Promise.all(TIMES.map(() => kim.ask('POST', '/api/passkeys', { name: 'Phone', answer: made })));
    expect(statuses(adding)).toEqual([201, 422, 422, 422, 422]);
    const answer = passkey.answers(stringIn((await ask('/api/sessions/passkey/question')).body, 'challenge'), ORIGIN);
    expect(statuses(await Promise.all(TIMES.map(() => ask('/api/sessions/passkey', { answer }))))).toEqual([201, 401, 401, 401, 401]);
  });

  it('owners who shut each other out leave one', async () => {
    for (const _ of TIMES) {
      const others = [await server.join('owner'), await server.join('owner')] as const;
      // The first owner is no owner meanwhile.
      await others[0].ask('PATCH', `/api/people/${server.owner.account}`, { role: 'athlete' });
      const [one, other] = await Promise.all([
        others[0].ask('PATCH', `/api/people/${others[1].account}`, { role: 'athlete' }),
        others[1].ask('PATCH', `/api/people/${others[0].account}`, { role: 'athlete' }),
      ]);
      expect([one.status, other.status]).toContain(200);
      expect([one.status, other.status].filter((status) => status !== 200)).toHaveLength(1);
      const last = one.status === 200 ? others[0] : others[1];
      await last.ask('PATCH', `/api/people/${server.owner.account}`, { role: 'owner' });
      await server.owner.ask('PATCH', `/api/people/${last.account}`, { role: 'athlete' });
    }
  });

  it('what two owners change of a person is both changed', async () => {
    for (const _ of TIMES) {
      const tom = await server.join('athlete');
      const change = (what: object) => server.owner.ask('PATCH', `/api/people/${tom.account}`, what);
      await Promise.all([change({ role: 'coach' }), change({ disabled: true })]);
      expect((await change({})).body).toMatchObject({ role: 'coach', disabled: true });
    }
  });

  it('of two new names of a person one is theirs, and the other one is free', async () => {
    for (const time of TIMES) {
      const tom = await server.join('athlete');
      const names = [`Tom of the hills ${time}`, `Tom of the valley ${time}`];
      await Promise.all(names.map((name) => tom.ask('PATCH', '/api/account', { name })));
      const name = stringIn((await tom.ask('GET', '/api/account')).body, 'name');
      expect(names).toContain(name);
      const came = await Promise.all(names.map((one) => ask('/api/sessions', { name: one, password: PASSWORD })));
      expect(came.map(({ status }) => status)).toEqual(names.map((one) => (one === name ? 201 : 401)));
    }
  });

  it('nobody stays in with the old password who came while a new one was set', async () => {
    for (const _ of TIMES) {
      const eve = await server.join('athlete');
      const sessions = async (): Promise<Answered[]> => {
        const came = await Promise.all(TIMES.map(() => ask('/api/sessions', { name: eve.name, password: PASSWORD })));
        return came.filter(({ status }) => status === 201);
      };
      const [came, set] = await Promise.all([
        sessions(),
        eve.ask('PUT', '/api/account/password', { current: PASSWORD, password: 'something else entirely' }),
      ]);
      expect(set.status).toBe(204);
      for (const { headers } of came) {
        const cookie = (headers['set-cookie'] ?? '').split(';')[0] ?? '';
        expect((await server.stranger.ask('GET', '/api/account', undefined, { cookie })).status).toBe(401);
      }
    }
  });
});
