import helmet from '@fastify/helmet';
import serveStatic from '@fastify/static';
import type { FastifyInstance } from 'fastify';
import { ApiProblem } from './api-problem.ts';
import { methodsAt } from './methods-at.ts';

/** Files whose name changes with their content may be kept for a year. */
const NAMED_BY_CONTENT = /\/assets\/[^/]+-[\w-]{8}\.\w+$/;

/** Addresses that belong to the API, not to pages of the app. */
const OF_API = /^\/(api|feeds|healthz|readyz|metrics)(\/|$)/;

/** Gives the built app from a folder, with a policy that lets nothing come from or go to another host. */
export async function serveApp(app: FastifyInstance, folder: string): Promise<void> {
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
    const pathname = URL.parse(request.url, 'http://localhost')?.pathname ?? '/';
    if (OF_API.test(pathname)) {
      const methods = methodsAt(pathname);
      if (methods.length === 0) throw new ApiProblem('no-route');
      throw new ApiProblem('no-method', [], { allow: methods.join(', ') });
    }
    const page = request.method === 'GET' && !pathname.slice(1).includes('.') && !pathname.startsWith('/assets/');
    return page ? reply.sendFile('index.html') : reply.code(404).type('text/plain').send('There is no such file.\n');
  });
}
