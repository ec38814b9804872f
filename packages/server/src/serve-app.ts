import serveStatic from '@fastify/static';
import type { FastifyInstance } from 'fastify';
import { ApiProblem } from './api-problem.ts';
import { methodsAt } from './methods-at.ts';

/** Files whose name changes with their content may be kept for a year. */
const NAMED_BY_CONTENT = /\/assets\/[^/]+-[\w-]{8}\.\w+$/;

/** Addresses that belong to the API, not to pages of the app. */
const OF_API = /^\/(api|feeds|healthz|readyz|metrics)([/?]|$)/;

/**
 * Nothing comes from or goes to another host, and nobody may frame or embed what is here (OWASP Secure Headers Project). That all of it comes by TLS is
 * for the proxy to promise which speaks it.
 */
const HEADERS = {
  'content-security-policy': [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    "img-src 'self' data:",
    "connect-src 'self'",
    "worker-src 'self'",
    "manifest-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
  ].join('; '),
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'origin-agent-cluster': '?1',
  'referrer-policy': 'no-referrer',
  'x-content-type-options': 'nosniff',
  'x-dns-prefetch-control': 'off',
  'x-frame-options': 'DENY',
  'x-permitted-cross-domain-policies': 'none',
} as const;

/** What is no page needs less: nothing in it may run, be framed or be read by another site. */
const API_HEADERS = {
  'content-security-policy': "default-src 'none'; frame-ancestors 'none'",
  'cross-origin-resource-policy': 'same-origin',
  'referrer-policy': 'no-referrer',
  'x-content-type-options': 'nosniff',
} as const;

/** Gives the built app from a folder, with a policy that lets nothing come from or go to another host. */
export async function serveApp(app: FastifyInstance, folder: string): Promise<void> {
  // Written once: a library makes the same text anew for each answer.
  app.addHook('onRequest', (request, reply, done) => {
    void reply.headers(OF_API.test(request.url) ? API_HEADERS : HEADERS);
    done();
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
