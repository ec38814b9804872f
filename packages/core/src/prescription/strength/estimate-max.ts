import type { KnownSet } from '../../athlete/strength-record.ts';
import { problem } from '../../problems.ts';
import { bad, good, type Result } from '../../result.ts';
import { ESTIMATE, FORMULAS } from './load-doses.ts';

/** An estimated one-repetition maximum with its error, kilograms. */
export interface EstimatedMax {
  readonly kg: number;
  readonly low: number;
  readonly high: number;
}

/** One-repetition maximum by Epley (1985): w × (1 + r/30), and w itself for one repetition. */
export function epley(kg: number, reps: number): number {
  return reps === 1 ? kg : kg * (1 + reps / FORMULAS.epley.value);
}

/** One-repetition maximum by Brzycki (1993): w × 36 / (37 − r). */
export function brzycki(kg: number, reps: number): number {
  const [top, bottom] = FORMULAS.brzycki.value;
  return (kg * top) / (bottom - reps);
}

/**
 * Estimates the maximum from a set; repetitions in reserve count as done. The lower of two formulas, because runners do more repetitions than
 * tables say (RM-RUNNER). Refused beyond ten repetitions.
 */
export function estimateMax({ exercise, kg, reps, rir = 0 }: KnownSet): Result<EstimatedMax> {
  const all = reps + rir;
  if (all > ESTIMATE.repsMost.value)
    return bad([problem('estimate-too-many-reps', exercise, { reps: all, most: ESTIMATE.repsMost.value })]);
  const estimate = Math.min(epley(kg, all), brzycki(kg, all));
  const band = all <= ESTIMATE.fewReps.value ? ESTIMATE.bandFew.value : ESTIMATE.bandMany.value;
  return good({ kg: estimate, low: estimate * (1 - band), high: estimate * (1 + band) });
}

/** Load with which so many repetitions are possible, kilograms: the inverse of the same two formulas, the lower of both. */
export function loadFor(max: number, reps: number): number {
  return Math.min(max / epley(1, reps), max / brzycki(1, reps));
}
