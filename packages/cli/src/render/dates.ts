import { parseDate, partsOf, WEEKDAY_NAMES, weekdayOf, type PlainDate, type Slot } from '@ironstride/core';

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'] as const;

/** `9 May` */
export function dayText(date: PlainDate): string {
  const { month, day } = partsOf(date);
  return `${day} ${MONTHS[month - 1]}`;
}

/** `Sun 9 May` */
export function weekdayText(date: PlainDate): string {
  return `${WEEKDAY_NAMES[weekdayOf(date)]} ${dayText(date)}`;
}

/** `Sun 9 May 2027` */
export function fullDateText(date: PlainDate): string {
  return `${weekdayText(date)} ${partsOf(date).year}`;
}

/** `Sun 9 May am` */
export function slotText({ date, half }: Slot): string {
  return `${weekdayText(date)} ${half}`;
}

/** The Monday that week notation takes when nobody names one; such weeks have weekdays and no dates. */
const NO_DATE = parseDate('2001-01-01');

/** How days are named: by date, or by weekday (and week) in a calendar without dates. */
export interface DayNames {
  days(dates: readonly PlainDate[]): string;
  slot(slot: Slot): string;
}

/** Days by their dates. */
export const BY_DATE: DayNames = { days: datesText, slot: slotText };

/** Names for the days of a calendar that may have been written without dates. */
export function dayNamesFor(weeks: readonly { readonly monday: PlainDate }[]): DayNames {
  const [first] = weeks;
  if (first === undefined || first.monday !== NO_DATE) return BY_DATE;
  const name = (date: PlainDate): string => {
    const weekday = WEEKDAY_NAMES[weekdayOf(date)];
    return weeks.length === 1 ? weekday : `week ${Math.floor((date - first.monday) / 7) + 1} ${weekday}`;
  };
  return {
    days: (dates) => [...new Set([dates[0], dates.at(-1)])].flatMap((date) => (date === undefined ? [] : [name(date)])).join(' – '),
    slot: ({ date, half }) => `${name(date)} ${half}`,
  };
}

/** `Tue 2 Feb`, `Tue 2 – Wed 3 Feb`: days concerned, in few words. */
export function datesText(dates: readonly PlainDate[]): string {
  const [first] = dates;
  const last = dates.at(-1);
  if (first === undefined || last === undefined) return 'the whole season';
  if (first === last) return weekdayText(first);
  const [a, b] = [partsOf(first), partsOf(last)];
  const start = a.month === b.month && a.year === b.year ? `${WEEKDAY_NAMES[weekdayOf(first)]} ${a.day}` : weekdayText(first);
  return `${start} – ${weekdayText(last)}`;
}
