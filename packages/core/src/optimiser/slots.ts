import { addDays, mondayOf, type PlainDate } from '../calendar/plain-date.ts';
import { HALVES, type Half, type Slot } from '../calendar/slot.ts';
import type { Session } from '../session/session.ts';

/** Slots of a week are counted from 0 (Monday am) to 13 (Sunday pm). */
export const SLOTS_A_WEEK = 14;

/** The slot's number within the week that starts on `monday`; negative before it. */
export function slotNumber(monday: PlainDate, slot: Slot): number {
  return (slot.date - monday) * 2 + HALVES.indexOf(slot.half);
}

/** The slot with a number, counted from `monday`. */
export function slotAt(monday: PlainDate, number: number): Slot {
  return { date: addDays(monday, Math.floor(number / 2)), half: halfOf(number) };
}

/** The fourteen slots of the week that starts on `monday`, in order. */
export function slotsOfWeek(monday: PlainDate): readonly Slot[] {
  return Array.from({ length: SLOTS_A_WEEK }, (_, number) => slotAt(monday, number));
}

/** The slots that a session could be dropped into: all others of its week, in the order of time. */
export function otherSlots({ date, half }: Slot): readonly Slot[] {
  return slotsOfWeek(mondayOf(date)).filter((slot) => slot.date !== date || slot.half !== half);
}

/** The half of a slot number. */
export function halfOf(number: number): Half {
  return number % 2 === 0 ? 'am' : 'pm';
}

/** At most this many sessions stand in one slot (convention). */
export const SESSIONS_A_SLOT = 2;

/**
 * Whether a session may join those that stand in a slot already: at most one of each discipline, and
 * {@link SESSIONS_A_SLOT} in all. This is the shape of the model, not a rule: nobody can switch it off.
 */
export function mayJoin(standing: readonly Session[], session: Session): boolean {
  return standing.length < SESSIONS_A_SLOT && standing.every((one) => one.discipline !== session.discipline);
}
