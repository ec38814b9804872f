import type { Slot } from '../calendar/slot.ts';
import type { Demand, SchedulingProblem } from '../plan/demand.ts';

/** Price of moving a session that stands today or tomorrow; it halves with every further week, to 1 (convention). */
const NEAREST_PRICE = 8;

/** What it costs to put one of these demands into a slot where the earlier plan has none of them. */
export function movePrice(
  demands: readonly Demand[],
  slot: Slot,
  { previous, today }: NonNullable<SchedulingProblem['stability']>,
): number {
  const ids = new Set(demands.map((demand) => demand.id));
  const mine = previous.filter((one) => ids.has(one.id));
  if (mine.length === 0 || mine.some((one) => one.date === slot.date && one.half === slot.half)) return 0;
  const weeksAhead = Math.max(0, Math.floor((slot.date - today) / 7));
  return Math.max(1, NEAREST_PRICE >> weeksAhead);
}
