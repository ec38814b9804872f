import {
  adapt,
  backTo,
  check,
  easeToday,
  plan,
  renew,
  repair,
  RULEBOOKS,
  slotPrices,
  training,
  why,
  type Plan,
  type SlotPrices,
} from '@ironstride/core';
import { answer } from './channel.ts';
import type { AboutPlan, PlannerQuestions } from './questions.ts';

let held: { readonly id: string; readonly plan: Plan } | undefined;
let prepared: { readonly key: string; readonly prices: SlotPrices } | undefined;

answer<PlannerQuestions>({
  plan: ({ athlete, rulebook, ...options }) => plan(athlete, { ...options, rulebook: RULEBOOKS[rulebook] }),
  hold: (one) => {
    held = one;
    return null;
  },
  why: ({ session, ...about }) => why(planOf(about), RULEBOOKS[about.rulebook], session),
  price: ({ session, slot, ...about }) => pricesOf(about).at(session, slot),
  adapt: ({ edits, ...about }) => adapt(planOf(about), RULEBOOKS[about.rulebook], about.today, edits),
  renew: ({ athlete, runPlan, ...about }) =>
    renew(planOf(about), { athlete, rulebook: RULEBOOKS[about.rulebook], ...(runPlan && { runPlan }) }, about.today),
  ease: ({ edits, athlete, runPlan, ...about }) =>
    easeToday(planOf(about), RULEBOOKS[about.rulebook], about.today, edits, athlete && { athlete, ...(runPlan && { runPlan }) }),
  back: ({ first, ...about }) => backTo(first, planOf(about), RULEBOOKS[about.rulebook], about.today),
  check: ({ plan, rulebook }) => check(training(plan.placements, plan.weeks), plan.athlete, RULEBOOKS[rulebook]),
  repair: ({ finding, ...about }) => {
    const whole = planOf(about);
    return repair(training(whole.placements, whole.weeks), whole.athlete, RULEBOOKS[about.rulebook], finding) ?? null;
  },
});

function planOf({ id }: AboutPlan): Plan {
  if (held?.id !== id) throw new Error(`The planner holds ${held?.id ?? 'no plan'}, not ${id}`);
  return held.plan;
}

/** Prices are prepared once for a plan, its rules and a day. */
function pricesOf(about: AboutPlan): SlotPrices {
  const key = `${about.id}|${about.rulebook}|${about.today}`;
  if (prepared?.key !== key) prepared = { key, prices: slotPrices(planOf(about), RULEBOOKS[about.rulebook], about.today) };
  return prepared.prices;
}
