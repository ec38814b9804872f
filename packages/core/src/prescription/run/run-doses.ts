import type { RunnerLevel } from '../../athlete/athlete.ts';
import { dose } from '../../rules/dose.ts';

type Span = readonly [number, number];

/** Intensities as shares of the fitness index. */
export const SHARES = {
  easy: dose<Span>([0.65, 0.7], 'of the index', 'easy running as it is planned', 'daniels-formula'),
  easyAll: dose<Span>([0.59, 0.74], 'of the index', 'easy running at large', 'daniels-formula'),
  steady: dose<Span>([0.75, 0.8], 'of the index', 'a little faster than easy'),
  marathon: dose<Span>([0.75, 0.84], 'of the index', 'marathon effort', 'daniels-formula'),
  threshold: dose<Span>([0.86, 0.88], 'of the index', 'what can be held for about an hour', 'daniels-formula'),
  interval: dose<Span>([0.95, 1], 'of the index', 'what can be held for about ten minutes', 'daniels-formula'),
  fast: dose<Span>([1.05, 1.1], 'of the index', 'short repetitions', 'daniels-formula'),
  race: dose(0.015, '×', 'either way around the pace of a race'),
  easyAround: dose(0.06, '×', 'either way around a known easy pace'),
} as const;

/** Heart rate by effort as shares of the highest, lowest and highest (convention: wide, because people differ). */
export const HEART = {
  easy: dose<Span>([0.6, 0.78], 'of the highest rate', 'easy running'),
  steady: dose<Span>([0.75, 0.85], 'of the highest rate', 'steady and marathon effort'),
  threshold: dose<Span>([0.83, 0.92], 'of the highest rate', 'threshold'),
  interval: dose<Span>([0.9, 1], 'of the highest rate', 'intervals'),
  byAge: dose<Span>(
    [208, 0.7],
    'beats a minute',
    'highest rate: the first less the second times the age, when none was measured',
    'tanaka-2001',
  ),
  byAgeError: dose(10, 'beats a minute', 'error of that formula either way', 'tanaka-2001'),
} as const;

/** Warm-up, cool-down and the caps of hard running. */
export const RUN = {
  warmUp: dose<Readonly<Record<RunnerLevel, number>>>(
    { beginner: 480, intermediate: 600, advanced: 720 },
    's',
    'easy running before hard running',
  ),
  warmUpLeast: dose(300, 's', 'never less before hard running', 'fradkin-2010'),
  coolDown: dose<Readonly<Record<RunnerLevel, number>>>({ beginner: 300, intermediate: 420, advanced: 600 }, 's', 'easy running after it'),
  coolDownLeast: dose(180, 's', 'never less after it'),
  drills: dose(120, 's', 'dynamic drills before hard running', 'behm-2016'),
  thresholdShare: dose(0.1, 'of the weekly kilometres', 'most threshold running in a session', 'daniels-formula'),
  intervalShare: dose(0.08, 'of the weekly kilometres', 'most interval running in a session', 'daniels-formula'),
  intervalKm: dose(10, 'km', 'and never more', 'daniels-formula'),
  fastShare: dose(0.05, 'of the weekly kilometres', 'most short repetitions in a session', 'daniels-formula'),
  marathonKm: dose(29, 'km', 'most marathon effort in a session', 'daniels-formula'),
  marathonMinutes: dose(110, 'min', 'and never longer', 'daniels-formula'),
  strideSeconds: dose(20, 's', 'one stride'),
  strideRest: dose(60, 's', 'after a stride: walk or jog until it is forgotten'),
  walkRun: dose<readonly Span[]>(
    [
      [60, 120],
      [120, 120],
      [180, 90],
      [240, 60],
      [300, 60],
      [480, 60],
    ],
    's running, s walking',
    'run-walk from the first week on',
  ),
  circuitEffort: dose<Span>([6, 7], 'of 10', 'the runs of a circuit are controlled, never all-out'),
} as const;
