import { KINDS } from '@ironstride/sync';
import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { problemAnswer } from './contract/problem.ts';
import { PROBLEM_CODES } from './contract/problem-codes.ts';
import type { Route } from './contract/route.ts';
import { ROUTES, type RouteId } from './contract/routes.ts';
import { problemCodesOf } from './openapi.ts';
import { SMALLEST_AND_LARGEST } from './testing/installations.ts';
import { requestArbitrary } from './testing/request-arbitrary.ts';
import { batchOf, SEASON } from './testing/sample-documents.ts';
import { startServer, type Client, type TestServer } from './testing/start-server.ts';

/** Requests to each route; `IRONSTRIDE_FUZZ=2000` asks for more. */
const RUNS = Number(process.env['IRONSTRIDE_FUZZ'] ?? 12);

/** On two servers a request is read as on one; a few show what they share. */
const RUNS_ON_SEVERAL = Math.ceil(RUNS / 4);

/** These hash passwords or end who asks; a few requests show as much. */
const FEW: ReadonlySet<RouteId> = new Set([
  'sign-in',
  'sign-in-with-code',
  'use-link',
  'set-password',
  'delete-account',
  'sign-out',
  'make-backup',
]);

describe.each(SMALLEST_AND_LARGEST)('On %s', (installation) => {
  const runs = installation === 'sqlite' ? RUNS : RUNS_ON_SEVERAL;
  let server: TestServer;
  beforeAll(async () => {
    server = await startServer(installation);
  });

  describe('Whatever is sent to', () => {
    for (const id of Object.keys(ROUTES) as RouteId[]) {
      it(`${id}, the answer is one that the description knows`, async () => {
        const route: Route = ROUTES[id];
        const may = new Set<string>(problemCodesOf(route));
        // New people each time: what is sent may rename them, shut them out or delete them.
        const person = await server.join('athlete');
        const clients: readonly Client[] = [
          server.stranger,
          person,
          await server.join('owner'),
          await person.program(['plan:write', 'log:write']),
        ];
        await person.ask('POST', `/api/athletes/${person.account}/changes`, { batches: [batchOf(SEASON)] });
        const known = {
          athlete: [person.account],
          account: [person.account],
          coach: [server.owner.account],
          kind: KINDS,
          id: SEASON.map(({ id }) => id),
        };
        await fc.assert(
          fc.asyncProperty(requestArbitrary(route, known), fc.constantFrom(...clients), async ({ path, query, body, headers }, client) => {
            const url = route.path.replaceAll(/:(\w+)/g, (_, name: string) => encodeURIComponent(path[name] ?? ''));
            const search = new URLSearchParams(query).toString();
            const answered = await client.ask(route.method, search === '' ? url : `${url}?${search}`, sendable(body), headers);
            if (answered.status in route.answers) return;
            const problem = problemAnswer.parse(answered.body);
            const code = problem.code as keyof typeof PROBLEM_CODES; // looked up in the next line
            expect([PROBLEM_CODES[code].status, problem.status]).toEqual([answered.status, answered.status]);
            expect([...may, 'no-route', 'no-method']).toContain(code);
            expect(code).not.toBe('bug');
          }),
          { seed: 20_270_314, numRuns: FEW.has(id) ? Math.min(runs, 4) : runs, interruptAfterTimeLimit: 60_000 },
        );
      });
    }
  });
});

/** Text travels as JSON too; what cannot be written as JSON is not sent. */
function sendable(body: unknown): unknown {
  return typeof body === 'string' ? JSON.stringify(body) : body;
}
