import {
  believableResult,
  addDays,
  bad,
  EASY_SHARE,
  fitnessIndex,
  good,
  mondayOf,
  paceAt,
  parseDate,
  partsOf,
  problem,
  type Athlete,
  type Availability,
  type Base,
  type PlainDate,
  type Problem,
  type Race,
  type Result,
  type Wishes,
} from '@ironstride/core';
import { ATHLETE, kindOf } from '../kind-of-file.ts';
import { byPlace, fit, type Places } from '../schema-problems.ts';
import { athleteFileSchema } from './athlete-schema.ts';
import { crossProblems } from './cross-problems.ts';
import { readParts, type Parts } from './parts.ts';
import { strengthOf } from './strength-parts.ts';
import { strengthProblems } from './strength-problems.ts';
import { exceptionsOf, freeWeek, startsByDay } from './week-of-time.ts';

/** An athlete with the plan that the file asks for. */
export interface AthleteFile {
  readonly athlete: Athlete;
  /** First day of the plan. */
  readonly from: PlainDate;
  readonly weeks?: number;
  /** Name of a rulebook, or of a file beside this one. */
  readonly rulebook?: string;
}

/** The first day of the plan: `from` wins, then the file's own start, then the Monday after `today`. */
export interface AthleteFileOptions {
  readonly from?: PlainDate;
  readonly today: PlainDate;
}

/** Problems that are listed one by one; the rest are counted (convention). */
const MOST_PROBLEMS = 100;

/** Reads an athlete file from its plain value; `name` is what it is called in messages, `places` know where each part was written. */
export function athleteOfValue(value: unknown, name: string, places: Places, options: AthleteFileOptions): Result<AthleteFile> {
  const problems: Problem[] = [];
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    fit(athleteFileSchema, value, [], places, problems);
    return bad(problems);
  }
  const other = kindOf(value);
  if (other !== undefined && other !== ATHLETE) return bad([problem('file-format', name, { found: other, wants: ATHLETE })]);
  const parts = readParts(value, places, problems);
  const from = options.from ?? parts.start ?? addDays(mondayOf(options.today), 7);
  const athlete = athleteOf(parts, from, places, problems);
  if (problems.length > MOST_PROBLEMS) {
    return bad([...byPlace(problems).slice(0, MOST_PROBLEMS), problem('more-problems', name, { count: problems.length - MOST_PROBLEMS })]);
  }
  if (problems.length > 0 || !athlete) return bad(byPlace(problems));
  return good({
    athlete,
    from,
    ...(parts.weeks !== undefined && { weeks: parts.weeks }),
    ...(parts.rulebook !== undefined && { rulebook: parts.rulebook }),
  });
}

function athleteOf(parts: Parts, from: PlainDate, places: Places, problems: Problem[]): Athlete | undefined {
  const age = ageOf(parts, from, places, problems);
  const base = baseOf(parts, places, problems);
  const availability = availabilityOf(parts, places, problems);
  const races = parts.races.map(({ value }) => value);
  problems.push(...crossProblems({ parts, from, ...(availability && { availability }), ...(base && { base }) }, places));
  problems.push(...strengthProblems(parts, places));
  const { name, level, lifting } = parts;
  if (name === undefined || level === undefined || lifting === undefined) return undefined;
  return {
    name,
    ...(age !== undefined && { age }),
    level,
    lifting,
    profiles: parts.profiles ?? [],
    priority: parts.priority ?? 'run',
    ...(availability && { availability }),
    ...(parts.equipment && { equipment: parts.equipment }),
    wishes: wishesOf(parts),
    races: races
      .map((one): Race => ({ name: one.name, date: one.date, km: one.distance, priority: one.priority ?? 'A', half: one.time ?? 'am' }))
      .sort((a, b) => a.date - b.date),
    clubs: parts.club.map(({ value: { day, slot, session, from: first, to } }) => ({
      weekday: day,
      half: slot,
      session,
      ...(first !== undefined && { from: first }),
      ...(to !== undefined && { to }),
    })),
    pins: parts.pins.map(({ value: { date, slot, session } }) => ({ date, ...(slot && { half: slot }), session })),
    ...(base && { base }),
    asks: parts.asks ?? {},
    hurts: parts.hurts ?? [],
    ...strengthOf(parts),
  };
}

/** Whole years on the first day; from a year alone, the age reached in the year of that day. */
function ageOf(parts: Parts, from: PlainDate, places: Places, problems: Problem[]): number | undefined {
  const { age, born } = parts;
  if (born === undefined) return age;
  if (age !== undefined) problems.push(problem('athlete-age-twice', places.atKey(['born'])));
  const text = String(born);
  const birthday = text.length > 4 ? parseDate(text) : undefined;
  if (text.length > 4 && birthday === undefined) {
    problems.push(problem('date-impossible', places.at(['born']), { text }));
    return undefined;
  }
  const first = partsOf(from);
  const birth = birthday === undefined ? { year: Number(text), month: 1, day: 1 } : partsOf(birthday);
  const before = first.month < birth.month || (first.month === birth.month && first.day < birth.day);
  const years = first.year - birth.year - (before ? 1 : 0);
  if (years >= 10 && years <= 100) return years;
  problems.push(problem('athlete-born', places.at(['born']), { age: years, min: 10, max: 100 }));
  return undefined;
}

/** Easy pace as written, else at the easy share of the fitness that a recent result shows; the result is kept. */
function baseOf({ now }: Parts, places: Places, problems: Problem[]): Base | undefined {
  if (!now) return undefined;
  const { 'weekly-km': weeklyKm, 'longest-km': longestKm, 'easy-pace': written, result: shown } = now;
  const result = shown && { km: shown.distance, minutes: shown.time };
  if (result && !believableResult(result.km, result.minutes)) {
    const data = { km: Math.round(result.km * 10) / 10, minutes: Math.round(result.minutes * 10) / 10 };
    problems.push(problem('athlete-result-impossible', places.at(['now', 'result']), data));
    return undefined;
  }
  if (written !== undefined) return { weeklyKm, longestKm, easyPace: written, ...(result && { result }) };
  if (!result) {
    problems.push(problem('athlete-easy-pace-missing', places.atKey(['now'])));
    return undefined;
  }
  const index = fitnessIndex(result.km, result.minutes);
  const easyPace = index === undefined ? undefined : paceAt(index, EASY_SHARE);
  if (easyPace !== undefined && easyPace >= 2.5 && easyPace <= 15) return { weeklyKm, longestKm, easyPace, result };
  problems.push(problem('athlete-result-unusable', places.at(['now', 'result'])));
  return undefined;
}

function availabilityOf(parts: Parts, places: Places, problems: Problem[]): Availability | undefined {
  if (parts.days === undefined) return undefined;
  const week = freeWeek(parts.days, parts.minutes);
  if ('unknownDay' in week) {
    problems.push(problem('athlete-day-unknown', places.at(['days']), { text: week.unknownDay }));
    return undefined;
  }
  return { week, starts: startsByDay(parts.starts), exceptions: parts.away.flatMap(({ value }) => exceptionsOf(value)) };
}

function wishesOf({ wishes = {} }: Parts): Wishes {
  const {
    'long-run-day': longRunDay,
    'rest-day': restDay,
    'run-time': runTime,
    'strength-time': strengthTime,
    'usual-days': usualDays,
    circuits,
  } = wishes;
  return {
    ...(longRunDay !== undefined && { longRunDay }),
    ...(restDay !== undefined && { restDay }),
    ...(runTime && { runTime }),
    ...(strengthTime && { strengthTime }),
    ...(usualDays && { usualDays }),
    ...(circuits !== undefined && { circuits }),
  };
}
