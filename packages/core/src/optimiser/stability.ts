import type { Slot } from '../calendar/slot.ts';
import type { Demand, SchedulingProblem } from '../plan/demand.ts';
import type { Placement } from '../plan/placement.ts';

/** Price of moving a session that stands today or tomorrow; it halves with every further week, to 1 (convention). */
const NEAREST_PRICE = 8;

/** Earlier placements by id, worked out once for each earlier plan. */
const byId = new WeakMap<readonly Placement[], ReadonlyMap<string, Placement>>();

/** What it costs to put one of these demands into a slot where the earlier plan has none of them. */
export function movePrice(
  demands: readonly Demand[],
  slot: Slot,
  { previous, today }: NonNullable<SchedulingProblem['stability']>,
): number {
  const known = byId.get(previous) ?? new Map(previous.map((one) => [one.id, one]));
  byId.set(previous, known);
  const mine = demands.flatMap(({ id }) => known.get(id) ?? []);
  if (mine.length === 0 || mine.some((one) => one.date === slot.date && one.half === slot.half)) return 0;
  const weeksAhead = Math.max(0, Math.floor((slot.date - today) / 7));
  return Math.max(1, NEAREST_PRICE >> weeksAhead);
}
