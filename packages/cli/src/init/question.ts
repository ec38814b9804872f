import { bad, problem, type Result } from '@ironstride/core';

/** One question of `init`: its words, an answer that would do, and how an answer is read into lines of an athlete file. */
export interface Question {
  readonly asks: string;
  readonly example: string;
  /** Words to choose from, when the answer is a choice; several when `many`. */
  readonly choices?: readonly string[];
  readonly many?: true;
  read(answer: string): Result<readonly string[]>;
}

/** Says that an answer is none. */
export function noAnswer<T>(question: string, text: string, example: string): Result<T> {
  return bad([problem('answer-unusable', '', { question, text: text.slice(0, 60), example })]);
}

/** True for the ways of saying that there is nothing. */
export function saysNone(answer: string): boolean {
  return ['', 'none', 'no', 'nothing', '-'].includes(answer.trim().toLowerCase());
}
