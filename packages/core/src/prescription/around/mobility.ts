import type { Exercise } from '../../exercises/exercise.ts';
import { EXERCISES } from '../../exercises/library.ts';
import type { ExerciseStep, SessionContent } from '../../session/content.ts';
import { setSeconds } from '../strength/seconds.ts';
import { suits, waysFor, type Trainee } from '../trainee.ts';

/** From one exercise to the next, seconds (convention). */
const CHANGE = 10;

/** A mobility session: moving first, then holding, as much as the minutes allow; `nth` begins elsewhere each time. */
export function mobilityContent(minutes: number, trainee: Trainee, nth: number): Pick<SessionContent, 'parts' | 'seconds'> {
  const moving = within(able('drill', trainee, nth), minutes * 30);
  const holding = within(able('stretch', trainee, nth), minutes * 60 - moving.seconds);
  const seconds = moving.seconds + holding.seconds;
  return { parts: [{ role: 'main', title: 'Mobility', steps: [...moving.steps, ...holding.steps], seconds }], seconds };
}

/** Exercises on the spot that suit, beginning with another one each time. */
function able(category: 'drill' | 'stretch', trainee: Trainee, nth: number): readonly Exercise[] {
  const fine = EXERCISES.filter(
    (one) => one.category === category && one.measure !== 'metres' && suits(one, trainee) && waysFor(one, trainee).length > 0,
  );
  const start = fine.length === 0 ? 0 : nth % fine.length;
  return [...fine.slice(start), ...fine.slice(0, start)];
}

function within(exercises: readonly Exercise[], most: number): { readonly steps: readonly ExerciseStep[]; readonly seconds: number } {
  const steps: ExerciseStep[] = [];
  let seconds = 0;
  for (const exercise of exercises) {
    const [, amount] = exercise.dose.amount;
    const set = { purpose: 'work', amount: exercise.measure === 'seconds' ? { seconds: amount } : { reps: [amount, amount] } } as const;
    const time = setSeconds(exercise, set.amount) + CHANGE;
    if (seconds + time > most) continue;
    steps.push({ does: 'exercise', exercise: exercise.id, sets: [set], rest: CHANGE });
    seconds += time;
  }
  return { steps, seconds };
}
