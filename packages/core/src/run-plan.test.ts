import { describe, expect, test } from 'vitest';
import { SOMEBODY, type Athlete } from './athlete/athlete.ts';
import { addDays, dateOf, formatDate, type PlainDate } from './calendar/plain-date.ts';
import type { Finding } from './plan/finding.ts';
import { training } from './plan/placement.ts';
import type { Plan } from './plan/plan.ts';
import type { RunPlan } from './plan/run-plan.ts';
import { plan, schedulingProblem } from './planner.ts';
import { judgeTraining } from './rules/judge-training.ts';
import { RULEBOOKS } from './rules/rulebook.ts';
import { has, session, type SessionSpec } from './session/session.ts';

const MONDAY = day(2027, 1, 4);
const WEEKS = 10;

function day(year: number, month: number, date: number): PlainDate {
  const found = dateOf(year, month, date);
  if (found === undefined) throw new Error(`${year}-${month}-${date} is no day`);
  return found;
}

/** The same week again and again; a race at the end. */
function runsOn(week: Readonly<Record<number, SessionSpec>>): RunPlan {
  const entries = Array.from({ length: WEEKS }, (_, number) =>
    Object.entries(week).map(([weekday, spec]) => ({
      day: number * 7 + Number(weekday),
      text: spec.kind,
      at: `week ${number + 1}`,
      sessions: [session(number === WEEKS - 1 && weekday === '6' ? { kind: 'race', minutes: 60, km: 10 } : spec)],
      confidence: 'sure' as const,
      because: 'written so',
    })),
  ).flat();
  return { name: 'Runs', days: WEEKS * 7, entries };
}

const FIVE_DAYS = runsOn({
  1: { kind: 'intervals', minutes: 50 },
  2: { kind: 'easy', minutes: 40 },
  4: { kind: 'tempo', minutes: 45 },
  5: { kind: 'easy', minutes: 30 },
  6: { kind: 'long', minutes: 90 },
});
const SIX_DAYS = runsOn({
  1: { kind: 'intervals', minutes: 50 },
  2: { kind: 'easy', minutes: 40 },
  3: { kind: 'easy', minutes: 40 },
  4: { kind: 'tempo', minutes: 45 },
  5: { kind: 'easy', minutes: 30 },
  6: { kind: 'long', minutes: 90 },
});

const starts = [0, 1, 2, 3, 4, 5, 6].map(() => ({ am: 420, pm: 1080 }));
const EVENINGS: Athlete = {
  ...SOMEBODY,
  asks: { strength: 2 },
  availability: { week: starts.map(() => ({ am: 0, pm: 100 })), starts, exceptions: [] },
};

function planned(athlete: Athlete, runs: RunPlan, rulebook = RULEBOOKS.article, move = false, weeks = WEEKS): Plan {
  const made = plan(athlete, { from: MONDAY, weeks, rulebook, runPlan: { plan: runs, move } });
  if (!made.ok) throw new Error(made.problems.map(({ code }) => code).join());
  return made.value;
}

function mustsOf(findings: readonly Finding[]): readonly string[] {
  return findings.filter(({ level }) => level === 'must').map(({ rule, dates, cost }) => `${rule} ${dates.map(formatDate).join()} ${cost}`);
}

describe.each(['article', 'strict'] as const)('Strength around somebody’s runs, by the rulebook %s', (name) => {
  const rulebook = RULEBOOKS[name];

  test.each([
    ['five days', FIVE_DAYS],
    ['six days', SIX_DAYS],
  ])('stands twice in each building week beside runs on %s with one slot a day, and breaks nothing', (_, runs) => {
    const made = planned(EVENINGS, runs, rulebook);
    expect(made.leftOut).toEqual([]);
    for (const week of made.weeks) {
      if (week.block !== 'foundation' && week.block !== 'strength' && week.block !== 'power') continue;
      const here = made.placements.filter(
        ({ date, session: one }) => date >= week.monday && date < week.monday + 7 && has(one, 'strength'),
      );
      expect(here.length).toBe(2);
    }
    const own = made.placements.filter(({ id }) => id.startsWith('plan-'));
    const alone = judgeTraining(training(own, made.weeks), made.athlete, rulebook).findings;
    expect(mustsOf(made.findings)).toEqual(mustsOf(alone));
  });

  test('moves no run unless that is allowed, and is no worse when it is', () => {
    const still = planned(EVENINGS, FIVE_DAYS, rulebook, false, 3);
    const runs = still.placements.filter(({ id }) => id.startsWith('plan-'));
    expect(runs.map(({ date, session: one }) => [date, one.kind, one.minutes])).toEqual(
      FIVE_DAYS.entries
        .filter(({ day: at }) => at < 21)
        .flatMap(({ day: at, sessions }) => sessions.map((one) => [addDays(MONDAY, at), one.kind, one.minutes])),
    );
    const moved = planned(EVENINGS, FIVE_DAYS, rulebook, true, 3);
    expect(moved.score.must).toBeLessThanOrEqual(still.score.must);
    expect(moved.score.leftOut).toBeLessThanOrEqual(still.score.leftOut);
  });
});

describe('Strength without a place for all of it', () => {
  test('becomes lighter and follows an easy run at once, and the notes say so', () => {
    const made = planned(EVENINGS, SIX_DAYS);
    const light = made.placements.filter(({ session: one }) => has(one, 'one-unit'));
    expect(light.length).toBeGreaterThan(0);
    for (const { date, half, session: one } of light) {
      expect(has(one, 'light-strength')).toBe(true);
      expect(made.placements.some((run) => run.date === date && run.half === half && has(run.session, 'easy-run'))).toBe(true);
    }
    expect(made.notes.map(({ code }) => code)).toContain('strength-easier');
  });

  test('keeps its weights where a shorter slot is free', () => {
    const week = starts.map((_, weekday) => ({ am: 100, pm: weekday === 2 ? 30 : 0 }));
    const made = planned({ ...EVENINGS, availability: { week, starts, exceptions: [] } }, SIX_DAYS);
    const heavy = made.placements.filter(({ session: one }) => has(one, 'heavy-legs'));
    expect(heavy.length).toBeGreaterThan(0);
    expect(heavy.every(({ half, session: one }) => half === 'pm' && one.minutes <= 30)).toBe(true);
  });

  test('is left out where there is no time for any of it', () => {
    const week = starts.map((_, weekday) => ({ am: weekday === 0 ? 0 : 95, pm: weekday === 1 ? 30 : 0 }));
    const full = runsOn({
      1: { kind: 'intervals', minutes: 90 },
      2: { kind: 'tempo', minutes: 90 },
      4: { kind: 'tempo', minutes: 90 },
      3: { kind: 'easy', minutes: 90 },
      5: { kind: 'easy', minutes: 90 },
      6: { kind: 'long', minutes: 90 },
    });
    const made = planned({ ...EVENINGS, availability: { week, starts, exceptions: [] } }, full);
    expect(made.leftOut.filter(({ session: one }) => has(one, 'strength')).length).toBeGreaterThan(0);
    expect(mustsOf(made.findings).filter((one) => /heavy|time-you-have/.test(one))).toEqual([]);
  });

  test('is written as the scheduling problem that was solved in the end', () => {
    const made = planned(EVENINGS, SIX_DAYS);
    const problem = schedulingProblem(EVENINGS, { from: MONDAY, rulebook: RULEBOOKS.article, runPlan: { plan: SIX_DAYS, move: false } });
    expect(problem.ok && problem.value.weeks.flatMap(({ demands }) => demands.map(({ id }) => id))).toEqual(
      made.demands.map(({ id }) => id),
    );
  });
});
