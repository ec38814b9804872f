import { KINDS, type Kind } from '@ironstride/sync';
import { beforeAll, describe, expect, it } from 'vitest';
import { SCOPES, type Scope } from './contract/people.ts';
import type { Route } from './contract/route.ts';
import { ROUTES, type RouteId } from './contract/routes.ts';
import { SMALLEST_AND_LARGEST } from './testing/installations.ts';
import { batchOf, documentWith, SEASON } from './testing/sample-documents.ts';
import { codesIn, startServer, type Answered, type Client, type Person, type TestServer } from './testing/start-server.ts';

/** Who walks, in the order of the columns below. */
const WALKERS = [
  'stranger',
  'athlete',
  'granted coach',
  'other coach',
  'owner',
  ...SCOPES.map((scope) => `token ${scope}` as const),
  'owner’s token with all scopes of athletes',
  'owner’s token metrics',
] as const;
type Walker = (typeof WALKERS)[number];

const SESSIONS: readonly Walker[] = ['athlete', 'granted coach', 'other coach', 'owner'];
const EVERYBODY: readonly Walker[] = WALKERS;
const SIGNED_IN = EVERYBODY.filter((one) => one !== 'stranger');
/** Those who may do something with the athlete’s data; the coach was granted plans and logs, to read. */
const withScopes = (...scopes: readonly Scope[]): readonly Walker[] => [
  'athlete',
  ...(scopes.some((scope) => scope === 'plan:read' || scope === 'log:read') ? (['granted coach'] as const) : []),
  ...scopes.map((scope) => `token ${scope}` as const),
];

interface Step {
  /** Who may. Whoever else comes is refused. */
  readonly may: readonly Walker[];
  /** Values of the path; the athlete is added. */
  readonly path?: Readonly<Record<string, string>>;
  readonly query?: string;
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
}

const HASH = 'A'.repeat(43);
const NOBODY = '01900000-0000-7000-8000-000000000000';
const SECRET = `is_${NOBODY}_${HASH}`;
const DOCUMENT = { kind: 'placement', id: 'p1%2Fw01-easy-1' };
const passkey = { id: 'a', rawId: 'a', type: 'public-key', clientExtensionResults: {} };
const credentials = { name: 'nobody', password: 'not this one' };

/** Every route once. The compiler objects when one is missing. */
const WALK: Readonly<Record<RouteId, Step>> = {
  server: { may: EVERYBODY },
  description: { may: EVERYBODY },
  alive: { may: EVERYBODY },
  ready: { may: EVERYBODY },
  metrics: { may: ['owner', 'owner’s token metrics'] },
  'sign-in': { may: EVERYBODY, body: credentials },
  'sign-in-with-code': { may: EVERYBODY, body: { name: 'nobody', code: 'none', password: 'seven hills again' } },
  'ask-passkey': { may: EVERYBODY },
  'sign-in-with-passkey': {
    may: EVERYBODY,
    body: { answer: { ...passkey, response: { clientDataJSON: 'a', authenticatorData: 'a', signature: 'a' } } },
  },
  'look-at-link': { may: EVERYBODY, body: { link: SECRET } },
  'use-link': { may: EVERYBODY, body: { link: SECRET, name: 'x', password: 'seven hills again' } },
  'sign-out': { may: SESSIONS },
  account: { may: SIGNED_IN },
  'rename-account': { may: SESSIONS, body: { name: 'x' } },
  'set-password': { may: SESSIONS, body: { current: 'seven hills', password: 'seven hills again' } },
  'make-codes': { may: SESSIONS },
  'export-account': { may: SESSIONS },
  'import-account': { may: SESSIONS, body: '{}', headers: { 'content-type': 'application/x-ndjson' } },
  'delete-account': { may: SESSIONS },
  sessions: { may: SESSIONS },
  'end-session': { may: SESSIONS, path: { id: HASH } },
  'end-other-sessions': { may: SESSIONS },
  passkeys: { may: SESSIONS },
  'ask-new-passkey': { may: SESSIONS },
  'add-passkey': { may: SESSIONS, body: { name: 'x', answer: { ...passkey, response: { clientDataJSON: 'a', attestationObject: 'a' } } } },
  'remove-passkey': { may: SESSIONS, path: { id: 'a' } },
  tokens: { may: SESSIONS },
  'make-token': { may: SESSIONS, body: { name: 'x', scopes: ['plan:read'], days: 1 } },
  'end-token': { may: SESSIONS, path: { id: HASH } },
  feed: { may: SESSIONS },
  'make-feed': { may: SESSIONS },
  'end-feed': { may: SESSIONS },
  audit: { may: SESSIONS },
  'look-at-audit': { may: SESSIONS, body: { seq: 0 } },
  athletes: { may: SIGNED_IN },
  'ask-athlete': { may: ['granted coach', 'other coach', 'owner'], body: { name: 'nobody', scopes: ['plan:read'] } },
  'leave-athlete': { may: SESSIONS, path: { athlete: NOBODY } },
  grants: { may: SESSIONS },
  'invite-coach': { may: SESSIONS, body: { name: 'nobody', scopes: ['plan:read'] } },
  grant: { may: SESSIONS, path: { coach: NOBODY }, body: { scopes: ['plan:read'] } },
  revoke: { may: SESSIONS, path: { coach: NOBODY } },
  documents: { may: withScopes('plan:read'), query: '?kind=placement' },
  days: { may: withScopes('plan:read', 'log:read', 'health:read'), query: '?from=2027-03-14&to=2027-03-14' },
  document: { may: withScopes('plan:read'), path: DOCUMENT },
  'change-document': {
    may: withScopes('plan:write'),
    path: DOCUMENT,
    body: { fields: { note: 'x' } },
    headers: { 'if-match': '"999999"' },
  },
  'delete-document': { may: withScopes('plan:write'), path: DOCUMENT, headers: { 'if-match': '"999999"' } },
  today: { may: withScopes('plan:read'), query: '?day=2027-03-14' },
  'log-set': { may: withScopes('log:write'), path: { id: 'w01-easy-1@2027-03-14' }, body: { at: '0.0.0', time: 1 } },
  pull: { may: withScopes('plan:read', 'log:read', 'health:read') },
  push: { may: withScopes('log:write'), body: { batches: [batchOf([documentWith('log', 'free-1@2027-03-15', { date: '2027-03-15' })])] } },
  plan: { may: SIGNED_IN, body: { athlete: {} } },
  check: { may: SIGNED_IN, body: { weeks: 'nonsense' } },
  why: { may: SIGNED_IN, body: { plan: {}, session: 'x' } },
  calendar: { may: EVERYBODY, path: { feed: `${SECRET}.ics` } },
  people: { may: ['owner'] },
  'change-person': { may: ['owner'], path: { account: NOBODY }, body: {} },
  'delete-person': { may: ['owner'], path: { account: NOBODY } },
  'make-reset-link': { may: ['owner'], path: { account: NOBODY } },
  invitations: { may: ['owner'] },
  invite: { may: ['owner'], body: { role: 'athlete' } },
  'withdraw-invitation': { may: ['owner'], path: { id: HASH } },
  backups: { may: ['owner'] },
  'make-backup': { may: ['owner'] },
  'server-health': { may: ['owner'] },
};

/** Refused because of who asks, and not because of what is asked. */
function refused(route: Route, answered: Answered): boolean {
  const [code] = codesIn(answered);
  if (code === 'not-signed-in' || code === 'forbidden' || code === 'scope-missing') return true;
  // Other people’s data is told from data that is not there by nobody.
  return route.access.who === 'athlete' && code === 'not-found';
}

describe.each(SMALLEST_AND_LARGEST)('The table of permissions, on %s', (installation) => {
  let server: TestServer;
  let athlete: Person;
  let bystander: Person;
  const walkers = new Map<Walker, Client>();

  beforeAll(async () => {
    server = await startServer(installation);
    athlete = await server.join('athlete');
    bystander = await server.join('athlete');
    const coach = await server.join('coach');
    for (const person of [athlete, bystander]) {
      const pushed = await person.ask('POST', `/api/athletes/${person.account}/changes`, { batches: [batchOf(SEASON)] });
      expect(pushed.status).toBe(200);
    }
    await athlete.ask('POST', '/api/grants', { name: coach.name, scopes: ['plan:read', 'log:read'] });
    walkers.set('stranger', server.stranger);
    walkers.set('athlete', athlete);
    walkers.set('granted coach', coach);
    walkers.set('other coach', await server.join('coach'));
    walkers.set('owner', server.owner);
    for (const scope of SCOPES) walkers.set(`token ${scope}`, await athlete.program([scope]));
    walkers.set('owner’s token with all scopes of athletes', await server.owner.program(SCOPES));
    walkers.set('owner’s token metrics', await server.owner.program(['metrics']));
    // Too long after signing in for what changes who gets in: whoever else may is told so, and nothing is done.
    server.clock.now += 20 * 60_000;
  });

  const walk = async (id: RouteId, walker: Walker, whose = athlete.account): Promise<Answered> => {
    const { method, path } = ROUTES[id] as Route;
    const { path: values = {}, query = '', body, headers = {} } = WALK[id];
    const url = path.replaceAll(/:(\w+)/g, (_, name: string) => values[name] ?? whose);
    let client = walkers.get(walker);
    if (id === 'sign-out' && client && 'name' in client) client = await server.signIn(String(client.name));
    if (!client) throw new Error(`Nobody is ${walker}`);
    // From another machine than the server’s own.
    return client.ask(method, `${url}${query}`, body, { 'x-forwarded-for': '203.0.113.9', ...headers });
  };

  for (const id of Object.keys(ROUTES) as RouteId[]) {
    it(`${id} is for ${WALK[id].may.length === WALKERS.length ? 'everybody' : WALK[id].may.join(', ')}, and for nobody else`, async () => {
      const may: Walker[] = [];
      for (const walker of WALKERS) {
        const answered = await walk(id, walker);
        expect([walker, answered.status < 500]).toEqual([walker, true]);
        if (!refused(ROUTES[id], answered)) may.push(walker);
      }
      expect(may).toEqual(WALKERS.filter((walker) => WALK[id].may.includes(walker)));
    });
  }

  it.each((Object.keys(ROUTES) as RouteId[]).filter((id) => ROUTES[id].access.who === 'athlete'))(
    '%s tells other people’s data and nobody’s apart from nothing',
    async (id) => {
      for (const walker of SIGNED_IN) {
        const [others, nobodys] = [await walk(id, walker, bystander.account), await walk(id, walker, NOBODY)];
        const told = ({ status, body }: Answered) => [status, { ...(body as object), instance: '' }];
        expect(told(others)).toEqual(told(nobodys));
        expect(others.status).toBe(404);
      }
    },
  );

  it('the numbers of the server are for tokens of owners alone, and end with the role', async () => {
    const [fresh, owner] = [await server.signIn(athlete.name), await server.signIn(server.owner.name)];
    await owner.ask('PATCH', `/api/people/${bystander.account}`, { role: 'owner' });
    const second = await server.signIn(bystander.name);
    const refused = await fresh.ask('POST', '/api/tokens', { name: 'x', scopes: ['metrics'], days: 1 });
    expect([refused.status, codesIn(refused)]).toEqual([403, ['forbidden']]);
    const granted = await fresh.ask('POST', '/api/grants', { name: second.name, scopes: ['metrics'] });
    expect([granted.status, codesIn(granted)]).toEqual([422, ['wrong-value']]);
    const program = await second.program(['metrics']);
    const seen = async () => (await program.ask('GET', '/metrics', undefined, { 'x-forwarded-for': '203.0.113.9' })).status;
    expect(await seen()).toBe(200);
    await owner.ask('PATCH', `/api/people/${bystander.account}`, { role: 'athlete' });
    expect(await seen()).toBe(403);
  });

  it.each(['x-forwarded-for', 'x-forwarded-proto', 'x-real-ip', 'forwarded', 'via'])(
    'whoever comes by a proxy that says “%s” is not this machine',
    async (name) => {
      expect((await server.stranger.ask('GET', '/metrics')).status).toBe(200);
      expect((await server.stranger.ask('GET', '/metrics', undefined, { [name]: '127.0.0.1' })).status).toBe(401);
    },
  );

  it('things of other people are not there: sessions, tokens, passkeys, coaches, invitations, people', async () => {
    const fresh = await server.signIn(bystander.name);
    const token = await fresh.program(['plan:read']);
    const sessions = await fresh.ask('GET', '/api/sessions');
    const session = /"id":"([\w-]{43})"/.exec(sessions.text)?.[1] ?? '';
    const owner = await server.signIn(server.owner.name);
    await owner.ask('POST', '/api/invitations', { role: 'coach' });
    const invitation = /"id":"([\w-]{43})"/.exec((await owner.ask('GET', '/api/invitations')).text)?.[1] ?? '';
    const me = await server.signIn(athlete.name);
    for (const [method, url] of [
      ['DELETE', `/api/sessions/${session}`],
      ['DELETE', `/api/tokens/${token.id}`],
      ['DELETE', `/api/passkeys/${session}`],
      ['DELETE', `/api/grants/${bystander.account}`],
      ['DELETE', `/api/athletes/${bystander.account}`],
    ] as const)
      expect([url, (await me.ask(method, url)).status]).toEqual([url, 404]);
    for (const url of [`/api/invitations/${invitation}`, `/api/people/${bystander.account}`])
      expect([url, (await me.ask('DELETE', url)).status]).toEqual([url, 403]);
    expect((await fresh.ask('GET', '/api/account')).status).toBe(200);
    expect((await token.ask('GET', '/api/account')).status).toBe(200);
  });

  const IDS: Readonly<Record<Kind, string>> = {
    season: 'home',
    plan: 'p1',
    week: 'p1%2F2027-03-08',
    placement: 'p1%2Fw01-easy-1',
    log: 'w01-easy-1@2027-03-14',
    'check-in': '2027-03-14',
    settings: 'home',
  };
  const FAMILY: Readonly<Record<Kind, string>> = {
    season: 'plan',
    plan: 'plan',
    week: 'plan',
    placement: 'plan',
    log: 'log',
    'check-in': 'health',
    settings: 'none',
  };

  it.each(KINDS)('a document of kind %s is read and written with the scopes of its family, and with no other', async (kind) => {
    for (const scope of SCOPES) {
      const program = walkers.get(`token ${scope}`);
      const url = `/api/athletes/${athlete.account}/documents/${kind}/${IDS[kind]}`;
      const read = await program?.ask('GET', url);
      expect([scope, read?.status === 200]).toEqual([scope, scope === `${FAMILY[kind]}:read`]);
      const change = await program?.ask('PATCH', url, { fields: { note: 'x' } }, { 'if-match': '"999999"' });
      expect([scope, change?.status]).toEqual([scope, scope === `${FAMILY[kind]}:write` ? 412 : 403]);
      const batch = batchOf([documentWith(kind, decodeURIComponent(IDS[kind]), {})]);
      const pushed = await program?.ask('POST', `/api/athletes/${athlete.account}/changes`, { batches: [batch] });
      expect([scope, pushed?.status]).toEqual([scope, scope === `${FAMILY[kind]}:write` ? 200 : 403]);
    }
  });

  it('what tells of health is left out of plans and logs for those who may not know', async () => {
    const seen = async (client: Client | undefined) => (await client?.ask('GET', `/api/athletes/${athlete.account}/changes`))?.text ?? '';
    const coach = await seen(walkers.get('granted coach'));
    expect(coach).toContain('w01-easy-1@2027-03-14');
    expect(coach).toContain('"level":"beginner"');
    for (const text of [coach, await seen(walkers.get('token plan:read')), await seen(walkers.get('token log:read'))])
      expect(text).not.toMatch(/knee|chest-pain|check-in|settings/);
    expect(await seen(athlete)).toMatch(/knee.*chest-pain|chest-pain.*knee/s);
  });

  it('what tells of health is not written by those who may not', async () => {
    const program = walkers.get('token plan:write');
    for (const [field, code] of [
      ['season athlete', 'scope-missing'],
      ['season athlete.health', 'scope-missing'],
      ['season athlete.profiles', 'scope-missing'],
      // Whoever began a season without knowing the answers would plan over a pain; who may is said.
      ['plan athlete', 'health-unknown'],
      ['plan original.athlete', 'health-unknown'],
      ['plan notes', 'health-unknown'],
    ] as const) {
      const [kind, name] = field.split(' ') as ['season' | 'plan', string];
      const batches = [batchOf([documentWith(kind, kind === 'plan' ? 'p2' : 'home', { [name]: [] })])];
      const pushed = await program?.ask('POST', `/api/athletes/${athlete.account}/changes`, { batches });
      expect([field, pushed?.status, pushed && codesIn(pushed)]).toEqual([field, 403, [code]]);
    }
  });
});
