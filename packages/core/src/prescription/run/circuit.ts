import type { ExerciseStep, RepeatStep, Step } from '../../session/content.ts';
import { suitable } from '../around/drills-within.ts';
import type { Trainee } from '../trainee.ts';
import { RUN } from './run-doses.ts';
import { stretch, timeOf, type Measured } from './run-steps.ts';
import type { Targets } from './targets.ts';

/** Moves between intervals, in pairs that load different parts: legs and hips, then trunk and arms. Low impact; the first that suits is taken. */
const PAIRS: readonly (readonly (readonly string[])[])[] = [
  [
    ['body-weight-squat', 'glute-bridge', 'bird-dog'],
    ['push-up', 'plank', 'dead-bug'],
  ],
  [
    ['reverse-lunge', 'single-leg-deadlift', 'single-leg-glute-bridge', 'glute-bridge'],
    ['plank-shoulder-tap', 'side-plank-from-knees', 'dead-bug'],
  ],
  [
    ['single-leg-glute-bridge', 'glute-bridge', 'body-weight-squat'],
    ['side-plank', 'side-plank-from-knees', 'bird-dog'],
  ],
  [
    ['walking-lunge', 'body-weight-squat', 'marching-glute-bridge', 'glute-bridge'],
    ['dead-bug', 'plank', 'bird-dog'],
  ],
];

/**
 * Rounds of controlled running with two strength moves after each, in two blocks with different moves: one session with one time line (A14).
 * Empty where not even two rounds fit. No study of such sessions was found (SCH-BETWEEN-INTERVALS).
 */
export function circuitSteps(
  room: number,
  cap: number,
  trainee: Trainee,
  targets: Targets,
  nth: number,
  measured: Measured,
): readonly Step[] {
  const pause = RUN.circuitPause.value;
  const runs = RUN.circuitRuns.value;
  const run = stretch(runs[Math.min(nth, runs.length - 1)] ?? 120, 'threshold', targets, measured);
  const most = Math.floor(cap / timeOf([run], targets));
  const rounds = (pair: number, seconds: number, upTo: number): RepeatStep | undefined => {
    const moves = movesOf(PAIRS[pair % PAIRS.length] ?? [], trainee);
    const once = timeOf([run, ...moves], targets) + pause;
    const times = Math.min(RUN.circuitRounds.value, upTo, Math.floor((seconds + pause) / once));
    return times < 2 ? undefined : { does: 'repeat', times, steps: [run, ...moves, { does: 'rest', seconds: pause, how: 'walk' }] };
  };
  const between = 2 * pause;
  const first = rounds(2 * nth, (room - between) / 2, Math.ceil(most / 2));
  const second = first && rounds(2 * nth + 1, room - between - timeOf([first], targets), most - first.times);
  if (first && second) return [first, { does: 'rest', seconds: between, how: 'walk' }, second];
  const whole = rounds(2 * nth, room, most);
  return whole ? [whole] : [];
}

/** One move of each list, the first that suits and needs nothing at the side of a track. */
function movesOf(pair: readonly (readonly string[])[], trainee: Trainee): readonly ExerciseStep[] {
  return pair.flatMap((ids): ExerciseStep[] => {
    const exercise = suitable(ids, trainee).find(({ ways, props }) => props.length === 0 && ways.some(({ needs }) => needs.length === 0));
    if (!exercise) return [];
    const reps = RUN.circuitReps.value;
    const amount =
      exercise.measure === 'seconds'
        ? { seconds: Math.min(RUN.circuitHold.value, exercise.dose.amount[0]) }
        : { reps: [reps, reps] as const };
    return [{ does: 'exercise', exercise: exercise.id, sets: [{ purpose: 'work', amount, load: { kind: 'body' } }], rest: 5 }];
  });
}
