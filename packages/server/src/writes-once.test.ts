import { randomUUID } from 'node:crypto';
import { beforeAll, describe, expect, it } from 'vitest';
import { INSTALLATIONS } from './testing/installations.ts';
import { batchOf, documentWith, SEASON } from './testing/sample-documents.ts';
import { codesIn, startServer, stringIn, type Person, type TestServer } from './testing/start-server.ts';

describe.each(INSTALLATIONS)('A write, on %s,', (installation) => {
  let server: TestServer;
  let kim: Person;
  let data: string;
  beforeAll(async () => {
    server = await startServer(installation);
    kim = await server.join('athlete');
    data = `/api/athletes/${kim.account}`;
    await kim.ask('POST', `${data}/changes`, { batches: [batchOf(SEASON)] });
  });
  const set = (time: number) => ({ at: '1.0.0', time, reps: 5, kg: 60 });

  it('that is sent twice with one key happens once and is answered alike', async () => {
    const key = { 'idempotency-key': randomUUID() };
    const url = `${data}/logs/w01-full-body-1@2027-03-14/sets`;
    const [first, second] = [await kim.ask('POST', url, set(1), key), await kim.ask('POST', url, set(1), key)];
    expect([first.status, second.status]).toEqual([201, 201]);
    expect(second.text).toBe(first.text);
    expect(first.body).toMatchObject({
      kind: 'log',
      fields: { date: [expect.anything(), '2027-03-14'], discipline: [expect.anything(), 'strength'] },
    });
  });

  it('that is sent ten times at once with one key happens once', async () => {
    const key = { 'idempotency-key': randomUUID() };
    const answers = await Promise.all(
      Array.from({ length: 10 }, () => kim.ask('POST', '/api/tokens', { name: 'once', scopes: ['plan:read'], days: 1 }, key)),
    );
    expect(new Set(answers.map(({ text }) => text)).size).toBe(1);
    expect(answers[0]?.status).toBe(201);
    expect((await kim.ask('GET', '/api/tokens')).text.match(/"once"/g)).toHaveLength(1);
  });

  it('with a key of another request is refused', async () => {
    const key = { 'idempotency-key': randomUUID() };
    await kim.ask('POST', '/api/tokens', { name: 'one', scopes: ['plan:read'], days: 1 }, key);
    const other = await kim.ask('POST', '/api/tokens', { name: 'two', scopes: ['plan:read'], days: 1 }, key);
    expect([other.status, codesIn(other)]).toEqual([422, ['key-reused']]);
    const elsewhere = await kim.ask('DELETE', '/api/feed', undefined, key);
    expect(codesIn(elsewhere)).toEqual(['key-reused']);
  });

  it('of somebody else with the same key is another write', async () => {
    const key = { 'idempotency-key': randomUUID() };
    const lee = await server.join('athlete');
    const [mine, theirs] = [await kim.ask('POST', '/api/feed', undefined, key), await lee.ask('POST', '/api/feed', undefined, key)];
    expect(stringIn(theirs.body, 'address')).not.toBe(stringIn(mine.body, 'address'));
  });

  it('whose answer was a secret tells it again to the same session, and to no other', async () => {
    const key = { 'idempotency-key': randomUUID() };
    const first = await kim.ask('POST', '/api/account/codes', undefined, key);
    expect((await kim.ask('POST', '/api/account/codes', undefined, key)).text).toBe(first.text);
    const elsewhere = await server.signIn(kim.name);
    expect(codesIn(await elsewhere.ask('POST', '/api/account/codes', undefined, key))).toEqual(['secret-told']);
  });

  it('of a program needs a key', async () => {
    const program = await kim.program(['log:write']);
    const asked = {
      url: `${data}/logs/w01-easy-1@2027-03-14/sets`,
      payload: set(2),
      headers: { authorization: `Bearer ${program.secret}` },
    };
    const refused = await server.turn().inject({ method: 'POST', ...asked });
    expect([refused.statusCode, refused.json<{ code: string }>().code]).toEqual([400, 'key-missing']);
  });

  it('that fails keeps nothing, and its key is free', async () => {
    const key = { 'idempotency-key': randomUUID() };
    const url = `${data}/logs/w09-easy-9@2027-03-14/sets`;
    expect((await kim.ask('POST', url, set(1), key)).status).toBe(404);
    await kim.ask('POST', `${data}/changes`, {
      batches: [
        batchOf([
          documentWith('placement', 'p1/w09-easy-9', {
            slot: '2027-05-14 am',
            value: { session: { kind: 'easy', discipline: 'run', minutes: 30, effort: 'easy', tags: [] } },
          }),
        ]),
      ],
    });
    expect((await kim.ask('POST', url, set(1), key)).status).toBe(201);
  });

  it('decided on an older state is refused, whoever was faster', async () => {
    const url = `${data}/documents/settings/home`;
    const read = await kim.ask('GET', url);
    const etag = read.headers['etag'] ?? '';
    expect(etag).toMatch(/^"\d+"$/);
    const change = (theme: string, condition: Readonly<Record<string, string>>) => kim.ask('PATCH', url, { fields: { theme } }, condition);
    expect(codesIn(await change('light', {}))).toEqual(['condition-missing']);
    const both = await Promise.all([change('light', { 'if-match': etag }), change('system', { 'if-match': etag })]);
    expect(both.map(({ status }) => status).toSorted((one, other) => one - other)).toEqual([200, 412]);
    const after = await kim.ask('GET', url);
    expect(both.find(({ status }) => status === 200)?.headers['etag']).toBe(after.headers['etag']);
    expect(codesIn(await change('dark', { 'if-none-match': '*' }))).toEqual(['stale']);
  });

  it('that deletes leaves the document for devices, and a later one brings it back', async () => {
    const url = `${data}/documents/check-in/2027-04-01`;
    const made = await kim.ask('PATCH', url, { fields: { sleep: 3 } }, { 'if-none-match': '*' });
    expect(made.status).toBe(200);
    expect((await kim.ask('DELETE', url, undefined, { 'if-match': made.headers['etag'] ?? '' })).status).toBe(204);
    expect((await kim.ask('GET', url)).status).toBe(404);
    expect((await kim.ask('GET', `${data}/changes`)).text).toContain('"2027-04-01"');
    const again = await kim.ask('PATCH', url, { fields: { legs: 4 } }, { 'if-none-match': '*' });
    expect(again.body).toMatchObject({
      fields: { sleep: [expect.anything(), 3], legs: [expect.anything(), 4], gone: [expect.anything(), false] },
    });
  });

  it('of a batch happens once, in order, and devices pull what changed by cursor', async () => {
    const lee = await server.join('athlete');
    const url = `/api/athletes/${lee.account}/changes`;
    const batches = [batchOf(SEASON), batchOf([documentWith('check-in', '2027-03-15', { sleep: 2 })])];
    const [first, second] = [await lee.ask('POST', url, { batches }), await lee.ask('POST', url, { batches })];
    expect(first.body).toMatchObject({ applied: [{ repeated: false }, { repeated: false }], time: server.clock.now });
    expect(second.body).toMatchObject({ applied: [{ repeated: true }, { repeated: true }] });
    const seen: string[] = [];
    for (let after = 0, more = true; more;) {
      const { body } = await lee.ask('GET', `${url}?after=${after}&limit=3`);
      const page = body as { documents: { kind: string; id: string; seq: number }[]; next: number; more: boolean };
      seen.push(...page.documents.map(({ kind, id }) => `${kind}/${id}`));
      ({ next: after, more } = page);
    }
    expect(seen.toSorted()).toEqual([...SEASON, ...(batches[1]?.documents ?? [])].map(({ kind, id }) => `${kind}/${id}`).toSorted());
    const future = batchOf([documentWith('settings', 'home', { theme: 'dark' }, server.clock.now + 500 * 86_400_000)]);
    expect(codesIn(await lee.ask('POST', url, { batches: [future] }))).toEqual(['stamp-ahead']);
  });

  it('shows in Today', async () => {
    const { body } = await kim.ask('GET', `${data}/today?day=2027-03-14`);
    expect(body).toMatchObject({
      day: '2027-03-14',
      sessions: [
        { id: 'w01-easy-1', slot: '2027-03-14 am', session: { session: { kind: 'easy' } } },
        { id: 'w01-full-body-1', slot: '2027-03-14 pm' },
      ],
      checkIn: { kind: 'check-in', id: '2027-03-14' },
    });
  });
});
