import { RACE_KM, RACE_NAMES, type RaceName } from './athlete.ts';

/** A race up to this much longer than a named distance counts as that distance (convention). */
export const SAME_DISTANCE = 1.02;

/** The named distance as which a race is planned: the shortest that is long enough, a marathon for everything beyond. */
export function distanceOf(km: number): RaceName {
  return RACE_NAMES.find((name) => km <= RACE_KM[name] * SAME_DISTANCE) ?? 'marathon';
}
