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

/** Fastest believable average pace by distance up to which it holds, minutes per kilometre; a little faster than world records (convention). */
const FASTEST: readonly (readonly [number, number])[] = [
  [1, 2.15],
  [2, 2.25],
  [5.5, 2.45],
  [11, 2.55],
  [22, 2.65],
  [45, 2.8],
  [Infinity, 3.2],
];

/** True when a human can have run it: not faster than the fastest ever, not slower than a walk. */
export function believableResult(km: number, minutes: number): boolean {
  const fastest = FASTEST.find(([most]) => km <= most)?.[1] ?? 3.2;
  return km > 0 && minutes >= km * fastest && minutes <= km * 20;
}
