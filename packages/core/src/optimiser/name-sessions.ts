import type { SchedulingProblem } from '../plan/demand.ts';
import { comparePlacements, type Placement } from '../plan/placement.ts';
import { halfOf, slotAt } from './slots.ts';
import type { CompiledWeek } from './week-shape.ts';

/**
 * Gives the sessions of a way their names: of interchangeable demands the first takes the first slot, except that
 * one which stood in a slot of the earlier plan keeps it.
 */
export function nameSessions(
  problem: SchedulingProblem,
  weeks: readonly CompiledWeek[],
  ways: readonly (readonly number[])[],
): { readonly placements: readonly Placement[]; readonly leftOut: readonly string[] } {
  const previous = new Map(problem.stability?.previous.map((one) => [one.id, one]));
  const placements: Placement[] = [];
  const leftOut: string[] = [];
  weeks.forEach(({ monday, groups, shape }, week) => {
    const slots = groups.map((): number[] => []);
    ways[week]?.forEach((choiceId, day) => {
      const option = shape.days[day]?.[choiceId]?.option;
      option?.groups.forEach((group, index) => slots[group]?.push(day * 2 + (option.halves[index] ?? 0)));
    });
    groups.forEach(({ demands, session }, group) => {
      const free = new Set(slots[group]);
      const waiting = demands.filter(({ id }) => {
        const before = previous.get(id);
        const slot = before && [...free].find((one) => slotAt(monday, one).date === before.date && halfOf(one) === before.half);
        if (slot === undefined) return true;
        free.delete(slot);
        placements.push({ id, ...slotAt(monday, slot), session });
        return false;
      });
      for (const { id } of waiting) {
        const [slot] = free;
        if (slot === undefined) {
          leftOut.push(id);
          continue;
        }
        free.delete(slot);
        placements.push({ id, ...slotAt(monday, slot), session });
      }
    });
  });
  return { placements: placements.sort(comparePlacements), leftOut };
}
