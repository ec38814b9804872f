import {
  parseClock,
  parseDate,
  RACE_KM,
  RACE_NAMES,
  readSession,
  type ClockMinutes,
  type Half,
  type PlainDate,
  type Session,
  type Weekday,
} from '@ironstride/core';
import { z } from 'zod';
import { clip, meaning, word } from '../schema-problems.ts';

/** Kilometres of a mile (international). */
const MILE = 1.609344;

/** Weekdays as athlete files write them, Monday first. */
export const DAY_KEYS = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const;
export type DayKey = (typeof DAY_KEYS)[number];

/** The weekday of a key. */
export function weekdayOfKey(key: DayKey): Weekday {
  return DAY_KEYS.indexOf(key) as Weekday; // the list has exactly the seven days
}

/** A weekday key, read as Monday 0 to Sunday 6. */
export const weekday: z.ZodType<Weekday, string> = z.pipe(word(DAY_KEYS), z.transform(weekdayOfKey));

/** `am` or `pm`. */
export const half = word(['am', 'pm'] as const);

/** `2027-05-09`, a day that exists. */
export const date = meaning<PlainDate>(parseDate, 'date-impossible', { format: 'date' }, 'a date such as 2027-05-09');

/** `06:30`. */
export const clock = meaning<ClockMinutes>(parseClock, 'clock-impossible', { pattern: '^\\d{1,2}:\\d{2}$' }, 'a time such as "06:30"');

/** `am`, `pm`, or the clock time at which a race starts. */
export const raceTime = meaning<Half>(
  (text) => {
    const minutes = parseClock(text);
    if (minutes !== undefined) return minutes < 12 * 60 ? 'am' : 'pm';
    const lower = text.toLowerCase();
    return lower === 'am' || lower === 'pm' ? lower : undefined;
  },
  'clock-impossible',
  { examples: ['am', '09:30'] },
  'am, pm or a time such as "09:30"',
);

/** `marathon`, `10k`, `15 km`, `10 mi` or a number of kilometres; read as kilometres, 0.4 to 1000. */
export const distance: z.ZodType<number, string | number> = z.union(
  [
    meaning(kmOf, 'distance-unknown', { examples: [...RACE_NAMES, '15 km', '10 mi'] }, 'a distance'),
    z.number().min(0.4, 'a distance from 0.4 to 1000 km').max(1000, 'a distance from 0.4 to 1000 km'),
  ],
  'a distance such as marathon, 10k or “15 km”',
);

function kmOf(text: string): number | undefined {
  const lower = text.toLowerCase().replace(/\s+/g, '').replace('half-marathon', 'half').replace('halfmarathon', 'half');
  const name = RACE_NAMES.find((one) => one === lower);
  if (name) return RACE_KM[name];
  const found = /^(\d{1,4}(?:[.,]\d{1,4})?)(km|k|mi|miles?)?$/.exec(lower);
  if (!found) return undefined;
  const amount = Number(found[1]?.replace(',', '.')) * (found[2]?.startsWith('m') ? MILE : 1);
  return amount >= 0.4 && amount <= 1000 ? amount : undefined;
}

/** `6:30` (per kilometre) or `10:30 /mi`; read as minutes per kilometre, 2.5 to 15. */
export const pace = meaning<number>(
  (text) => {
    const found = /^(\d{1,2}):([0-5]\d)\s*(?:(?:\/|per)?\s*(km|mi|mile))?$/i.exec(text);
    if (!found) return undefined;
    const minutes = (Number(found[1]) + Number(found[2]) / 60) / (found[3]?.toLowerCase().startsWith('mi') ? MILE : 1);
    return minutes >= 2.5 && minutes <= 15 ? minutes : undefined;
  },
  'pace-impossible',
  { examples: ['6:30', '10:30 /mi'] },
  'a pace in quotes such as "6:30"',
);

/** `52:10` or `3:45:10`; read as minutes. */
export const raceResult = meaning<number>(
  (text) => {
    const found = /^(?:(\d{1,2}):)?(\d{1,3}):([0-5]\d)$/.exec(text);
    if (!found || (found[1] !== undefined && Number(found[2]) > 59)) return undefined;
    return Number(found[1] ?? 0) * 60 + Number(found[2]) + Number(found[3]) / 60;
  },
  'result-time-impossible',
  { examples: ['52:10', '3:45:10'] },
  'a time in quotes such as "52:10"',
);

/** A session in week notation, such as `tempo 40`. */
export const sessionText: z.ZodType<Session, string> = z.pipe(
  z.string('a session such as “intervals 60”').meta({ examples: ['intervals 60', 'full-body 40 light'] }),
  z.transform((text, context): Session => {
    const read = readSession(text, '');
    if (read.ok) return read.value;
    for (const { code, data } of read.problems) {
      context.issues.push({ code: 'custom', input: text, params: { code, data: { text: clip(text), ...data } }, continue: false });
    }
    return z.NEVER;
  }),
);
