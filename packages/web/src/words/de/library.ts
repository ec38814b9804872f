import type { ExerciseWords } from '../exercise-words.ts';
import { SQUATS_DE } from './exercises/squat.ts';

/** The exercise library in German, by id. It is large: import it dynamically, and only for people who read German. */
export const LIBRARY_DE: Readonly<Record<string, ExerciseWords>> = {
  ...SQUATS_DE,
};
