import { EQUIPMENT, HEALTH_ANSWERS, LIFTING_LEVELS, PROFILES, RUNNER_LEVELS, WEIGHED_KINDS, type Weekday } from '@ironstride/core';
import { z } from 'zod';
import { closed } from '../schema-problems.ts';
import { list } from './list.ts';
import { clockRecord, dateRecord, halfRecord, sessionRecord } from './records.ts';

const WEEKDAYS = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const;

const weekdayRecord = z.codec(z.enum(WEEKDAYS), z.custom<Weekday>(), {
  decode: (key) => WEEKDAYS.indexOf(key) as Weekday, // one of seven
  encode: (weekday) => WEEKDAYS[weekday],
});

const minutes = z.number().min(0).max(1440);
const equipment = list(z.enum(EQUIPMENT));
const freeRecord = closed({ am: minutes, pm: minutes });

const exceptionRecord = closed({
  from: dateRecord,
  to: dateRecord,
  free: closed({ am: minutes.exactOptional(), pm: minutes.exactOptional() }).exactOptional(),
  equipment: equipment.exactOptional(),
  note: z.string().exactOptional(),
});

const usualDaysRecord = closed({
  'long-run': list(weekdayRecord).exactOptional(),
  'hard-run': list(weekdayRecord).exactOptional(),
  'heavy-legs': list(weekdayRecord).exactOptional(),
});

const kilograms = list(z.number().positive());

const weightsRecord = closed({
  dumbbellPairs: kilograms.exactOptional(),
  singleDumbbells: kilograms.exactOptional(),
  kettlebells: kilograms.exactOptional(),
  medicineBalls: kilograms.exactOptional(),
  bar: z.number().positive().exactOptional(),
  plates: list(closed({ kg: z.number().positive(), pairs: z.int().min(1) })).exactOptional(),
});

/** The athlete inside a plan file: everything that was known when the plan was made, without defaults and shorthand. */
export const athleteRecord = closed({
  name: z.string(),
  age: z.number().exactOptional(),
  level: z.enum(RUNNER_LEVELS),
  lifting: z.enum(LIFTING_LEVELS),
  profiles: list(z.enum(PROFILES)),
  priority: z.enum(['run', 'strength']),
  availability: closed({
    week: list(freeRecord).meta({ description: 'Free minutes, Monday to Sunday.' }),
    starts: list(closed({ am: clockRecord, pm: clockRecord })).meta({ description: 'Start of each half, Monday to Sunday.' }),
    exceptions: list(exceptionRecord),
  }).exactOptional(),
  equipment: equipment.exactOptional(),
  wishes: closed({
    longRunDay: weekdayRecord.exactOptional(),
    restDay: weekdayRecord.exactOptional(),
    runTime: halfRecord.exactOptional(),
    strengthTime: halfRecord.exactOptional(),
    usualDays: usualDaysRecord.exactOptional().meta({ description: 'The rhythm of a usual week, wished or found.' }),
    circuits: z.boolean().exactOptional(),
  }),
  races: list(
    closed({ name: z.string(), date: dateRecord, km: z.number().positive(), priority: z.enum(['A', 'B', 'C']), half: halfRecord }),
  ),
  clubs: list(
    closed({
      weekday: weekdayRecord,
      half: halfRecord,
      session: sessionRecord,
      from: dateRecord.exactOptional(),
      to: dateRecord.exactOptional(),
    }),
  ),
  pins: list(closed({ date: dateRecord, half: halfRecord.exactOptional(), session: sessionRecord })),
  base: closed({
    weeklyKm: z.number(),
    longestKm: z.number(),
    easyPace: z.number(),
    result: closed({ km: z.number().positive(), minutes: z.number().positive() }).exactOptional(),
  }).exactOptional(),
  asks: closed({ runs: z.number().exactOptional(), strength: z.number().exactOptional(), core: z.number().exactOptional() }),
  hurts: list(z.string()),
  lifts: list(
    closed({
      exercise: z.string(),
      with: z.enum(WEIGHED_KINDS).exactOptional(),
      kg: z.number().positive(),
      reps: z.int().min(1),
      rir: z.number().min(0).exactOptional(),
      date: dateRecord.exactOptional(),
    }),
  ).exactOptional(),
  weights: weightsRecord.exactOptional(),
  sides: list(closed({ exercise: z.string(), left: z.number(), right: z.number(), date: dateRecord.exactOptional() })).exactOptional(),
  likes: list(z.string()).exactOptional(),
  dislikes: list(z.string()).exactOptional(),
  heart: closed({ max: z.number().exactOptional(), resting: z.number().exactOptional() }).exactOptional(),
  health: list(z.enum(HEALTH_ANSWERS)).exactOptional(),
  bodyMass: z.number().positive().exactOptional(),
});
