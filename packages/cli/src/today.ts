import { dateOf, type PlainDate } from '@ironstride/core';

/** The day on the wall calendar here: only this and `stamp` read a clock. */
export function today(): PlainDate {
  const now = new Date();
  const date = dateOf(now.getFullYear(), now.getMonth() + 1, now.getDate());
  if (date === undefined) throw new Error(`the clock says ${now.toISOString()}`);
  return date;
}
