import { bad, good, problem, type Result } from '@ironstride/core';

/** Reads `all`, `none`, `3`, `1-4` or `1,5-6`; the answer lists the week numbers for a plan of so many weeks. */
export function chosenWeeks(text: string): Result<(weeks: number) => readonly number[]> {
  const words = text.trim().toLowerCase();
  if (words === 'all') return good((weeks) => Array.from({ length: weeks }, (_, index) => index + 1));
  if (words === 'none') return good(() => []);
  const spans = words.split(',').map((part) => /^\s*(\d{1,4})(?:\s*[-–]\s*(\d{1,4}))?\s*$/.exec(part));
  if (spans.some((span) => span === null)) return bad([problem('weeks-unreadable', '--week', { text: text.slice(0, 60) })]);
  const wanted = spans.map((span) => ({ from: Number(span?.[1]), to: Number(span?.[2] ?? span?.[1]) }));
  return good((weeks) =>
    Array.from({ length: weeks }, (_, index) => index + 1).filter((number) =>
      wanted.some(({ from, to }) => from <= number && number <= to),
    ),
  );
}
