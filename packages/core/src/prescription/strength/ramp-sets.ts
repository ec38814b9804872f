import type { Exercise, Way } from '../../exercises/exercise.ts';
import type { ExerciseSet, Load } from '../../session/content.ts';
import { RAMPS } from './load-doses.ts';

/** A main lift that is about to be worked up to. */
export interface Ramped {
  readonly exercise: Exercise;
  readonly way: Way;
  readonly reps: readonly [number, number];
  readonly role: string;
}

/** How many sets lead up to the work: three before heavy ones, one before others, none without weights. */
export function rampCount(asked: Ramped): number {
  return rampsOf(asked).length;
}

/** The sets that lead up to the work, lightest first; in kilograms where the load of the work is known and smaller ones can be made. */
export function rampSets(asked: Ramped, load: Load | undefined, makeable: (kg: number) => Load | undefined): readonly ExerciseSet[] {
  return rampsOf(asked).map(([share, reps]): ExerciseSet => {
    const lighter = load?.kg === undefined ? undefined : makeable(load.kg * share);
    return { purpose: 'ramp', amount: { reps: [reps, reps] }, load: lighter ?? { kind: asked.way.load } };
  });
}

function rampsOf({ exercise, way, reps, role }: Ramped): readonly (readonly [number, number])[] {
  if ((role !== 'main' && role !== 'primer') || exercise.measure !== 'reps') return [];
  if (way.load === 'body' || way.load === 'band' || way.load === 'medicine-ball') return [];
  return role === 'main' && reps[1] <= RAMPS.heavyReps.value ? RAMPS.heavy.value : RAMPS.moderate.value;
}
