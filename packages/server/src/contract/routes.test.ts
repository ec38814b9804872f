import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { PROBLEM_CODES } from './problem-codes.ts';
import type { Route } from './route.ts';
import { ROUTES, type Api } from './routes.ts';

const routes: readonly (readonly [string, Route])[] = Object.entries(ROUTES);
const writes = routes.filter(([, { method }]) => method !== 'GET');

describe('The list of routes', () => {
  it('holds each method and path once', () => {
    const all = routes.map(([, { method, path }]) => `${method} ${path.replaceAll(/:\w+/g, ':')}`);
    expect(all.filter((one, index) => all.indexOf(one) !== index)).toEqual([]);
  });

  it.each(writes)('says of the write %s how it happens once', (_, one) => {
    expect(one.once).toMatch(/^(key|content|not)$/);
  });

  it.each(routes)('has a shape for every parameter in the path of %s', (_, { path, params }) => {
    expect(Object.keys(params?.shape ?? {}).map((name) => `:${name}`)).toEqual(path.match(/:\w+/g) ?? []);
  });

  it.each(routes)('asks for the athlete in the path of %s when access hangs on one', (_, { path, access }) => {
    expect(path.startsWith('/api/athletes/:athlete/')).toBe(access.who === 'athlete');
  });

  it('gives a secret only where the answer is not kept', () => {
    expect(routes.filter(([, one]) => one.secret && one.once !== 'key')).toEqual([]);
  });

  it('can be described for other programs', () => {
    for (const [, { body, answers }] of routes)
      for (const one of [body, ...Object.values(answers)])
        if (one instanceof z.ZodType) expect(() => z.toJSONSchema(one, { io: 'input', unrepresentable: 'any' })).not.toThrow();
  });
});

describe('The table of problems', () => {
  it('is sorted by status and code, and each has a remedy', () => {
    const all = Object.entries(PROBLEM_CODES);
    expect(all).toEqual(all.toSorted(([a, { status: s }], [b, { status: t }]) => s - t || (a < b ? -1 : 1)));
    for (const [, { title, remedy }] of all)
      expect([title, remedy]).toEqual([expect.stringMatching(/\w$/), expect.stringMatching(/\.(json)?$/)]);
  });
});

describe('A client', () => {
  it('is told by the compiler what to send and what comes back', () => {
    const asked: Api['GET /api/athletes/:athlete/today'] = {
      params: { athlete: 'me' },
      query: { day: '2027-03-14' },
      body: undefined,
      answer: { day: '2027-03-14', sessions: [], logs: [], checkIn: null },
    };
    const calendar: Api['GET /feeds/:feed']['answer'] = 'BEGIN:VCALENDAR';
    // @ts-expect-error a name is missing
    const signIn: Api['POST /api/sessions']['body'] = { password: 'long runs are easy' };
    expect([asked, calendar, signIn]).toHaveLength(3);
  });
});
