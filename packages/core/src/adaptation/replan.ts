import type { Athlete } from '../athlete/athlete.ts';
import type { PlainDate } from '../calendar/plain-date.ts';
import { problemOfPlan } from '../explain/problem-of-plan.ts';
import type { Schedule } from '../optimiser/schedule.ts';
import { slotsOfWeek } from '../optimiser/slots.ts';
import { createSolver } from '../optimiser/solve.ts';
import type { SchedulingProblem } from '../plan/demand.ts';
import { training, type Placement } from '../plan/placement.ts';
import type { Plan } from '../plan/plan.ts';
import { scoreOf } from '../rules/judge-training.ts';
import type { Rulebook } from '../rules/rulebook.ts';
import { filled } from './filled.ts';

/**
 * Plans the rest of a season again: for an athlete whose wishes changed, say. What stands before `today` is frozen and its stress
 * still counts; every session that leaves its place costs, more the nearer it is. Races and demands stay those of the plan.
 */
export function replan(earlier: Plan, rulebook: Rulebook, today: PlainDate, athlete: Athlete = earlier.athlete): Plan {
  const problem = replanProblem(earlier, rulebook, today, athlete);
  return replanned(earlier, problem, createSolver(problem).solve(problem, earlier.placements), today);
}

/** The scheduling problem of the rest of a season. */
export function replanProblem(
  earlier: Plan,
  rulebook: Rulebook,
  today: PlainDate,
  athlete: Athlete = earlier.athlete,
  previous: readonly Placement[] = earlier.placements,
): SchedulingProblem {
  const whole = problemOfPlan(earlier, rulebook);
  const frozen = new Set(earlier.placements.filter((one) => one.date < today).map((one) => one.id));
  const open = whole.weeks.filter((week) => week.monday + 7 > today);
  return {
    athlete,
    rulebook,
    weeks: open.map((week) => ({
      ...week,
      demands: week.demands.flatMap((demand) => {
        const slots = (demand.slots ?? slotsOfWeek(week.monday)).filter((slot) => slot.date >= today);
        return frozen.has(demand.id) ? [] : [week.monday >= today ? demand : { ...demand, slots }];
      }),
    })),
    fixed: [...whole.fixed, ...earlier.placements.filter((one) => frozen.has(one.id) && !whole.fixed.includes(one))],
    stability: { previous, today },
  };
}

/** The plan that a schedule of its rest makes. */
export function replanned(earlier: Plan, problem: SchedulingProblem, schedule: Schedule, today: PlainDate): Plan {
  const { athlete, rulebook } = problem;
  const calendar = training([...problem.fixed, ...schedule.placements], earlier.weeks);
  const { placements, findings, unknown } = filled(calendar, earlier.weeks, athlete, rulebook, earlier.from, today);
  const missing = leftOutOf(earlier, schedule, today);
  return {
    ...earlier,
    athlete,
    rulebook: rulebook.id,
    placements,
    leftOut: missing,
    // The price of moving helped to choose; it is no fault of the plan that was chosen.
    score: { ...scoreOf(findings, rulebook), leftOut: missing.reduce((sum, demand) => sum + demand.value, 0) },
    proof: { optimal: schedule.optimal, states: schedule.states },
    findings,
    unknown,
  };
}

/** What the schedule leaves out, and what was left out in weeks that are over. */
export function leftOutOf(earlier: Plan, { leftOut }: Schedule, today: PlainDate): Plan['leftOut'] {
  const out = new Set([...leftOut, ...earlier.leftOut.filter((demand) => demand.week + 7 <= today).map((demand) => demand.id)]);
  return earlier.demands.filter((demand) => out.has(demand.id));
}
