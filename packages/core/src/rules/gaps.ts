import type { PairView } from './rule.ts';

/**
 * Hours from the start of the first session to the start of the second. Gaps of a day and more are counted like this, as people
 * count them: Wednesday evening to Friday evening is 48 h, however long Wednesday's session was (convention).
 */
export function hoursFromStart({ before, hours, sameSlot }: PairView): number {
  // Whole minutes again, so that an exact gap is not lost to rounding.
  return sameSlot ? 0 : Math.round(hours * 60 + before.minutes) / 60;
}

/** Calendar days that lie wholly between the two sessions. */
export function daysBetween({ days }: PairView): number {
  return Math.max(0, days - 1);
}

/** The `reach` of a rule that asks for a number of hours. */
export function reachOfHours(hours: number): number {
  return Math.ceil(hours / 24);
}
