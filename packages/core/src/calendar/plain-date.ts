/** A calendar day without time zone: whole days since 1970-01-01, which is day 0. Years 1900 to 2199. */
export type PlainDate = number & { readonly plainDate: unique symbol };

/** Day of the week, Monday 0 to Sunday 6. */
export type Weekday = 0 | 1 | 2 | 3 | 4 | 5 | 6;

/** English weekday names as the week notation writes them, Monday first. */
export const WEEKDAY_NAMES = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'] as const;

const FIRST_YEAR = 1900;
const LAST_YEAR = 2199;

/** The day of a proleptic Gregorian year, month (1–12) and day of month, or undefined when there is no such day. */
export function dateOf(year: number, month: number, day: number): PlainDate | undefined {
  if (!Number.isInteger(year) || year < FIRST_YEAR || year > LAST_YEAR) return undefined;
  if (!Number.isInteger(month) || month < 1 || month > 12) return undefined;
  if (!Number.isInteger(day) || day < 1 || day > daysInMonth(year, month)) return undefined;
  return brand(daysBeforeYear(year) + daysBeforeMonth(year, month) + day - 1);
}

/** Reads `YYYY-MM-DD`; undefined for anything else and for days that do not exist, such as 2027-02-30. */
export function parseDate(text: string): PlainDate | undefined {
  const found = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  return found ? dateOf(Number(found[1]), Number(found[2]), Number(found[3])) : undefined;
}

/** Writes `YYYY-MM-DD`. */
export function formatDate(date: PlainDate): string {
  const { year, month, day } = partsOf(date);
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

/** Year, month (1–12) and day of month of a date. */
export function partsOf(date: PlainDate): { year: number; month: number; day: number } {
  let year = 1970 + Math.floor(date / 365.2425);
  while (daysBeforeYear(year) > date) year -= 1;
  while (daysBeforeYear(year + 1) <= date) year += 1;
  let rest = date - daysBeforeYear(year);
  let month = 1;
  while (rest >= daysInMonth(year, month)) {
    rest -= daysInMonth(year, month);
    month += 1;
  }
  return { year, month, day: rest + 1 };
}

/** The date `days` later (earlier when negative). */
export function addDays(date: PlainDate, days: number): PlainDate {
  return brand(date + days);
}

/** Monday 0 to Sunday 6. Day 0, 1970-01-01, was a Thursday. */
export function weekdayOf(date: PlainDate): Weekday {
  const weekday = (((date + 3) % 7) + 7) % 7;
  return weekday as Weekday; // a remainder by 7 made non-negative is 0…6
}

/** The Monday on or before a date. */
export function mondayOf(date: PlainDate): PlainDate {
  return brand(date - weekdayOf(date));
}

/** True for numbers that are whole days inside the supported years. */
export function isPlainDate(value: number): value is PlainDate {
  return Number.isInteger(value) && value >= daysBeforeYear(FIRST_YEAR) && value < daysBeforeYear(LAST_YEAR + 1);
}

function brand(days: number): PlainDate {
  return days as PlainDate; // the one place where a day number becomes a date
}

function daysBeforeYear(year: number): number {
  const y = year - 1;
  const leaps = Math.floor(y / 4) - Math.floor(y / 100) + Math.floor(y / 400);
  return y * 365 + leaps - 719_162; // 719 162 days stand before 1970-01-01
}

function daysBeforeMonth(year: number, month: number): number {
  let days = 0;
  for (let m = 1; m < month; m += 1) days += daysInMonth(year, m);
  return days;
}

function daysInMonth(year: number, month: number): number {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}
