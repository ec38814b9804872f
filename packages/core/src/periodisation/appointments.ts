import type { Athlete, Pin, Race } from '../athlete/athlete.ts';
import { freeMinutes } from '../athlete/availability.ts';
import { addDays, formatDate, weekdayOf, type PlainDate } from '../calendar/plain-date.ts';
import type { Half } from '../calendar/slot.ts';
import type { Placement } from '../plan/placement.ts';
import { problem, type Problem } from '../problems.ts';
import { has, session, type Session } from '../session/session.ts';
import type { Tag } from '../session/tags.ts';
import { PHASE, RUNNING } from './doses.ts';
import type { PhaseWeek } from './phases.ts';
import { distanceOf } from '../athlete/race-name.ts';
import { raceMinutes } from './race-distance.ts';
import { roleOf, type Wanted } from './wanted.ts';

const RACE_TAGS = { A: 'race-a', B: 'race-b', C: 'race-c' } as const satisfies Record<Race['priority'], Tag>;

/** A race as it stands on the calendar. */
export function racePlacement(race: Race, easyPace: number): Placement {
  const minutes = raceMinutes(race.km, easyPace);
  const what = session({ kind: 'race', minutes, km: race.km, title: race.name, extraTags: [RACE_TAGS[race.priority]] });
  return { id: `race-${formatDate(race.date)}`, date: race.date, half: race.half, session: what, fixed: true };
}

/** Races, club sessions and pins with a half that stand in a week, and the club sessions that give way to a race. */
export interface Appointments {
  readonly fixed: readonly Placement[];
  readonly clubsLeftOut: number;
}

/** What stands in a week whatever the planner thinks. */
export function appointmentsOf(athlete: Athlete, week: PhaseWeek, easyPace: number): Appointments {
  const races = week.races.map((race) => racePlacement(race, easyPace));
  const pins = athlete.pins.flatMap((pin) => (pin.half && week.days.includes(pin.date) ? [{ pin, half: pin.half }] : []));
  const clubs = clubsOf(athlete, week);
  const kept = clubs.filter(({ date, session }) => !givesWay(session, date, week.races, athlete.races));
  return {
    fixed: [
      ...races,
      ...pins.map(({ pin, half }, index) => appointment(`pin-${formatDate(pin.date)}-${half}-${index + 1}`, pin.date, half, pin.session)),
      ...kept,
    ],
    clubsLeftOut: clubs.length - kept.length,
  };
}

/** Pins without a half: required, on their day. */
export function pinnedDays(athlete: Athlete, week: PhaseWeek): readonly Wanted[] {
  return athlete.pins.flatMap(({ date, half, session: one }): Wanted[] => {
    if (half || !week.days.includes(date)) return [];
    const { discipline: _, tags, ...spec } = one;
    const role = roleOf(one) ?? (one.discipline === 'run' ? 'hard' : 'core');
    return [{ role, spec: { ...spec, extraTags: tags }, value: 1, least: one.minutes, on: [date], required: true }];
  });
}

/** What a week still needs beside sessions that stand already: each replaces one of the same character. */
export function withoutReplaced(wanted: readonly Wanted[], standing: readonly Session[]): readonly Wanted[] {
  const left = [...wanted];
  for (const one of standing) {
    const role = roleOf(one);
    if (!role || (one.effort === 'moderate' && role === 'core')) continue;
    const same = left.findIndex(
      (other) => other.role === role && (role !== 'strength' || has(session(other.spec), 'heavy-legs') === has(one, 'heavy-legs')),
    );
    const alike = same >= 0 ? same : left.findIndex((other) => other.role === role);
    const instead = alike >= 0 || role === 'strength' || role === 'core' ? alike : left.findLastIndex((other) => other.role === 'easy');
    if (instead >= 0) left.splice(instead, 1);
  }
  return left;
}

function clubsOf(athlete: Athlete, week: PhaseWeek): Placement[] {
  return athlete.clubs.flatMap((club, index) => {
    const date = addDays(week.monday, club.weekday);
    const inRange = (club.from === undefined || club.from <= date) && (club.to === undefined || date <= club.to);
    if (!inRange || !week.days.includes(date) || isAway(athlete, date, club.half)) return [];
    return [appointment(`club-${formatDate(date)}-${club.half}-${index + 1}`, date, club.half, club.session)];
  });
}

/** A holiday on the date: the usual week has time then, this date has none. */
function isAway({ availability }: Athlete, date: PlainDate, half: Half): boolean {
  if (!availability) return false;
  return (availability.week[weekdayOf(date)]?.[half] ?? 0) > 0 && freeMinutes(availability, date, half) === 0;
}

/** Club sessions make room on race days, and hard ones shortly before and after the races that matter. */
function givesWay(one: Session, date: PlainDate, here: readonly Race[], all: readonly Race[]): boolean {
  if (here.some((race) => race.date === date)) return true;
  const hard = roleOf(one) === 'hard' || roleOf(one) === 'long' || has(one, 'heavy-legs');
  if (!hard) return false;
  return all.some((race) => {
    if (race.priority === 'C') return false;
    const days = date - race.date;
    return race.date > date ? -days < PHASE.clubApart.value[race.priority] : days <= RUNNING.noHardAfterRace.value[distanceOf(race.km)];
  });
}

function appointment(id: string, date: PlainDate, half: Half, one: Session): Placement {
  return { id, date, half, session: one, fixed: true };
}

/** Pins and races that cannot share their slot. */
export function pinProblems(athlete: Athlete, from: PlainDate): Problem[] {
  const problems: Problem[] = [];
  const pins = athlete.pins.filter((pin) => pin.date >= from);
  pins.forEach((pin, index) => {
    const race = athlete.races.find((one) => one.date === pin.date && one.half === pin.half);
    if (race) problems.push(clash(pin, race.name));
    const earlier = pins
      .slice(0, index)
      .find((one) => one.date === pin.date && one.half !== undefined && one.half === pin.half && !shareSlot(athlete, one, pin));
    if (earlier) problems.push(clash(pin, titleOf(earlier.session)));
  });
  return problems;
}

function shareSlot({ availability }: Athlete, a: Pin, b: Pin): boolean {
  if (a.session.discipline === 'run' && b.session.discipline === 'run') return false;
  const free = availability && b.half ? freeMinutes(availability, b.date, b.half) : Infinity;
  return a.session.minutes + b.session.minutes <= Math.max(free, 0);
}

function clash(pin: Pin, other: string): Problem {
  return problem('athlete-pins-clash', 'pins', { text: titleOf(pin.session), other, date: formatDate(pin.date), half: pin.half ?? '' });
}

function titleOf(one: Session): string {
  return one.title ?? `${one.kind} ${one.minutes}`;
}
