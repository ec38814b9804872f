import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { createPlanner } from '../planning/planner.ts';
import { SMALLEST_AND_LARGEST } from '../testing/installations.ts';
import { batchOf, documentWith, SEASON } from '../testing/sample-documents.ts';
import { startServer, stringIn, type Client, type Person, type TestServer } from '../testing/start-server.ts';

const example: unknown = parse(readFileSync(join(import.meta.dirname, '../../../../examples/one-week.yaml'), 'utf8'));

describe.each(SMALLEST_AND_LARGEST)('On %s', (installation) => {
  let server: TestServer;
  let kim: Person;
  let program: Client;
  beforeAll(async () => {
    server = await startServer(installation);
    kim = await server.join('athlete');
    program = await kim.program(['log:read']);
  });

  describe('Another program', () => {
    it('has a season planned, checked and explained', async () => {
      const planned = await program.ask('POST', '/api/plan', { athlete: example, today: '2027-01-04' });
      expect(planned.body).toMatchObject({ format: 'ironstride-plan', version: 1, proof: { optimal: true } });
      const checked = await program.ask('POST', '/api/check', { plan: planned.body });
      expect(checked.body).toMatchObject({ format: 'ironstride-check', score: Reflect.get(Object(planned.body), 'score') });
      const { placements } = planned.body as { placements: { id: string; fixed?: boolean }[] };
      const session = placements.find(({ fixed }) => !fixed)?.id ?? '';
      const why = await program.ask('POST', '/api/why', { plan: planned.body, session });
      expect(why.body).toMatchObject({ format: 'ironstride-why', session: { id: session } });
    });

    it('has weeks in week notation checked', async () => {
      const weeks = 'Mon am: intervals 60 | pm: heavy-legs 60\nTue am: intervals 60\nSun am: long 100';
      const { body } = await program.ask('POST', '/api/check', { weeks, rulebook: 'strict' });
      expect(body).toMatchObject({ format: 'ironstride-check', fine: false });
    });

    it('is told everything that is wrong with an athlete at once, each with its place', async () => {
      const refused = await program.ask('POST', '/api/plan', {
        athlete: { name: 'Kim', level: 'expert', days: 'someday' },
        rulebook: 'strict',
      });
      const { problems } = refused.body as { problems: { code: string; at: string; remedy: string }[] };
      expect([refused.status, Reflect.get(Object(refused.body), 'code')]).toEqual([422, 'unplannable']);
      expect(problems.length).toBeGreaterThan(2);
      expect(problems.map(({ at }) => at)).toContain('level');
      expect(problems.every(({ remedy }) => remedy.length > 5)).toBe(true);
    });

    it('waits for its season and keeps nobody else waiting; what takes too long is given up', async () => {
      const hurried = createPlanner({ longest: 1, workers: 1 });
      const ask = () => hurried.ask({ name: 'plan', athlete: example, rulebook: undefined, today: '2027-01-04' });
      await expect(ask()).rejects.toMatchObject({ code: 'planning-too-long' });
      const many = await Promise.allSettled(Array.from({ length: 40 }, ask));
      const codes = new Set(many.map((one) => (one.status === 'rejected' ? String(Reflect.get(Object(one.reason), 'code')) : 'fine')));
      expect(codes).toEqual(new Set(['planning-too-long', 'busy']));
      await hurried.close();
    });
  });

  describe('The calendar of a season', () => {
    it('has an event for each session, is told unchanged for as long as it is, and follows a change', async () => {
      await kim.ask('POST', `/api/athletes/${kim.account}/changes`, { batches: [batchOf(SEASON)] });
      const path = new URL(stringIn((await kim.ask('POST', '/api/feed')).body, 'address')).pathname;
      const first = await server.stranger.ask('GET', path);
      expect(first.text.match(/BEGIN:VEVENT/g)).toHaveLength(2);
      expect(first.text).toContain('SUMMARY;LANGUAGE=en:Easy run 40 min');
      const same = await server.stranger.ask('GET', path, undefined, { 'if-none-match': first.headers['etag'] ?? '' });
      expect([same.status, same.text]).toEqual([304, '']);
      const moved = documentWith('placement', 'p1/w01-easy-1', { slot: '2027-03-16 am' }, server.clock.now + 1000);
      await kim.ask('POST', `/api/athletes/${kim.account}/changes`, { batches: [batchOf([moved])] });
      const after = await server.stranger.ask('GET', path, undefined, { 'if-none-match': first.headers['etag'] ?? '' });
      expect(after.text).toContain('20270316T');
      // A new address ends the old one.
      await kim.ask('POST', '/api/feed');
      expect((await server.stranger.ask('GET', path)).status).toBe(404);
    });
  });
});
