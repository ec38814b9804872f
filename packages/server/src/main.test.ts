import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { request, type IncomingMessage } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';

const folder = mkdtempSync(join(tmpdir(), 'ironstride-main-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

interface Running {
  readonly address: string;
  said(): string;
  logs(): string;
  /** Tells it to end, as a supervisor does. */
  tell(): void;
  /** Tells it to end, and gives the exit code. */
  end(): Promise<number | null>;
}

async function start(env: Readonly<Record<string, string>> = {}): Promise<Running> {
  const main = join(import.meta.dirname, 'main.ts');
  const child = spawn(process.execPath, [main], {
    env: { PATH: process.env['PATH'], PORT: '0', IRONSTRIDE_DATA: join(folder, 'data'), ...env },
  });
  let [said, logs] = ['', ''];
  child.stderr.on('data', (bytes: Buffer) => (logs += bytes.toString()));
  const ended = once(child, 'exit');
  const ready = new Promise<void>((resolve) => {
    child.stdout.on('data', (bytes: Buffer) => {
      said += bytes.toString();
      if (said.includes('Try this')) resolve();
    });
  });
  await Promise.race([ready, ended]);
  return {
    address: /http:\/\/localhost:\d+/.exec(said)?.[0] ?? '',
    said: () => said,
    logs: () => logs,
    tell: () => void child.kill('SIGTERM'),
    end: async () => {
      child.kill('SIGTERM');
      const [code] = (await ended) as [number | null];
      return code;
    },
  };
}

describe('The program', () => {
  it('starts with nothing, prints a link for the first owner until there is one, logs nobody’s name, and stops when told', async () => {
    const first = await start();
    const link = await until(() => /\/welcome#(is_\S+)/.exec(first.said())?.[1]);
    const made = await fetch(`${first.address}/api/links/use`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ link, name: 'Olga Outsider', password: 'seven hills before breakfast' }),
    });
    expect(made.status).toBe(201);
    expect((await fetch(`${first.address}/readyz`)).status).toBe(200);
    expect(await (await fetch(`${first.address}/metrics`)).text()).toContain('http_request_duration_seconds');
    expect((await fetch(`${first.address}/metrics`, { headers: { 'x-forwarded-for': '203.0.113.9' } })).status).toBe(401);
    expect(await first.end()).toBe(0);
    const lines = first
      .logs()
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as Record<string, unknown>);
    expect(lines).toContainEqual(
      expect.objectContaining({ route: '/api/links/use', status: 201, from: expect.stringMatching(/\.0$|::$/) }),
    );
    expect(first.logs()).not.toMatch(/Olga|hills|is_0|127\.0\.0\.1"/);
    const second = await start();
    expect(await (await fetch(`${second.address}/api/server`)).json()).toMatchObject({ owner: true });
    expect(second.said()).not.toContain('/welcome#');
    expect(await second.end()).toBe(0);
  });

  it('finishes what it was asked also when it is told twice: by the terminal or a supervisor, and by the program that started it', async () => {
    const server = await start();
    const asked = request(`${server.address}/api/sessions`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', expect: '100-continue' },
    });
    asked.flushHeaders();
    await once(asked, 'continue');
    server.tell();
    await until(async () => (await fetch(`${server.address}/healthz`).catch(() => undefined)) === undefined || undefined);
    const ended = server.end();
    // Whatever would end it at once has done so by then.
    setTimeout(() => asked.end('{}'), 200);
    const [{ statusCode }] = (await once(asked, 'response')) as [IncomingMessage]; // as Node documents it
    expect([statusCode, await ended]).toEqual([422, 0]);
  });

  it('tells everything that is wrong with its environment, and does not start', async () => {
    const refused = await start({ PORT: 'high', IRONSTRIDE_ORIGIN: 'training' });
    expect(await refused.end()).toBe(2);
    expect(refused.logs()).toMatch(/PORT is “high”.*\n.*IRONSTRIDE_ORIGIN is “training”/);
    expect(refused.said()).toBe('');
  });
});

async function until<T>(look: () => T | undefined | Promise<T | undefined>): Promise<T> {
  for (;;) {
    const found = await look();
    if (found !== undefined) return found;
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}
