import { randomUUID } from 'node:crypto';
import { STATUS_CODES } from 'node:http';
import type { Socket } from 'node:net';
import { ApiProblem } from './api-problem.ts';
import { problemAnswer } from './problem-of.ts';

/** Answers what never became a request: no HTTP, headers without end, a body that does not come. */
export function refuseUnreadable(error: Error, socket: Socket): void {
  const reset = 'code' in error && error.code === 'ECONNRESET';
  if (reset || !socket.writable) return void socket.destroy();
  const slow = 'code' in error && error.code === 'ERR_HTTP_REQUEST_TIMEOUT';
  const { body } = problemAnswer(new ApiProblem(slow ? 'too-slow' : 'malformed'), randomUUID());
  const text = JSON.stringify(body);
  socket.end(
    [
      `HTTP/1.1 ${body.status} ${STATUS_CODES[body.status] ?? ''}`,
      'content-type: application/problem+json',
      `content-length: ${Buffer.byteLength(text)}`,
      'cache-control: no-store',
      'connection: close',
      '',
      text,
    ].join('\r\n'),
  );
}
