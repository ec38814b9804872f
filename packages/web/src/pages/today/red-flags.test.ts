import { describe, expect, test } from 'vitest';
import type { CheckInRow } from '../../local/rows.ts';
import { flagsOf } from './red-flags.ts';

const day = (date: number, pain?: string, painLevel?: number): CheckInRow => ({
  id: `2027-02-${String(date).padStart(2, '0')}`,
  sleep: 3,
  legs: 3,
  mood: 3,
  ...(pain !== undefined && { pain }),
  ...(painLevel !== undefined && { painLevel }),
});

describe('Pain', () => {
  test('up to five of ten stops nothing by itself', () => {
    expect(flagsOf(day(10, 'knee', 5), [])).toEqual([]);
    expect(flagsOf(day(10), [])).toEqual([]);
  });

  test('above five stops the plan', () => {
    expect(flagsOf(day(10, 'knee', 6), [])).toEqual(['pain-over-five']);
  });

  test('of less that lasts more than two weeks stops it too, a day without a word between or not', () => {
    const weeks = [1, 3, 6, 9, 12].map((date) => day(date, 'knee', 3));
    expect(flagsOf(day(14, 'knee', 3), weeks)).toEqual([]);
    expect(flagsOf(day(15, 'knee', 3), weeks)).toEqual(['pain-over-five']);
  });

  test('elsewhere, or long ago, is another pain', () => {
    expect(flagsOf(day(20, 'knee', 3), [day(1, 'knee', 3), day(18, 'foot', 3)])).toEqual([]);
  });

  test('in the groin is taken for what it can be: a bone', () => {
    expect(flagsOf(day(10, 'groin', 2), [])).toEqual(['bone-pain']);
  });
});
