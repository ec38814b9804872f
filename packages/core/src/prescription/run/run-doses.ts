import { RESULT_MINUTES } from '../../athlete/fitness-index.ts';
import { RIEGEL } from '../../athlete/race-prediction.ts';
import type { RaceName, RunnerLevel } from '../../athlete/athlete.ts';
import { dose } from '../../rules/dose.ts';

type Span = readonly [number, number];
type ByLevel = Readonly<Record<RunnerLevel, number>>;

/** Where the fitness index and race predictions come from. */
export const PREDICTION = {
  resultMinutes: dose<Span>(
    [RESULT_MINUTES.min, RESULT_MINUTES.max],
    'min',
    'races between these times give a fitness index; the formulas were not made for others',
    'daniels-gilbert-1979',
  ),
  exponent: dose(RIEGEL.usual, 'exponent', 'of race time with distance, up to the half marathon', 'riegel-1981'),
  marathon: dose(RIEGEL.marathon, 'exponent', 'for the marathon, our own: the usual one is too fast for most', 'vickers-2016'),
} as const;

/** Intensities as shares of the fitness index. */
export const SHARES = {
  easy: dose<Span>([0.65, 0.7], 'of the index', 'easy running as it is planned', 'daniels-formula'),
  easyLeast: dose(0.59, 'of the index', 'slowest easy running: recovery', 'daniels-formula'),
  steady: dose<Span>([0.74, 0.8], 'of the index', 'from the upper end of easy running to the middle of marathon effort'),
  marathon: dose<Span>([0.75, 0.84], 'of the index', 'marathon effort', 'daniels-formula'),
  threshold: dose<Span>([0.86, 0.88], 'of the index', 'what can be held for about an hour', 'daniels-formula'),
  interval: dose<Span>([0.95, 1], 'of the index', 'what can be held for about ten minutes', 'daniels-formula'),
  fast: dose<Span>([1.05, 1.1], 'of the index', 'short repetitions', 'daniels-formula'),
  race: dose(0.015, '×', 'either way around the pace of a race'),
  easyAround: dose(0.06, '×', 'either way around a known easy pace'),
} as const;

/** Heart rate by effort as shares of the highest, lowest and highest (wide, because people differ). */
export const HEART = {
  easy: dose<Span>([0.6, 0.78], 'of the highest rate', 'easy running'),
  steady: dose<Span>([0.75, 0.87], 'of the highest rate', 'steady and marathon effort'),
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
  warmUp: dose<ByLevel>({ beginner: 480, intermediate: 600, advanced: 720 }, 's', 'easy running before hard running'),
  warmUpLeast: dose(300, 's', 'never less before hard running', 'fradkin-2010'),
  warmUpMost: dose(1200, 's', 'what is left of a session beyond this goes to its end'),
  coolDown: dose<ByLevel>({ beginner: 300, intermediate: 420, advanced: 600 }, 's', 'easy running after it'),
  coolDownLeast: dose(180, 's', 'never less after it'),
  drills: dose(120, 's', 'dynamic drills before hard running', 'behm-2016'),
  hardFrom: dose(900, 's', 'shorter sessions stay easy: they have no room for a warm-up and hard running'),
  beforeRace: dose<Readonly<Record<RaceName, number>>>(
    { '5k': 900, '10k': 900, half: 600, marathon: 300 },
    's',
    'easy running before the start; the marathon itself begins slowly',
  ),
  raceStart: dose(0.1, 'of the race', 'run no faster than planned, to begin with'),
  start: dose<ByLevel>({ beginner: 0, intermediate: 1, advanced: 2 }, 'patterns', 'skipped at the start of a phase'),
  goOn: dose(2, 'patterns', 'skipped besides where a kind of run goes on from an earlier phase'),
  least: dose(480, 's', 'hard running that caps never go below: one small set'),
  thresholdShare: dose(0.1, 'of the weekly kilometres', 'most threshold running in a session', 'daniels-formula'),
  intervalShare: dose(0.08, 'of the weekly kilometres', 'most interval running in a session', 'daniels-formula'),
  intervalKm: dose(10, 'km', 'and never more', 'daniels-formula'),
  marathonShare: dose(0.25, 'of the weekly kilometres', 'most marathon effort in a session'),
  marathonKm: dose(29, 'km', 'and never more', 'daniels-formula'),
  marathonMinutes: dose(110, 'min', 'and never longer', 'daniels-formula'),
  lighterShare: dose(0.7, '×', 'hard running in lighter weeks and tapers: less of it, as fast as ever', 'bosquet-2007'),
  trialSeconds: dose<ByLevel>({ beginner: 720, intermediate: 1200, advanced: 1200 }, 's', 'time trial'),
  strideSeconds: dose<ByLevel>({ beginner: 15, intermediate: 20, advanced: 20 }, 's', 'one stride'),
  strideRest: dose(60, 's', 'after a stride: walk or jog until it is forgotten'),
  strides: dose<Span>([4, 6], 'strides', 'at first, and later'),
  beforeStrides: dose(600, 's', 'easy running before strides'),
  afterStrides: dose(180, 's', 'easy running after strides'),
  shakeOutStrides: dose(3, 'strides', 'on the day before a race; none for beginners'),
  walkRun: dose<readonly Span[]>(
    [
      [60, 120],
      [60, 60],
      [120, 90],
      [180, 60],
      [240, 60],
      [300, 60],
      [480, 60],
    ],
    's running, s walking',
    'run-walk from the first week on',
  ),
  finishShare: dose(0.15, 'of a long run', 'steady running at its end'),
  finishMost: dose(1200, 's', 'and never longer'),
  blockShare: dose(0.2, 'of a long run', 'marathon effort in it, before a marathon'),
  blockMost: dose(1200, 's', 'longest of the two stretches'),
  ownRest: dose({ fast: 0.5, steady: 0.25 }, 'of the work', 'rest where somebody’s own plan names only repetitions'),
  ownRestBounds: dose<Span>([60, 240], 's', 'shortest and longest such rest'),
  circuitRuns: dose<readonly number[]>([120, 120, 150, 180], 's', 'each run between strength moves, from time to time'),
  circuitPause: dose(30, 's', 'walking after the moves'),
  circuitRounds: dose(4, 'rounds', 'most with the same moves'),
  circuitReps: dose(8, 'reps', 'of each move: far from tired'),
  circuitHold: dose(20, 's', 'longest hold between runs'),
} as const;
