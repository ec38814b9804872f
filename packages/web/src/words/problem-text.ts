import { PROBLEMS, type Problem } from '@ironstride/core';
import type { Words } from './en.ts';

/** What is wrong and what to do about it, in the words of the page where it has its own. */
export function problemText({ code, data }: Problem, words: Words): string {
  const own: Readonly<Record<string, string>> = words.problems;
  const { says, remedy } = PROBLEMS[code];
  return own[code] ?? `${words.says(says(data))} ${words.says(remedy(data))}`;
}
