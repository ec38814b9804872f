import { describe, expect, test } from 'vitest';
import { addDays, dateOf, type PlainDate } from '../calendar/plain-date.ts';
import { readinessOn, type CheckIn } from './readiness.ts';

function day(year: number, month: number, date: number): PlainDate {
  const found = dateOf(year, month, date);
  if (found === undefined) throw new Error('There is such a day');
  return found;
}

const TODAY = day(2027, 2, 10);

/** Check-ins of the days up to today, the last of them today's. */
function days(...marks: readonly (readonly number[])[]): readonly CheckIn[] {
  return marks.map((one, index) => ({ date: addDays(TODAY, index - marks.length + 1), marks: one }));
}
const usually = (mark: number): readonly (readonly number[])[] => Array.from({ length: 10 }, () => [mark, mark, mark]);

describe('A check-in', () => {
  test('without an answer says nothing', () => {
    expect(readinessOn(TODAY, [])).toBe('unknown');
    expect(readinessOn(TODAY, days([0, 0, 0]))).toBe('unknown');
  });

  test('is read by itself while there are few of them', () => {
    expect(readinessOn(TODAY, days([3, 3, 3]))).toBe('usual');
    expect(readinessOn(TODAY, days([2, 2, 3]))).toBe('low');
  });

  test('is read beside the person’s own usual days: three is much for one and little for another', () => {
    expect(readinessOn(TODAY, days(...usually(3), [3, 3, 3]))).toBe('usual');
    expect(readinessOn(TODAY, days(...usually(4), [3, 4, 3]))).toBe('low');
    expect(readinessOn(TODAY, days(...usually(5), [3, 4, 3]))).toBe('very-low');
  });

  test('does not make a tired day of a small change in somebody who always answers alike', () => {
    expect(readinessOn(TODAY, days(...usually(4), [4, 4, 3]))).toBe('usual');
  });

  test('with one answer as bad as can be is a very tired day, whatever the others say', () => {
    expect(readinessOn(TODAY, days(...usually(4), [1, 5, 5]))).toBe('very-low');
  });

  test('forgets what is long ago', () => {
    const long = usually(5).map((marks, index) => ({ date: addDays(TODAY, -60 + index), marks }));
    expect(readinessOn(TODAY, [...long, { date: TODAY, marks: [3, 4, 3] }])).toBe('usual');
  });
});
