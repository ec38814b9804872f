import { partsOf, WEEKDAY_NAMES, weekdayOf, type PlainDate, type Slot } from '@ironstride/core';

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

/** `Tue 2 Feb`, `Tue 2 – Wed 3 Feb`, `from 1 Feb to 28 Mar`: days concerned, in few words. */
export function datesText(dates: readonly PlainDate[]): string {
  const [first] = dates;
  const last = dates.at(-1);
  if (first === undefined || last === undefined) return 'the whole season';
  if (first === last) return weekdayText(first);
  const [a, b] = [partsOf(first), partsOf(last)];
  const start = a.month === b.month && a.year === b.year ? `${WEEKDAY_NAMES[weekdayOf(first)]} ${a.day}` : weekdayText(first);
  return `${start} – ${weekdayText(last)}`;
}
