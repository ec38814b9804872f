import { REQUIRED_PRICE, type SchedulingProblem, type Score } from '../plan/demand.ts';
import type { Finding } from '../plan/finding.ts';
import { training, type Placement } from '../plan/placement.ts';
import { judgeTraining, scoreOf } from '../rules/judge-training.ts';
import { movePrice } from './stability.ts';
import { groupsOf } from './week-shape.ts';

/** The score of placed sessions, by the checker: what a schedule is worth, whoever made it. `findings` when they are known already. */
export function scheduleScore(
  problem: SchedulingProblem,
  placed: readonly Placement[],
  findings: readonly Finding[] = judgeTraining(training([...problem.fixed, ...placed], problem.weeks), problem.athlete, problem.rulebook)
    .findings,
): Score {
  const judged = scoreOf(findings, problem.rulebook);
  const found = new Set(placed.map((one) => one.id));
  const leftOut = problem.weeks.flatMap((week) => week.demands.filter((demand) => !found.has(demand.id)));
  return {
    must: judged.must + leftOut.filter((demand) => demand.required).length * REQUIRED_PRICE,
    leftOut: leftOut.reduce((sum, demand) => sum + demand.value, 0),
    should: judged.should + movePrices(problem, placed),
  };
}

/** The price of every session that left its slot of the earlier plan. Of interchangeable sessions it does not matter which. */
function movePrices({ weeks, stability }: SchedulingProblem, placed: readonly Placement[]): number {
  if (!stability) return 0;
  const groups = weeks.flatMap(groupsOf);
  return placed.reduce((sum, one) => {
    const group = groups.find(({ demands }) => demands.some((demand) => demand.id === one.id));
    return sum + (group ? movePrice(group.demands, one, stability) : 0);
  }, 0);
}
