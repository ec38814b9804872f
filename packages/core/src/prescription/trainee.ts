import type { Athlete, LiftingLevel } from '../athlete/athlete.ts';
import { equipmentOn, type Equipment } from '../athlete/availability.ts';
import type { Region } from '../athlete/body.ts';
import { regionsHurting } from '../athlete/pains.ts';
import type { PlainDate } from '../calendar/plain-date.ts';
import { possibleWith, type Exercise, type Way } from '../exercises/exercise.ts';

/** An athlete on one day: what is at hand and what hurts. */
export interface Trainee {
  readonly athlete: Athlete;
  readonly equipment: readonly Equipment[];
  readonly hurting: ReadonlySet<Region>;
}

/** The athlete as of a date. Nobody who does not say what is at hand is given more than body weight. */
export function traineeOn(athlete: Athlete, date: PlainDate): Trainee {
  const usual = athlete.equipment ?? [];
  return {
    athlete,
    equipment: athlete.availability ? equipmentOn(athlete.availability, usual, date) : usual,
    hurting: regionsHurting(athlete.hurts),
  };
}

const EXPERIENCE: readonly LiftingLevel[] = ['new', 'some', 'experienced'];

/** True when the athlete has the experience for it, likes it well enough, and it loads nothing that hurts. */
export function suits(one: Exercise, { athlete, hurting }: Trainee): boolean {
  const able = EXPERIENCE.indexOf(one.level) <= EXPERIENCE.indexOf(athlete.lifting);
  return able && !athlete.dislikes?.includes(one.id) && !one.stresses.some((region) => hurting.has(region));
}

/** The ways to do an exercise with what is at hand, best first; empty when there is none. */
export function waysFor(one: Exercise, { equipment }: Trainee): readonly Way[] {
  return one.ways.filter((way) => possibleWith(way, equipment));
}
