import {
  EXERCISES,
  LIFTING_LEVELS,
  possibleWith,
  type Category,
  type Equipment,
  type Exercise,
  type LiftingLevel,
  type Muscle,
  type Region,
} from '@ironstride/core';

/** What somebody looks for; every part narrows the list. */
export interface Wanted {
  /** Words that must all stand in its names, its category, its muscles or its purpose. */
  readonly query?: string;
  readonly category?: Category;
  /** Only what can be done with these things. */
  readonly equipment?: readonly Equipment[];
  readonly muscle?: Muscle;
  /** Only what somebody of this experience may do. */
  readonly level?: LiftingLevel;
  /** Nothing that loads these. */
  readonly avoid?: readonly Region[];
}

/** Exercises of the library, in its order. */
export function findExercises({ query = '', category, equipment, muscle, level, avoid = [] }: Wanted): readonly Exercise[] {
  const words = query
    .toLowerCase()
    .split(/[\s-]+/)
    .filter(Boolean);
  return EXERCISES.filter((one) => {
    const text = [one.id, one.name, ...one.also, one.category, ...one.primary, ...one.secondary, one.purpose].join(' ').toLowerCase();
    return (
      words.every((word) => text.includes(word)) &&
      (category === undefined || one.category === category) &&
      (equipment === undefined || one.ways.some((way) => possibleWith(way, equipment))) &&
      (muscle === undefined || one.primary.includes(muscle) || one.secondary.includes(muscle)) &&
      (level === undefined || LIFTING_LEVELS.indexOf(one.level) <= LIFTING_LEVELS.indexOf(level)) &&
      !one.stresses.some((region) => avoid.includes(region))
    );
  });
}
