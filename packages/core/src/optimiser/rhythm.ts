import { KEY_SESSIONS, type UsualDays } from '../athlete/athlete.ts';
import { weekdayOf } from '../calendar/plain-date.ts';
import type { SchedulingProblem, WeekDemand } from '../plan/demand.ts';
import { has } from '../session/session.ts';
import { createSolver } from './solve.ts';

/**
 * Gives a problem the rhythm of a usual week when the athlete names none: the weekdays that the key sessions take in the
 * fullest week without a race, scheduled together with its neighbours. Kinds of sessions that never move get no usual day.
 */
export function withRhythm(problem: SchedulingProblem): SchedulingProblem {
  const { athlete, weeks, fixed } = problem;
  const fullest = fullestWeek(problem);
  if (athlete.wishes.usualDays || fullest === undefined) return problem;
  const nearby: SchedulingProblem = { ...problem, weeks: weeks.slice(Math.max(0, fullest - 1), fullest + 2) };
  const monday = weeks[fullest]?.monday ?? 0;
  const standing = [...createSolver(nearby).solve(nearby).placements, ...fixed].filter(
    (one) => one.date >= monday && one.date < monday + 7,
  );
  const usualDays: UsualDays = Object.fromEntries(
    KEY_SESSIONS.flatMap((key) => {
      const movable = weeks.some((week) => week.demands.some((demand) => has(demand.session, key)));
      const days = standing.filter((one) => has(one.session, key)).map((one) => weekdayOf(one.date));
      return movable && days.length > 0 ? [[key, [...new Set(days)].sort((a, b) => a - b)]] : [];
    }),
  );
  return { ...problem, athlete: { ...athlete, wishes: { ...athlete.wishes, usualDays } } };
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
