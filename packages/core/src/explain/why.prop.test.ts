import { expect, test } from 'vitest';
import { bruteForce } from '../optimiser/testing/brute-force.ts';
import { randomProblem } from '../optimiser/testing/random-problem.ts';
import { scheduleScore } from '../optimiser/schedule-score.ts';
import { createSolver } from '../optimiser/solve.ts';
import type { SchedulingProblem } from '../plan/demand.ts';
import { training } from '../plan/placement.ts';
import type { Plan } from '../plan/plan.ts';
import { why } from './why.ts';

/** A plan made of a random problem, whose demands may stand anywhere in their week. */
function planOf(problem: SchedulingProblem): Plan {
  const schedule = createSolver(problem).solve(problem);
  const demands = problem.weeks.flatMap((week) => week.demands.map((demand) => ({ ...demand, week: week.monday })));
  const { placements, weeks } = training([...problem.fixed, ...schedule.placements], problem.weeks);
  return {
    athlete: problem.athlete,
    rulebook: problem.rulebook.id,
    from: problem.weeks[0]?.monday ?? demands[0]?.week ?? (0 as Plan['from']), // a problem has at least one week
    weeks: weeks.map((week, index) => ({ ...week, number: index + 1, focus: '' })),
    placements,
    demands,
    leftOut: demands.filter((demand) => schedule.leftOut.includes(demand.id)),
    score: scheduleScore(problem, schedule.placements),
    proof: { optimal: true, states: 0 },
    findings: [],
    unknown: [],
    notes: [],
  };
}

test('every price is what trying everything says it is', () => {
  let prices = 0;
  for (let seed = 1; seed <= 150; seed += 1) {
    const { stability: _, ...problem } = randomProblem(seed);
    const plan = planOf(problem);
    const session = plan.placements.find((one) => plan.demands.some((demand) => demand.id === one.id));
    if (!session) continue;
    const answer = why(plan, problem.rulebook, session.id);
    if (!answer.ok) throw new Error(JSON.stringify(answer.problems));
    const without = {
      ...problem,
      weeks: problem.weeks.map((week) => ({ ...week, demands: week.demands.filter((one) => one.id !== session.id) })),
    };
    for (const { slot, extra } of answer.value.prices) {
      const best = bruteForce({ ...without, fixed: [...problem.fixed, { id: session.id, ...slot, session: session.session }] });
      expect({ seed, slot, ...extra }).toEqual({
        seed,
        slot,
        must: best.must - plan.score.must,
        leftOut: best.leftOut - plan.score.leftOut,
        should: best.should - plan.score.should,
      });
      prices += 1;
    }
  }
  expect(prices).toBeGreaterThan(500);
}, 120_000);
