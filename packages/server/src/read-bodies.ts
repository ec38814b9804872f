import type { FastifyInstance } from 'fastify';
import { ApiProblem } from './api-problem.ts';
import { askShallow } from './read-request.ts';

/** Which bodies are read, and how: JSON whole, exports as a stream. Whatever else comes is refused before it is read. */
export function readBodies(app: FastifyInstance): void {
  const json = app.getDefaultJsonParser('error', 'error');
  app.removeAllContentTypeParsers();
  app.addContentTypeParser('application/json', { parseAs: 'string' }, (request, text: string, done) => {
    if (text === '') return done(null, undefined);
    // Bytes that are no UTF-8 became this sign; a name that holds it would never be found again.
    if (text.includes('\ufffd') && !request.headers['content-length']?.startsWith('0')) {
      return done(new ApiProblem('malformed', [{ at: 'body', says: 'The text is not UTF-8.' }]));
    }
    return json(request, text, (error, value) => {
      if (error)
        return done(new ApiProblem('malformed', [{ at: 'body', says: 'This is no JSON, or it names what no JSON of ours may name.' }]));
      try {
        askShallow(value);
        return done(null, value);
      } catch (problem) {
        return done(problem instanceof Error ? problem : new Error('unreadable'));
      }
    });
  });
  app.addContentTypeParser('application/x-ndjson', (_, stream, done) => done(null, stream));
}
