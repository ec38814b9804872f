import type { Exercise } from '../../exercises/exercise.ts';
import { exerciseById } from '../../exercises/library.ts';
import type { Amount, ExerciseStep, Part } from '../../session/content.ts';
import { amountOf } from '../amount-of.ts';
import { setSeconds } from '../strength/seconds.ts';
import { suits, waysFor, type Trainee } from '../trainee.ts';
import { AROUND } from './around-doses.ts';

/** The exercises of these ids that suit the trainee today. */
export function suitable(ids: readonly string[], trainee: Trainee): readonly Exercise[] {
  return ids.flatMap((id) => {
    const found = exerciseById(id);
    return found && suits(found, trainee) && waysFor(found, trainee).length > 0 ? [found] : [];
  });
}

/** One set of each exercise in turn, as many as fit. */
export function within(
  exercises: readonly Exercise[],
  seconds: number,
  each: (exercise: Exercise) => Amount,
): Pick<Part, 'steps' | 'seconds'> {
  const steps: ExerciseStep[] = [];
  let total = 0;
  for (const exercise of exercises) {
    const amount = each(exercise);
    const time = setSeconds(exercise, amount) + AROUND.change.value;
    if (total + time > seconds) continue;
    steps.push({ does: 'exercise', exercise: exercise.id, sets: [{ purpose: 'work', amount }], rest: AROUND.change.value });
    total += time;
  }
  return { steps, seconds: total };
}

/** The usual amount of a drill: the smaller number, because drills are many and time is short. */
export function usualAmount(drill: Exercise): Amount {
  return amountOf(drill, drill.dose.amount[0]);
}
