import type { Plan } from '@ironstride/core';
import { useLiveQuery } from 'dexie-react-hooks';
import { database } from './database.ts';
import { USUAL_SETTINGS } from './usual-settings.ts';
import type { CheckInRow, LogRow, Rows, SeasonRow, SettingsRow, StepRow, TableName } from './rows.ts';

/** A row that is being read, is not there, or is there; it follows every change, other tabs’ too. */
export type Found<T> = { readonly state: 'reading' } | { readonly state: 'none' } | { readonly state: 'there'; readonly value: T };

/** Follows one row. */
export function useRow<T extends TableName>(table: T, id: string): Found<Rows[T]> {
  const row = useLiveQuery(async () => (await database.table<Rows[T], string>(table).get(id)) ?? null, [table, id]);
  return found(row);
}

/** The season of this device with the plan that holds now. */
export function useSeason(): Found<{ readonly season: SeasonRow; readonly plan: Plan }> {
  return found(
    useLiveQuery(async () => {
      const season = await database.seasons.get('home');
      const row = season && (await database.plans.get(season.plan));
      return season && row ? { season, plan: row.plan } : null;
    }),
  );
}

/** The settings, the usual ones while they are read. */
export function useSettings(): SettingsRow {
  const row = useRow('settings', 'home');
  return row.state === 'there' ? row.value : USUAL_SETTINGS;
}

/** All logs of sessions, oldest first; undefined while they are read. */
export function useLogs(): readonly LogRow[] | undefined {
  return useLiveQuery(() => database.logs.orderBy('date').toArray());
}

/** All check-ins, oldest first; none while they are read. */
export function useCheckIns(): readonly CheckInRow[] {
  return useLiveQuery(() => database.checkIns.orderBy('id').toArray()) ?? [];
}

/** A plan by its id: the one that a season began with, say. */
export function usePlan(id: string): Plan | undefined {
  return useLiveQuery(() => database.plans.get(id), [id])?.plan;
}

/** What undo and redo would do now. */
export function useSteps(): { readonly undo?: StepRow; readonly redo?: StepRow } {
  const steps = useLiveQuery(() => database.steps.toArray()) ?? [];
  const undo = steps.findLast((one) => one.undone === 0);
  const redo = steps.find((one) => one.undone === 1);
  return { ...(undo && { undo }), ...(redo && { redo }) };
}

function found<T>(row: T | null | undefined): Found<T> {
  if (row === undefined) return { state: 'reading' };
  return row === null ? { state: 'none' } : { state: 'there', value: row };
}
