import type { FastifyInstance } from 'fastify';
import { ApiProblem } from './api-problem.ts';
import { DEEPEST, isShallow } from './shallow.ts';

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
      if (!isShallow(value))
        return done(new ApiProblem('malformed', [{ at: 'body', says: `Values are nested more than ${DEEPEST} deep.` }]));
      return done(null, value);
    });
  });
  app.addContentTypeParser('application/x-ndjson', (_, stream, done) => done(null, stream));
}
