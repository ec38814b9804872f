import type { SchedulingProblem } from '../plan/demand.ts';
import type { Plan } from '../plan/plan.ts';
import type { Rulebook } from '../rules/rulebook.ts';

/** The scheduling problem that a finished plan answers: for why-questions and what-ifs. */
export function problemOfPlan({ athlete, weeks, placements, demands }: Plan, rulebook: Rulebook): SchedulingProblem {
  const asked = new Set(demands.map((demand) => demand.id));
  return {
    athlete,
    rulebook,
    weeks: weeks.map((week) => ({ ...week, demands: demands.filter((demand) => demand.week === week.monday) })),
    fixed: placements.filter((one) => !asked.has(one.id)),
  };
}
