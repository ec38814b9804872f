import type { Race, RunnerLevel } from '../athlete/athlete.ts';
import { addDays, weekdayOf, type PlainDate } from '../calendar/plain-date.ts';
import type { Phase } from '../plan/placement.ts';
import { deloadsIn } from './deloads.ts';
import { PHASE, type Distance } from './doses.ts';
import { distanceOf } from '../athlete/race-name.ts';
import { followsFarRace, lastSeriousRace } from './race-distance.ts';
import { weekIndex, type Request } from './request.ts';

/** What running is for in one week of the season. */
export interface PhaseWeek {
  /** Position from 1. */
  readonly number: number;
  readonly monday: PlainDate;
  /** The days of the week that are planned; the first week may start late. */
  readonly days: readonly PlainDate[];
  readonly phase: Phase;
  /** What the week works towards; in recovery, what it recovers from. */
  readonly distance: Distance;
  /** The race that the week works towards. */
  readonly goal?: Race;
  /** Weeks until the week of that race. */
  readonly toRace?: number;
  /** Which week of its phase it is, from 1. */
  readonly ofPhase: number;
  readonly deload: boolean;
  /** All races in this week, by date. */
  readonly races: readonly Race[];
}

interface Cut {
  readonly phase: Phase;
  readonly goal?: Race;
  readonly distance: Distance;
}

/** Cuts the season at its goals, up to the last goal or the last asked week, whichever is later: each has base, build, specific, taper, race and recovery, as far as there is time. */
export function cutSeason(request: Request, level: RunnerLevel): readonly PhaseWeek[] {
  const cuts: Cut[] = [];
  let recent: Race | undefined;
  for (const goal of request.goals) {
    const raceWeek = weekIndex(request.monday, goal.date);
    if (raceWeek < cuts.length) continue; // a second goal in a week that is a race week already
    cuts.push(...towards(goal, raceWeek - cuts.length, recent, level));
    recent = goal;
  }
  const rest = Math.max(0, request.weeks - cuts.length);
  const recovery = recent ? Math.min(rest, recoveryWeeks(recent)) : 0;
  cuts.push(...recover(recent, recovery), ...repeat(rest - recovery, { phase: 'general', distance: 'general' }));
  return describe(request, cuts);
}

/**
 * The weeks before a race and its own. When time is short, base goes first, then build, then specific work;
 * the taper keeps its least length, and recovery from a race before it at most half of the weeks.
 */
function towards(goal: Race, weeks: number, before: Race | undefined, level: RunnerLevel): Cut[] {
  const distance = distanceOf(goal.km);
  const taperWanted = taperWeeks(goal, PHASE.taperDays.value[distance]);
  const taperLeast = taperWeeks(goal, PHASE.taperDaysLeast.value[distance]);
  const recoveryWanted = before ? recoveryWeeks(before) : 0;
  const recovery = weeks >= recoveryWanted + taperWanted ? recoveryWanted : Math.min(recoveryWanted, Math.ceil(weeks / 2));
  const free = weeks - recovery;
  // Between two races freshness is worth more than a single week of hard work.
  const taper = before ? Math.min(taperWanted, free) : Math.min(taperWanted, Math.max(Math.min(taperLeast, free), free - 1));
  const specific = Math.min(free - taper, PHASE.specificWeeks.value[level][distance]);
  const build = Math.min(free - taper - specific, PHASE.buildWeeks.value[distance]);
  const base = Math.min(free - taper - specific - build, PHASE.baseWeeks.value);
  const general = free - taper - specific - build - base;
  const to = (phase: Phase): Cut => ({ phase, goal, distance });
  return [
    ...recover(before, recovery),
    ...repeat(general, to('general')),
    ...repeat(base, to('base')),
    ...repeat(build, to('build')),
    ...repeat(specific, to('specific')),
    ...repeat(taper, to('taper')),
    to('race'),
  ];
}

function recover(from: Race | undefined, weeks: number): Cut[] {
  return repeat(weeks, { phase: 'recover', distance: from ? distanceOf(from.km) : 'general' });
}

function repeat(weeks: number, cut: Cut): Cut[] {
  return new Array<Cut>(Math.max(0, weeks)).fill(cut);
}

/** Weeks before the week of a race of which most days belong to its last `days` days. */
export function taperWeeks(race: Race, days: number): number {
  return wholeWeeks(days - weekdayOf(race.date));
}

/** Weeks after the week of a race of which most days belong to its recovery. */
export function recoveryWeeks(race: Race): number {
  return wholeWeeks(PHASE.recoveryDays.value[distanceOf(race.km)] - (6 - weekdayOf(race.date)));
}

function wholeWeeks(days: number): number {
  return Math.max(0, Math.floor((days + 7 - PHASE.weekCounts.value) / 7));
}

function describe(request: Request, cuts: readonly Cut[]): PhaseWeek[] {
  let ofPhase = 0;
  const weeks = cuts.map((cut, index): PhaseWeek => {
    const before = cuts[index - 1];
    ofPhase = before?.phase === cut.phase && before.goal === cut.goal ? ofPhase + 1 : 1;
    const monday = addDays(request.monday, index * 7);
    const days = [0, 1, 2, 3, 4, 5, 6].map((day) => addDays(monday, day)).filter((date) => date >= request.from);
    const races = request.races.filter((race) => weekIndex(request.monday, race.date) === index);
    const toRace = cut.goal && weekIndex(request.monday, cut.goal.date) - index;
    return {
      number: index + 1,
      monday,
      days,
      phase: cut.phase,
      distance: cut.distance,
      ...(cut.goal && { goal: cut.goal }),
      ...(toRace !== undefined && { toRace }),
      ofPhase,
      deload: false,
      races,
    };
  });
  return withDeloads(weeks, request.races);
}

/** True for weeks whose work should grow. */
export function isBuilding(week: Pick<PhaseWeek, 'phase'>): boolean {
  return week.phase === 'general' || week.phase === 'base' || week.phase === 'build' || week.phase === 'specific';
}

/** A B race inside a building phase makes its week a lighter one, and the first after it when it was long; the stretches between get their own lighter weeks. */
function withDeloads(weeks: readonly PhaseWeek[], races: readonly Race[]): PhaseWeek[] {
  const lighter = weeks.map(
    (week) =>
      isBuilding(week) && (week.races.some((race) => race.priority !== 'C') || followsFarRace(week, lastSeriousRace(races, week.monday))),
  );
  let start = 0;
  for (let index = 0; index <= weeks.length; index += 1) {
    const week = weeks[index];
    if (week && isBuilding(week) && !lighter[index]) continue;
    deloadsIn(index - start, week !== undefined).forEach((deload, offset) => {
      if (deload) lighter[start + offset] = true;
    });
    start = index + 1;
  }
  return weeks.map((week, index) => ({ ...week, deload: lighter[index] === true }));
}
