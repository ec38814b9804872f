import rateLimit, { normalizeIP } from '@fastify/rate-limit';
import fastify, { LogController, type FastifyInstance, type FastifyServerOptions } from 'fastify';
import { randomUUID } from 'node:crypto';
import { isAbsolute } from 'node:path';
import { ApiProblem } from './api-problem.ts';
import type { RouteId } from './contract/routes.ts';
import { createMetrics } from './metrics.ts';
import { mount, NO_PAGE } from './mount.ts';
import { passageIn } from './passage.ts';
import { createPlanner } from './planning/planner.ts';
import { problemAnswer, problemOf } from './problem-of.ts';
import { readBodies } from './read-bodies.ts';
import { Readers } from './readers.ts';
import { refuseUnreadable } from './refuse-unreadable.ts';
import { handlers } from './routes/handlers.ts';
import { serveApp } from './serve-app.ts';
import type { Server } from './server.ts';
import { shortenedAddress } from './shortened-address.ts';
import type { OpenDatabase } from './storage/open-database.ts';
import { trustedProxies } from './trusted-proxies.ts';
import { watchLag } from './watch-lag.ts';

/** What the server is made of. */
export interface AppParts {
  /** Folder of the built app, absolute. */
  readonly app: string;
  /** Folder of the data, absolute: backups, and files that only pass through. */
  readonly data: string;
  readonly database: OpenDatabase;
  readonly version: string;
  readonly origin?: URL | undefined;
  readonly proxies?: readonly string[];
  readonly logger?: FastifyServerOptions['logger'];
  /** Milliseconds since 1970. */
  readonly now?: () => number;
  readonly limits?: Partial<Limits>;
  readonly proveAnswers?: boolean;
}

/** Bounds that keep one client from taking everything (conventions). */
export interface Limits {
  /** Requests of one address in a minute: fifty people behind one address, each with a device that catches up. */
  readonly perMinute: number;
  /** Milliseconds for a whole request to arrive; 8 MB at 1 Mbit/s take 64 s. */
  readonly arrival: number;
  /** Milliseconds for its headers to arrive. */
  readonly headers: number;
  /** Milliseconds that the event loop may lag before new requests are sent away; 0 for never. */
  readonly lag: number;
  /** Milliseconds for a question to the planner. */
  readonly planning: number;
}

/** Nobody needs to know at each answer how much is left. */
const UNTOLD = { 'x-ratelimit-limit': false, 'x-ratelimit-remaining': false, 'x-ratelimit-reset': false };

const USUAL: Limits = { perMinute: 3_000, arrival: 120_000, headers: 15_000, lag: 1_000, planning: 30_000 };

/** What is answered however busy the server is: to end it for that would help nobody. */
const WHILE_BUSY: ReadonlySet<RouteId | undefined> = new Set(['alive', 'metrics']);

/** The server: the built app, and the API that the contract lists. */
export async function createApp(parts: AppParts): Promise<FastifyInstance> {
  if (!isAbsolute(parts.app)) throw new Error(`The folder of the app must be an absolute path, not “${parts.app}”`);
  const limits = { ...USUAL, ...parts.limits };
  const { proxies = [], now = Date.now, origin } = parts;
  const app = fastify({
    logger: parts.logger ?? false,
    logController: new LogController({ disableRequestLogging: true }),
    genReqId: () => randomUUID(),
    // One log for all: a child for each request costs more than the line that it writes.
    childLoggerFactory: (log) => log,
    trustProxy: proxies.length > 0 ? trustedProxies(proxies) : false,
    forceCloseConnections: 'idle',
    requestTimeout: limits.arrival,
    http: { headersTimeout: Math.min(limits.headers, limits.arrival), connectionsCheckingInterval: Math.min(5_000, limits.arrival) },
    exposeHeadRoutes: false,
    return503OnClosing: false,
    clientErrorHandler: refuseUnreadable,
  });
  let closing = false;
  const server: Server = {
    database: parts.database,
    data: parts.data,
    passage: passageIn(parts.data),
    planner: createPlanner({ longest: limits.planning }),
    metrics: createMetrics(),
    readers: new Readers(),
    origin,
    version: parts.version,
    started: now(),
    now,
    originOf: ({ protocol, host }) => origin?.origin ?? `${protocol}://${host}`,
    closing: () => closing,
    proveAnswers: parts.proveAnswers ?? false,
  };
  app.addHook('preClose', async () => {
    closing = true;
  });
  const lag = watchLag();
  // Such hooks run before the last requests are answered, and those may still wait for the planner.
  app.addHook('onClose', async () => {
    lag.close();
    if (app.server.listening) app.server.once('close', () => void server.planner.close());
    else await server.planner.close();
  });
  // Without this a connection that is kept alive would hold the server up until it is tired of waiting.
  app.addHook('onSend', (_request, reply, _payload, done) => {
    if (closing) void reply.header('connection', 'close');
    done();
  });
  // Working out an address costs as much as a look into the database, and several ask for it.
  app.decorateRequest('address', '');
  app.addHook('onRequest', (request, _reply, done) => {
    // Who hung up already has no address any more.
    request.address = normalizeIP(request.ip ?? '');
    done();
  });
  app.addHook('onResponse', (request, reply, done) => {
    const route = request.routeOptions.url ?? 'none';
    const seconds = reply.elapsedTime / 1000;
    server.metrics.note(request.method, route, reply.statusCode, seconds);
    request.log.info(
      {
        request: request.id,
        method: request.method,
        route,
        status: reply.statusCode,
        ms: Math.round(reply.elapsedTime),
        from: shortenedAddress(request.address),
      },
      'answered',
    );
    done();
  });
  app.setErrorHandler((error, request, reply) => {
    const problem = problemOf(error, request.log.child({ request: request.id }));
    const { body, headers } = problemAnswer(problem, request.id);
    const wait = reply.getHeader('retry-after');
    void reply.code(body.status).headers({
      'cache-control': 'no-store',
      'content-disposition': NO_PAGE,
      ...(wait !== undefined && { 'retry-after': String(wait) }),
      ...headers,
    });
    return reply.type('application/problem+json').send(JSON.stringify(body));
  });
  await serveApp(app, parts.app);
  await app.register(async (api) => {
    api.addHook('onRequest', ({ routeOptions }, _reply, done) => {
      const busy = limits.lag > 0 && lag.now > limits.lag && !WHILE_BUSY.has(routeOptions.config.route);
      done(busy ? new ApiProblem('busy') : undefined);
    });
    await api.register(rateLimit, {
      global: false,
      keyGenerator: ({ address }) => address,
      errorResponseBuilder: () => new ApiProblem('too-many'),
      addHeadersOnExceeding: UNTOLD,
      addHeaders: { ...UNTOLD, 'retry-after': true },
    });
    // Before anything asks the database.
    api.addHook('onRequest', api.rateLimit({ max: limits.perMinute, timeWindow: 60_000 }));
    readBodies(api);
    mount(api, server, handlers(server));
  });
  return app;
}
