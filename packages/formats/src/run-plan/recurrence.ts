import { addDays, dateOf, mondayOf, partsOf, weekdayOf, type PlainDate } from '@ironstride/core';

/** Days of a series, and what had to be left out. */
export interface Series {
  readonly dates: readonly PlainDate[];
  /** Set when the series goes on beyond the last day. */
  readonly cut: boolean;
  /** Set when the rule is of a kind that training plans don't need; only the first day stands then. */
  readonly unsupported: boolean;
}

/** The parts of a recurrence rule, upper-case names, as RFC 5545 has them. */
export type RuleParts = Readonly<Record<string, string>>;

const CODES = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'];
const KNOWN = new Set(['FREQ', 'INTERVAL', 'COUNT', 'UNTIL', 'BYDAY', 'WKST', 'BYMONTHDAY', 'BYMONTH']);

/** Days of a daily, weekly, monthly or yearly series from its first day, none after `last`. */
export function seriesDates(first: PlainDate, rule: RuleParts, last: PlainDate): Series {
  const only: Series = { dates: [first], cut: false, unsupported: true };
  const interval = wholeNumber(rule['INTERVAL'] ?? '1');
  const count = rule['COUNT'] === undefined ? Number.POSITIVE_INFINITY : wholeNumber(rule['COUNT']);
  const until = rule['UNTIL'] === undefined ? undefined : compactDate(rule['UNTIL']);
  if (interval === undefined || interval < 1 || count === undefined || (rule['UNTIL'] !== undefined && until === undefined)) return only;
  if (Object.keys(rule).some((key) => !KNOWN.has(key))) return only;
  const fits = dayTest(first, rule, interval);
  if (!fits) return only;
  const dates: PlainDate[] = [];
  const end = until === undefined || until > last ? last : until;
  for (let date = first; date <= end && dates.length < count; date = addDays(date, 1)) if (fits(date)) dates.push(date);
  // The series is cut when the last day, not its own end, stopped it.
  const cut = end === last && dates.length < count && (until === undefined || until > last);
  return { dates: dates.length === 0 ? [first] : dates, cut, unsupported: false };
}

/** Reads the `YYYYMMDD` at the start of a calendar's date. */
export function compactDate(text: string): PlainDate | undefined {
  const found = /^(\d{4})-?(\d{2})-?(\d{2})/.exec(text);
  return found ? dateOf(Number(found[1]), Number(found[2]), Number(found[3])) : undefined;
}

function dayTest(first: PlainDate, rule: RuleParts, interval: number): ((date: PlainDate) => boolean) | undefined {
  const byDay = rule['BYDAY']?.split(',').map((code) => CODES.indexOf(code));
  const months = rule['BYMONTH']?.split(',').map(Number);
  const monthDays = rule['BYMONTHDAY']?.split(',').map(Number);
  if (byDay?.includes(-1) || monthDays?.some((day) => !(day >= 1))) return undefined;
  const start = partsOf(first);
  const onDay = (date: PlainDate): boolean => byDay?.includes(weekdayOf(date)) ?? true;
  const inMonth = (date: PlainDate): boolean => months?.includes(partsOf(date).month) ?? true;
  switch (rule['FREQ']) {
    case 'DAILY':
      return (date) => (date - first) % interval === 0 && onDay(date) && inMonth(date) && (monthDays?.includes(partsOf(date).day) ?? true);
    case 'WEEKLY': {
      const sunday = rule['WKST'] === 'SU' ? 1 : 0;
      const weekOf = (date: PlainDate): number => mondayOf(addDays(date, sunday)) / 7;
      const days = byDay ?? [weekdayOf(first)];
      if (monthDays) return undefined;
      return (date) => Math.round(weekOf(date) - weekOf(first)) % interval === 0 && days.includes(weekdayOf(date)) && inMonth(date);
    }
    case 'MONTHLY':
      if (byDay) return undefined;
      return (date) => {
        const { year, month, day } = partsOf(date);
        return (
          ((year - start.year) * 12 + month - start.month) % interval === 0 && (monthDays ?? [start.day]).includes(day) && inMonth(date)
        );
      };
    case 'YEARLY':
      if (byDay || monthDays || months) return undefined;
      return (date) => {
        const { year, month, day } = partsOf(date);
        return (year - start.year) % interval === 0 && month === start.month && day === start.day;
      };
    default:
      return undefined;
  }
}

function wholeNumber(text: string): number | undefined {
  return /^\d{1,6}$/.test(text) ? Number(text) : undefined;
}
