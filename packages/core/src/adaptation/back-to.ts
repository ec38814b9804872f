import { mondayOf, type PlainDate } from '../calendar/plain-date.ts';
import { comparePlacements, training } from '../plan/placement.ts';
import type { Plan } from '../plan/plan.ts';
import { judgeTraining, scoreOf } from '../rules/judge-training.ts';
import type { Rulebook } from '../rules/rulebook.ts';
import type { Proposal } from './adapt.ts';
import { differenceOf } from './difference.ts';

/**
 * The plan as it was first made, from `today` on. What lies before stays as it was lived, and a session of those days that was put off
 * and is still to come keeps its place. It is judged anew, because answers and rules may be others now.
 */
export function backTo(first: Plan, plan: Plan, rulebook: Rulebook, today: PlainDate): Proposal {
  const monday = mondayOf(today);
  const begun = new Map(first.placements.map(({ id, date }) => [id, date]));
  const wasEarlier = (id: string): boolean => (begun.get(id) ?? today) < today;
  const lived = plan.placements.filter(({ id, date }) => date < today || wasEarlier(id));
  const stays = new Set(lived.map(({ id }) => id));
  const comes = first.placements.filter(({ id, date }) => date >= today && !stays.has(id));
  const placements = [...lived, ...comes].toSorted(comparePlacements);
  const weeks = [...plan.weeks.filter((week) => week.monday < monday), ...first.weeks.filter((week) => week.monday >= monday)];
  const leftOut = [...plan.leftOut.filter(({ week }) => week < monday), ...first.leftOut.filter(({ week }) => week >= monday)];
  const asked = new Set([...comes, ...leftOut].map(({ id }) => id));
  const { findings, unknown } = judgeTraining(training(placements, weeks), plan.athlete, rulebook);
  const back: Plan = {
    ...first,
    athlete: plan.athlete,
    rulebook: rulebook.id,
    weeks,
    placements,
    demands: [
      ...plan.demands.filter(({ week, id }) => week < monday || stays.has(id)),
      ...first.demands.filter(({ week, id }) => week >= monday && asked.has(id)),
    ],
    leftOut,
    skipped: (plan.skipped ?? []).filter((id) => wasEarlier(id) && !stays.has(id)),
    score: { ...scoreOf(findings, rulebook), leftOut: leftOut.reduce((sum, { value }) => sum + value, 0) },
    proof: { ...first.proof, optimal: false },
    findings,
    unknown,
  };
  return { plan: back, difference: differenceOf(plan, back) };
}
