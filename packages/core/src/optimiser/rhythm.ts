import { KEY_SESSIONS, type UsualDays } from '../athlete/athlete.ts';
import { addDays, weekdayOf } from '../calendar/plain-date.ts';
import type { SchedulingProblem, WeekDemand } from '../plan/demand.ts';
import type { Placement } from '../plan/placement.ts';
import { has } from '../session/session.ts';
import { createSolver } from './solve.ts';

/**
 * Gives a problem the rhythm of a usual week when the athlete names none: the weekdays that the key sessions take in the
 * fullest week without a race, scheduled between two weeks like itself, so that it can follow itself. Kinds of sessions
 * that never move get no usual day.
 */
export function withRhythm(problem: SchedulingProblem): SchedulingProblem {
  const { athlete, weeks, fixed } = problem;
  const fullest = weeks[fullestWeek(problem) ?? -1];
  if (athlete.wishes.usualDays || !fullest) return problem;
  const { monday } = fullest;
  const inWeek = (one: Placement): boolean => one.date >= monday && one.date < monday + 7;
  const own = fixed.filter(inWeek);
  const alike: SchedulingProblem = {
    athlete,
    rulebook: problem.rulebook,
    weeks: [-7, 0, 7].map((days) => shifted(fullest, days)),
    fixed: [-7, 0, 7].flatMap((days) => own.map((one) => ({ ...one, id: `${one.id}${days}`, date: addDays(one.date, days) }))),
  };
  const standing = [...createSolver(alike).solve(alike).placements, ...own].filter(inWeek);
  const usualDays: UsualDays = Object.fromEntries(
    KEY_SESSIONS.flatMap((key) => {
      const movable = weeks.some((week) => week.demands.some((demand) => has(demand.session, key)));
      const days = standing.filter((one) => has(one.session, key)).map((one) => weekdayOf(one.date));
      return movable && days.length > 0 ? [[key, [...new Set(days)].sort((a, b) => a - b)]] : [];
    }),
  );
  return { ...problem, athlete: { ...athlete, wishes: { ...athlete.wishes, usualDays } } };
}

/** The same week some days later, as another week. */
function shifted(week: WeekDemand, days: number): WeekDemand {
  return {
    ...week,
    monday: addDays(week.monday, days),
    demands: week.demands.map(({ slots, ...demand }) => ({
      ...demand,
      id: `${demand.id}${days}`,
      ...(slots && { slots: slots.map((slot) => ({ ...slot, date: addDays(slot.date, days) })) }),
    })),
  };
}

/** Position of the week that demands most; the first of equals. Weeks with a race are not usual. */
function fullestWeek({ weeks, fixed }: SchedulingProblem): number | undefined {
  let best: number | undefined;
  const load = (week: WeekDemand | undefined): number =>
    week?.demands.reduce((sum, { session }) => sum + (KEY_SESSIONS.some((key) => has(session, key)) ? 100 : 1), 0) ?? 0;
  weeks.forEach((week, index) => {
    const races = fixed.some((one) => has(one.session, 'race') && one.date >= week.monday && one.date < week.monday + 7);
    if (!races && (best === undefined || load(week) > load(weeks[best]))) best = index;
  });
  return best;
}
