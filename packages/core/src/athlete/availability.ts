import { weekdayOf, type PlainDate } from '../calendar/plain-date.ts';
import { USUAL_START, type ClockMinutes, type Half } from '../calendar/slot.ts';

/** Things that a session can need. `gym` stands for everything in one. */
export const EQUIPMENT = [
  'gym',
  'barbell',
  'rack',
  'dumbbells',
  'kettlebell',
  'bands',
  'medicine-ball',
  'box',
  'bench',
  'pull-up-bar',
  'roller',
  'treadmill',
  'bike',
  'track',
] as const;
export type Equipment = (typeof EQUIPMENT)[number];

/** Minutes that are free in each half of a day; 0 means none. */
export type FreeMinutes = Readonly<Record<Half, number>>;

/** Dates on which the usual week does not hold: holidays, travel, blackouts. */
export interface Exception {
  readonly from: PlainDate;
  /** Last day, included. */
  readonly to: PlainDate;
  readonly free?: Partial<FreeMinutes>;
  /** What is at hand on these days; everything usual when absent. */
  readonly equipment?: readonly Equipment[];
  readonly note?: string;
}

/** When there is time for training. */
export interface Availability {
  /** Free minutes by weekday, Monday first; seven entries. */
  readonly week: readonly FreeMinutes[];
  /** Start of each half by weekday, Monday first; seven entries. */
  readonly starts: readonly Readonly<Record<Half, ClockMinutes>>[];
  /** Later entries win over earlier ones. */
  readonly exceptions: readonly Exception[];
}

/** Free minutes of one half of one day. */
export function freeMinutes(availability: Availability, date: PlainDate, half: Half): number {
  const exception = availability.exceptions.findLast((one) => one.from <= date && date <= one.to && one.free?.[half] !== undefined);
  return exception?.free?.[half] ?? availability.week[weekdayOf(date)]?.[half] ?? 0;
}

/** The clock time at which a half of a day starts. */
export function startOf(availability: Availability | undefined, date: PlainDate, half: Half): ClockMinutes {
  return availability?.starts[weekdayOf(date)]?.[half] ?? USUAL_START[half];
}

/** What is at hand on a date. */
export function equipmentOn(availability: Availability, usual: readonly Equipment[], date: PlainDate): readonly Equipment[] {
  return availability.exceptions.findLast((one) => one.from <= date && date <= one.to && one.equipment)?.equipment ?? usual;
}
