import type { Athlete } from '../athlete/athlete.ts';
import { mondayOf, type PlainDate } from '../calendar/plain-date.ts';
import type { Placement, Training } from '../plan/placement.ts';
import { has, type Session } from '../session/session.ts';

/** Minutes per kilometre when nothing is known of a runner (convention). */
const USUAL_PACE = 6;

/** What runs are measured in: kilometres when all of them have some, minutes otherwise. */
export type RunUnit = 'km' | 'min';

/** The unit in which all these runs can be compared. */
export function unitOf(runs: readonly Placement[]): RunUnit {
  return runs.every((one) => one.session.km !== undefined) ? 'km' : 'min';
}

/** Length of a run in a unit that {@link unitOf} allowed. */
export function lengthOf(one: Session, unit: RunUnit): number {
  return unit === 'km' ? (one.km ?? 0) : one.minutes;
}

/** Minutes in a unit, at the athlete's easy pace. */
export function minutesIn(unit: RunUnit, minutes: number, { base }: Athlete): number {
  return unit === 'min' ? minutes : minutes / (base?.easyPace ?? USUAL_PACE);
}

/** Kilometres in a unit, at the athlete's easy pace. */
export function kmIn(unit: RunUnit, km: number, { base }: Athlete): number {
  return unit === 'km' ? km : km * (base?.easyPace ?? USUAL_PACE);
}

/** Every run, races included, in the order of time, history first. */
export function runsOf({ placements }: Training): readonly Placement[] {
  return placements.filter((one) => has(one.session, 'run'));
}

/** First day of the first week that is judged. */
export function firstDayOf({ weeks }: Training): PlainDate {
  const first = weeks[0];
  if (!first) throw new Error('A training has at least one week');
  return first.monday;
}

/** Sorts placements into weeks once; the answer gives those of the week that starts on a Monday. */
export function byWeek(placements: readonly Placement[]): (monday: PlainDate) => readonly Placement[] {
  const weeks = new Map<PlainDate, Placement[]>();
  for (const one of placements) {
    const monday = mondayOf(one.date);
    const week = weeks.get(monday);
    if (week) week.push(one);
    else weeks.set(monday, [one]);
  }
  return (monday) => weeks.get(monday) ?? [];
}

/** The first Monday on which anything is known, history included. */
export function earliestMonday(training: Training): PlainDate {
  const first = firstDayOf(training);
  const oldest = training.placements[0]?.date ?? first;
  return oldest < first ? mondayOf(oldest) : first;
}
