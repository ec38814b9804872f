import { Readable } from 'node:stream';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { Kysely } from 'kysely';
import { z } from 'zod';
import { ApiProblem } from './api-problem.ts';
import { identify, type Principal } from './auth/principal.ts';
import { askSameSite } from './auth/same-site.ts';
import { readSessionCookie } from './auth/session-cookie.ts';
import { isStrong, type Route } from './contract/route.ts';
import { ROUTES, type RouteId } from './contract/routes.ts';
import { answerBefore, once, type KeptAnswer, type Write } from './once.ts';
import { allow, askFresh, askPasskey, askScope, rightsOver, type Rights } from './permissions.ts';
import { readRequest, type ReadRequest } from './read-request.ts';
import type { Server } from './server.ts';
import type { Tables } from './storage/tables.ts';
import { transaction } from './storage/transaction.ts';

/** JSON that is written already. */
export class Written {
  readonly text: string | Buffer;
  constructor(text: string | Buffer) {
    this.text = text;
  }
}

/** An answer of a route: a status that the contract lists, and what it holds. */
export type Answered<R extends Route = Route> = {
  [Status in keyof R['answers'] & number]: {
    readonly status: Status;
    readonly body: Holds<R['answers'][Status]>;
    readonly headers?: Readonly<Record<string, string>>;
  };
}[keyof R['answers'] & number];

type Holds<A> = A extends z.ZodType ? z.output<A> | Written : A extends null ? null : string | Readable;

/** What a route is asked, and by whom. */
export interface Asked<R extends Route = Route> {
  readonly params: Shape<R, 'params'>;
  readonly query: Shape<R, 'query'>;
  readonly body: Shape<R, 'body'>;
  readonly who: R['access'] extends { readonly who: 'anyone' | 'operator' } ? Principal | undefined : Principal;
  /** Over the athlete in the path; none where there is no athlete. */
  readonly rights: Rights;
  readonly expected: number | null | undefined;
  readonly now: number;
  /** Where the app is reached, as links name it. */
  readonly origin: string;
  readonly request: FastifyRequest;
  /** Does the write, with its answer, in one transaction and once. Call it exactly once, last. */
  write(work: (trx: Kysely<Tables>) => Promise<Answered<R>>): Promise<Answered<R>>;
}

type Shape<R extends Route, Part extends 'params' | 'query' | 'body'> =
  R extends Readonly<Record<Part, infer Schema>> ? (Schema extends z.ZodType ? z.output<Schema> : Readable) : undefined;

/** What answers each route; the compiler wants all of them. */
export type Handlers = { readonly [Id in RouteId]: (asked: Asked<(typeof ROUTES)[Id]>) => Promise<Answered<(typeof ROUTES)[Id]>> };

/** Any of them; only what was read for its own route may be given to it. */
type Handle = (asked: never) => Promise<Answered>;

/** Registers every route of the contract; there is no other way to add one. */
export function mount(app: FastifyInstance, server: Server, handlers: Handlers): void {
  for (const id of Object.keys(ROUTES) as RouteId[]) {
    const one: Route = ROUTES[id];
    const handle: Handle = handlers[id];
    app.route({
      method: one.method,
      url: one.path,
      bodyLimit: one.bytes ?? USUAL_BYTES,
      config: { route: id },
      onRequest: async (request) => {
        if (server.closing() && !STAYS.has(id)) throw new ApiProblem('closing');
        request.entered = await enter(server, one, request);
      },
      handler: async (request, reply) => {
        const { who, rights } = request.entered ?? {};
        const read = readRequest(one, request);
        if (one.body && !(one.body instanceof z.ZodType) && !(request.body instanceof Readable)) throw new ApiProblem('media-type');
        const answered = await answer({ server, id, one, handle, who, rights: rights ?? NONE, read, request });
        return send(reply, one, answered, server.proveAnswers);
      },
    });
  }
}

const NONE: Rights = new Set();

/** An address of the API that somebody opens in a browser is a file, never a page (ASVS 4.0.3, 14.4.2). */
export const NO_PAGE = 'attachment; filename="api.json"';

/** What is still answered while the server stops. */
const STAYS: ReadonlySet<RouteId> = new Set(['alive', 'ready']);

/** Largest body where a route does not say otherwise, bytes (convention). */
const USUAL_BYTES = 64 * 1024;

/** Who came in, decided before anything of the body is read. */
export interface Entered {
  readonly who: Principal | undefined;
  readonly rights: Rights;
}

async function enter(server: Server, one: Route, request: FastifyRequest): Promise<Entered> {
  const now = server.now();
  const who = await identify(server.database.db, request.headers, { now, secure: isSecure(server, request) });
  if (one.method !== 'GET' && who?.by !== 'token') askSameSite(request, server.origin, who !== undefined);
  allow(who, one.access, () => isLocal(request));
  if (who?.by === 'token' && one.once === 'key' && request.headers['idempotency-key'] === undefined) throw new ApiProblem('key-missing');
  if (isStrong(one)) await askPasskey(server.database.db, who);
  if (one.fresh) askFresh(who, now);
  if (one.access.who !== 'athlete' || !who) return { who, rights: NONE };
  const athlete = athleteIn(request) ?? '';
  const rights = await rightsOver(server.database.db, who, athlete);
  askScope(rights, one.access.scope);
  if (who.account !== athlete) await server.readers.note(server.database.db, athlete, who.account, now);
  return { who, rights };
}

/** Whether people reach the app over TLS. */
function isSecure(server: Server, request: FastifyRequest): boolean {
  return server.originOf(request).startsWith('https:');
}

/** From this machine itself, and not by way of a proxy on it: proxies leave one header or another. */
function isLocal({ ip, headers }: FastifyRequest): boolean {
  const passed = Object.keys(headers).some((name) => /^(x-forwarded-.*|x-real-ip|forwarded|via)$/.test(name));
  return /^(127\.|::1$|::ffff:127\.)/.test(ip) && !passed;
}

interface Answering {
  readonly server: Server;
  readonly id: RouteId;
  readonly one: Route;
  readonly handle: Handle;
  readonly who: Principal | undefined;
  readonly rights: Rights;
  readonly read: ReadRequest;
  readonly request: FastifyRequest;
}

async function answer({ server, id, one, handle, who, rights, read, request }: Answering): Promise<Answered> {
  const { db } = server.database;
  const now = server.now();
  const keyed = who && read.key !== undefined ? writeOf({ server, id, one, request }, who, { ...read, key: read.key }, now) : undefined;
  // Before anything else: what was asked may be used up by now, such as a question for a passkey.
  const before = keyed && (await answerBefore(db, keyed));
  if (before) return answeredBy(before);
  let written = false;
  const write: Asked['write'] = async (work) => {
    written = true;
    if (!keyed) return transaction(db, work);
    const kept = await once(db, keyed, async (trx) => {
      const { status, body } = await work(trx);
      return { status, body: body instanceof Written ? JSON.parse(String(body.text)) : body };
    });
    return answeredBy(kept);
  };
  const asked = {
    ...read,
    who,
    rights,
    now,
    get origin() {
      return server.originOf(request);
    },
    request,
    write,
  };
  // It was read by the shapes of this very route, which the compiler cannot follow through a loop.
  const answered = await handle(asked as never);
  if (one.once === 'key' && !written) throw new Error(`The route “${id}” wrote nothing by its key`);
  return answered;
}

/** An answer of this very route that was kept. */
function answeredBy(kept: KeptAnswer): Answered {
  return kept;
}

function writeOf(
  { server, id, one, request }: Pick<Answering, 'server' | 'id' | 'one' | 'request'>,
  who: Principal,
  read: ReadRequest & { readonly key: string },
  now: number,
): Write {
  const secret =
    /^Bearer (.*)$/i.exec(request.headers.authorization ?? '')?.[1] ?? readSessionCookie(request.headers.cookie, isSecure(server, request));
  return {
    account: one.access.who === 'athlete' ? (athleteIn(request) ?? who.account) : who.account,
    actor: who.account,
    key: read.key,
    route: id,
    asked: JSON.stringify([one.method, request.url, read.body ?? null, read.expected ?? null]),
    ...(one.secret && secret !== undefined && { seal: secret }),
    now,
  };
}

/** The athlete in the path, whatever is written there. */
function athleteIn({ params }: FastifyRequest): string | undefined {
  const { athlete } = params as { athlete?: string }; // Fastify gives the parameters of the path as text
  return athlete;
}

function send(reply: FastifyReply, one: Route, answered: Answered, prove: boolean): FastifyReply {
  const { status, headers = {} } = answered;
  const shape = one.answers[status];
  const body: unknown = answered.body;
  if (shape === undefined) throw new Error(`The contract knows no answer ${status} of ${one.path}`);
  void reply.code(status).header('cache-control', 'no-store').headers(headers);
  if (shape === null) return reply.send();
  if (!(shape instanceof z.ZodType))
    return reply.type(shape.media.startsWith('text/') ? `${shape.media}; charset=utf-8` : shape.media).send(body);
  const text = body instanceof Written ? body.text : JSON.stringify(body);
  if (prove) shape.parse(JSON.parse(String(text)));
  if (one.conditional) void reply.header('etag', `"${/^\{"seq":(\d+)/.exec(String(text))?.[1] ?? ''}"`);
  return reply.type('application/json; charset=utf-8').header('content-disposition', NO_PAGE).send(text);
}

declare module 'fastify' {
  interface FastifyRequest {
    entered?: Entered;
    /** Where the request comes from, worked out once; with IPv6 the network of one household (/64). */
    address: string;
  }
  interface FastifyContextConfig {
    route?: RouteId;
  }
}
