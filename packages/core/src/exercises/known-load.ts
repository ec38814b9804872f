import type { KnownSet } from '../athlete/strength-record.ts';
import type { Exercise, LoadKind, WeighedKind } from './exercise.ts';

/** What the kilograms of a load are of: one piece, each piece of a pair, or all that is moved. Loads of one sort can be compared, others cannot. */
const KILOGRAMS_OF: Readonly<Record<WeighedKind, 'piece' | 'pair' | 'whole'>> = {
  dumbbell: 'piece',
  kettlebell: 'piece',
  'medicine-ball': 'piece',
  dumbbells: 'pair',
  barbell: 'whole',
  machine: 'whole',
};

/** The kinds of load with kilograms that an exercise can be done with, each once, best first; empty when there are none. */
export function weighedKinds({ ways }: Exercise): readonly WeighedKind[] {
  return [...new Set(ways.flatMap(({ load }) => (isWeighed(load) ? [load] : [])))];
}

/** True when kilograms alone don't say what was lifted: 60 kg on a bar are not 60 kg in each hand. */
export function needsKind(exercise: Exercise): boolean {
  return new Set(weighedKinds(exercise).map((kind) => KILOGRAMS_OF[kind])).size > 1;
}

/** True when the kilograms of a set of this exercise mean the same as those of a load. A set that could have been two things says nothing. */
export function tellsOf(set: KnownSet, exercise: Exercise, load: LoadKind): boolean {
  if (set.exercise !== exercise.id || !isWeighed(load)) return false;
  const kind = set.with ?? (needsKind(exercise) ? undefined : weighedKinds(exercise)[0]);
  return kind !== undefined && KILOGRAMS_OF[kind] === KILOGRAMS_OF[load];
}

function isWeighed(load: LoadKind): load is WeighedKind {
  return Object.hasOwn(KILOGRAMS_OF, load);
}

/**
 * Heaviest load of a set that is believed, kilograms: nobody has lifted much more than 500 kg off the floor, and one piece in a
 * hand is far lighter (convention).
 */
export const HEAVIEST_LOAD: Readonly<Record<WeighedKind, number>> = {
  dumbbell: 150,
  dumbbells: 120,
  kettlebell: 150,
  barbell: 500,
  'medicine-ball': 60,
  machine: 600,
};
