import { ENGLISH, exerciseById, KINDS, type Exercise, type Tongue } from '@ironstride/core';
import { englishWords, type ExerciseWords } from './exercise-words.ts';
import type { Words } from './en.ts';

/** What an exercise is called in the person’s language; its id where nobody knows it. */
export function exerciseName(id: string, { library }: Pick<Words, 'library'>): string {
  return library[id]?.name ?? exerciseById(id)?.name ?? id;
}

/** Everything that is said of an exercise in the person’s language. */
export function exerciseTexts(one: Exercise, { library }: Pick<Words, 'library'>): ExerciseWords {
  return library[one.id] ?? englishWords(one);
}

/** The words and units in which core tells what is in a session. */
export function tongueOf(words: Words): Tongue {
  const { tongue, units, number, says, session } = words;
  const why: Tongue['why'] = (kind) => session.purpose(says(KINDS[kind].purpose));
  return { ...ENGLISH, ...tongue, units, number, says, why, exercise: (id) => exerciseName(id, words) };
}
