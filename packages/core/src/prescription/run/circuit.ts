import type { ExerciseStep, RepeatStep, Step } from '../../session/content.ts';
import { suitable } from '../around/drills-within.ts';
import { setSeconds } from '../strength/seconds.ts';
import type { Trainee } from '../trainee.ts';
import { runFor, timeOf } from './run-steps.ts';
import type { Targets } from './targets.ts';

/** Moves without equipment between intervals, in pairs that load different parts; low impact. */
const PAIRS: readonly (readonly (readonly string[])[])[] = [
  [
    ['body-weight-squat', 'box-squat', 'glute-bridge'],
    ['push-up', 'knee-push-up', 'plank', 'dead-bug'],
  ],
  [
    ['reverse-lunge', 'single-leg-deadlift', 'glute-bridge'],
    ['plank-shoulder-tap', 'plank', 'dead-bug', 'side-plank'],
  ],
  [
    ['single-leg-glute-bridge', 'glute-bridge', 'calf-raise'],
    ['mountain-climber', 'bird-dog', 'dead-bug'],
  ],
  [
    ['lateral-lunge', 'calf-raise', 'single-leg-glute-bridge'],
    ['side-plank', 'side-plank-from-knees', 'bird-dog'],
  ],
];

/** Seconds of running in one round by how often it was done (convention). */
const RUNS = [90, 120, 120, 150, 180];
/** After the moves, before the next run (convention). */
const PAUSE = 30;
const MOST_ROUNDS = 4;

/** Rounds of controlled running with two strength moves after each: two blocks with different moves, one session with one time line (A14). */
export function circuitSteps(room: number, trainee: Trainee, targets: Targets, nth: number): readonly Step[] {
  const run = RUNS[Math.min(nth, RUNS.length - 1)] ?? 120;
  const blocks = [0, 1].map((at) => movesOf(PAIRS[(nth + at) % PAIRS.length] ?? [], trainee));
  const rounds = (moves: readonly ExerciseStep[], seconds: number): RepeatStep | undefined => {
    const once = run + timeOf(moves, targets) + PAUSE;
    const times = Math.min(MOST_ROUNDS, Math.floor((seconds + PAUSE) / once));
    return times < 2
      ? undefined
      : { does: 'repeat', times, steps: [runFor(run, 'threshold', targets), ...moves, { does: 'rest', seconds: PAUSE, how: 'walk' }] };
  };
  const [first, second] = blocks;
  const half = first && second && rounds(first, (room - 60) / 2);
  const other = half && second && rounds(second, room - 60 - timeOf([half], targets));
  if (half && other) return [half, { does: 'rest', seconds: 60, how: 'walk' }, other];
  const whole = first && rounds(first, room);
  return whole ? [whole] : [];
}

/** One move of each list, the first that suits. */
function movesOf(pair: readonly (readonly string[])[], trainee: Trainee): readonly ExerciseStep[] {
  return pair.flatMap((ids): ExerciseStep[] => {
    const exercise = suitable(ids, trainee).find(({ ways }) => ways.some(({ needs }) => needs.length === 0));
    if (!exercise) return [];
    const amount = exercise.measure === 'seconds' ? { seconds: Math.min(20, exercise.dose.amount[0]) } : { reps: [8, 8] as const };
    return setSeconds(exercise, amount) > 0
      ? [{ does: 'exercise', exercise: exercise.id, sets: [{ purpose: 'work', amount, load: { kind: 'body' } }], rest: 5 }]
      : [];
  });
}
