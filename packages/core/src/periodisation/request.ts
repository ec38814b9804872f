import type { Athlete, Race } from '../athlete/athlete.ts';
import { freeMinutes } from '../athlete/availability.ts';
import { addDays, formatDate, mondayOf, type PlainDate } from '../calendar/plain-date.ts';
import { HALVES } from '../calendar/slot.ts';
import type { RunPlan } from '../plan/run-plan.ts';
import { problem, type Problem } from '../problems.ts';
import { bad, good, type Result } from '../result.ts';
import { pinProblems } from './appointments.ts';
import { RUNS, SEASON, STRENGTH } from './doses.ts';
import { distanceOf } from '../athlete/race-name.ts';
import { goalsOf } from './race-distance.ts';

/** Somebody's own run plan, and whether its runs may be moved inside their weeks. */
export interface OwnRunPlan {
  readonly plan: RunPlan;
  readonly move: boolean;
}

/** A season that can be planned: what was asked, checked. */
export interface Request {
  readonly athlete: Athlete;
  readonly from: PlainDate;
  /** The Monday of the week of `from`. */
  readonly monday: PlainDate;
  /** Weeks to plan, 1 to 104. */
  readonly weeks: number;
  /** All races by date. */
  readonly races: readonly Race[];
  /** Those of them that the season is built for, by date. */
  readonly goals: readonly Race[];
}

/** The number of the week, from 0, in which a date lies. */
export function weekIndex(monday: PlainDate, date: PlainDate): number {
  return Math.floor((date - monday) / 7);
}

/** Checks what was asked and settles how many weeks are planned; every problem is reported at once. */
export function readRequest(athlete: Athlete, from: PlainDate, weeks: number | undefined, lastDay?: PlainDate): Result<Request> {
  const monday = mondayOf(from);
  const races = [...athlete.races].sort((a, b) => a.date - b.date || (a.name < b.name ? -1 : 1));
  const goals = goalsOf(races);
  const end = lastDay ?? goals.at(-1)?.date ?? races.at(-1)?.date;
  const span = weeks ?? (end === undefined ? SEASON.weeksWithoutRace.value : Math.max(1, weekIndex(monday, end) + 1));
  const problems = [...lengthProblems(weeks, span), ...raceProblems(athlete, races, from, monday), ...pinProblems(athlete, from)];
  problems.push(...timeProblems(athlete, from, Math.min(span, SEASON.weeksMost.value)));
  return problems.length > 0 ? bad(problems) : good({ athlete, from, monday, weeks: span, races, goals });
}

function lengthProblems(asked: number | undefined, span: number): Problem[] {
  const most = SEASON.weeksMost.value;
  const length = asked ?? span;
  const fits = Number.isInteger(length) && length >= 1 && length <= most;
  // A race too far away is reported with its name by raceProblems; saying it twice helps nobody.
  return fits || asked === undefined ? [] : [problem('season-weeks', 'weeks', { weeks: length, most })];
}

function raceProblems(athlete: Athlete, races: readonly Race[], from: PlainDate, monday: PlainDate): Problem[] {
  const problems: Problem[] = [];
  const most = SEASON.weeksMost.value;
  races.forEach((race, index) => {
    const data = { name: race.name, date: formatDate(race.date), from: formatDate(from) };
    const twin = races[index - 1];
    if (race.date < from) problems.push(problem('athlete-race-past', 'races', data));
    if (weekIndex(monday, race.date) >= most) problems.push(problem('season-race-too-far', 'races', { ...data, most }));
    if (twin?.date === race.date)
      problems.push(problem('athlete-races-same-day', 'races', { name: twin.name, other: race.name, date: data.date }));
    const youngest = SEASON.youngestMarathoner.value;
    if (athlete.age !== undefined && athlete.age < youngest && distanceOf(race.km) === 'marathon')
      problems.push(problem('season-marathon-age', 'races', { name: race.name, km: race.km, age: athlete.age, youngest }));
  });
  return problems;
}

function timeProblems(athlete: Athlete, from: PlainDate, weeks: number): Problem[] {
  const { availability, asks, base } = athlete;
  if (!availability) return [];
  let inSeason = 0;
  for (let day = 0; day < weeks * 7; day += 1) for (const half of HALVES) inSeason += freeMinutes(availability, addDays(from, day), half);
  if (inSeason === 0) return [problem('athlete-no-days', 'availability')];
  const free = availability.week.reduce((sum, day) => sum + day.am + day.pm, 0);
  if (free === 0) return []; // the only free days are named by date
  const needed = (asks.runs ?? 0) * RUNS.easyLeast.value.beginner + (asks.strength ?? 0) * STRENGTH.snackMinutes.value;
  if (needed > free) return [problem('season-asks-too-much', 'asks', { runs: asks.runs ?? 0, strength: asks.strength ?? 0, needed, free })];
  const weekly = base ? base.weeklyKm * base.easyPace : 0;
  return weekly > free * SEASON.tooMuch.value
    ? [problem('athlete-time-short', 'availability', { weekly: inHours(weekly), free: inHours(free) })]
    : [];
}

function inHours(minutes: number): number {
  return Math.round(minutes / 6) / 10;
}
