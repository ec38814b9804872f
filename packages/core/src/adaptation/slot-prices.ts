import { mondayOf, type PlainDate } from '../calendar/plain-date.ts';
import type { Slot } from '../calendar/slot.ts';
import { createSolver } from '../optimiser/solve.ts';
import type { SchedulingProblem, Score } from '../plan/demand.ts';
import type { Finding } from '../plan/finding.ts';
import { training } from '../plan/placement.ts';
import type { Plan } from '../plan/plan.ts';
import type { Problem } from '../problems.ts';
import { judgeTraining, scoreOf } from '../rules/judge-training.ts';
import type { Rulebook } from '../rules/rulebook.ts';
import { applyEdits } from './apply-edits.ts';
import { newFindings } from './difference.ts';
import { leftOutOf, replanProblem } from './replan.ts';

/** What dropping a session into a slot would bring, the rest of the season being planned anew around it. */
export type SlotPrice = { readonly slot: Slot } & (
  | {
      readonly possible: true;
      /** Score of the season then, less the present one; by the rules of placement and wishes. */
      readonly extra: Score;
      /** What the rules would object to then and do not now; the session's own first. */
      readonly breaks: readonly Finding[];
      /** Ids of other sessions that would move or be left out. */
      readonly moves: readonly string[];
    }
  | { readonly possible: false; readonly problems: readonly Problem[] }
);

/** Answers about one plan; made once, each answer is quick. */
export interface SlotPrices {
  /** The price of a slot for a session, by its id; impossible where no edit could put it there. */
  at(session: string, slot: Slot): SlotPrice;
}

/** Prepares prices that are exactly what `adapt` would bring, contents aside: the solver keeps what it learns of the season. */
export function slotPrices(plan: Plan, rulebook: Rulebook, today: PlainDate): SlotPrices {
  const base = replanProblem(plan, rulebook, today);
  const solver = createSolver(base);
  const placementRules = new Set(rulebook.rules.filter(({ rule }) => rule.family !== 'progression').map(({ rule }) => rule.id));
  const judged = (placements: Parameters<typeof training>[0]) =>
    judgeTraining(training(placements, plan.weeks), plan.athlete, rulebook).findings.filter((one) => placementRules.has(one.rule));
  const now = judged(plan.placements.map(({ content: _, ...one }) => one));
  const nowScore = { ...scoreOf(now, rulebook), leftOut: sum(plan.leftOut) };
  const before = new Map(plan.placements.map((one) => [one.id, one]));

  const at = (session: string, slot: Slot): SlotPrice => {
    const edited = applyEdits(plan, [{ does: 'move', session, to: slot }], today);
    if (!edited.ok) return { slot, possible: false, problems: edited.problems };
    const problem = withKnownWeeks(replanProblem(edited.value, rulebook, today, plan.athlete, plan.placements), base, mondayOf(slot.date));
    const schedule = solver.solve(problem, plan.placements);
    const then = judged([...problem.fixed, ...schedule.placements].map(({ content: _, ...one }) => one));
    const score = { ...scoreOf(then, rulebook), leftOut: sum(leftOutOf(edited.value, schedule, today)) };
    const fresh = newFindings(now, then);
    const others = schedule.placements.filter((one) => one.date !== before.get(one.id)?.date || one.half !== before.get(one.id)?.half);
    const gone = schedule.leftOut.filter((id) => before.has(id));
    return {
      slot,
      possible: true,
      extra: { must: score.must - nowScore.must, leftOut: score.leftOut - nowScore.leftOut, should: score.should - nowScore.should },
      breaks: [...fresh.filter((one) => one.sessions.includes(session)), ...fresh.filter((one) => !one.sessions.includes(session))],
      moves: [...others.map((one) => one.id), ...gone].filter((id) => id !== session),
    };
  };

  return { at };
}

/** The problem with the weeks of another one, all but one: the solver knows them already. */
function withKnownWeeks(problem: SchedulingProblem, known: SchedulingProblem, but: PlainDate): SchedulingProblem {
  const weeks = new Map(known.weeks.map((week) => [week.monday, week]));
  return {
    ...problem,
    weeks: problem.weeks.map((week) => (week.monday === but ? week : (weeks.get(week.monday) ?? week))),
    ...(known.stability && { stability: known.stability }),
  };
}

function sum(demands: Plan['leftOut']): number {
  return demands.reduce((all, demand) => all + demand.value, 0);
}
