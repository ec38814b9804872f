import type { Athlete, Race } from '../athlete/athlete.ts';
import { RACE_KM } from '../athlete/athlete.ts';
import { freeMinutes } from '../athlete/availability.ts';
import { addDays, formatDate, mondayOf, type PlainDate } from '../calendar/plain-date.ts';
import type { Half } from '../calendar/slot.ts';
import type { Placement } from '../plan/placement.ts';
import { USUAL_PACE } from '../plan/session-notation.ts';
import type { RunPlan, RunPlanEntry } from '../plan/run-plan.ts';
import { has, type Session } from '../session/session.ts';
import { TAGS } from '../session/tags.ts';
import { PHASE } from './doses.ts';
import { goalsOf } from './race-distance.ts';

/** Somebody's run plan on dates. */
export interface LaidPlan {
  readonly firstDay: PlainDate;
  /** The last day with a session. */
  readonly lastDay: PlainDate;
  /** The race that the plan leads to and the athlete did not name. */
  readonly race: Race | undefined;
  /** All its races from the first planned day on that the athlete did not name; those on the way count as B or C races. */
  readonly races: readonly Race[];
  /** Its sessions from the first planned day on; races that the athlete named are not among them. */
  readonly placements: readonly Placement[];
  /** Entries that lie before the first planned day. */
  readonly passed: number;
}

/** Puts a run plan on dates: where it says, else so that its last race, or its last day, falls on the race day, else from the next Monday. */
export function layRunPlan(athlete: Athlete, from: PlainDate, plan: RunPlan): LaidPlan {
  const training = plan.entries.filter(({ sessions }) => sessions.length > 0);
  const lastEntry = training.reduce((last, { day }) => Math.max(last, day), 0);
  const raceEntry = training.findLast((entry) => entry.sessions.some(isRace));
  const goal = goalsOf(athlete.races.filter((race) => race.date >= from))[0];
  const firstDay = plan.firstDay ?? (goal ? addDays(goal.date, -(raceEntry?.day ?? lastEntry)) : addDays(mondayOf(addDays(from, 6)), 0));
  const dated = training.map((entry) => ({ entry, date: addDays(firstDay, entry.day) }));
  const race = raceEntry && goal === undefined ? raceOf(raceEntry, addDays(firstDay, raceEntry.day), training) : undefined;
  const named = new Set(athlete.races.map(({ date }) => date));
  const onTheWay = dated.flatMap(({ entry, date }) => {
    const run = entry.sessions.find(isRace);
    return run && date >= from && date !== race?.date && !named.has(date) ? [raceOnTheWay(entry, run, date)] : [];
  });
  const placements = dated
    .filter(({ date }) => date >= from)
    .flatMap(({ entry, date }) => placed(athlete, entry, date, named.has(date), race));
  return {
    firstDay,
    lastDay: addDays(firstDay, lastEntry),
    race,
    races: race && race.date >= from ? [...onTheWay, race] : onTheWay,
    placements: numbered(placements),
    passed: dated.filter(({ date }) => date < from).length,
  };
}

function isRace(one: Session): boolean {
  return has(one, 'race');
}

function placed(athlete: Athlete, entry: RunPlanEntry, date: PlainDate, raceIsNamed: boolean, race: Race | undefined): Placement[] {
  const sessions = entry.sessions.filter((one) => !(raceIsNamed && isRace(one)));
  let first: Half | undefined;
  return sessions.map((one): Placement => {
    const half = entry.half ?? (first === undefined ? halfFor(athlete, date, one.minutes) : otherHalf(athlete, date, one.minutes, first));
    first ??= half;
    const main = race?.date === date && isRace(one) ? mainRace(one) : one;
    return { id: '', date, half, session: main, fixed: true, ...(entry.start !== undefined && { start: entry.start }) };
  });
}

function mainRace(one: Session): Session {
  return { ...one, tags: TAGS.filter((tag) => tag === 'race-a' || one.tags.includes(tag)) };
}

/** The wish, else the half with enough time, morning first. */
function halfFor({ availability, wishes }: Athlete, date: PlainDate, minutes: number): Half {
  if (wishes.runTime) return wishes.runTime;
  if (!availability || freeMinutes(availability, date, 'am') >= minutes) return 'am';
  return freeMinutes(availability, date, 'pm') >= minutes ? 'pm' : 'am';
}

/** A second session of the same entry goes to the other half of the day when there is time. */
function otherHalf({ availability }: Athlete, date: PlainDate, minutes: number, first: Half): Half {
  const other = first === 'am' ? 'pm' : 'am';
  return !availability || freeMinutes(availability, date, other) >= minutes ? other : first;
}

function numbered(placements: readonly Placement[]): Placement[] {
  const seen = new Map<string, number>();
  return placements.map((one) => {
    const name = `plan-${formatDate(one.date)}-${one.session.kind}`;
    const nth = (seen.get(name) ?? 0) + 1;
    seen.set(name, nth);
    return { ...one, id: `${name}-${nth}` };
  });
}

function raceOf(entry: RunPlanEntry, date: PlainDate, training: readonly RunPlanEntry[]): Race {
  const run = entry.sessions.find(isRace);
  return { name: run?.title ?? entry.text, date, km: run?.km ?? likelyKm(training), priority: 'A', half: entry.half ?? 'am' };
}

function raceOnTheWay({ text, half }: RunPlanEntry, run: Session, date: PlainDate): Race {
  const km = run.km ?? run.minutes / USUAL_PACE;
  return { name: run.title ?? text, date, km, priority: has(run, 'race-c') ? 'C' : 'B', half: half ?? 'am' };
}

/** A race without a distance is taken for the one that the plan's longest run prepares for. */
function likelyKm(training: readonly RunPlanEntry[]): number {
  const longest = Math.max(0, ...training.flatMap(({ sessions }) => sessions.map((one) => (isRace(one) ? 0 : (one.km ?? 0)))));
  const { '10k': ten, half, marathon } = PHASE.likelyRaceKm.value;
  if (longest > marathon) return RACE_KM.marathon;
  return longest > half ? RACE_KM.half : longest > ten ? RACE_KM['10k'] : RACE_KM['5k'];
}
