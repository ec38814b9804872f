import { EQUIPMENT, LIFTING_LEVELS, PROFILES, RUNNER_LEVELS } from '@ironstride/core';
import { z } from 'zod';
import { closed, number, word } from '../schema-problems.ts';
import { bodyMass, exercises, health, heart, lift, sideTest, weights } from './strength-schema.ts';
import { clock, date, DAY_KEYS, type DayKey, distance, half, pace, raceResult, raceTime, sessionText, weekday } from './words.ts';

/** Lists longer than this are a slip or an attack (convention). */
export const MOST_ENTRIES = 1000;

const text = (most: number): z.ZodString => z.string('text').max(most, `text of at most ${most} characters`);
const minutes = number(0, 1440);

/** Free minutes of a day: a number, `off`, or minutes by half. */
export const dayMinutes = z.union(
  [minutes, closed({ am: minutes.exactOptional(), pm: minutes.exactOptional() }), z.literal('off', 'off')],
  'minutes such as 45, off, or {am: 30, pm: 60}',
);
export type DayMinutes = z.output<typeof dayMinutes>;

const clocks = closed({ am: clock.exactOptional(), pm: clock.exactOptional() });

/** One race. */
export const race = closed({
  name: text(100),
  date,
  distance,
  priority: word(['A', 'B', 'C'] as const).exactOptional(),
  time: raceTime.exactOptional(),
});

/** Dates on which the usual week does not hold. */
export const away = closed({
  from: date,
  to: date.exactOptional(),
  minutes: dayMinutes.exactOptional(),
  equipment: z.array(word(EQUIPMENT), 'a list of equipment').exactOptional(),
  note: text(200).exactOptional(),
});

/** A session that stands every week. */
export const club = closed({ day: weekday, slot: half, session: sessionText, from: date.exactOptional(), to: date.exactOptional() });

/** A session that must stand on a date. */
export const pin = closed({ date, slot: half.exactOptional(), session: sessionText });

/** What the athlete runs now. */
export const now = closed({
  'weekly-km': number(0, 400, 'any'),
  'longest-km': number(0, 200, 'any'),
  'easy-pace': pace.exactOptional(),
  result: closed({ distance, time: raceResult }).exactOptional(),
});

function byDay<S extends z.ZodType>(one: S): Record<DayKey, z.ZodExactOptional<S>> {
  const optional = z.exactOptional(one);
  return { mon: optional, tue: optional, wed: optional, thu: optional, fri: optional, sat: optional, sun: optional };
}

const wishes = closed({
  'long-run-day': weekday.exactOptional(),
  'rest-day': weekday.exactOptional(),
  'run-time': half.exactOptional(),
  'strength-time': half.exactOptional(),
  'usual-days': closed({
    'long-run': z.array(weekday).exactOptional(),
    'hard-run': z.array(weekday).exactOptional(),
    'heavy-legs': z.array(weekday).exactOptional(),
  })
    .exactOptional()
    .meta({ description: 'The rhythm of a usual week; the planner finds one when it is absent.' }),
  circuits: z
    .boolean()
    .exactOptional()
    .meta({ description: 'One hard run of a building week becomes intervals with strength moves between them.' }),
});

const born = z.union(
  [z.string().regex(/^\d{4}(-\d{2}-\d{2})?$/, 'a year or a date'), z.number().min(1900, 'a year from 1900').max(2199, 'a year')],
  'a year such as 1988 or a date such as 1988-04-02',
);

/** The parts of an athlete file, by key; every part is checked by itself, so that all problems come at once. */
export const ATHLETE_PARTS = {
  name: text(100).meta({ description: 'How the athlete is called.' }),
  age: number(10, 100).exactOptional().meta({ description: 'Whole years on the first day of the plan. Write this or born.' }),
  born: born.exactOptional().meta({ description: 'Year or date of birth, from which the age on the first day follows.' }),
  level: word(RUNNER_LEVELS).meta({ description: 'Running experience: beginner = less than a year of regular running.' }),
  lifting: word(LIFTING_LEVELS).meta({ description: 'Strength experience: new = fewer than eight weeks of regular lifting.' }),
  profiles: z.array(word(PROFILES), 'a list of profiles').exactOptional().meta({ description: 'Circumstances that change the numbers.' }),
  priority: word(['run', 'strength'] as const)
    .exactOptional()
    .meta({ description: 'What comes first when both stand on one day; run when absent.' }),
  start: date.exactOptional().meta({ description: 'First day of the plan; next Monday when absent.' }),
  weeks: number(1, 104).exactOptional().meta({ description: 'Length of the plan; until after the last race when absent.' }),
  rulebook: text(300)
    .exactOptional()
    .meta({ description: 'article, strict, consolidate, or a rulebook file beside this file; article when absent.' }),
  now: now.exactOptional().meta({
    description: 'What the athlete runs now: average of the last four weeks, longest run of the last 30 days, easy pace or a recent race.',
  }),
  days: z
    .union(
      [closed(byDay(dayMinutes)), z.string(), z.array(word(DAY_KEYS))],
      'minutes by weekday, or a list of weekdays such as “mon wed sat”',
    )
    .meta({
      description:
        'When there is time. One number stands for the evening from Monday to Friday and for the morning at the weekend; {am, pm} says otherwise; missing days are off. A list of days takes its minutes from “minutes”.',
    }),
  minutes: minutes.exactOptional().meta({ description: 'Minutes of each day when days is a list; 60 when absent.' }),
  starts: closed({ am: clock.exactOptional(), pm: clock.exactOptional(), ...byDay(clocks) })
    .exactOptional()
    .meta({ description: 'When mornings and evenings start, for every day or by weekday; 07:00 and 18:00 when absent.' }),
  away: z
    .array(away, 'a list')
    .max(MOST_ENTRIES, `at most ${MOST_ENTRIES} entries`)
    .exactOptional()
    .meta({ description: 'Dates on which the usual week does not hold; without minutes there is no time at all.' }),
  equipment: z
    .array(word(EQUIPMENT), 'a list of equipment, [] for none')
    .exactOptional()
    .meta({ description: 'What is at hand; an empty list for body weight only; unknown when absent.' }),
  wishes: wishes.exactOptional().meta({ description: 'What the athlete would like; weighed, not obeyed.' }),
  races: z
    .array(race, 'a list of races')
    .max(MOST_ENTRIES, `at most ${MOST_ENTRIES} entries`)
    .exactOptional()
    .meta({ description: 'A is what the season is for, B matters, C is training with a number on.' }),
  club: z
    .array(club, 'a list')
    .max(MOST_ENTRIES, `at most ${MOST_ENTRIES} entries`)
    .exactOptional()
    .meta({ description: 'Sessions that stand every week, in week notation.' }),
  pins: z
    .array(pin, 'a list')
    .max(MOST_ENTRIES, `at most ${MOST_ENTRIES} entries`)
    .exactOptional()
    .meta({ description: 'Sessions that must stand on a date; without a slot either half will do.' }),
  asks: closed({ runs: number(0, 14).exactOptional(), strength: number(0, 4).exactOptional(), core: number(0, 7).exactOptional() })
    .exactOptional()
    .meta({ description: 'Sessions a week that the athlete asks for; the planner chooses what is absent.' }),
  hurts: z.array(text(100), 'a list of body parts').max(50).exactOptional().meta({ description: 'Body parts that hurt now.' }),
  lifts: z
    .array(lift, 'a list of sets')
    .max(MOST_ENTRIES, `at most ${MOST_ENTRIES} entries`)
    .exactOptional()
    .meta({ description: 'Sets of at most ten repetitions that the athlete did; without any, loads are found by feel.' }),
  weights: weights.exactOptional().meta({ description: 'Dumbbells, kettlebells and plates that are there, in kilograms.' }),
  'side-tests': z
    .array(sideTest, 'a list of tests')
    .max(MOST_ENTRIES, `at most ${MOST_ENTRIES} entries`)
    .exactOptional()
    .meta({ description: 'Tests of left against right: repetitions, seconds or kilograms, the same on both sides.' }),
  likes: exercises.exactOptional().meta({ description: 'Exercises that win when several would do.' }),
  dislikes: exercises.exactOptional().meta({ description: 'Exercises that are never chosen.' }),
  heart: heart.exactOptional().meta({ description: 'Beats a minute: the highest in a hard effort, and lying still after waking.' }),
  health: health.exactOptional().meta({ description: 'Questions before training that were answered with yes.' }),
  'body-mass': bodyMass.exactOptional().meta({ description: 'Kilograms; only for amounts of food that depend on it.' }),
} as const;

/** The whole file, for the JSON Schema. */
export const athleteFileSchema = closed(ATHLETE_PARTS).meta({
  title: 'Ironstride athlete file',
  description: 'A runner: races, time, equipment, wishes. Written in YAML or JSON.',
});
