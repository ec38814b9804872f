import type { FastifyRequest } from 'fastify';
import { ApiProblem } from '../api-problem.ts';

/**
 * Refuses a write that another site made a browser send. Browsers say where a request comes from, in `Sec-Fetch-Site` or in `Origin`; a request with a
 * session that says neither is refused too, one without a session may come from a program.
 */
export function askSameSite({ headers, host }: Pick<FastifyRequest, 'headers' | 'host'>, origin: URL | undefined, session: boolean): void {
  const site = headers['sec-fetch-site'];
  if (site !== undefined) {
    if (site === 'same-origin' || site === 'none') return;
    throw new ApiProblem('cross-site');
  }
  if (headers.origin === undefined) {
    if (!session) return;
    throw new ApiProblem('cross-site');
  }
  const from = URL.parse(headers.origin);
  if (from === null || (origin ? from.origin !== origin.origin : from.host !== host)) throw new ApiProblem('cross-site');
}
