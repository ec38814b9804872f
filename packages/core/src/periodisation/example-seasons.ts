import { SOMEBODY, type Athlete, type Base, type Race } from '../athlete/athlete.ts';
import { addDays, dateOf, type PlainDate } from '../calendar/plain-date.ts';
import type { Season } from '../plan/season.ts';
import { periodise } from './periodise.ts';

/** For tests: the first day of the seasons below. */
export const MONDAY = day(2027, 1, 4);

/** For tests: forty kilometres a week. */
export const BASE: Base = { weeklyKm: 40, longestKm: 16, easyPace: 6 };

function day(year: number, month: number, date: number): PlainDate {
  const found = dateOf(year, month, date);
  if (found === undefined) throw new Error(`${year}-${month}-${date} is no day`);
  return found;
}

/** For tests: a race on the Sunday of a week, or on another day of it. */
export function raceIn(week: number, km: number, more: Partial<Race> & { readonly weekday?: number } = {}): Race {
  const { weekday = 6, ...rest } = more;
  return { name: `Race of week ${week}`, date: addDays(MONDAY, (week - 1) * 7 + weekday), km, priority: 'A', half: 'am', ...rest };
}

/** For tests: the season of somebody who differs from {@link SOMEBODY} only so much. */
export function seasonOf(athlete: Partial<Athlete>, weeks?: number, from = MONDAY): Season {
  const found = periodise({ ...SOMEBODY, ...athlete }, from, weeks);
  if (!found.ok) throw new Error(found.problems.map(({ code }) => code).join(', '));
  return found.value;
}

/** For tests: the kinds of session that a week asks for, sorted. */
export function kindsIn(season: Season, week: number): string[] {
  return (season.weeks[week - 1]?.demands ?? []).map(({ session: one }) => one.kind).sort();
}

/** For tests: the codes of a season's notes. */
export function codesOf(season: Season): string[] {
  return season.notes.map(({ code }) => code);
}

/** For tests: `base 2, build 3`, equal neighbours with their number. */
export function runsOf(words: readonly string[]): string {
  const runs: { word: string; length: number }[] = [];
  for (const word of words) {
    const last = runs.at(-1);
    if (last?.word === word) last.length += 1;
    else runs.push({ word, length: 1 });
  }
  return runs.map(({ word, length }) => `${word} ${length}`).join(', ');
}
