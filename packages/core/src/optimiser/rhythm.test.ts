import { expect, test } from 'vitest';
import { SOMEBODY, type Athlete, type UsualDays } from '../athlete/athlete.ts';
import { parseDate } from '../calendar/plain-date.ts';
import { periodise } from '../periodisation/periodise.ts';
import { RULEBOOKS } from '../rules/rulebook.ts';
import { withRhythm } from './rhythm.ts';

const monday = parseDate('2027-01-04') ?? failing();

function failing(): never {
  throw new Error('4 January 2027 is a day');
}

function usualDaysOf(athlete: Partial<Athlete>, weeks: number): UsualDays | undefined {
  const whole = { ...SOMEBODY, ...athlete };
  const season = periodise(whole, monday, weeks);
  if (!season.ok) throw new Error('no season');
  const { weeks: demanded, fixed } = season.value;
  return withRhythm({ athlete: whole, rulebook: RULEBOOKS.article, weeks: demanded, fixed }).athlete.wishes.usualDays;
}

const day = (am: number, pm: number) => ({ am, pm });
const starts = [0, 1, 2, 3, 4, 5, 6].map(() => day(420, 1080));

test('the long run is drawn to the day with most time, Sunday when all are alike', () => {
  expect(usualDaysOf({}, 8)?.['long-run']).toEqual([6]);
  const week = [0, 1, 2, 3, 4, 5, 6].map((weekday) => day(weekday === 5 ? 150 : 90, 60));
  expect(usualDaysOf({ availability: { week, starts, exceptions: [] } }, 8)?.['long-run']).toEqual([5]);
});

test('the day that the athlete wishes for the long run is its usual day', () => {
  expect(usualDaysOf({ wishes: { longRunDay: 2 } }, 8)?.['long-run']).toEqual([2]);
});

test('a lighter week, whose short sessions fit anywhere, is no usual week', () => {
  // Only Sunday holds a full long run; that of a lighter week would fit on Monday too.
  const week = [day(0, 45), day(0, 0), day(0, 45), day(0, 0), day(0, 45), day(0, 0), day(80, 0)];
  const base = { weeklyKm: 20, longestKm: 9, easyPace: 6.7 };
  expect(usualDaysOf({ base, availability: { week, starts, exceptions: [] } }, 26)?.['long-run']).toEqual([6]);
});
