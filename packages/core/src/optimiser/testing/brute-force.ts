import { compareScores, type Demand, type SchedulingProblem, type Score } from '../../plan/demand.ts';
import type { Placement } from '../../plan/placement.ts';
import type { Slot } from '../../calendar/slot.ts';
import { mayJoin, slotsOfWeek } from '../slots.ts';
import { scheduleScore } from '../schedule-score.ts';

/**
 * The best score of a problem by trying every way to place or leave out every session, judged by the checker. It shares with
 * the optimiser only the statement of what may stand in one slot. For small problems: the work is the product of the slots.
 */
export function bruteForce(problem: SchedulingProblem): Score {
  const demands = problem.weeks.flatMap((week) => week.demands.map((demand) => ({ demand, slots: slotsOf(demand, week.monday) })));
  let best: Score | undefined;
  const place = (index: number, placed: readonly Placement[]): void => {
    const next = demands[index];
    if (!next) {
      const score = scheduleScore(problem, placed);
      if (!best || compareScores(score, best) < 0) best = score;
      return;
    }
    const { demand, slots } = next;
    place(index + 1, placed);
    for (const slot of slots) {
      const standing = [...problem.fixed, ...placed]
        .filter((one) => one.date === slot.date && one.half === slot.half)
        .map((one) => one.session);
      if (mayJoin(standing, demand.session)) place(index + 1, [...placed, { id: demand.id, ...slot, session: demand.session }]);
    }
  };
  place(0, []);
  if (!best) throw new Error('A required session has no slot');
  return best;
}

/** The slots that a demand may stand in. */
function slotsOf(demand: Demand, monday: Placement['date']): readonly Slot[] {
  return demand.slots ?? slotsOfWeek(monday);
}
