import { addDays, mondayOf, parseDate, training, type Placement, type PlainDate, type RunPlan, type Training } from '@ironstride/core';

/** The first Monday of this century stands for the first day of a plan without dates, as in week notation. */
const SOME_MONDAY = parseDate('2001-01-01');

/** A run plan as a calendar, laid from a Monday when it has no dates; undefined when it has no session at all. */
export function trainingOf({ firstDay = SOME_MONDAY, days, entries }: RunPlan): Training | undefined {
  if (firstDay === undefined) return undefined;
  const placements = entries.flatMap((entry, index) =>
    entry.sessions.map((session, part): Placement => ({
      id: `entry-${index + 1}${entry.sessions.length > 1 ? `-${part + 1}` : ''}`,
      date: addDays(firstDay, entry.day),
      // Two runs hidden in one entry are a morning and an evening run.
      half: entry.half ?? (part > 0 && session.discipline === 'run' ? 'pm' : 'am'),
      session,
      ...(entry.start !== undefined && { start: entry.start }),
      fixed: true,
    })),
  );
  if (placements.length === 0) return undefined;
  const weeks: { monday: PlainDate }[] = [];
  for (let monday = mondayOf(firstDay); monday < firstDay + days; monday = addDays(monday, 7)) weeks.push({ monday });
  return training(placements, weeks);
}
