import { dateOf, type PlainDate } from '@ironstride/core';

/** Today by the clock and the time zone of this device. */
export function today(): PlainDate {
  const now = new Date();
  const date = dateOf(now.getFullYear(), now.getMonth() + 1, now.getDate());
  if (date === undefined) throw new Error(`The clock of this device says ${now.toISOString()}`);
  return date;
}
