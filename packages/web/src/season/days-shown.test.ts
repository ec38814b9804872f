import { addDays, FIRST_MONDAY, weekdayOf } from '@ironstride/core';
import { expect, test } from 'vitest';
import { daysShown } from './days-shown.ts';

const week = (number: number) => ({ monday: addDays(FIRST_MONDAY, (number - 1) * 7), number, focus: '' });
const plan = { weeks: [week(1), week(2), week(3)] };

test('weeks that begin on Monday are the weeks of the plan', () => {
  expect(daysShown(plan, week(2).monday, 'monday').map(weekdayOf)).toEqual([0, 1, 2, 3, 4, 5, 6]);
});

test('weeks that begin on Sunday show every day of the season once, the Sunday of the last race too', () => {
  const days = plan.weeks.flatMap(({ monday }) => daysShown(plan, monday, 'sunday'));
  expect(days.slice(0, 7).map(weekdayOf)).toEqual([6, 0, 1, 2, 3, 4, 5]);
  expect(new Set(days).size).toBe(days.length);
  expect(days.at(-1)).toBe(addDays(week(3).monday, 6));
});
