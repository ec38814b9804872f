import type { PlainDate } from '../calendar/plain-date.ts';
import { createSolver } from '../optimiser/solve.ts';
import type { Plan } from '../plan/plan.ts';
import { good, type Result } from '../result.ts';
import type { Rulebook } from '../rules/rulebook.ts';
import { applyEdits } from './apply-edits.ts';
import { differenceOf, type Difference } from './difference.ts';
import type { Edit } from './edit.ts';
import { replanned, replanProblem } from './replan.ts';

/** A plan that somebody may accept or decline, with what it changes. */
export interface Proposal {
  readonly plan: Plan;
  readonly difference: Difference;
}

/**
 * What a plan becomes when a person edits it: the rest of the season with the fewest and nearest changes that make it as good as it
 * can be around the edits. Nothing before `today` changes.
 */
export function adapt(plan: Plan, rulebook: Rulebook, today: PlainDate, edits: readonly Edit[]): Result<Proposal> {
  const edited = applyEdits(plan, edits, today);
  if (!edited.ok) return edited;
  const problem = replanProblem(edited.value, rulebook, today, plan.athlete, plan.placements);
  const after = replanned(edited.value, problem, createSolver(problem).solve(problem, plan.placements), today);
  return good({ plan: after, difference: differenceOf(plan, after) });
}
