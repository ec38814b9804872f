import type { Exercise } from '@ironstride/core';

/** What a language says of one exercise; lists have the same order and length in all languages, apart from other names. */
export interface ExerciseWords {
  readonly name: string;
  /** Other names that people search for in this language. */
  readonly alsoKnown: readonly string[];
  readonly purpose: string;
  readonly cues: readonly string[];
  readonly mistakes: readonly string[];
  readonly notWhen: readonly string[];
  /** What research says of it; absent where the library knows of none. */
  readonly evidence?: string;
}

/** The words of an exercise as the library has them. */
export function englishWords({ name, also, purpose, cues, mistakes, notWhen, evidence }: Exercise): ExerciseWords {
  return { name, alsoKnown: also, purpose, cues, mistakes, notWhen, ...(evidence && { evidence: evidence.says }) };
}
