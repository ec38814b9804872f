import { dose } from '../../rules/dose.ts';

/** From sets to an estimated one-repetition maximum. */
export const ESTIMATE = {
  repsMost: dose(10, 'repetitions', 'with those in reserve; more say too little about strength', 'reynolds-2006'),
  fewReps: dose(5, 'repetitions', 'up to here the estimate is at its best', 'reynolds-2006'),
  bandFew: dose(0.05, '×', 'error either way up to five repetitions', 'reynolds-2006'),
  bandMany: dose(0.1, '×', 'error either way from six to ten repetitions', 'whisenant-2003'),
} as const;

/** The two formulas of the maximum; the lower estimate is taken. */
export const FORMULAS = {
  epley: dose(30, 'repetitions', 'w × (1 + r / 30); one repetition is the load itself', 'epley-1985'),
  brzycki: dose<readonly [number, number]>([36, 37], 'repetitions', 'w × 36 / (37 − r)', 'brzycki-1993'),
} as const;

/** How loads grow and when they step down. */
export const LOADS = {
  stepLower: dose(0.05, '×', 'largest step of a lift for the legs once its repetitions are reached', 'acsm-2009'),
  stepUpper: dose(0.025, '×', 'largest step of a lift for the upper body', 'acsm-2009'),
  most: dose(0.1, '×', 'a heavier weight is taken only when it is at most so much heavier', 'acsm-2009'),
  free: dose(5, 'kg', 'steps up to this are always fine'),
  repsBeyond: dose(4, 'repetitions', 'beyond the aim when the next weight is too far away'),
  repsMost: dose(15, 'repetitions', 'most in any set'),
  holdMost: dose(60, 's', 'longest hold; harder variants come instead'),
  holdStep: dose(5, 's', 'growth of a hold'),
  convertReps: dose(20, 'repetitions', 'more than that say nothing about the load of fewer'),
  growDays: dose(6, 'days', 'from one growth of a lift to the next, however often it is done'),
  breakShort: dose(14, 'days', 'without a lift: up to here it goes on where it was', 'bosquet-2013'),
  breakLong: dose(28, 'days', 'without a lift: up to here taken up a little lighter, after more of them lighter still', 'bosquet-2013'),
  afterMiddle: dose(0.9, '×', 'of the load before, after two to four weeks'),
  afterLong: dose(0.8, '×', 'of the load before, after more than four weeks'),
  reserveFelt: dose(5, 'RIR', 'more repetitions in reserve than that are not felt', 'zourdos-2016'),
  youngRir: dose(3, 'RIR', 'least for people under 18', 'lloyd-2014'),
  adult: dose(18, 'years', 'from here on loads may follow from an estimated maximum', 'lloyd-2014'),
} as const;

/** Sets that lead up to the work of a main lift: shares of the load and repetitions, by how heavy the work is. */
export const RAMPS = {
  heavy: dose<readonly (readonly [number, number])[]>(
    [
      [0.4, 5],
      [0.6, 3],
      [0.8, 2],
    ],
    'share of the load, repetitions',
    'before sets of six repetitions or fewer',
  ),
  moderate: dose<readonly (readonly [number, number])[]>([[0.5, 6]], 'share of the load, repetitions', 'before sets of more repetitions'),
  heavyReps: dose(6, 'repetitions', 'sets up to here count as heavy'),
} as const;

/** What a gym has. Kilograms. */
export const GYM = {
  dumbbells: dose<readonly number[]>(
    [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 12, 14, 16, 18, 20, 22, 24, 26, 28, 30, 32, 34, 36, 38, 40],
    'kg',
    'dumbbells of a gym',
  ),
  kettlebells: dose<readonly number[]>([4, 8, 12, 16, 20, 24, 28, 32], 'kg', 'kettlebells of a gym'),
  medicineBalls: dose<readonly number[]>([2, 3, 4, 5, 6, 8, 10], 'kg', 'medicine balls of a gym'),
  bar: dose(20, 'kg', 'the bar of a gym'),
  plates: dose<readonly { readonly kg: number; readonly pairs: number }[]>(
    [
      { kg: 25, pairs: 4 },
      { kg: 20, pairs: 1 },
      { kg: 15, pairs: 1 },
      { kg: 10, pairs: 1 },
      { kg: 5, pairs: 1 },
      { kg: 2.5, pairs: 1 },
      { kg: 1.25, pairs: 1 },
    ],
    'kg, pairs',
    'plates of a gym',
  ),
  machineStep: dose(5, 'kg', 'steps of machines'),
  machineMost: dose(200, 'kg', 'heaviest machine'),
} as const;

/** Left against right. */
export const SIDES = {
  symmetry: dose(0.9, '×', 'weaker by stronger side; below, the weaker one gets a further set when two tests agree', 'parkinson-2021'),
  tests: dose(2, 'tests', 'that must agree, because one errs as much as sides differ', 'bishop-2016'),
} as const;
