import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { FastifyInstance } from 'fastify';
import { beforeAll, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { SMALLEST_AND_LARGEST } from './testing/installations.ts';
import { startServer, type TestServer } from './testing/start-server.ts';

const athlete: unknown = parse(readFileSync(join(import.meta.dirname, '../../../examples/one-week.yaml'), 'utf8'));

describe.each(SMALLEST_AND_LARGEST)('A server that is told to stop, on %s', (installation) => {
  let server: TestServer;
  let stopping: FastifyInstance;
  let address = '';
  beforeAll(async () => {
    server = await startServer(installation);
    stopping = server.turn();
    address = await stopping.listen({ port: 0, host: '127.0.0.1' });
  });

  it('finishes what it was asked, takes nothing new, and lets no idle connection hold it up', async () => {
    const program = await server.owner.program(['plan:read']);
    // A connection that is kept alive, as browsers do.
    expect((await fetch(`${address}/healthz`)).status).toBe(200);
    const planned = fetch(`${address}/api/plan`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: `Bearer ${program.secret}` },
      body: JSON.stringify({ athlete, today: '2027-01-04' }),
    });
    // It has come in when the planner has it; a moment is enough to be on its way there.
    await new Promise((resolve) => stopping.server.once('request', resolve));
    const closed = stopping.close();
    const answer = await planned;
    expect([answer.status, answer.headers.get('connection')]).toEqual([200, 'close']);
    expect(await answer.json()).toMatchObject({ format: 'ironstride-plan' });
    await closed;
    await expect(fetch(`${address}/healthz`)).rejects.toThrow();
    // Those that share its database go on.
    for (const other of server.servers.filter((one) => one !== stopping)) expect((await other.inject('/readyz')).statusCode).toBe(200);
  });
});
