import { KEY_SESSIONS, type Athlete, type UsualDays } from '../athlete/athlete.ts';
import { addDays, weekdayOf, type Weekday } from '../calendar/plain-date.ts';
import type { SchedulingProblem, WeekDemand } from '../plan/demand.ts';
import type { Placement } from '../plan/placement.ts';
import { has } from '../session/session.ts';
import { createSolver } from './solve.ts';

const WEEKDAYS: readonly Weekday[] = [0, 1, 2, 3, 4, 5, 6];

/**
 * Gives a problem the rhythm of a usual week when the athlete names none: the weekdays that the key sessions take in the
 * usual week of the season, scheduled between two weeks like itself, so that it can follow itself; the long run is drawn to the
 * day with most time when nothing else is wished. Kinds of sessions that never move get no usual day.
 */
export function withRhythm(problem: SchedulingProblem): SchedulingProblem {
  const { athlete, weeks, fixed } = problem;
  const usual = weeks[usualWeek(problem) ?? -1];
  if (athlete.wishes.usualDays || !usual) return problem;
  const { monday } = usual;
  const inWeek = (one: Placement): boolean => one.date >= monday && one.date < monday + 7;
  const own = fixed.filter(inWeek);
  const alike: SchedulingProblem = {
    athlete: { ...athlete, wishes: { longRunDay: roomiestDay(athlete), ...athlete.wishes } },
    rulebook: problem.rulebook,
    weeks: [-7, 0, 7].map((days) => shifted(usual, days)),
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

/** The weekday with the longest free slot, the last of equals: Sunday when nothing is known. */
function roomiestDay({ availability }: Athlete): Weekday {
  const longest = (day: Weekday): number => Math.max(0, availability?.week[day]?.am ?? 0, availability?.week[day]?.pm ?? 0);
  return WEEKDAYS.reduce((best, day) => (longest(day) >= longest(best) ? day : best));
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

/**
 * Position of the usual week: with as many kinds of key sessions as any, of these alike in number the most common, of these the
 * one whose key sessions take most minutes, the first of equals. Lighter weeks and weeks with a race are not usual while there are others.
 */
function usualWeek({ weeks, fixed }: SchedulingProblem): number | undefined {
  const keys = weeks.map(({ demands, monday }) => {
    const own = fixed.filter(({ date }) => date >= monday && date < monday + 7);
    const sessions = [...demands, ...own].map(({ session }) => session).filter((one) => KEY_SESSIONS.some((key) => has(one, key)));
    return {
      counts: KEY_SESSIONS.map((key) => sessions.filter((one) => has(one, key)).length),
      minutes: sessions.reduce((sum, one) => sum + one.minutes, 0),
      raced: own.some(({ session }) => has(session, 'race')),
    };
  });
  const ranked = keys.map(({ counts, minutes, raced }, index) => ({
    index,
    raced,
    rank: [
      weeks[index]?.deload ? 0 : 1,
      counts.filter((count) => count > 0).length,
      keys.filter((other) => other.counts.every((count, key) => count === counts[key])).length,
      minutes,
    ],
  }));
  return ranked.filter(({ raced }) => !raced).sort((a, b) => byRank(b.rank, a.rank) || a.index - b.index)[0]?.index;
}

function byRank(a: readonly number[], b: readonly number[]): number {
  return a.map((value, index) => value - (b[index] ?? 0)).find((difference) => difference !== 0) ?? 0;
}
