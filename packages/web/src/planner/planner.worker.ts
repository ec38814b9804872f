import { bad, plan, problem, RULEBOOKS, why, type Plan } from '@ironstride/core';
import { answer } from './channel.ts';
import type { PlannerQuestions } from './questions.ts';

let held: { readonly id: string; readonly plan: Plan } | undefined;

answer<PlannerQuestions>({
  plan: ({ athlete, rulebook, ...options }) => plan(athlete, { ...options, rulebook: RULEBOOKS[rulebook] }),
  hold: (one) => {
    held = one;
    return null;
  },
  why: ({ id, rulebook, session }) => {
    if (held?.id !== id) return bad([problem('session-not-in-plan', '', { id: session })]);
    return why(held.plan, RULEBOOKS[rulebook], session);
  },
});
