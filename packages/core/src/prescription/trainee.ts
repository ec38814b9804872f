import { equipmentFor, LIFTING_LEVELS, type Athlete } from '../athlete/athlete.ts';
import type { Equipment } from '../athlete/availability.ts';
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

/** What is no weight; who wants body weight only uses nothing else. */
const WEIGHTLESS: readonly Equipment[] = ['bands', 'box', 'bench', 'pull-up-bar', 'roller', 'track', 'treadmill'];

/** The athlete as of a date. */
export function traineeOn(athlete: Athlete, date: PlainDate): Trainee {
  const all = equipmentFor(athlete, date);
  const equipment = athlete.profiles.includes('body-weight') ? all.filter((one) => WEIGHTLESS.includes(one)) : all;
  return { athlete, equipment, hurting: regionsHurting(athlete.hurts) };
}

/** True when the athlete has the experience for it, likes it well enough, and it loads nothing that hurts. */
export function suits(one: Exercise, { athlete, hurting }: Trainee): boolean {
  const able = LIFTING_LEVELS.indexOf(one.level) <= LIFTING_LEVELS.indexOf(athlete.lifting);
  return able && !athlete.dislikes?.includes(one.id) && !one.stresses.some((region) => hurting.has(region));
}

/** The ways to do an exercise with what is at hand, best first; empty when there is none. */
export function waysFor(one: Exercise, { equipment }: Trainee): readonly Way[] {
  return one.ways.filter((way) => possibleWith(way, equipment));
}
