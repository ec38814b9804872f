import type { FastifyBaseLogger } from 'fastify';
import { ApiProblem, type Objection } from './api-problem.ts';
import { PROBLEM_CODES, type ProblemCode } from './contract/problem-codes.ts';
import type { ProblemAnswer } from './contract/problem.ts';
import { Refusal } from './storage/refusal.ts';
import { UnusableFile } from './storage/unusable-file.ts';
import { storageProblemOf, type StorageProblemCode } from './storage/storage-problem.ts';

/** What is wrong with the database, as the API says it. */
const OF_STORAGE: Readonly<Record<StorageProblemCode, ProblemCode>> = {
  'storage-busy': 'busy',
  'storage-damaged': 'database-away',
  'storage-folder': 'database-away',
  'storage-full': 'disk-full',
  'storage-lost': 'database-away',
  'storage-newer': 'database-away',
  'storage-read-only': 'database-read-only',
  'storage-refused': 'database-away',
};

/** What Fastify says about requests, as the API says it. */
const OF_HTTP: Readonly<Record<string, ProblemCode>> = {
  FST_ERR_CTP_BODY_TOO_LARGE: 'too-large',
  FST_ERR_CTP_INVALID_MEDIA_TYPE: 'media-type',
};

/** Seconds after which trying again makes sense, where the problem passes by itself (convention). */
const RETRY_AFTER: Readonly<Partial<Record<ProblemCode, number>>> = { busy: 2, closing: 2, 'database-away': 5, 'planning-too-long': 10 };

/** The problem behind an error; a bug of ours is noted in the logs and told as such, without its inside. */
export function problemOf(error: unknown, log: Pick<FastifyBaseLogger, 'error'>): ApiProblem {
  if (error instanceof ApiProblem) return error;
  if (error instanceof Refusal) return ofRefusal(error);
  const storage = storageProblemOf(error);
  if (storage) {
    log.error({ code: storage.code }, 'the database has a problem');
    return new ApiProblem(OF_STORAGE[storage.code], [{ at: '', says: storage.says, remedy: storage.remedy }]);
  }
  if (error instanceof UnusableFile) return new ApiProblem('wrong-value', error.problems);
  const known = OF_HTTP[error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : ''];
  if (known) return new ApiProblem(known);
  const status = error instanceof Error && 'statusCode' in error && typeof error.statusCode === 'number' ? error.statusCode : 500;
  if (status === 429) return new ApiProblem('too-many');
  if (status >= 400 && status < 500) return new ApiProblem('malformed');
  // The stack names places in our code; the message might hold what somebody sent.
  log.error({ bug: error instanceof Error ? { name: error.name, stack: placesIn(error.stack) } : typeof error }, 'a bug');
  return new ApiProblem('bug');
}

function placesIn(stack = ''): readonly string[] {
  return stack.split('\n').filter((line) => /^\s+at /.test(line));
}

function ofRefusal({ code, at }: Refusal): ApiProblem {
  switch (code) {
    case 'account-full':
      return new ApiProblem('account-full');
    case 'account-missing':
      return new ApiProblem('not-found');
    case 'account-not-empty':
      return new ApiProblem('wrong-value', [{ at: 'body', says: 'The account has documents already.' }]);
    case 'batch-unusable':
      return new ApiProblem('wrong-value', [{ at, says: 'The batch cannot be merged.' }]);
    case 'document-stale':
      return new ApiProblem('stale');
    case 'document-too-large':
      return new ApiProblem('too-large', [{ at, says: 'The document would be too large.' }]);
    case 'document-too-many-fields':
      return new ApiProblem('too-large', [{ at, says: 'The document would have too many fields.' }]);
  }
}

/** A problem as it is answered (RFC 9457), with its headers; `request` is the number of the request. */
export function problemAnswer(
  problem: ApiProblem,
  request: string,
): { readonly body: ProblemAnswer; readonly headers: Readonly<Record<string, string>> } {
  const { status, title, remedy } = PROBLEM_CODES[problem.code];
  const [first, ...rest]: readonly [Objection, ...Objection[]] = [
    problem.objections[0] ?? { at: '', says: `${title}.` },
    ...problem.objections.slice(1),
  ];
  const wait = RETRY_AFTER[problem.code];
  return {
    body: {
      type: `urn:ironstride:problem:${problem.code}`,
      title,
      status,
      detail: `${first.says} ${first.remedy ?? remedy}`,
      instance: `urn:uuid:${request}`,
      code: problem.code,
      problems: [first, ...rest].map((one) => ({
        code: one.code ?? problem.code,
        at: one.at,
        says: one.says,
        remedy: one.remedy ?? remedy,
      })),
    },
    headers: {
      ...(wait !== undefined && { 'retry-after': String(wait) }),
      ...(status === 401 && { 'www-authenticate': 'Bearer' }),
      ...problem.headers,
    },
  };
}
