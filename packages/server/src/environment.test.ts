import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readEnvironment } from './environment.ts';

describe('The environment', () => {
  it('need say nothing', () => {
    const read = readEnvironment({ PORT: '', IRONSTRIDE_ORIGIN: ' ' });
    expect(read).toEqual({ ok: true, environment: { port: 4700, host: '127.0.0.1', data: resolve('data'), proxies: [] } });
  });

  it('says where, for whom and behind what', () => {
    const read = readEnvironment({
      PORT: '0',
      HOST: '::',
      IRONSTRIDE_DATA: '/var/lib/ironstride',
      DATABASE_URL: 'postgres://kim:secret@db.example.org/ironstride?sslmode=require',
      IRONSTRIDE_ORIGIN: 'https://training.example.org',
      IRONSTRIDE_PROXIES: '127.0.0.1, 10.0.0.0/8 ::1',
    });
    expect(read).toMatchObject({
      ok: true,
      environment: { port: 0, host: '::', proxies: ['127.0.0.1', '10.0.0.0/8', '::1'], origin: new URL('https://training.example.org') },
    });
  });

  it('that makes no sense is told all at once, and no password with it', () => {
    const read = readEnvironment({
      PORT: '70000',
      HOST: 'not a host',
      DATABASE_URL: 'mysql://kim:secret@db/x',
      IRONSTRIDE_ORIGIN: 'https://training.example.org/app?x=1',
      IRONSTRIDE_PROXIES: '10.0.0.0/40 proxy',
    });
    const said = read.ok ? [] : read.problems;
    expect(said.map((line) => line.split(' ')[0])).toEqual([
      'PORT',
      'HOST',
      'DATABASE_URL',
      'IRONSTRIDE_ORIGIN',
      'IRONSTRIDE_PROXIES',
      'IRONSTRIDE_PROXIES',
    ]);
    expect(said.join('\n')).not.toContain('secret');
  });
});
