import { randomUUID } from 'node:crypto';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { FastifyInstance, InjectOptions } from 'fastify';
import { afterAll } from 'vitest';
import { createApp, type AppParts } from '../app.ts';
import { firstOwnerLink } from '../auth/first-owner-link.ts';
import type { Role, TokenScope } from '../contract/people.ts';
import { openDatabase, type DatabasePlace, type OpenDatabase } from '../storage/open-database.ts';
import { freshDatabase } from '../storage/testing/fresh-database.ts';
import type { Installation } from './installations.ts';

/** An answer that was read. */
export interface Answered {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly text: string;
  /** What JSON says; undefined for anything else. */
  readonly body: unknown;
}

/** Somebody or something that asks the server; headers given with a request win over those it always sends. */
export interface Client {
  ask(
    method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE',
    url: string,
    body?: unknown,
    headers?: Readonly<Record<string, string>>,
  ): Promise<Answered>;
}

/** A person with a session in a browser. */
export interface Person extends Client {
  readonly account: string;
  readonly name: string;
  /** `ironstride=…`, as the browser sends it. */
  readonly cookie: string;
  /** A program with a token of this person. */
  program(scopes: readonly TokenScope[]): Promise<Client & { readonly secret: string; readonly id: string }>;
}

/** A server that runs in the test itself, or several of them. */
export interface TestServer {
  /** All of them; most tests need to know of no more than {@link turn}. */
  readonly servers: readonly FastifyInstance[];
  readonly database: OpenDatabase & { readonly place: DatabasePlace };
  /** The server that gets the next request. */
  turn(): FastifyInstance;
  /** The clock that the servers read; move it as needed. */
  readonly clock: { now: number };
  readonly owner: Person;
  /** Somebody without session or token. */
  readonly stranger: Client;
  join(role: Role, name?: string): Promise<Person>;
  /** Signs somebody in once more, on another device. */
  signIn(name: string, password?: string): Promise<Person>;
}

/** A password that everybody in tests has. */
export const PASSWORD = 'seven hills before breakfast';

/** A day in spring 2027, milliseconds since 1970. */
export const SPRING = Date.UTC(2027, 2, 14, 9);

// Registered once for the file that imports this: what is registered inside `beforeAll` is never run.
const toUndo: (() => unknown)[] = [];
afterAll(async () => {
  for (const undo of toUndo.toReversed()) await undo();
});

/** Starts an installation with an owner; every answer is held against its shape. Call it in `beforeAll`. */
export async function startServer(installation: Installation, parts: Partial<AppParts> = {}): Promise<TestServer> {
  const folder = mkdtempSync(join(tmpdir(), 'ironstride-server-'));
  mkdirSync(join(folder, 'app', 'assets'), { recursive: true });
  writeFileSync(join(folder, 'app', 'index.html'), '<!doctype html><title>Ironstride</title>');
  const clock = { now: SPRING };
  const database = await freshDatabase(installation === 'sqlite' ? 'sqlite' : 'postgres');
  const others = installation === 'two servers on postgres' ? [await openDatabase(database.place)] : [];
  const servers = await Promise.all(
    [database, ...others].map((one) =>
      createApp({
        app: join(folder, 'app'),
        data: folder,
        database: one,
        version: '0.0.0',
        now: () => clock.now,
        proveAnswers: true,
        ...parts,
        limits: { perMinute: 1_000_000, lag: 0, ...parts.limits },
      }),
    ),
  );
  toUndo.push(async () => {
    for (const server of servers) await server.close();
    for (const one of others) await one.close();
    rmSync(folder, { recursive: true, force: true });
  });
  let turns = 0;
  const turn = (): FastifyInstance => {
    const next = servers[turns % servers.length];
    if (!next) throw new Error('There is no server');
    turns += 1;
    return next;
  };
  const stranger = clientOf(turn, {});
  const welcome = async (address: string, name: string): Promise<Person> => {
    const link = address.slice(address.indexOf('#') + 1);
    return personOf(turn, name, await stranger.ask('POST', '/api/links/use', { link, name, password: PASSWORD }));
  };
  const first = await firstOwnerLink(database, 'http://localhost:80', clock.now);
  if (first === undefined) throw new Error('The database has an owner already');
  const owner = await welcome(first, 'Olga the owner');
  return {
    servers,
    database,
    turn,
    clock,
    owner,
    stranger,
    join: async (role, name = `${role} ${randomUUID().slice(0, 8)}`) => {
      const made = await owner.ask('POST', '/api/invitations', { role });
      return welcome(stringIn(made.body, 'address'), name);
    },
    signIn: async (name, password = PASSWORD) => personOf(turn, name, await stranger.ask('POST', '/api/sessions', { name, password })),
  };
}

/** A text in an answer, by its name. */
export function stringIn(value: unknown, name: string): string {
  const found: unknown = typeof value === 'object' && value !== null ? Reflect.get(value, name) : undefined;
  if (typeof found !== 'string') throw new Error(`There is no text “${name}” in ${JSON.stringify(value)}`);
  return found;
}

/** The codes of all problems in an answer. */
export function codesIn({ body }: Answered): readonly string[] {
  const problems: unknown = typeof body === 'object' && body !== null ? Reflect.get(body, 'problems') : undefined;
  return Array.isArray(problems) ? problems.map((one: unknown) => stringIn(one, 'code')) : [];
}

function personOf(turn: TestServer['turn'], name: string, answered: Answered): Person {
  if (answered.status !== 201) throw new Error(`${name} could not come in: ${answered.text}`);
  const [cookie = ''] = (answered.headers['set-cookie'] ?? '').split(';');
  const client = clientOf(turn, { cookie, 'sec-fetch-site': 'same-origin' });
  return {
    ...client,
    account: stringIn(answered.body, 'account'),
    name,
    cookie,
    program: async (scopes) => {
      const made = await client.ask('POST', '/api/tokens', { name: 'a program', scopes, days: 30 });
      const secret = stringIn(made.body, 'secret');
      return { ...clientOf(turn, { authorization: `Bearer ${secret}` }), secret, id: stringIn(made.body, 'id') };
    },
  };
}

function clientOf(turn: TestServer['turn'], always: Readonly<Record<string, string>>): Client {
  return {
    ask: async (method, url, body, headers = {}) => {
      const raw = typeof body === 'string' || Buffer.isBuffer(body);
      const write = method !== 'GET' && headers['idempotency-key'] === undefined ? { 'idempotency-key': randomUUID() } : {};
      const payload = body === undefined ? {} : { payload: raw ? body : JSON.stringify(body) };
      const options: InjectOptions = {
        method,
        url,
        headers: { ...always, ...(body !== undefined && { 'content-type': 'application/json' }), ...write, ...headers },
        ...payload,
      };
      const answer = await turn().inject(options);
      return {
        status: answer.statusCode,
        headers: Object.fromEntries(Object.entries(answer.headers).map(([name, value]) => [name, String(value)])),
        text: answer.body,
        body: /^application\/(problem\+)?json/.test(String(answer.headers['content-type']))
          ? (JSON.parse(answer.body) as unknown)
          : undefined,
      };
    },
  };
}
