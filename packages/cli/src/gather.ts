import { bad, good, type Problem, type Result } from '@ironstride/core';

/** All values, or all problems of all that failed, so that nobody mends one file to learn about the next. */
export function gather<T extends readonly unknown[]>(...results: { readonly [K in keyof T]: Result<T[K]> }): Result<T> {
  const problems: Problem[] = [];
  const values: unknown[] = [];
  for (const result of results) {
    if (result.ok) values.push(result.value);
    else problems.push(...result.problems);
  }
  return problems.length > 0 ? bad(problems) : good(values as unknown as T); // one value per result, in their order
}
