import helmet from '@fastify/helmet';
import serveStatic from '@fastify/static';
import fastify, { type FastifyInstance } from 'fastify';
import { isAbsolute } from 'node:path';

/** Files whose name changes with their content may be kept for a year. */
const NAMED_BY_CONTENT = /\/assets\/[^/]+-[\w-]{8}\.\w+$/;

/** The server: it gives the built app from `folder` (an absolute path) and nothing else. */
export async function createApp(folder: string): Promise<FastifyInstance> {
  if (!isAbsolute(folder)) throw new Error(`The folder of the app must be an absolute path, not “${folder}”`);
  const app = fastify({ logger: false, forceCloseConnections: true });
  await app.register(helmet, {
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        defaultSrc: ["'none'"],
        scriptSrc: ["'self'"],
        styleSrc: ["'self'"],
        imgSrc: ["'self'", 'data:'],
        connectSrc: ["'self'"],
        workerSrc: ["'self'"],
        manifestSrc: ["'self'"],
        baseUri: ["'none'"],
        formAction: ["'none'"],
        frameAncestors: ["'none'"],
      },
    },
    referrerPolicy: { policy: 'no-referrer' },
    // Only a proxy that speaks TLS may promise it.
    strictTransportSecurity: false,
  });
  await app.register(serveStatic, {
    root: folder,
    preCompressed: true,
    cacheControl: false,
    setHeaders: (reply, path) => {
      void reply.header(
        'cache-control',
        NAMED_BY_CONTENT.test(path.replace(/\.(gz|br)$/, '')) ? 'public, max-age=31536000, immutable' : 'no-cache',
      );
    },
  });
  // Addresses of pages belong to the app; a file that is not there is not a page.
  app.setNotFoundHandler((request, reply) => {
    const { pathname } = new URL(request.url, 'http://localhost');
    const page = request.method === 'GET' && !pathname.slice(1).includes('.') && !pathname.startsWith('/assets/');
    return page ? reply.sendFile('index.html') : reply.code(404).type('text/plain').send('There is no such file.\n');
  });
  return app;
}
