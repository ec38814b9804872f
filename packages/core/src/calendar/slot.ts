import type { PlainDate } from './plain-date.ts';

/** The two places of a day in which sessions can stand. */
export type Half = 'am' | 'pm';

/** Both halves in the order of the day. */
export const HALVES: readonly Half[] = ['am', 'pm'];

/** One half of one day. */
export interface Slot {
  readonly date: PlainDate;
  readonly half: Half;
}

/** Minutes after midnight, 0 to 1439. */
export type ClockMinutes = number;

/** When nothing else is said, mornings start at 07:00 and evenings at 18:00 (convention). */
export const USUAL_START: Readonly<Record<Half, ClockMinutes>> = { am: 7 * 60, pm: 18 * 60 };

/** Reads `HH:MM`; undefined when it is no time of day. */
export function parseClock(text: string): ClockMinutes | undefined {
  const found = /^(\d{1,2}):(\d{2})$/.exec(text);
  if (!found) return undefined;
  const minutes = Number(found[1]) * 60 + Number(found[2]);
  return Number(found[1]) < 24 && Number(found[2]) < 60 ? minutes : undefined;
}

/** Writes `HH:MM`. */
export function formatClock(minutes: ClockMinutes): string {
  return `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;
}
