import { secondsPerUnit, type Exercise, type Way } from '../../exercises/exercise.ts';
import type { Amount, ExerciseSet, ExerciseStep, Step } from '../../session/content.ts';
import { ASSISTANCE, TIMES } from './strength-doses.ts';

/** Time of one set without rest, whole seconds; both sides where they take turns set by set. */
export function setSeconds(exercise: Exercise, amount: Amount, only = false): number {
  const units = 'reps' in amount ? amount.reps[1] : 'seconds' in amount ? amount.seconds : amount.metres;
  const side = units * secondsPerUnit(exercise);
  return Math.ceil(exercise.sides === 'each' && !only ? 2 * side + ASSISTANCE.otherSide.value : side);
}

/** Time to get an exercise ready, seconds. */
export function setUpSeconds({ load }: Way): number {
  return TIMES.setUp.value[load];
}

/** Time of the steps of a strength part: sets, rests, getting ready. The rest after the last set of all is not counted. */
export function stepsSeconds(steps: readonly Step[], exerciseOf: (id: string) => Exercise): number {
  const own = steps.filter((step): step is ExerciseStep => step.does === 'exercise');
  const total = own.reduce((sum, step) => sum + stepSeconds(step, exerciseOf(step.exercise)), 0);
  const last = own.at(-1);
  return total - (last?.rest ?? 0);
}

function stepSeconds(step: ExerciseStep, exercise: Exercise): number {
  const kind = step.sets[0]?.load?.kind ?? 'body';
  const work = step.sets.reduce((sum, set) => sum + setTime(set, step, exercise), 0);
  return TIMES.setUp.value[kind] + work;
}

function setTime(set: ExerciseSet, step: ExerciseStep, exercise: Exercise): number {
  if (set.purpose === 'ramp') return TIMES.ramp.value.work + TIMES.ramp.value.rest;
  return setSeconds(exercise, set.amount, set.only !== undefined) + step.rest;
}
