import { dateOf, partsOf, type PlainDate } from '@ironstride/core';
import { fold } from './amounts.ts';

/** What a column of dates turned out to be. */
export type DateColumn =
  | { readonly kind: 'dates'; readonly dates: readonly (PlainDate | undefined)[] }
  /** Day and month could stand in either order, or no year is written and none was given; an example of each. */
  | { readonly kind: 'unclear'; readonly order?: string; readonly year?: string };

const WEEKDAY_BEFORE =
  /^(?:mon(?:day)?|tue(?:s(?:day)?)?|wed(?:nesday)?|thu(?:r(?:s(?:day)?)?)?|fri(?:day)?|sat(?:urday)?|sun(?:day)?|mo(?:ntag)?|di(?:enstag)?|mi(?:ttwoch)?|do(?:nnerstag)?|fr(?:eitag)?|sa(?:mstag)?|so(?:nntag)?|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)[.,]?\s+/;

interface Parts {
  readonly year: number | undefined;
  /** Month and day when they are clear, else the two numbers in the order of the text. */
  readonly month?: number;
  readonly day?: number;
  readonly numbers?: readonly [number, number];
  readonly dotted: boolean;
}

const MONTHS: readonly (readonly string[])[] = [
  ['jan', 'gen', 'ene'],
  ['feb', 'fev'],
  ['mar', 'mrz', 'maer', 'mrt'],
  ['apr', 'avr', 'abr'],
  ['may', 'mai', 'mag', 'mei'],
  ['jun', 'juin', 'giu'],
  ['jul', 'juil', 'lug'],
  ['aug', 'aou', 'ago'],
  ['sep', 'set'],
  ['oct', 'okt', 'ott'],
  ['nov'],
  ['dec', 'dez', 'dic'],
];

/** Reads a column of dates in any usual form; the order of day and month is decided by the whole column. */
export function readDates(texts: readonly string[], year: number | undefined): DateColumn {
  const parts = texts.map(partsIn);
  const written = parts.filter((one) => one !== undefined);
  const numbers = written.flatMap((one) => (one.numbers ? [one] : []));
  const dayFirst = orderOf(numbers, year);
  const order = numbers.length > 0 && dayFirst === undefined ? (texts.find((text) => partsIn(text)?.numbers) ?? '') : undefined;
  const hasYear = year !== undefined || written.some((one) => one.year !== undefined);
  const yearless = hasYear ? undefined : texts.find((text) => partsIn(text) !== undefined);
  if (order !== undefined || yearless !== undefined) {
    return { kind: 'unclear', ...(order !== undefined && { order }), ...(yearless !== undefined && { year: yearless }) };
  }
  return {
    kind: 'dates',
    dates: inYears(
      parts.map((one) => one && clear(one, dayFirst ?? true)),
      year,
    ),
  };
}

/** True when a text is a date of some form. */
export function looksLikeDate(text: string): boolean {
  return partsIn(text) !== undefined;
}

function partsIn(text: string): Parts | undefined {
  const words = fold(text.slice(0, 60)).replace(WEEKDAY_BEFORE, '');
  const iso = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?:[t ].*)?$/.exec(words) ?? /^(\d{4})(\d{2})(\d{2})$/.exec(words);
  if (iso) return { year: Number(iso[1]), month: Number(iso[2]), day: Number(iso[3]), dotted: false };
  const named = /^(\d{1,2})(?:st|nd|rd|th|\.)?[ -]*([a-z]{3,10})\.?(?:[ ,-]*(\d{4}|\d{2}))?(?:[ ,].*)?$/.exec(words);
  if (named) return ofMonth(named[2], named[1], named[3]);
  const american = /^([a-z]{3,10})\.?[ -]*(\d{1,2})(?:st|nd|rd|th)?(?:[ ,-]+(\d{4}))?(?:[ ,].*)?$/.exec(words);
  if (american) return ofMonth(american[1], american[2], american[3]);
  const plain = /^(\d{1,2})([./-])(\d{1,2})(?:\2|$)(\d{4}|\d{2})?(?: .*)?$/.exec(words);
  if (!plain) return undefined;
  return { year: fullYear(plain[4]), numbers: [Number(plain[1]), Number(plain[3])], dotted: plain[2] === '.' };
}

function ofMonth(name: string | undefined, day: string | undefined, year: string | undefined): Parts | undefined {
  const month = MONTHS.findIndex((starts) => starts.some((start) => name?.startsWith(start))) + 1;
  return month === 0 ? undefined : { year: fullYear(year), month, day: Number(day), dotted: false };
}

function fullYear(text: string | undefined): number | undefined {
  return text === undefined ? undefined : text.length === 2 ? 2000 + Number(text) : Number(text);
}

/** Dotted dates have the day first; others must show it: a number above 12, or only one order in which the column rises. */
function orderOf(parts: readonly Parts[], year: number | undefined): boolean | undefined {
  if (parts.every((one) => one.dotted)) return true;
  if (parts.some((one) => (one.numbers?.[0] ?? 0) > 12)) return true;
  if (parts.some((one) => (one.numbers?.[1] ?? 0) > 12)) return false;
  const rises = (dayFirst: boolean): boolean => {
    const dates = inYears(
      parts.map((one) => clear(one, dayFirst)),
      year ?? 2027,
    ).filter((date) => date !== undefined);
    return dates.every((date, index) => index === 0 || (date >= (dates[index - 1] ?? 0) && date - (dates[index - 1] ?? 0) <= 14));
  };
  const [dayFirst, monthFirst] = [rises(true), rises(false)];
  if (parts.every((one) => one.numbers?.[0] === one.numbers?.[1])) return true;
  return dayFirst === monthFirst ? undefined : dayFirst;
}

interface Clear {
  readonly year: number | undefined;
  readonly month: number;
  readonly day: number;
}

function clear({ year, month, day, numbers }: Parts, dayFirst: boolean): Clear {
  if (numbers) return { year, month: numbers[dayFirst ? 1 : 0], day: numbers[dayFirst ? 0 : 1] };
  return { year, month: month ?? 0, day: day ?? 0 };
}

/** Missing years follow from the first: a year turns when the dates jump back by more than half a year. */
function inYears(parts: readonly (Clear | undefined)[], first: number | undefined): (PlainDate | undefined)[] {
  let year = first ?? parts.find((one) => one?.year !== undefined)?.year ?? 0;
  let last: PlainDate | undefined;
  return parts.map((one) => {
    if (!one) return undefined;
    if (one.year !== undefined) {
      year = one.year;
    } else if (last !== undefined && one.month < partsOf(last).month - 6) {
      year = partsOf(last).year + 1;
    }
    const date = dateOf(year, one.month, one.day);
    last = date ?? last;
    return date;
  });
}
