import { bad, good, parseDate, problem, type PlainDate, type Result } from '@ironstride/core';

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
