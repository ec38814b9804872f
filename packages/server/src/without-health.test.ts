import { formatDate, parseDate, plan as makePlan, RULEBOOKS, type Plan } from '@ironstride/core';
import { readAthleteFile } from '@ironstride/formats';
import type { Document, Json } from '@ironstride/sync';
import { beforeAll, describe, expect, it } from 'vitest';
import { batchOf, documentWith } from './testing/sample-documents.ts';
import { startServer, stringIn, type Client, type Person, type TestServer } from './testing/start-server.ts';

/** An athlete with something to hide: two pains, one of them in words that nobody knows, answers, profiles, the heart, the weight, an illness. */
const ANSWERS = `
name: Tove
age: 44
level: intermediate
lifting: some
start: 2027-03-01
weeks: 3
now: { weekly-km: 30, longest-km: 14, easy-pace: '5:50' }
days: { mon: 60, tue: { am: 60, pm: 60 }, wed: { am: 60, pm: 60 }, thu: 60, fri: 60, sat: 60, sun: 120 }
away: [{ from: 2027-03-16, to: 2027-03-17, note: 'bronchitis again' }]
equipment: [gym]
hurts: [left wrist, the mystery spot]
likes: [push-up]
profiles: [bone-health, weight, returning]
health: [heart-disease, cleared]
heart: { max: 187, resting: 43 }
body-mass: 61.5
`;

/** What nobody without health:read may find anywhere: words, and numbers that only the heart or the weight explain. */
const TELLING =
  /wrist|mystery|bronchitis|bone-health|menopause|"weight"|heart-disease|cleared|"heart"|187|61\.5|g of protein|hurts|pain|check-in/i;

/** The plan as a device stores it, with a change that came from a check-in. */
function documentsOf(plan: Plan): readonly Document[] {
  const { weeks, placements, ...frame } = plan;
  const json = (value: unknown): Json => JSON.parse(JSON.stringify(value)) as Json; // what JSON says is JSON
  return [
    documentWith('season', 'home', {
      plan: 'p1',
      'athlete.name': 'Tove',
      'athlete.hurts': ['left wrist'],
      'athlete.profiles': ['bone-health'],
      'athlete.away': [{ from: '2027-03-16', to: '2027-03-17', note: 'bronchitis again' }],
      'layers.2027-03-02.aaaaaaaa': { on: '2027-03-02', cause: 'check-in', sessions: [], changed: 1 },
    }),
    documentWith('plan', 'p1', {
      parts: weeks.length + placements.length,
      ...(json(frame) as Readonly<Record<string, Json>>), // a record by the type of a plan
      'original.athlete': json(frame.athlete),
      'original.notes': json(frame.notes),
    }),
    ...weeks.map((week) => documentWith('week', `p1/${formatDate(week.monday)}`, { value: json(week) })),
    ...placements.map(({ id, date, half, ...rest }) =>
      documentWith('placement', `p1/${id}`, { slot: `${formatDate(date)} ${half}`, value: json(rest), original: json(rest) }),
    ),
  ];
}

describe('A plan, to somebody who may read it and know nothing of health,', () => {
  let server: TestServer;
  let athlete: Person;
  let coach: Client;
  let plan: Plan;
  beforeAll(async () => {
    const read = readAthleteFile(new TextEncoder().encode(ANSWERS), 'tove', { today: parseDate('2027-02-01') ?? expect.fail() });
    if (!read.ok) throw new Error(JSON.stringify(read.problems));
    const { athlete: tove, from, weeks } = read.value;
    const made = makePlan(tove, { from, ...(weeks !== undefined && { weeks }), rulebook: RULEBOOKS.article });
    if (!made.ok) throw new Error(JSON.stringify(made.problems));
    plan = made.value;
    server = await startServer('sqlite');
    athlete = await server.join('athlete');
    const person = await server.join('coach');
    const pushed = await athlete.ask('POST', `/api/athletes/${athlete.account}/changes`, { batches: [batchOf(documentsOf(plan))] });
    expect(pushed.status).toBe(200);
    await athlete.ask('POST', '/api/grants', { name: person.name, scopes: ['plan:read'] });
    coach = person;
  });
  const of = (path: string): string => `/api/athletes/${athlete.account}/${path}`;
  const days = 'days?from=2027-03-01&to=2027-03-21';

  it('tells the athlete everything, so there is something to hide', async () => {
    const all = (await athlete.ask('GET', of('changes?limit=500'))).text;
    for (const word of [
      'wrist',
      'mystery',
      'bronchitis',
      'bone-health',
      'menopause',
      'heart-disease',
      '187',
      '61.5',
      'g of protein',
      'check-in',
    ])
      expect([word, all.includes(word)]).toEqual([word, true]);
    expect((await athlete.ask('GET', of(days))).text).toContain('"heart"');
  });

  it.each(['changes?limit=500', days, 'documents?kind=plan', 'documents?kind=season', 'documents/plan/p1', 'documents/season/home'])(
    'tells nothing of health by %s',
    async (path) => {
      const answered = await coach.ask('GET', of(path));
      expect(answered.status).toBe(200);
      expect(TELLING.exec(answered.text)?.[0]).toBeUndefined();
    },
  );

  it('tells nothing of health on the day that it is asked for', async () => {
    for (const { date } of plan.placements) {
      const answered = await coach.ask('GET', of(`today?day=${formatDate(date)}`));
      expect([answered.status, TELLING.exec(answered.text)?.[0]]).toEqual([200, undefined]);
    }
  });

  it('tells nothing of health to a calendar, whose address may pass through many hands', async () => {
    const address = stringIn((await athlete.ask('POST', '/api/feed')).body, 'address');
    const calendar = (await server.stranger.ask('GET', new URL(address).pathname)).text.replaceAll('\r\n ', '');
    expect(calendar).toContain('BEGIN:VEVENT');
    expect(/wrist|mystery|heart|g of protein|\b187\b/.exec(calendar)?.[0]).toBeUndefined();
  });

  it('can still be read: sessions with their steps, paces and efforts, notes that tell of other things, and who it is for', async () => {
    const all = (await coach.ask('GET', of('changes?limit=500'))).text;
    for (const word of ['"steps"', '"pace"', '"rpe"', '"feels"', '"exercise"', 'strength-gives', '"availability"', '"returning"', 'Tove'])
      expect([word, all.includes(word)]).toEqual([word, true]);
  });

  it('tells all of it to a coach who was granted that', async () => {
    const person = await server.join('coach');
    await athlete.ask('POST', '/api/grants', { name: person.name, scopes: ['plan:read', 'health:read'] });
    const [seen, own] = [await person.ask('GET', of('documents/plan/p1')), await athlete.ask('GET', of('documents/plan/p1'))];
    expect(seen.text).toBe(own.text);
  });
});
