import { setTimeout as sleep } from 'node:timers/promises';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import { Caller } from './testing/caller.ts';
import { startServer, type TestServer } from './testing/start-server.ts';

/** Milliseconds; far above what this process is late by itself. */
const LATE = 150;

describe('A server that has more to do than it can', () => {
  let server: TestServer;
  let caller: Caller;
  beforeAll(async () => {
    server = await startServer('sqlite', { limits: { lag: LATE } });
    const address = await server.turn().listen({ port: 0, host: '127.0.0.1' });
    caller = new Caller(() => address, server.owner.cookie);
  });
  const soon = (check: () => Promise<unknown>): Promise<unknown> => vi.waitFor(check, { timeout: 60_000, interval: 20 });

  it('sends new requests away, says when to come back, changes nothing, and takes them again when it has time', async () => {
    let working = true;
    const work = (async () => {
      for (; working; await sleep(1)) for (const end = performance.now() + 2 * LATE; performance.now() < end;);
    })();
    const name = (count: number): string => `token ${count}`;
    let count = 0;
    try {
      await soon(async () => {
        count += 1;
        const refused = await caller.ask('POST /api/tokens', { body: { name: name(count), scopes: ['plan:read'], days: 1 } });
        expect(refused).toMatchObject({
          status: 503,
          problem: { code: 'busy', title: 'The server has too much to do', problems: [{ remedy: 'Wait as long as Retry-After says.' }] },
        });
        expect(Number(refused.headers.get('retry-after'))).toBeGreaterThan(0);
      });
      // Others get its requests meanwhile; but it lives, and nobody should end it for that.
      expect(await caller.ask('GET /readyz', {})).toMatchObject({ status: 503, problem: { code: 'busy' } });
      expect(await caller.ask('GET /healthz', {})).toMatchObject({ status: 200 });
    } finally {
      working = false;
      await work;
    }
    await soon(async () => expect(await caller.ask('GET /readyz', {})).toMatchObject({ status: 200 }));
    const { tokens } = await caller.get('GET /api/tokens', {});
    expect(tokens.map((token) => token.name)).not.toContain(name(count));
  });
});
