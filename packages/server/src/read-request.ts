import type { IncomingHttpHeaders } from 'node:http';
import { z } from 'zod';
import { ApiProblem, type Objection } from './api-problem.ts';
import type { Route } from './contract/route.ts';

/** Problems that are listed; one fault repeats (convention). */
const MOST_LISTED = 100;

/** A key of a write: anything that a program makes up and nobody else does. */
const KEY = /^[\x21-\x7e]{8,200}$/;

/** What a route gets, as its shapes read it. */
export interface ReadRequest {
  readonly params: unknown;
  readonly query: unknown;
  readonly body: unknown;
  readonly key: string | undefined;
  /** The version that the change was decided on, null for none; undefined where the route does not ask. */
  readonly expected: number | null | undefined;
}

/** Reads everything of a request at once, so that all that is wrong is told at once. */
export function readRequest(
  route: Route,
  given: { readonly params: unknown; readonly query: unknown; readonly body: unknown; readonly headers: IncomingHttpHeaders },
): ReadRequest {
  const params = route.params?.safeParse(given.params);
  // An id of the wrong shape is an id of nothing.
  if (params && !params.success) throw new ApiProblem('not-found');
  const query = (route.query ?? NOTHING).safeParse(given.query);
  const body = route.body instanceof z.ZodType ? route.body.safeParse(given.body, { reportInput: false }) : undefined;
  const raw = given.headers['idempotency-key'];
  const key = typeof raw === 'string' && route.once === 'key' ? raw : undefined;
  const wrong: readonly Objection[] = [
    ...(query.success ? [] : query.error.issues.flatMap((issue) => objectionsOf(issue, ['query']))),
    ...(body === undefined || body.success ? [] : body.error.issues.flatMap((issue) => objectionsOf(issue, ['body']))),
    ...(key === undefined || KEY.test(key)
      ? []
      : [{ at: 'header › Idempotency-Key', says: 'The key must be 8 to 200 visible ASCII characters.' }]),
  ];
  if (wrong.length > 0) throw new ApiProblem('wrong-value', wrong.slice(0, MOST_LISTED));
  return { params: params?.data, query: query.data, body: body?.data ?? given.body, key, expected: expectedVersion(route, given.headers) };
}

const NOTHING = z.strictObject({});

/** `If-Match: "7"` names the version 7, `If-None-Match: *` that there is none. */
function expectedVersion({ conditional, method }: Route, headers: IncomingHttpHeaders): number | null | undefined {
  if (!conditional || method === 'GET') return undefined;
  if (headers['if-none-match'] === '*') return null;
  const [, version] = /^"(\d{1,15})"$/.exec(headers['if-match'] ?? '') ?? [];
  if (version === undefined) throw new ApiProblem('condition-missing');
  return Number(version);
}

function objectionsOf(issue: z.core.$ZodIssue, above: readonly PropertyKey[]): readonly Objection[] {
  const path = [...above, ...issue.path];
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => ({ at: placeOf([...path, key]), says: 'Nobody knows this here.' }));
  }
  if (issue.code === 'invalid_union') {
    const [best] = issue.errors.filter((errors) => errors.length > 0).toSorted((one, other) => one.length - other.length);
    return best ? best.flatMap((one) => objectionsOf(one, path)) : [{ at: placeOf(path), says: 'This is none of what may stand here.' }];
  }
  if (issue.code === 'invalid_key' || issue.code === 'invalid_element')
    return issue.issues.map((one) => ({ at: placeOf(path), says: wants(one) }));
  return [{ at: placeOf(path), says: wants(issue) }];
}

function wants(issue: z.core.$ZodIssue): string {
  const [first = '', ...rest] = issue.message;
  return /^(Invalid|Too|Expected)/.test(issue.message) ? `${issue.message}.` : `Wanted is ${first}${rest.join('')}.`;
}

/** `body › fields › name`, lists counted from 0; keys that somebody sent are cut short. */
function placeOf(path: readonly PropertyKey[]): string {
  return path.map((step) => String(step).slice(0, 80)).join(' › ');
}
