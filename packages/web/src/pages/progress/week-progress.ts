import { mondayOf, parseDate, type PlainDate, type Plan } from '@ironstride/core';
import type { LogRow } from '../../local/rows.ts';

/** Minutes or sessions, as planned and as done. */
export interface PlannedAndDone {
  readonly planned: number;
  readonly done: number;
}

/** A week that has begun. */
export interface WeekProgress {
  readonly monday: PlainDate;
  /** Number in the plan; absent for weeks that only logs know. */
  readonly number?: number;
  /** Minutes of the whole week. */
  readonly run: PlannedAndDone;
  readonly strength: PlannedAndDone;
  /** Sessions of all kinds up to today; those of today count once they are done. */
  readonly sessions: PlannedAndDone;
}

/** The weeks up to this one, of the plan and of what was done without one, oldest first. */
export function weekProgress(
  plan: Pick<Plan, 'placements' | 'weeks'> | undefined,
  since: PlainDate,
  logs: readonly LogRow[],
  today: PlainDate,
): readonly WeekProgress[] {
  const done = logs.flatMap((log) => {
    const date = parseDate(log.date);
    return log.state === 'done' && date !== undefined ? [{ ...log, monday: mondayOf(date) }] : [];
  });
  const ids = new Set(done.map(({ id }) => id));
  const placements = (plan?.placements ?? []).filter(({ date }) => date >= since);
  const numbers = new Map((plan?.weeks ?? []).map(({ monday, number }) => [monday, number]));
  const mondays = [...new Set([...numbers.keys(), ...done.map(({ monday }) => monday)])].filter((monday) => monday <= today);
  return mondays
    .toSorted((a, b) => a - b)
    .map((monday) => {
      const number = numbers.get(monday);
      const planned = placements.filter(({ date }) => mondayOf(date) === monday);
      const due = planned.filter(({ id, date }) => date < today || ids.has(id));
      const minutes = (discipline: LogRow['discipline']): PlannedAndDone => ({
        planned: planned.reduce((sum, { session }) => sum + (session.discipline === discipline ? session.minutes : 0), 0),
        done: done.reduce((sum, log) => sum + (log.monday === monday && log.discipline === discipline ? (log.minutes ?? 0) : 0), 0),
      });
      return {
        monday,
        ...(number !== undefined && { number }),
        run: minutes('run'),
        strength: minutes('strength'),
        sessions: { planned: due.length, done: due.filter(({ id }) => ids.has(id)).length },
      };
    });
}

/** Sessions of all weeks together. */
export function overall(weeks: readonly WeekProgress[]): PlannedAndDone {
  return {
    planned: weeks.reduce((sum, { sessions }) => sum + sessions.planned, 0),
    done: weeks.reduce((sum, { sessions }) => sum + sessions.done, 0),
  };
}

/** How much of what was due is done, whole percent; undefined when nothing was due. */
export function adherence({ planned, done }: PlannedAndDone): number | undefined {
  return planned === 0 ? undefined : Math.round((done / planned) * 100);
}
