import { mkdtempSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { FastifyInstance } from 'fastify';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createApp } from './app.ts';
import { openDatabase, type OpenDatabase } from './storage/open-database.ts';

let folder: string;
let app: FastifyInstance;
let database: OpenDatabase;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'ironstride-app-'));
  mkdirSync(join(folder, 'assets'));
  writeFileSync(join(folder, 'index.html'), '<!doctype html><title>Ironstride</title>');
  writeFileSync(join(folder, 'assets', 'index-AbCdEf12.js'), 'export {};');
  writeFileSync(join(folder, '..', 'secret-of-the-test.txt'), 'secret');
  database = await openDatabase({ folder: join(folder, 'data') });
  app = await createApp({ app: folder, data: join(folder, 'data'), database, version: '0.0.0' });
});
afterAll(async () => {
  await app.close();
  await database.close();
  rmSync(join(folder, '..', 'secret-of-the-test.txt'));
  rmSync(folder, { recursive: true });
});

describe('The server gives the app', () => {
  it.each(['/', '/plan', '/session/w03-tempo-1', '/evidence/few-double-days'])('at %s, because pages belong to the app', async (url) => {
    const { statusCode, body, headers } = await app.inject(url);
    expect(statusCode).toBe(200);
    expect(body).toContain('Ironstride');
    expect(headers['cache-control']).toBe('no-cache');
  });

  it('and lets files be kept whose names change with their content', async () => {
    const { headers } = await app.inject('/assets/index-AbCdEf12.js');
    expect(headers['cache-control']).toContain('immutable');
  });

  it('with a policy that lets nothing come from or go to another host, and no script or style in the page', async () => {
    const { headers } = await app.inject('/');
    const policy = String(headers['content-security-policy']);
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("script-src 'self'");
    expect(policy).not.toMatch(/unsafe|\*|https:/);
    expect(headers['x-content-type-options']).toBe('nosniff');
    expect(headers['referrer-policy']).toBe('no-referrer');
  });

  it.each([
    '/assets/missing-AbCdEf12.js',
    '/../secret-of-the-test.txt',
    '/%2e%2e/secret-of-the-test.txt',
    '/..%2fsecret-of-the-test.txt',
    '/sw.js',
  ])('but nothing for %s', async (url) => {
    const { statusCode, body } = await app.inject(url);
    expect(statusCode).toBeGreaterThanOrEqual(400);
    expect(body).not.toContain('secret-of');
    expect(body).not.toMatch(/^secret/);
  });

  it('and takes nothing', async () => {
    expect((await app.inject({ method: 'POST', url: '/', payload: 'x' })).statusCode).toBe(404);
  });
});
