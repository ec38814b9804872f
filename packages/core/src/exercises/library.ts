import type { Exercise } from './exercise.ts';
import { SQUATS } from './squat.ts';

/** All exercises, by category in the order of {@link CATEGORIES}, each category from easier to harder. */
export const EXERCISES: readonly Exercise[] = [...SQUATS];

const BY_ID: ReadonlyMap<string, Exercise> = new Map(EXERCISES.map((one) => [one.id, one]));

/** The exercise of this id. */
export function exerciseById(id: string): Exercise | undefined {
  return BY_ID.get(id);
}
