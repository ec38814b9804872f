import { partsOf, type PlainDate } from '@ironstride/core';

const FORMATS = new Map<string, Intl.DateTimeFormat>();

/** A day in the words of a language; core has no clock and no locale, so this happens at the edge. */
export function dayText(date: PlainDate, language: string, form: 'short' | 'long' | 'month' | 'weekday' | 'year' = 'short'): string {
  const options: Record<typeof form, Intl.DateTimeFormatOptions> = {
    short: { day: 'numeric', month: 'short' },
    long: { weekday: 'long', day: 'numeric', month: 'long' },
    year: { day: 'numeric', month: 'long', year: 'numeric' },
    month: { month: 'long', year: 'numeric' },
    weekday: { weekday: 'short', day: 'numeric', month: 'short' },
  };
  const key = `${language}|${form}`;
  const format = FORMATS.get(key) ?? new Intl.DateTimeFormat(language === 'en' ? 'en-GB' : language, { ...options[form], timeZone: 'UTC' });
  FORMATS.set(key, format);
  const { year, month, day } = partsOf(date);
  return format.format(Date.UTC(year, month - 1, day));
}
