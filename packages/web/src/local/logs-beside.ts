import { formatDate, type Plan } from '@ironstride/core';
import { put, remove, type Write } from './change.ts';
import type { LogRow } from './rows.ts';

/** Seasons name their sessions alike. Logs of an earlier season that a new one would take for its own get names of their own. */
export function logsBeside({ placements }: Pick<Plan, 'placements'>, logs: readonly LogRow[]): readonly Write[] {
  const days = new Map(placements.map(({ id, date }) => [id, formatDate(date)]));
  return logs.flatMap((log) => {
    const day = days.get(log.id);
    return day === undefined || day === log.date ? [] : [remove('logs', log.id), put('logs', { ...log, id: ownName(log) })];
  });
}

/** A name that no session of a season has. */
export function ownName({ id, date }: Pick<LogRow, 'id' | 'date'>): string {
  return `free-${date}-${id}`.slice(0, 200);
}
