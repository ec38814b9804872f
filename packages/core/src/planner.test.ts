import { describe, expect, test } from 'vitest';
import { SOMEBODY, type Athlete } from './athlete/athlete.ts';
import { addDays, mondayOf, parseDate, type PlainDate } from './calendar/plain-date.ts';
import { USUAL_START } from './calendar/slot.ts';
import { scheduleScore } from './optimiser/schedule-score.ts';
import { createSolver } from './optimiser/solve.ts';
import { compareScores, type SchedulingProblem } from './plan/demand.ts';
import { readTraining, writeTraining } from './plan/week-notation.ts';
import { replan } from './adaptation/replan.ts';
import { check, plan } from './planner.ts';
import { RULEBOOKS } from './rules/rulebook.ts';

const ARTICLE_WEEK = `Mon am: full-body 40 light
Tue am: tempo 35 hard
Wed am: easy 40 | pm: heavy-legs 45
Thu: core 15 easy
Fri am: intervals 50
Sat am: easy 40
Sun am: long 100`;

function day(text: string): PlainDate {
  const date = parseDate(text);
  if (date === undefined) throw new Error(`${text} is no date`);
  return date;
}

function calendar(text: string) {
  const read = readTraining(text);
  if (!read.ok) throw new Error(JSON.stringify(read.problems));
  return read.value;
}

const START = day('2027-01-04');
const EVERY_DAY = Array.from({ length: 7 }, () => ({ am: 150, pm: 60 }));

const RUNNER: Athlete = {
  ...SOMEBODY,
  availability: { week: EVERY_DAY, starts: EVERY_DAY.map(() => USUAL_START), exceptions: [] },
  equipment: ['gym'],
  base: { weeklyKm: 35, longestKm: 14, easyPace: 6 },
  races: [{ name: 'Ten', date: day('2027-03-28'), km: 10, priority: 'A', half: 'am' }],
};

describe('asked for the sessions of the article’s week', () => {
  for (const id of ['article', 'strict', 'consolidate'] as const) {
    test(`the planner returns a week at least as good by the rulebook ${id}`, () => {
      const week = calendar(ARTICLE_WEEK);
      const [context] = week.weeks;
      if (!context) throw new Error('The article has a week');
      const asked: SchedulingProblem = {
        athlete: SOMEBODY,
        rulebook: RULEBOOKS[id],
        weeks: [{ ...context, demands: week.placements.map(({ id: name, session }) => ({ id: name, session, value: 1 })) }],
        fixed: [],
      };
      const ours = createSolver(asked).solve(asked);
      expect(ours.leftOut).toEqual([]);
      expect(compareScores(scheduleScore(asked, ours.placements), scheduleScore(asked, week.placements))).toBeLessThanOrEqual(0);
    });
  }
});

describe('a planned season', () => {
  const planned = plan(RUNNER, { from: START, rulebook: RULEBOOKS.article });
  if (!planned.ok) throw new Error(JSON.stringify(planned.problems));
  const season = planned.value;

  test('is proven, breaks no must and leaves nothing out when there is time for everything', () => {
    expect(season.proof.optimal).toBe(true);
    expect(season.score.must).toBe(0);
    expect(season.leftOut).toEqual([]);
  });

  test('ends with the race', () => {
    expect(season.placements.at(-1)).toMatchObject({ date: day('2027-03-28'), session: { kind: 'race' } });
  });

  test('places every demand in the week that asks for it', () => {
    const weekOf = new Map(season.placements.map((one) => [one.id, mondayOf(one.date)]));
    for (const demand of season.demands) expect([demand.id, weekOf.get(demand.id)]).toEqual([demand.id, demand.week]);
  });

  test('says of itself what the checker says of it', () => {
    const verdict = check({ placements: season.placements, weeks: season.weeks }, season.athlete, RULEBOOKS.article);
    expect(verdict.findings).toEqual(season.findings);
    expect(verdict.score).toEqual(season.score);
  });

  test('is the same, to the byte, every time it is made', () => {
    expect(JSON.stringify(plan(RUNNER, { from: START, rulebook: RULEBOOKS.article }))).toBe(JSON.stringify(planned));
  });

  test('remembers what was done before its first day', () => {
    const race = calendar('Week of 2026-12-28\nSun am: race marathon').placements;
    const after = plan(RUNNER, { from: START, rulebook: RULEBOOKS.article, history: race.map((one) => ({ ...one, fixed: true })) });
    if (!after.ok) throw new Error(JSON.stringify(after.problems));
    const heavy = after.value.placements.filter((one) => one.session.tags.includes('heavy-legs') && one.date < addDays(START, 7));
    expect(heavy).toEqual([]);
  });
});

test('a season survives being written as week notation', () => {
  const planned = plan(RUNNER, { from: START, rulebook: RULEBOOKS.strict });
  if (!planned.ok) throw new Error(JSON.stringify(planned.problems));
  const { placements, weeks } = planned.value;
  const again = calendar(writeTraining({ placements, weeks }));
  expect(again.placements.map(({ date, half, session }) => ({ date, half, session }))).toEqual(
    placements.map(({ date, half, session }) => ({ date, half, session })),
  );
});

describe('planning the rest of a season again', () => {
  const made = plan(RUNNER, { from: START, rulebook: RULEBOOKS.article });
  if (!made.ok) throw new Error(JSON.stringify(made.problems));
  const before = made.value;
  const today = addDays(START, 15); // a Wednesday
  const placeOf = ({ id, date, half }: (typeof before.placements)[number]) => `${id} ${date} ${half}`;

  test('changes nothing when nothing changed', () => {
    expect(replan(before, RULEBOOKS.article, today).placements).toEqual(before.placements);
  });

  test('freezes the past and moves only what a lost day touches', () => {
    const availability = RUNNER.availability;
    if (!availability) throw new Error('The runner has time');
    const lost = addDays(today, 3);
    const exceptions = [{ from: lost, to: lost, free: { am: 0, pm: 0 } }];
    const after = replan(before, RULEBOOKS.article, today, { ...before.athlete, availability: { ...availability, exceptions } });
    const kept = new Set(before.placements.map(placeOf));
    const moved = after.placements.filter((one) => !kept.has(placeOf(one)));
    expect(after.placements.filter((one) => one.date === lost)).toEqual([]);
    expect(moved.every((one) => one.date >= today && one.date < addDays(today, 12))).toBe(true);
    expect(moved.length).toBeLessThanOrEqual(4);
    expect(after.score.must).toBe(0);
  });
});
