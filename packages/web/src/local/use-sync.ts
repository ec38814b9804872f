import type { Conflict } from '@ironstride/sync';
import { useLiveQuery } from 'dexie-react-hooks';
import { database } from './database.ts';
import type { BuriedRow, DeviceRow } from './sync-rows.ts';
import type { Found } from './use-rows.ts';

/** What this device knows of its account. */
export function useDevice(): Found<DeviceRow> {
  const row = useLiveQuery(async () => (await database.device.get('home')) ?? null);
  if (row === undefined) return { state: 'reading' };
  return row === null ? { state: 'none' } : { state: 'there', value: row };
}

/** How many changes wait for the server; undefined while they are counted. */
export function useWaiting(): number | undefined {
  return useLiveQuery(() => database.outbox.count());
}

/** What the server refused, oldest first. */
export function useBuried(): readonly BuriedRow[] {
  return useLiveQuery(() => database.buried.orderBy('number').toArray()) ?? [];
}

/** Contradictions that nobody has looked at yet. */
export function useConflicts(): readonly Conflict[] {
  return useLiveQuery(() => database.conflicts.toArray()) ?? [];
}
