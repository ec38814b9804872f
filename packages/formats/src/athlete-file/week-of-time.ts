import { addDays, USUAL_START, weekdayOf, type Exception, type FreeMinutes, type PlainDate, type Weekday } from '@ironstride/core';
import type { z } from 'zod';
import type { ATHLETE_PARTS, away, DayMinutes } from './athlete-schema.ts';
import { DAY_KEYS, type DayKey } from './words.ts';

/** Minutes of a day in a plain list of days when the file says no number (convention). */
const USUAL_MINUTES = 60;

/** Minutes by half from what stands behind a day: one number is the evening from Monday to Friday, the morning at the weekend. */
export function freeOn(weekday: Weekday, minutes: DayMinutes | undefined): FreeMinutes {
  if (minutes === undefined || minutes === 'off') return { am: 0, pm: 0 };
  if (typeof minutes === 'number') return weekday < 5 ? { am: 0, pm: minutes } : { am: minutes, pm: 0 };
  return { am: minutes.am ?? 0, pm: minutes.pm ?? 0 };
}

/** Free minutes by weekday from the file's `days`; a list of days takes `minutes`. Undefined when a word of the list is no day. */
export function freeWeek(days: z.output<typeof ATHLETE_PARTS.days>, minutes: number = USUAL_MINUTES): readonly FreeMinutes[] | UnknownDay {
  if (typeof days === 'object' && !Array.isArray(days)) return DAY_KEYS.map((key, index) => freeOn(index as Weekday, days[key])); // seven keys
  const listed = new Set<DayKey>();
  for (const word of Array.isArray(days)
    ? days
    : days
        .toLowerCase()
        .split(/[\s,]+/)
        .filter(Boolean)) {
    const key = DAY_KEYS.find((one) => word === one || (word.length > 3 && FULL_NAMES[one] === word));
    if (!key) return { unknownDay: word };
    listed.add(key);
  }
  return DAY_KEYS.map((key, index) => freeOn(index as Weekday, listed.has(key) ? minutes : undefined)); // seven keys
}

/** A word in a list of days that is none. */
export interface UnknownDay {
  readonly unknownDay: string;
}

const FULL_NAMES: Readonly<Record<DayKey, string>> = {
  mon: 'monday',
  tue: 'tuesday',
  wed: 'wednesday',
  thu: 'thursday',
  fri: 'friday',
  sat: 'saturday',
  sun: 'sunday',
};

/** Start times by weekday: the day's own, else the file's for all days, else the usual ones. */
export function startsByDay(
  starts: z.output<typeof ATHLETE_PARTS.starts> | undefined,
): readonly { readonly am: number; readonly pm: number }[] {
  return DAY_KEYS.map((key) => ({
    am: starts?.[key]?.am ?? starts?.am ?? USUAL_START.am,
    pm: starts?.[key]?.pm ?? starts?.pm ?? USUAL_START.pm,
  }));
}

/** Exceptions of one entry: one for the whole time, or one per date when a plain number means other halves on other days. */
export function exceptionsOf(entry: z.output<typeof away>): readonly Exception[] {
  const { from, to = from, minutes, equipment, note } = entry;
  const rest = { ...(equipment && { equipment }), ...(note !== undefined && { note }) };
  if (minutes === undefined && equipment) return [{ from, to, ...rest }];
  if (typeof minutes === 'object') return [{ from, to, free: minutes, ...rest }];
  if (minutes === undefined || minutes === 'off' || minutes === 0) return [{ from, to, free: { am: 0, pm: 0 }, ...rest }];
  const days: Exception[] = [];
  for (let day: PlainDate = from; day <= to; day = addDays(day, 1))
    days.push({ from: day, to: day, free: freeOn(weekdayOf(day), minutes), ...rest });
  return days;
}
