import { RACE_KM } from './athlete.ts';
import { RESULT_MINUTES } from './fitness-index.ts';
import { SAME_DISTANCE } from './race-name.ts';

/**
 * Exponents of the growth of race time with distance: `usual` is Riegel’s (1981), well calibrated up to the half marathon and too fast for
 * most at the marathon (Vickers & Vertosick 2016); `marathon` and the still more cautious `careful` are conventions.
 */
export const RIEGEL = { usual: 1.06, marathon: 1.08, careful: 1.1 } as const;

/** A predicted race time with its honesty, minutes. */
export interface Prediction {
  readonly minutes: number;
  /** Fastest and slowest time that the exponents give; equal to the prediction where it has the usual confidence. */
  readonly range: readonly [number, number];
  readonly confidence: 'usual' | 'low';
}

/** Race time from a result by Riegel: t × (d₂/d₁)^k, minutes. */
export function riegel(minutes: number, from: number, to: number, exponent: number): number {
  return minutes * (to / from) ** exponent;
}

/** What a result says of another distance; undefined where it says nothing: results outside 3.5 to 240 minutes, distances beyond the marathon. */
export function predictRace(result: { readonly km: number; readonly minutes: number }, km: number): Prediction | undefined {
  const { min, max } = RESULT_MINUTES;
  const furthest = RACE_KM.marathon * SAME_DISTANCE;
  if (!(result.minutes >= min && result.minutes <= max) || !(km > 0 && km <= furthest && result.km <= furthest)) return undefined;
  const by = (exponent: number): number => riegel(result.minutes, result.km, km, exponent);
  const same = Math.max(km, result.km) <= Math.min(km, result.km) * SAME_DISTANCE;
  if (same || (isFar(km) === isFar(result.km) && !isFar(km)))
    return { minutes: by(RIEGEL.usual), range: [by(RIEGEL.usual), by(RIEGEL.usual)], confidence: 'usual' };
  const [one, other] = [by(RIEGEL.usual), by(RIEGEL.careful)];
  return { minutes: by(RIEGEL.marathon), range: [Math.min(one, other), Math.max(one, other)], confidence: 'low' };
}

/** Beyond the half marathon, where the usual exponent no longer holds. */
function isFar(km: number): boolean {
  return km > RACE_KM.half * SAME_DISTANCE;
}

/**
 * Distances with a time in minutes below every record of the road or the track: 2 to 8 % faster than anybody has run them, so that
 * no true result is refused (convention).
 */
const FASTER_THAN_ANYBODY = [
  { km: 0.4, minutes: 0.7 },
  { km: 1.5, minutes: 3.3 },
  { km: 5, minutes: 12.2 },
  { km: 10, minutes: 25.5 },
  { km: 21.0975, minutes: 55 },
  { km: 42.195, minutes: 117 },
  { km: 100, minutes: 345 },
  { km: 1000, minutes: 6000 },
] as const;

/** False for a result that no human being can have run; between two distances the time is that of the slower pace’s start. */
export function believableResult(km: number, minutes: number): boolean {
  const last = FASTER_THAN_ANYBODY.findLast((one) => one.km <= km) ?? FASTER_THAN_ANYBODY[0];
  return minutes / km >= last.minutes / last.km;
}
