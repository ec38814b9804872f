import { addDays, type PlainDate, type Plan } from '@ironstride/core';
import type { SettingsRow } from '../local/rows.ts';

/**
 * The days that are shown for a week of the plan. Weeks of the plan run from Monday; for people whose weeks begin on Sunday each is shown from
 * the Sunday before, and the last one has its own Sunday too.
 */
export function daysShown({ weeks }: Pick<Plan, 'weeks'>, monday: PlainDate, weekStart: SettingsRow['weekStart']): readonly PlainDate[] {
  const first = weekStart === 'monday' ? monday : addDays(monday, -1);
  const last = addDays(monday, weekStart === 'monday' || weeks.at(-1)?.monday === monday ? 6 : 5);
  return Array.from({ length: last - first + 1 }, (_, day) => addDays(first, day));
}
