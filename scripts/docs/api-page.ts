import { PROBLEM_CODES } from '../../packages/server/src/contract/problem-codes.ts';
import { isStrong, type Access, type Route } from '../../packages/server/src/contract/route.ts';
import { ROUTES } from '../../packages/server/src/contract/routes.ts';
import { heading, page, table } from './markdown.ts';

/** Every route of the server with who may call it, and every problem that it answers. */
export function apiPage(): string {
  const routes = Object.entries<Route>(ROUTES);
  return page(
    heading('The API of the server'),
    'A running server describes itself at `/api/openapi.json` (OpenAPI 3.1) with all shapes. This page is made from the same list.',
    '## Routes',
    table(
      ['Route', 'What it does', 'Who may', 'Sent twice'],
      routes.map(([, one]) => [`\`${one.method} ${one.path}\``, one.says, whoMay(one), once(one)]),
    ),
    [
      '*By session* means a person who signed in; a token of a program never reaches accounts. *Fresh* asks for a sign-in within the last 15 minutes, *strong* asks owners who have a passkey for one with it.',
      'The scopes are `plan`, `log` and `health`, each to `read` or to `write`. Check-ins, pains, the heart, the weight and answers about health are `health`, wherever they stand. A token of an owner may carry `metrics` besides, for the numbers of the server.',
      'A coach may what the athlete grants, a token what it carries; other people’s data answers like data that is not there.',
    ].join(' '),
    [
      '*Once by key*: send `Idempotency-Key` with a new UUID for each thing done and the same one for each try; programs with a token must.',
      '*Once by content*: what is sent has ids of its own, and is merged.',
    ].join(' '),
    'A change of a document names the version that it was decided on: `If-Match` with the `ETag` that was read, or `If-None-Match: *` for something new.',
    '## Problems',
    'Every problem is `application/problem+json` (RFC 9457), with `problems` naming all that is wrong at once, each with its place and a remedy. Codes are stable.',
    table(
      ['Code', 'Status', 'What is wrong', 'What to do'],
      Object.entries(PROBLEM_CODES).map(([code, { status, title, remedy }]) => [`\`${code}\``, status, title, remedy]),
    ),
  );
}

function whoMay(one: Route): string {
  const { access, fresh } = one;
  return `${WHO[access.who](access)}${isStrong(one) ? ', strong' : ''}${fresh ? ', fresh' : ''}`;
}

const WHO: Readonly<Record<Access['who'], (access: Access) => string>> = {
  anyone: () => 'anyone',
  'signed-in': () => 'session or token',
  person: () => 'by session',
  owner: () => 'owners, by session',
  operator: () => 'this machine, owners by session, scope `metrics`',
  athlete: (access) => {
    const scope = access.who === 'athlete' ? access.scope : '';
    return scope === 'read' || scope === 'write' ? `scope to ${scope} what it is about` : `scope \`${scope}\``;
  },
};

function once({ method, once: how, secret }: Route): string {
  if (method === 'GET') return '';
  if (how === 'key') return secret ? 'once by key; the secret is told again to the same session' : 'once by key';
  return how === 'content' ? 'once by content' : 'done again, without harm';
}
