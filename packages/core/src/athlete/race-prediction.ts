import { RACE_KM } from './athlete.ts';
import { RESULT_MINUTES } from './fitness-index.ts';

/** Exponents of the growth of race time with distance (Riegel 1981; for the marathon our own, because the usual one is too fast for most, Vickers & Vertosick 2016). */
export const RIEGEL = { usual: 1.06, marathon: 1.08 } as const;

/** A predicted race time with its honesty, minutes. */
export interface Prediction {
  readonly minutes: number;
  /** What the more optimistic exponent gives, and a more cautious one; equal to the prediction up to the half marathon. */
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
  if (result.minutes < min || result.minutes > max || km > RACE_KM.marathon * 1.02 || km <= 0) return undefined;
  const far = km > RACE_KM.half * 1.02 && result.km < RACE_KM.half * 0.98;
  const usual = riegel(result.minutes, result.km, km, RIEGEL.usual);
  if (km <= RACE_KM.half * 1.02 || !far) {
    const marathon = km > RACE_KM.half * 1.02;
    const minutes = marathon ? riegel(result.minutes, result.km, km, RIEGEL.marathon) : usual;
    return { minutes, range: marathon ? [usual, minutes] : [usual, usual], confidence: marathon ? 'low' : 'usual' };
  }
  const minutes = riegel(result.minutes, result.km, km, RIEGEL.marathon);
  return { minutes, range: [usual, riegel(result.minutes, result.km, km, RIEGEL.marathon + 0.02)], confidence: 'low' };
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
