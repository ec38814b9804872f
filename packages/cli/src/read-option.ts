import { bad, good, nearest, parseDate, problem, type PlainDate, type Result } from '@ironstride/core';

/** A date given on the command line. */
export function dateOption(name: string, text: string | undefined): Result<PlainDate | undefined> {
  if (text === undefined) return good(undefined);
  const date = parseDate(text);
  return date === undefined ? bad([problem('date-impossible', name, { text: text.slice(0, 60) })]) : good(date);
}

/** A whole number given on the command line. */
export function numberOption(name: string, text: string | undefined, min: number, max: number): Result<number | undefined> {
  if (text === undefined) return good(undefined);
  const number = /^\d{1,9}$/.test(text) ? Number(text) : Number.NaN;
  return number >= min && number <= max ? good(number) : bad([problem('option-number', '', { name, text: text.slice(0, 60), min, max })]);
}

/** One of some words given on the command line, in any case. */
export function wordOption<W extends string>(name: string, text: string | undefined, words: readonly W[]): Result<W | undefined> {
  if (text === undefined) return good(undefined);
  const found = words.find((one) => one === text.trim().toLowerCase());
  if (found !== undefined) return good(found);
  const near = nearest(text, words);
  const data = { key: name, found: text.slice(0, 60), known: words.join(', '), ...(near !== undefined && { near }) };
  return bad([problem('file-word', '', data)]);
}

/** Several words with commas between them. */
export function wordsOption<W extends string>(
  name: string,
  text: string | undefined,
  words: readonly W[],
): Result<readonly W[] | undefined> {
  if (text === undefined) return good(undefined);
  const read = text.split(',').map((one) => wordOption(name, one, words));
  const problems = read.flatMap((one) => (one.ok ? [] : one.problems));
  return problems.length > 0 ? bad(problems) : good(read.flatMap((one) => (one.ok && one.value !== undefined ? [one.value] : [])));
}
